import type { PackSummary } from '../../pack/summary.ts';
import { byAlphabet } from '../../language/alphabet.ts';
import { accentOf } from '../colour.ts';
import type { SiteContext } from '../context.ts';
import { bandSvg } from '../cover.ts';
import { frameOf, type Frame } from '../frame.ts';
import { localPhrase, plain, tongue, type Phrase } from '../phrase.ts';
import { sayCount } from '../strings.ts';
import { files } from '../urls.ts';
import { courseCard, type CourseCard } from './listing.ts';

/** An institution and its courses: one page, in the catalogue's default language. */
export interface InstitutionView {
  kind: 'institution';
  frame: Frame;
  name: Phrase;
  /** Its names in other languages. */
  names: Phrase[];
  city: Phrase | null;
  url: string | null;
  facts: string[];
  courses: CourseCard[];
  band: string;
}

/** The page of an institution from the summaries of its packs (at least one). */
export function institutionView(
  context: SiteContext,
  summaries: readonly [PackSummary, ...PackSummary[]],
): InstitutionView {
  const [{ institution }] = summaries;
  const [language = 'en'] = context.portal.languages;
  const page = tongue(language);
  const file = files.institution(institution.id);
  const name = plain(institution.name, language);
  return {
    kind: 'institution',
    frame: frameOf(context, {
      file,
      tongue: page,
      root: '',
      title: `${name} · ${plain(context.portal.name, language)}`,
      description: `${name}: ${sayCount(page.ui, 'courses', summaries.length)}`,
      colour: institution.colour,
      styles: ['base', 'catalogue'],
      scripts: ['page'],
      search: language,
      crumbs: [],
      languages: [],
      structured: null,
      credits: null,
    }),
    name: localPhrase(institution.name, page),
    names: Object.entries(institution.name)
      .filter(([tag, text]) => tag !== language && tag !== 'und' && text !== name)
      .map(([lang, text]) => ({ text, lang })),
    city: institution.city === undefined ? null : localPhrase(institution.city, page),
    url: institution.url ?? null,
    facts: [sayCount(page.ui, 'courses', summaries.length)],
    courses: summaries
      .map((summary, index) => courseCard(summary, page, file, index))
      .sort((a, b) => byAlphabet(a.title.text, b.title.text)),
    band: bandSvg(institution.id, accentOf(institution.colour).felt, 'okuu-band', 64),
  };
}
