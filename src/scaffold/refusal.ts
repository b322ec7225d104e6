import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { fill } from '../diagnostics/words.ts';
import { WORDS, type WordKey } from './words.ts';

/** Why nothing was made. `fault`: `usage` — the command asks for something that cannot be; `content` — files are broken. */
export interface Refusal {
  refused: WordKey;
  values: Readonly<Record<string, string>>;
  fault: 'usage' | 'content';
}

/** Makes a refusal; `values` fill the slots of its sentence. */
export function refuse(
  refused: WordKey,
  values: Readonly<Record<string, string>> = {},
  fault: Refusal['fault'] = 'usage',
): Refusal {
  return { refused, values, fault };
}

/** True where something was refused. */
export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}

/** A sentence of the command in somebody's language. */
export function say(
  key: WordKey,
  language: InterfaceLanguage,
  values: Readonly<Record<string, string>> = {},
): string {
  return fill(WORDS[key][language], values);
}
