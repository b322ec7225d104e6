/** The languages Okuu itself speaks: its interface, its diagnostics. Content may be in any language. */
export const INTERFACE_LANGUAGES = ['ky', 'ru', 'en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/**
 * A sentence in every language Okuu speaks; `{name}` slots are filled from the diagnostic's values. A part in double
 * square brackets, `[[Did you mean "{nearest}"?]]`, is left out where one of its slots has no value.
 */
export type Words = Readonly<Record<InterfaceLanguage, string>>;

/** `error`: the course is not published until it is mended. `warning`: it is published; the author should look. */
export type Severity = 'error' | 'warning';

/** One rule of the authors' guide. Its id is permanent: kebab-case, noun first. */
export interface Rule {
  severity: Severity;
  /** "Unexpected X, expected Y." */
  message: Words;
  /** How to fix it, with the corrected line to paste where that is possible. */
  hint?: Words;
}
