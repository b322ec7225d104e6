import { interfaceLanguage } from '../language/tag.ts';
import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import type { Credit } from './credit.ts';
import { joined, type Part } from './parts.ts';
import { capitalised, creditParts, nameOf, sentencesOf } from './sentences.ts';

/**
 * A credit as one line of plain text with every address written out: full wherever it is carried.
 *
 * @param language of the words between; the credit's own where Okuu speaks it
 */
export function creditText(
  credit: Credit,
  language: InterfaceLanguage = interfaceLanguage(credit.language),
): string {
  return spell(creditParts(credit, language));
}

/** What a work is called; one without a title by what it is and where: “Figure from the module “Vectors””. */
export function creditTitle(credit: Credit): string {
  if (credit.title !== null) return credit.title;
  return spell(capitalised(nameOf({ ...credit, url: null }, interfaceLanguage(credit.language))));
}

/** What programs for references have no field for: licence, changes, permission and origins. */
export function creditNote(credit: Credit): string {
  const { licence, rest } = sentencesOf(credit, interfaceLanguage(credit.language));
  return spell(joined([...(licence.length === 0 ? [] : [licence]), ...rest], ' '));
}

function spell(parts: readonly Part[], before = ''): string {
  let text = before;
  for (const part of parts) {
    switch (part.role) {
      case 'words':
      case 'said':
        text += part.text;
        break;
      case 'title':
        text += `${part.quotes[0]}${part.text}${part.quotes[1]}${address(part.href)}`;
        break;
      case 'maker':
      case 'work':
      case 'licence':
        text += `${part.text}${address(part.href)}`;
        break;
      case 'stop':
        text += endOf(text);
        break;
      case 'origin':
        text = spell(part.parts, text);
    }
  }
  return text;
}

/** A full stop, unless the sentence has an end of its own. */
export function endOf(text: string): string {
  return /[.!?…]$/.test(text) ? '' : '.';
}

// In brackets, so that nobody takes the full stop after it for a part of it.
const address = (href: string | null): string => (href === null ? '' : ` (${href})`);
