/** The abbreviations every BibTeX style knows. */
export const MONTHS: readonly (readonly [string, string])[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
].map((name, index) => [name, String(index + 1)] as const);
