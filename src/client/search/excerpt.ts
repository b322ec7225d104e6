import { bare } from '../../search/keys/terms.ts';
import { UNSEEN, type PageWords } from '../../search/page-words.ts';

/** A piece of an excerpt; `marked` where it is a word that was looked for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** Words of an excerpt, and how many of them come before the first word found where there is room. */
const LENGTH = 24;
const LEAD = 6;

/** The first word of a stretch of `LENGTH` with most words found, the earliest where several have as many. */
function densest(found: readonly number[], all: number): number {
  let best = 0;
  let most = 0;
  for (const [index, start] of found.entries()) {
    const beyond = found.findIndex((position) => position >= start + LENGTH);
    const inside = (beyond < 0 ? found.length : beyond) - index;
    if (inside > most) {
      most = inside;
      best = start;
    }
  }
  return Math.max(0, Math.min(best - LEAD, all - LENGTH));
}

/** An excerpt of a text around the words found in it; `found` ascends. */
export function excerptOf({ words, between }: PageWords, found: readonly number[]): ExcerptPart[] {
  if (found.length === 0) return [];
  const start = densest(found, words.length);
  const stop = Math.min(words.length, start + LENGTH);
  const marked = new Set(found);
  const parts: ExcerptPart[] = [];
  const say = (text: string, found: boolean): void => {
    const last = parts[parts.length - 1];
    if (text === '') return;
    if (last?.marked === found) last.text += text;
    else parts.push({ text, marked: found });
  };
  if (start > 0) say('… ', false);
  for (let position = start; position < stop; position += 1) {
    const word = words[position] ?? '';
    const core = marked.has(position) ? bare(word) : '';
    const before = word.indexOf(core);
    say(word.slice(0, before), false);
    say(core, true);
    say(word.slice(before + core.length), false);
    if (position + 1 < stop) say(between === UNSEEN ? '' : between, false);
  }
  if (stop < words.length) say(' …', false);
  return parts;
}
