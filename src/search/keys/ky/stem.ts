import { before, fitting, isVowel, vowels } from './match.ts';
import { BORROWED, canonical, isNoun, isVerb, isWord, voiceless } from './roots.ts';
import { RULES, START } from './rules.ts';

/** How verbs of two and more syllables end: in a voice, in -ай, -кар, -гыз; those in a vowel are in -ла. */
const VERB_SHAPE =
  /[ыиу][лншрк]$|[рлйн]т$|[лдт][аео][лншт]$|[аео]й$|[гкт][аео]р$|[гк][ыиу]з$|[аоуыеи].{1,4}[лдт][аео]$/;
/** How they may end before endings that no noun has. */
const LOOSE_SHAPE = /[аоуыеи][лншртк]$/;
/** The vowels of two syllables in harmony. */
const HARMONY = /([аы]{2}|о[оу]|у[аоу]|[еи]{2})$/;
/** No noun ends in these. */
const NO_END = /[бвгджзкпстфхчш][чшжйн]$/;

/** Whether the text can be a verb, perhaps in a voice or with its negation. */
function verbal(text: string, loose: boolean): boolean {
  const stem = voiceless(text);
  if (isVerb(stem)) return true;
  if (!/[аоуыеи][^аоуыеи]+[аоуыеи]/.test(stem) || BORROWED.test(stem) || !HARMONY.test(vowels(stem)))
    return false;
  return (
    VERB_SHAPE.test(stem) ||
    (loose && LOOSE_SHAPE.test(stem)) ||
    (/[аоуыеи][лншт]$/.test(stem) && verbal(stem.slice(0, -1), false)) ||
    (/[бп][аео]$/.test(stem) && verbal(stem.slice(0, -2), loose))
  );
}

/** Whether an analysis may end with this state and text. */
function ends(state: string, text: string): boolean {
  // Де and же have no voice.
  if (/[vumrx]/.test(state)) return verbal(text, true) && (!/[rx]/.test(state) || !/^[^аоуыеи].$/.test(text));
  if (state !== 'k' && text.length > 3) return !NO_END.test(text);
  return vowels(text) === '' || (isNoun(text) && (state !== 'k' || !isVerb(text)));
}

/** Every way to take endings off a word: what may be taken off next, a letter, before what is left. */
function analyses(word: string): Set<string> {
  const all = new Set<string>();
  const add = (states: string, text: string): void => {
    for (const state of states) all.add(state + text);
  };
  add(START, word);
  // The set grows while it is read.
  for (const analysis of all) {
    const text = analysis.slice(1);
    for (const [from = '', to = '', ...endings] of RULES) {
      if (!analysis.startsWith(from)) continue;
      for (const rule of endings) {
        const [ending = '', swallowed] = rule.split('=');
        const length = before(text, ending.replace('+', ''));
        if (length === 0) continue;
        let stem = text.slice(0, length + Math.max(ending.indexOf('+'), 0));
        if (swallowed) stem += fitting(swallowed, stem).charAt(0);
        else if (isVowel(text.charAt(stem.length))) stem = voiceless(stem);
        if (
          to.endsWith('r') &&
          !(to === 'mr' || swallowed === 'I' ? isVerb(stem) : verbal(stem, /^[vr]/.test(to)))
        )
          continue;
        add(to, stem);
      }
    }
  }
  return all;
}

/** The stem of a word that is spelled and folded: the longest known word, else the shortest text that can be a stem. */
export function stemOf(word: string): string {
  // No word is as long; this is not one, and would take long.
  if (word.length > 60) return word;
  let known = '';
  let best = word;
  for (const analysis of analyses(word)) {
    const text = analysis.slice(1);
    // Here something more must be taken off.
    if (/^[woyt]/.test(analysis)) continue;
    if (isWord(text) && text.length > known.length) known = text;
    if (text.length < best.length && ends(analysis.charAt(0), text)) best = text;
  }
  return canonical(known || best);
}
