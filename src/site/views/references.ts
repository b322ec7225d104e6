import { referenceList, type ListedWork } from '../../bibliography/calls.ts';
import { direction, type LanguageTag } from '../../language/tag.ts';
import { worksCitedIn } from '../../pack/citations.ts';
import { editionFor, type Pack } from '../../pack/pack.ts';
import { referenceId } from '../../render/references.ts';
import type { SiteContext } from '../context.ts';
import type { Frame } from '../frame.ts';
import { commas, type Piece } from '../inline.ts';
import { phrase, plain, tongue, type Tongue } from '../phrase.ts';
import { referenceHtml } from '../reference-html.ts';
import { say, type StringKey } from '../strings.ts';
import { files, relative } from '../urls.ts';
import { packFrame, shortName } from './pack-frame.ts';

/** A work of the course. */
export interface WorkLine {
  id: string;
  /** The entry; everything in it is escaped. */
  html: string;
  lang: LanguageTag;
  dir: 'ltr' | 'rtl';
  /** The modules that cite it, each with the way to its list; empty where none does. */
  citedIn: Piece[];
}

/** The literature of a course, and every work that its modules cite. */
export interface ReferencesView {
  kind: 'references';
  frame: Frame;
  /** True: the works are numbered, as the style does. */
  numbered: boolean;
  groups: { id: string; title: string; start: number; works: WorkLine[] }[];
}

/** The page of all works of a course: main literature, additional literature, what else its modules cite. */
export function referencesView(context: SiteContext, pack: Pack, language: LanguageTag): ReferencesView {
  const page = tongue(language);
  const { meta } = pack.course;
  const style = meta.citations;
  const list = referenceList([...pack.references.values()], { style, language: page.ui });
  const main = new Set(meta.literature.main);
  const additional = new Set(meta.literature.additional.filter((key) => !main.has(key)));
  const groupOf = (key: string): Group =>
    main.has(key) ? 'main' : additional.has(key) ? 'additional' : 'cited';
  const cited = citedIn(pack, page);
  let start = 1;
  const groups = GROUPS.flatMap((group) => {
    const works = list.works.filter(({ work }) => groupOf(work.key) === group);
    if (works.length === 0) return [];
    const from = start;
    start += works.length;
    return [
      {
        id: `okuu-${group}`,
        title: say(page.ui, `references.${group}` satisfies StringKey),
        start: from,
        works: works.map((one) => workLine(one, cited.get(one.work.key) ?? [])),
      },
    ];
  });
  return {
    kind: 'references',
    frame: packFrame(context, pack, {
      language,
      file: (tag) => files.coursePage(pack.key, tag, 'references'),
      title: `${say(page.ui, 'references')} · ${plain(meta.title, language)} · ${shortName(pack, language)}`,
      description: say(page.ui, 'references.intro'),
    }),
    numbered: style === 'gost',
    groups,
  };
}

const GROUPS = ['main', 'additional', 'cited'] as const;
type Group = (typeof GROUPS)[number];

function workLine({ work, entry }: ListedWork, links: readonly Piece[]): WorkLine {
  return {
    id: referenceId(work.key),
    html: referenceHtml(entry),
    lang: work.language,
    dir: direction(work.language),
    citedIn: commas(links.map((link) => [link])),
  };
}

/** Links to the modules that cite a work, by its key. */
function citedIn(pack: Pack, page: Tongue): Map<string, Piece[]> {
  const from = files.coursePage(pack.key, page.language, 'references');
  const links = new Map<string, Piece[]>();
  for (const module of pack.modules) {
    const edition = editionFor(pack, module, page.language);
    for (const { key } of worksCitedIn(pack, edition)) {
      const href = `${relative(from, files.module(pack.key, page.language, module.id))}#${referenceId(key)}`;
      const link = { href, content: phrase(edition.meta.title, edition.language, page) };
      links.set(key, [...(links.get(key) ?? []), link]);
    }
  }
  return links;
}
