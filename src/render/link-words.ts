import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import type { NumberedKind } from '../mdx/labels.ts';
import { WORDS } from './words.ts';

/** How links are called that have no words of their own. `{n}` is a number, `{text}` a title in quotes. */
export const LINK_WORDS: Readonly<
  Record<
    InterfaceLanguage,
    {
      /** Within a sentence, in the form in which a thing is named. */
      inText: (kind: NumberedKind) => string;
      /** Added to the name of a place that another module holds. */
      ofModule: string;
      /** Within quotes. */
      innerQuotes: readonly [string, string];
    }
  >
> = {
  ky: {
    inText: (kind) => WORDS.ky.numbered[kind],
    ofModule: '({text} модулу)',
    innerQuotes: ['„', '“'],
  },
  // Captions begin with a capital; in a Russian sentence the name of a thing does not.
  ru: {
    inText: (kind) => WORDS.ru.numbered[kind].toLowerCase(),
    ofModule: '(модуль {text})',
    innerQuotes: ['„', '“'],
  },
  en: {
    inText: (kind) => WORDS.en.numbered[kind],
    ofModule: '(module {text})',
    innerQuotes: ['‘', '’'],
  },
};
