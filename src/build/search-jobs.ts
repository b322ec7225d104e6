import type { LanguageTag } from '../language/tag.ts';
import { indexPages, indexRecords, type SearchRecord } from '../search/index-pages.ts';
import { pick } from '../language/localized.ts';
import type { Edition } from '../module/module.ts';
import type { Pack } from '../pack/pack.ts';
import type { PackSummary } from '../pack/summary.ts';
import type { RenderedBody } from '../render/rendered.ts';
import { files } from '../site/urls.ts';
import type { SitePlan } from './plan-pages.ts';
import type { SearchJob } from './search-stage.ts';

const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** What of a module's page is searched: its title, summary, outcomes and text, without the page around them. */
function searchedHtml({ meta }: Edition, body: RenderedBody): string {
  const outcomes = meta.outcomes.map((outcome) => `<li>${escapeText(outcome.text)}</li>`).join('');
  return `<main data-pagefind-body><h1>${escapeText(meta.title)}</h1><p>${escapeText(meta.summary)}</p><ul>${outcomes}</ul>${body.html}</main>`;
}

/** One bundle for each language of each pack that is built now. */
function packJobs(plan: SitePlan, packs: readonly Pack[]): SearchJob[] {
  return packs.flatMap((pack) =>
    pack.languages.map((language): SearchJob => {
      const home = `${pack.key}/${language}/`;
      const pages = plan.pages.flatMap(({ file, edition, body }) =>
        edition !== null && body !== null && file.startsWith(home)
          ? [{ url: file.slice(pack.key.length + 1), edition, body }]
          : [],
      );
      return {
        folder: files.searchFolder(pack.key, language).replace(/\/$/, ''),
        input: [language, pages.map(({ url, edition, body }) => [url, edition.digest, body.key])],
        make: () =>
          indexPages({
            language,
            pages: pages.map(({ url, edition, body }) => ({ url, html: searchedHtml(edition, body) })),
          }),
      };
    }),
  );
}

function recordsOf(pack: PackSummary, language: LanguageTag): SearchRecord[] {
  // A reader of a language the pack is not published in gets the pack's own default.
  const shown = pack.languages.includes(language) ? language : (pack.languages[0] ?? language);
  const institution = pick(pack.institution.shortName ?? pack.institution.name, language).text;
  const filters = { institution: [institution], language: pack.languages, kind: ['course'] };
  const title = pick(pack.title, shown).text;
  const course: SearchRecord = {
    url: files.course(pack.key, shown),
    title,
    content: [
      title,
      pick(pack.summary, shown).text,
      ...pack.outcomes.map((outcome) => pick(outcome, shown).text),
      ...(pack.keywords[shown] ?? []),
    ].join('. '),
    meta: { institution },
    filters,
  };
  const modules = pack.modules.flatMap((module): SearchRecord[] => {
    const edition = module.editions[shown] ?? Object.values(module.editions)[0];
    if (edition === undefined) return [];
    return [
      {
        url: files.module(pack.key, shown, module.id),
        title: edition.title,
        content: [
          edition.title,
          edition.summary,
          ...edition.outcomes,
          ...edition.headings,
          ...edition.keywords,
        ].join('. '),
        meta: { institution, course: title },
        filters: { ...filters, kind: ['module'] },
      },
    ];
  });
  return [course, ...modules];
}

/** One bundle for each language of the catalogue, over all packs it lists. */
function catalogueJobs(plan: SitePlan): SearchJob[] {
  return plan.languages.map((language) => {
    const records = plan.summaries.flatMap((pack) => recordsOf(pack, language));
    return {
      folder: files.searchFolder('', language).replace(/\/$/, ''),
      input: [language, records],
      make: () => indexRecords({ language, records }),
    };
  });
}

/** Every search bundle the site needs. */
export function searchJobs(plan: SitePlan, packs: readonly Pack[]): SearchJob[] {
  return [...packJobs(plan, packs), ...catalogueJobs(plan)];
}
