import { LEVELS } from '../../curriculum/level.ts';
import type { LanguageTag } from '../../language/tag.ts';
import type { PackSummary } from '../../pack/summary.ts';
import { byAlphabet } from '../../language/alphabet.ts';
import { accentOf } from '../colour.ts';
import type { SiteContext } from '../context.ts';
import { bandSvg } from '../cover.ts';
import { catalogueFile, frameOf, type Frame } from '../frame.ts';
import { localPhrase, plain, tongue, type Phrase, type Tongue } from '../phrase.ts';
import { say, sayCount } from '../strings.ts';
import { broadName } from '../subjects.ts';
import { files, relative } from '../urls.ts';
import { searchSpan } from './search-span.ts';
import {
  courseCard,
  facetLabel,
  facetsOf,
  moduleEntries,
  type CourseCard,
  type FacetName,
  type ModuleEntry,
} from './listing.ts';

/** One filter with its values and how many courses have each. */
export interface Facet {
  name: FacetName;
  label: string;
  options: { value: string; label: string; count: number }[];
}

/** An institution and what it offers. */
export interface InstitutionEntry {
  id: string;
  name: Phrase;
  city: Phrase | null;
  courses: string;
  href: string;
}

/** The start page over all packs, in one language. */
export interface CatalogueView {
  kind: 'catalogue';
  frame: Frame;
  name: Phrase;
  tagline: Phrase | null;
  about: Phrase | null;
  facts: string[];
  facets: Facet[];
  courses: CourseCard[];
  institutions: InstitutionEntry[];
  modules: ModuleEntry[];
  band: string;
}

const FACETS: readonly FacetName[] = ['institution', 'subject', 'level', 'language', 'licence'];

function facets(summaries: readonly PackSummary[], page: Tongue): Facet[] {
  return FACETS.map((name) => {
    const counts = new Map<string, number>();
    for (const summary of summaries)
      for (const value of facetsOf(summary)[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
    const options = [...counts].map(([value, count]) => ({
      value,
      label: facetLabel(name, value, summaries, page, (code) => broadName(code, page.ui)),
      count,
    }));
    const rank = (value: string): number => (LEVELS as readonly string[]).indexOf(value);
    options.sort((a, b) => (name === 'level' ? rank(a.value) - rank(b.value) : byAlphabet(a.label, b.label)));
    return { name, label: say(page.ui, `filter.${name}`), options };
  });
}

function institutions(summaries: readonly PackSummary[], page: Tongue, from: string): InstitutionEntry[] {
  const byId = new Map<string, PackSummary[]>();
  for (const summary of summaries)
    byId.set(summary.institution.id, [...(byId.get(summary.institution.id) ?? []), summary]);
  return [...byId].flatMap(([id, [first, ...rest]]) => {
    if (first === undefined) return [];
    const { name, city } = first.institution;
    return [
      {
        id,
        name: localPhrase(name, page),
        city: city === undefined ? null : localPhrase(city, page),
        courses: sayCount(page.ui, 'courses', rest.length + 1),
        href: relative(from, files.institution(id)),
      },
    ];
  });
}

/** The catalogue in a language; `file` tells the copy at the root from the one in the language's folder. */
export function catalogueView(
  context: SiteContext,
  summaries: readonly PackSummary[],
  language: LanguageTag,
  file: string = catalogueFile(context, language),
): CatalogueView {
  const page = tongue(language);
  const { portal } = context;
  const byTitle = (a: { title: Phrase }, b: { title: Phrase }): number =>
    byAlphabet(a.title.text, b.title.text);
  const modules = moduleEntries(summaries, page, file).sort(byTitle);
  const houses = institutions(summaries, page, file).sort((a, b) => byAlphabet(a.name.text, b.name.text));
  const name = plain(portal.name, language);
  const tagline = portal.tagline === undefined ? null : localPhrase(portal.tagline, page);
  return {
    kind: 'catalogue',
    frame: frameOf(context, {
      file,
      tongue: page,
      root: '',
      title: tagline === null ? name : `${name} · ${say(page.ui, 'catalogue')}`,
      description: tagline?.text ?? name,
      colour: undefined,
      styles: ['base', 'catalogue'],
      scripts: ['page', 'catalogue'],
      search: language,
      span: searchSpan(context, summaries, page),
      crumbs: [],
      languages: portal.languages.map((tag) => ({ tag, file: catalogueFile(context, tag) })),
      structured: null,
      credits: null,
    }),
    name: localPhrase(portal.name, page),
    tagline,
    about: portal.about === undefined ? null : localPhrase(portal.about, page),
    facts: [sayCount(page.ui, 'courses', summaries.length), sayCount(page.ui, 'modules', modules.length)],
    facets: facets(summaries, page),
    courses: summaries.map((summary, index) => courseCard(summary, page, file, index)).sort(byTitle),
    institutions: houses,
    modules,
    band: bandSvg('okuu', accentOf().felt, 'okuu-band'),
  };
}
