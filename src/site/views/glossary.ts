import { INTERFACE_LANGUAGES } from '../../diagnostics/rule.ts';
import { speaks, termWords, type GlossaryTerm } from '../../glossary/term.ts';
import { byAlphabet } from '../../language/alphabet.ts';
import type { LanguageTag } from '../../language/tag.ts';
import { editionFor, type Pack } from '../../pack/pack.ts';
import type { SiteContext } from '../context.ts';
import type { Frame, Link } from '../frame.ts';
import { nameIn } from '../languages.ts';
import { localPhrase, phrase, plain, tongue, type Phrase, type Tongue } from '../phrase.ts';
import { say, sayCount } from '../strings.ts';
import { jsonLd, thing } from '../structured-data.ts';
import { files, relative } from '../urls.ts';
import { packFrame, publicAddress, shortName } from './pack-frame.ts';

/** A term of the course. */
export interface GlossaryEntry {
  /** Its anchor. */
  id: string;
  name: Phrase;
  definition: Phrase;
  /** What it is called in the other languages; null where nobody has said. */
  names: { language: string; name: Phrase | null }[];
  seeAlso: Link[];
  /** The modules that use it, each linked to the first place. */
  modules: Link[];
}

/** The terms of a course, by the alphabet of the page's language. */
export interface GlossaryView {
  kind: 'glossary';
  frame: Frame;
  facts: string[];
  letters: { letter: string; anchor: string; entries: GlossaryEntry[] }[];
}

/** The letter under which a name stands in the list: digits together, signs passed over. */
export function letterOf(name: string, digits: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFC'))?.[0] ?? '';
  return /\p{N}/u.test(first) ? digits : first.toUpperCase();
}

/** The languages of the columns: Okuu's and the course's, as far as any term has them, without the page's. */
function columnsOf(pack: Pack, language: LanguageTag): LanguageTag[] {
  const all = new Set<LanguageTag>([...INTERFACE_LANGUAGES, ...pack.languages]);
  return [...all].filter(
    (tag) => tag !== language && pack.glossary.some(({ meta }) => meta.term[tag] !== undefined),
  );
}

function modulesOf(context: SiteContext, pack: Pack, id: string, page: Tongue, file: string): Link[] {
  return pack.modules.flatMap((module): Link[] => {
    const edition = editionFor(pack, module, page.language);
    if (!edition.facts.terms.some((term) => term.id === id)) return [];
    const placed = context.bodies?.(pack, edition, page.language).terms.includes(id) === true;
    const href = relative(file, files.module(pack.key, page.language, module.id));
    const text = phrase(edition.meta.title, edition.language, page);
    return [{ text, href: placed ? `${href}#okuu-term-${id}` : href }];
  });
}

function structured(context: SiteContext, pack: Pack, page: Tongue, file: string): string {
  const { language } = page;
  const address = publicAddress(context, file);
  return jsonLd(
    thing('DefinedTermSet', {
      name: `${say(page.ui, 'glossary')}: ${plain(pack.course.meta.title, language)}`,
      inLanguage: language,
      url: address,
      hasDefinedTerm: pack.glossary.map((term) => {
        const { name, definition } = termWords(term, language);
        return thing('DefinedTerm', {
          name: name.text,
          description: definition.text,
          termCode: term.id,
          url: address === null ? null : `${address}#${term.id}`,
        });
      }),
    }),
  );
}

/** The glossary of a course in one language. */
export function glossaryView(context: SiteContext, pack: Pack, language: LanguageTag): GlossaryView {
  const page = tongue(language);
  const { ui } = page;
  const file = files.glossary(pack.key, language);
  const columns = columnsOf(pack, language);
  const spoken = new Map(pack.glossary.map((term) => [term.id, termWords(term, language)]));
  const named = (id: string): Phrase => {
    const name = spoken.get(id)?.name;
    return phrase(name?.text ?? id, name?.language ?? null, page);
  };
  const entry = ({ id, meta }: GlossaryTerm): GlossaryEntry => ({
    id,
    name: named(id),
    definition: phrase(
      spoken.get(id)?.definition.text ?? '',
      spoken.get(id)?.definition.language ?? null,
      page,
    ),
    names: columns.map((tag) => ({
      language: nameIn(ui, tag),
      name: speaks(meta.term, tag) ? localPhrase(meta.term, { ...page, language: tag }) : null,
    })),
    seeAlso: meta.seeAlso
      .filter((other) => spoken.has(other))
      .map((other) => ({ text: named(other), href: `#${other}` })),
    modules: modulesOf(context, pack, id, page, file),
  });
  const sorted = [...pack.glossary].sort((a, b) =>
    byAlphabet(spoken.get(a.id)?.name.text ?? '', spoken.get(b.id)?.name.text ?? ''),
  );
  const letters = new Map<string, GlossaryEntry[]>();
  for (const term of sorted) {
    const letter = letterOf(spoken.get(term.id)?.name.text ?? '', say(ui, 'glossary.digits'));
    letters.set(letter, [...(letters.get(letter) ?? []), entry(term)]);
  }
  const subjects = new Set(
    pack.glossary.flatMap(({ title }) => (title === null ? [] : [plain(title, language)])),
  );
  return {
    kind: 'glossary',
    frame: packFrame(context, pack, {
      language,
      file: (tag) => files.glossary(pack.key, tag),
      title: `${say(ui, 'glossary')} · ${plain(pack.course.meta.title, language)} · ${shortName(pack, language)}`,
      description: say(ui, 'glossary.intro'),
      styles: ['study'],
      scripts: ['study'],
      structured: structured(context, pack, page, file),
    }),
    facts: [sayCount(ui, 'terms', pack.glossary.length), ...[...subjects].sort(byAlphabet)],
    letters: [...letters].map(([letter, entries], index) => ({
      letter,
      anchor: `okuu-letter-${index + 1}`,
      entries,
    })),
  };
}
