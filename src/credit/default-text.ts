import { pick, type Localized } from '../language/localized.ts';
import { lineOf } from './xml.ts';

/** The text for a reader whose language a file does not know: the undetermined one, else English, else its neighbours. */
export function defaultText(texts: Localized): string {
  return lineOf(texts.und ?? pick(texts, 'en').text);
}

/** Every text whose language is known, in the order of the tags; empty ones are left out. */
export function textsByLanguage(texts: Localized): [string, string][] {
  return Object.entries(texts)
    .filter(([language]) => language !== 'und')
    .map(([language, text]): [string, string] => [language, lineOf(text)])
    .filter(([, text]) => text !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
