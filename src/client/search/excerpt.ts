import type { PagefindFragment } from 'okuu:pagefind';
import { bare } from '../../search/keys/terms.ts';

/** A piece of an excerpt; `marked` where it is a word that was looked for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** The words of a page as Pagefind counts them, its positions being places in this list, and what stands between two. */
export interface PageWords {
  words: readonly string[];
  between: string;
}

/** Words of an excerpt, and how many of them come before the first word found where there is room. */
const LENGTH = 24;
const LEAD = 6;

/** What Pagefind takes for the space between two words. */
const SPACE = /[^\S\uFEFF]+/;

/** What it puts between words of languages that have no spaces. */
const UNSEEN = '\u200b';

/** Takes the text of a page apart into its words. */
export function pageWords({ raw_content: raw }: Pick<PagefindFragment, 'raw_content'>): PageWords {
  const text = raw.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
  return text.includes(UNSEEN)
    ? { words: text.split(UNSEEN), between: '' }
    : { words: text.split(SPACE), between: ' ' };
}

/** The stretch of `length` words from `from` to `end` with most words found; the earliest where several have as many. */
function densest(found: readonly number[], from: number, end: number): number {
  let best = from;
  let most = 0;
  for (const [index, start] of found.entries()) {
    const count = found.slice(index).findIndex((position) => position >= start + LENGTH);
    const inside = count < 0 ? found.length - index : count;
    if (inside > most) {
      most = inside;
      best = start;
    }
  }
  return Math.max(from, Math.min(best - LEAD, end - LENGTH));
}

/** An excerpt of the words from `from` up to `end`, around those found; `found` ascends. */
export function excerptOf(
  { words, between }: PageWords,
  found: readonly number[],
  from = 0,
  end = words.length,
): ExcerptPart[] {
  const inside = found.filter((position) => position >= from && position < end);
  if (inside.length === 0) return [];
  const start = densest(inside, from, end);
  const stop = Math.min(end, start + LENGTH);
  const parts: ExcerptPart[] = [];
  const say = (text: string, marked: boolean): void => {
    const last = parts[parts.length - 1];
    if (text === '') return;
    if (last?.marked === marked) last.text += text;
    else parts.push({ text, marked });
  };
  if (start > from) say('… ', false);
  for (let position = start; position < stop; position += 1) {
    const word = words[position] ?? '';
    const core = inside.includes(position) ? bare(word) : '';
    const before = word.indexOf(core);
    say(word.slice(0, before), false);
    say(core, true);
    say(word.slice(before + core.length), false);
    if (position + 1 < stop) say(between, false);
  }
  if (stop < end) say(' …', false);
  return parts;
}
