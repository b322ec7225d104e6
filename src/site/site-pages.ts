import { INTERFACE_LANGUAGES } from '../diagnostics/rule.ts';
import type { LanguageTag } from '../language/tag.ts';
import type { Module } from '../module/module.ts';
import { editionFor, type Pack } from '../pack/pack.ts';
import type { Edition } from '../module/module.ts';
import type { PackSummary } from '../pack/summary.ts';
import type { ReportedModule } from '../pack/translation-report.ts';
import type { SiteContext } from './context.ts';
import { coursePages } from './course-pages.ts';
import { catalogueFile } from './frame.ts';
import { files } from './urls.ts';
import {
  catalogueView,
  choiceView,
  courseView,
  GUIDE_TOPICS,
  guideFile,
  guideView,
  institutionView,
  moduleView,
  notFoundView,
  translationsView,
  type PageView,
} from './views.ts';

/** One page of the site: where it lies in `dist/`, and what it shows. */
export interface SitePage {
  file: string;
  view: PageView;
  /** The module and the edition whose body the page shows; null for all other pages. */
  body: { module: Module; edition: Edition; language: LanguageTag } | null;
}

const page = (file: string, view: PageView): SitePage => ({ file, view, body: null });

/** Every page of a pack. */
export function packPages(context: SiteContext, pack: Pack): SitePage[] {
  return [
    page(files.choice(pack.key), choiceView(context, pack)),
    page(files.notFound(pack.key), notFoundView(context, pack)),
    ...pack.languages.flatMap((language) => {
      const own = coursePages(pack, language).map(({ name, label, view }) => ({
        label,
        file: files.coursePage(pack.key, language, name),
        view,
      }));
      const home = courseView(context, pack, language, { pages: own });
      return [
        page(files.course(pack.key, language), home),
        ...own.map(({ file, view }) => page(file, view(context, pack, language))),
        ...pack.modules.map((module) => ({
          file: files.module(pack.key, language, module.id),
          view: moduleView(context, pack, module, language),
          body: { module, edition: editionFor(pack, module, language), language },
        })),
      ];
    }),
  ];
}

/** Every page around the packs: the catalogue in each language, the institutions, the 404 page. */
export function cataloguePages(
  context: SiteContext,
  summaries: readonly PackSummary[],
  translations: readonly ReportedModule[],
): SitePage[] {
  const { languages } = context.portal;
  const byInstitution = new Map<string, [PackSummary, ...PackSummary[]]>();
  for (const summary of summaries) {
    const others = byInstitution.get(summary.institution.id);
    if (others === undefined) byInstitution.set(summary.institution.id, [summary]);
    else others.push(summary);
  }
  const catalogues = new Map(
    languages.flatMap((language) => [
      [catalogueFile(context, language), language] as const,
      [files.catalogue(language), language] as const,
    ]),
  );
  return [
    ...[...catalogues].map(([file, language]) =>
      page(file, catalogueView(context, summaries, language, file)),
    ),
    ...[...byInstitution].map(([id, packs]) => page(files.institution(id), institutionView(context, packs))),
    ...INTERFACE_LANGUAGES.flatMap((language) =>
      GUIDE_TOPICS.map((topic) =>
        page(
          guideFile(topic, language),
          topic === 'translations'
            ? translationsView(context, summaries, translations, language)
            : guideView(context, topic, language),
        ),
      ),
    ),
    page(files.notFound(null), notFoundView(context, null)),
  ];
}
