import { pick, type Localized, type Spoken } from '../language/localized.ts';
import type { LanguageTag } from '../language/tag.ts';
import type { TermMeta } from './schema.ts';

/** A term as courses have it. */
export interface GlossaryTerm {
  id: string;
  /** The file's name: what subject it belongs to. */
  subject: string;
  /** The subject's name where the file gives one. */
  title: Localized | null;
  meta: TermMeta;
}

/** A term for a text in one language. */
export interface TermWords {
  name: Spoken;
  definition: Spoken;
}

/** A definition as it is shown: one paragraph. */
const oneParagraph = (spoken: Spoken): Spoken => ({ ...spoken, text: spoken.text.replace(/\s+/gu, ' ') });

/** The term in a language, or in the next best one it has. */
export function termWords({ meta }: GlossaryTerm, language: LanguageTag): TermWords {
  return { name: pick(meta.term, language), definition: oneParagraph(pick(meta.definition, language)) };
}

/** True where a text is given in the language, or in none in particular. */
export function speaks(text: Localized, language: LanguageTag): boolean {
  return text[language] !== undefined || text.und !== undefined;
}
