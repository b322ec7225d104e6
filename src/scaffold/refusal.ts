import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { ruleOf, type RuleId } from '../diagnostics/rules.ts';
import { fill } from '../diagnostics/words.ts';
import { WORDS, type WordKey } from './words.ts';

/** Why nothing was made. `fault`: `usage` — the command asks for something that cannot be; `content` — files are broken. */
export interface Refusal {
  /** A sentence of this command, or a rule of the checks that the new file would break. */
  refused: WordKey | RuleId;
  values: Readonly<Record<string, string>>;
  fault: 'usage' | 'content';
}

/** Makes a refusal; `values` fill the slots of its sentence. */
export function refuse(
  refused: WordKey | RuleId,
  values: Readonly<Record<string, string>> = {},
  fault: Refusal['fault'] = 'usage',
): Refusal {
  return { refused, values, fault };
}

/** True where something was refused. */
export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}

/** A sentence of the command, or of a rule with its advice, in somebody's language. */
export function say(
  key: WordKey | RuleId,
  language: InterfaceLanguage,
  values: Readonly<Record<string, string>> = {},
): string {
  if (isWord(key)) return fill(WORDS[key][language], values);
  const { message, hint } = ruleOf(key);
  return [message, hint]
    .map((words) => (words === undefined ? '' : fill(words[language], values)))
    .join(' ')
    .trim();
}

function isWord(key: string): key is WordKey {
  return Object.hasOwn(WORDS, key);
}
