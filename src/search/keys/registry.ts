import { en } from './en.ts';
import type { WordKeys } from './keys.ts';
import { ky } from './ky.ts';
import { plain } from './plain.ts';
import { ru } from './ru.ts';

const KEYS: Readonly<Record<string, WordKeys>> = { en, ky, ru };

/** The languages that have word keys of their own, by primary tag. */
export const keyedLanguages: readonly string[] = Object.keys(KEYS);

/** The word keys of a language tag (`ru`, `ru-KG`); letters without marks where the language has none of its own. */
export function keysFor(language: string): WordKeys {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(KEYS, primary) ? (KEYS[primary] ?? plain) : plain;
}
