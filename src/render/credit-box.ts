import type { Credit } from '../credit/credit.ts';
import { creditForms } from '../credit/forms.ts';
import { CREDIT_WORDS } from '../credit/words.ts';
import { spoken, type RenderContext } from './context.ts';
import { h, type Html } from './hast.ts';

/**
 * "Cite and credit": a credit in the forms in which people take it along. It stays closed until it is wanted, works
 * without scripts (the text can be marked) and is neither printed nor found by the search.
 */
export function creditBox(context: RenderContext, credit: Credit): Html {
  const words = CREDIT_WORDS[context.ui];
  const forms = creditForms(credit, context.ui).map(({ name, text }, at) => [
    h('dt', {}, spoken(context, name)),
    // Browsers read CR LF as LF; the script that copies puts it back. All but the first is for programs.
    h('dd', at === 0 ? {} : { translate: 'no' }, text.replaceAll('\r\n', '\n').trimEnd()),
  ]);
  return h(
    'details',
    { className: ['cite-box'], 'data-pagefind-ignore': '' },
    h('summary', {}, spoken(context, words.box)),
    h(
      'dl',
      { className: ['forms'], 'data-copy': words.copy, 'data-copied': words.copied },
      ...forms.map((form): Html[] => form),
    ),
  );
}
