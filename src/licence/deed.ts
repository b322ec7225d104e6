import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { licencesIn, readExpression } from './expression.ts';
import { licenceById } from './licences.ts';

/** What a licence is known as, and where its text can be read. */
export interface Deed {
  /** The usual short name, the same in every language: `CC BY 4.0`; of an expression `CC BY-SA 4.0 / GFDL 1.3+`. */
  name: string;
  /** The canonical deed; of an expression that of its first licence. */
  href: string;
}

/** Names a licence; null for "all rights reserved", which has no text and is said in the reader's language. */
export function deedOf(expression: string): Deed | null {
  const [first] = licencesIn(readExpression(expression) ?? []);
  if (first === undefined || first.deed === null) return null;
  const name = expression
    .replace(/[\w.-]+/g, (word) => licenceById(word)?.short ?? word)
    .replaceAll(' OR ', ' / ')
    .replaceAll(' AND ', ' + ');
  return { name, href: first.deed };
}

/** The full name of a licence in somebody's language; of an expression the names joined by its own operators. */
export function fullName(expression: string, language: InterfaceLanguage): string {
  return expression.replace(/[\w.-]+/g, (word) => licenceById(word)?.name[language] ?? word);
}
