import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { creditBibtex } from './bibtex.ts';
import type { Credit } from './credit.ts';
import { creditHtml } from './html.ts';
import { creditRis } from './ris.ts';
import { creditText } from './text.ts';
import { CREDIT_WORDS } from './words.ts';

/** A credit in one form, to be copied. */
export interface CreditForm {
  name: string;
  text: string;
}

/** A credit in the forms people need: to be read, for a web page, for LaTeX, for programs that keep references. */
export function creditForms(credit: Credit, language: InterfaceLanguage): CreditForm[] {
  return [
    { name: CREDIT_WORDS[language].text, text: creditText(credit) },
    { name: 'HTML', text: creditHtml(credit) },
    { name: 'BibTeX', text: creditBibtex(credit) },
    { name: 'RIS', text: creditRis(credit) },
  ];
}
