import { before, isVowel } from './match.ts';
import { canonical, isNoun, isVerb, isWord, voiceless } from './roots.ts';
import { RULES, THROUGH } from './rules.ts';

/** What is left of a word when endings are taken off, and what may be taken off next. */
interface Step {
  text: string;
  state: string;
}

const syllables = (text: string): number => (text.match(/[аоуыеи]+/g) ?? []).length;
/** How verbs of two and more syllables end: in a voice, in -ла, -ай, -гыз, or they are as short as сура, оку, күчө. */
const VERB_SHAPE =
  /[ыиу][лншртк]$|[рлй]т$|[лдт][аео][лншт]?$|[аео][йр]$|[гк][ыиу]з$|^[^аоуыеи]?[аоуыеи]{1,2}[^аоуыеи]{1,2}[аоуыеи]$/;
/** No noun ends in these. */
const NO_END = /[бвгджзкпстфхчш][чшжйн]$/;

/** Whether the text can be a verb, perhaps in a voice or with its negation. */
function verbal(text: string): boolean {
  const stem = voiceless(text);
  if (syllables(stem) < 2) return isVerb(stem);
  return (
    stem.length > 2 &&
    (VERB_SHAPE.test(stem) ||
      (/[аоуыеи][лншт]$/.test(stem) && verbal(stem.slice(0, -1))) ||
      (/[бп][аео]$/.test(stem) && verbal(stem.slice(0, -2))))
  );
}

/** Whether the analysis may end here. */
function ends({ text, state }: Step): boolean {
  if ('woy'.includes(state)) return false;
  if ('vr'.includes(state)) return verbal(text) && (state === 'v' || !/^[^аоуыеи][аоуыеи]$/.test(text));
  if (state !== 'k' && canonical(text).length > 3) return !NO_END.test(text);
  return isNoun(text) || syllables(text) === 0;
}

/** The vowel of -ла, -ле, -ло after a stem. */
const lowVowel = (stem: string): string => {
  const last = /[аоуыеи](?=[^аоуыеи]*$)/.exec(stem)?.[0] ?? '';
  return 'еи'.includes(last) ? 'е' : last === 'о' ? 'о' : 'а';
};

/** Every way to take endings off a word. */
function steps(word: string): Step[] {
  const all: Step[] = [{ text: word, state: 'w' }];
  const seen = new Set<string>();
  const add = (text: string, state: string): void => {
    if (seen.has(state + text)) return;
    seen.add(state + text);
    all.push({ text, state });
  };
  // The list grows while it is read.
  for (const { text, state } of all) {
    for (const next of THROUGH[state] ?? '') add(text, next);
    for (const { ending, contracted, to } of RULES.get(state) ?? []) {
      const length = before(text, ending);
      if (length === 0) continue;
      let stem = text.slice(0, length);
      if (to === 'y' && ending.startsWith('LA')) stem = text.slice(0, -1);
      else if (contracted) stem += lowVowel(stem);
      else if (isVowel(text[length])) stem = voiceless(stem);
      if ('vry'.includes(to) && !verbal(stem)) continue;
      for (const next of to) add(stem, next);
    }
  }
  return all;
}

/** The stem of a word that is spelled and folded: the longest known word, else the shortest text that can be a stem. */
export function stemOf(word: string): string {
  let known = '';
  let best = word;
  for (const step of steps(word)) {
    if (isWord(step.text) && step.text.length > known.length) known = step.text;
    if (ends(step) && step.text.length < best.length) best = step.text;
  }
  return canonical(known === '' ? best : known);
}
