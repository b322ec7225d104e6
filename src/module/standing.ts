import type { LanguageTag } from '../language/tag.ts';
import type { Section } from '../mdx/facts.ts';
import type { EditionMeta } from './schema.ts';
import { compareSections, type SectionChangeKind, type SectionChanges } from './section-changes.ts';
import { sectionsOfEdition, type Sectioned } from './sections.ts';
import type { RecordedSection, TranslationRecord, TranslationRecords } from './translation-record.ts';

/**
 * How a translation stands to what it translates. `behind`: the source changed; `edited`: the translation changed and
 * its source did not; `both`: both changed; `unrecorded`: nobody recorded what was translated, the version is the
 * present one; `outdated`: the same, and the source has another version by now.
 */
export type TranslationState = 'current' | 'behind' | 'edited' | 'both' | 'unrecorded' | 'outdated';

/** A section of the source that is not as it was translated. */
export interface SourceChange {
  change: SectionChangeKind;
  /** Anchor in the source; of a removed section the one it had. */
  id: string;
  /** The heading; empty for the parts before the first, and for what was removed. */
  title: string;
  /** The section of the translation that belongs to it; null where there is none, or nobody can tell. */
  here: Pick<Section, 'id' | 'title'> | null;
  /** True where that section was changed too: translated, it seems, but nobody has said so. */
  touched: boolean;
}

/** How one translation stands. */
export interface Standing {
  state: TranslationState;
  /** The language of what it translates. */
  source: LanguageTag;
  /** The version that was translated, by the record or else by the front matter. */
  translated: string;
  changes: SourceChange[];
  /** Sections of the translation that changed although their source did not. */
  edited: Pick<Section, 'id' | 'title'>[];
  /** The standing of the source, where that is itself a translation which is behind: so is then the reader of this one. */
  above: Standing | null;
}

/** An edition, as far as its standing depends on it. */
export interface StandingEdition extends Sectioned {
  meta: Sectioned['meta'] & Pick<EditionMeta, 'version' | 'translationOf'>;
}

/** A module, as far as the standing of its translations depends on it. */
export interface StandingModule {
  editions: ReadonlyMap<LanguageTag, StandingEdition>;
  translations: TranslationRecords;
}

/** How the edition of a language stands; null for an original, and where its source is not there. */
export function standingOf(
  module: StandingModule,
  language: LanguageTag,
  above: readonly LanguageTag[] = [],
): Standing | null {
  const edition = module.editions.get(language);
  const said = edition?.meta.translationOf;
  const source = module.editions.get(said?.language ?? '');
  if (edition === undefined || said === undefined || source === undefined) return null;
  // Translations that name each other in a circle have a diagnostic; the circle ends here.
  if (above.includes(said.language)) return null;
  const recorded = module.translations.get(language);
  const record = recorded?.source.language === said.language ? recorded : null;
  const higher = standingOf(module, said.language, [...above, language]);
  const rest = { source: said.language, above: higher !== null && isBehind(higher) ? higher : null };
  if (record === null) {
    const state = said.version === source.meta.version ? 'unrecorded' : 'outdated';
    return { ...rest, state, translated: said.version, changes: [], edited: [] };
  }
  const compared = compare(record, sectionsOfEdition(source), sectionsOfEdition(edition));
  return { ...rest, ...compared, translated: record.source.version };
}

/** True where a newer text is to be had than the reader of this translation gets. */
export function isBehind({ state, above }: Standing): boolean {
  return state === 'behind' || state === 'both' || state === 'outdated' || above !== null;
}

function compare(
  record: TranslationRecord,
  source: readonly Section[],
  own: readonly Section[],
): Pick<Standing, 'state' | 'changes' | 'edited'> {
  const there = compareSections(record.source.sections, source);
  const here = compareSections(record.sections, own);
  const partner = partners(record.source.sections, record.sections);
  const changedHere = new Set(here.changes.flatMap(({ before }) => before ?? []));
  const changes = there.changes.map(({ change, before, after }): SourceChange => {
    const mine = before === null ? null : (partner[before] ?? null);
    const now = own[(mine === null ? null : here.nowAt[mine]) ?? -1];
    return {
      change,
      id: (after === null ? record.source.sections[before ?? -1]?.id : source[after]?.id) ?? '',
      title: after === null ? '' : (source[after]?.title ?? ''),
      here: now === undefined ? null : { id: now.id, title: now.title },
      touched: mine !== null && changedHere.has(mine),
    };
  });
  const edited = here.changes.flatMap(({ before, after }) => {
    if (isAnswer(there, before === null ? -1 : partner.indexOf(before), before === null)) return [];
    const now = own[after ?? -1];
    return [now === undefined ? { id: record.sections[before ?? -1]?.id ?? '', title: '' } : plain(now)];
  });
  const state =
    changes.length === 0
      ? edited.length === 0
        ? 'current'
        : 'edited'
      : here.changes.length === 0
        ? 'behind'
        : 'both';
  return { state, changes, edited };
}

const plain = ({ id, title }: Section): Pick<Section, 'id' | 'title'> => ({ id, title });

/** True where a change of the translation may follow one of the source: of the same section, or of any where none is known to be the same. */
function isAnswer({ changes }: SectionChanges, source: number, added: boolean): boolean {
  if (source >= 0) return changes.some(({ before }) => before === source);
  return added ? changes.some(({ change }) => change === 'new') : changes.length > 0;
}

/**
 * For each section of the source the one of the translation that renders it: title and beginning by their ids, headings
 * by their order where there are as many of them; nothing where the two are built differently.
 */
function partners(source: readonly RecordedSection[], own: readonly RecordedSection[]): (number | null)[] {
  const isOkuu = ({ id }: RecordedSection): boolean => id.startsWith('okuu-');
  const headings = (list: readonly RecordedSection[]): number[] =>
    list.flatMap((section, at) => (isOkuu(section) ? [] : [at]));
  const [theirs, ours] = [headings(source), headings(own)];
  const same = theirs.length === ours.length;
  return source.map((section, at) => {
    if (!isOkuu(section)) return same ? (ours[theirs.indexOf(at)] ?? null) : null;
    const mine = own.findIndex(({ id }) => id === section.id);
    return mine < 0 ? null : mine;
  });
}
