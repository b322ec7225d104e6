import type { InterfaceLanguage } from '../../diagnostics/rule.ts';
import type { Credit } from '../../credit/credit.ts';
import { creditForms, type CreditForm } from '../../credit/forms.ts';
import { CREDIT_WORDS } from '../../credit/words.ts';
import { citation } from '../citation.ts';
import { licenceLink } from '../licence-name.ts';
import { say } from '../strings.ts';

/** How to cite and credit a module or a course. */
export interface CiteView {
  /** For people: a line for a list of references, and the credit as a sentence. */
  lines: CreditForm[];
  /** For programs. */
  forms: CreditForm[];
  copy: string;
  copied: string;
}

/**
 * The ways to cite and credit a work.
 *
 * @param course the course a module is cited from; null for a course itself
 */
export function citeView(credit: Credit, ui: InterfaceLanguage, course: string | null): CiteView {
  const [text, ...forms] = creditForms(credit, ui);
  const reference = citation(
    {
      authors: credit.makers.map(({ name }) => name),
      title: credit.title ?? '',
      course,
      publisher: credit.publisher ?? '',
      version: credit.version ?? '',
      year: credit.date?.slice(0, 4) ?? null,
      licence: credit.licence === null ? '' : licenceLink(credit.licence, ui).name,
      address: credit.url,
    },
    ui,
  );
  const { copy, copied } = CREDIT_WORDS[ui];
  return {
    lines: [
      { name: say(ui, 'cite.attribution'), text: text?.text ?? '' },
      { name: say(ui, 'cite.reference'), text: reference },
    ],
    // Browsers read CR LF as LF; the script that copies puts it back.
    forms: forms.map((form) => ({ ...form, text: form.text.replaceAll('\r\n', '\n').trimEnd() })),
    copy,
    copied,
  };
}
