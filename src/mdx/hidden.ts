import { suspectCharacters } from '../source/characters.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { report, type Context } from './context.ts';

/**
 * Reports hidden characters in words as the parser gives them: written plainly they were found in the file, but Markdown
 * also takes `&#x202e;`. All of a value have its place.
 */
export function reportHidden(context: Context, value: string, place: Place): void {
  const [first] = suspectCharacters(value, '', () => place);
  if (first !== undefined) report(context, first.rule, place, first.values);
}

/** True where nothing of a text can be seen or read out: spaces and signs without width. */
export function isBlank(text: string): boolean {
  return text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').trim() === '';
}
