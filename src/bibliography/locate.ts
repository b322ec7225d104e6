/** A stretch of a BibTeX file that is one entry, with what is wrong with its ends. */
export interface Stretch {
  /** `book`, `string` …, in lower case. */
  type: string;
  /** Offset of the `@`. */
  start: number;
  /** Offset after the closing brace. */
  end: number;
  /** `unclosed`: the entry does not end before the next one begins. `deep`: more braces within each other than any text needs. */
  problem: 'unclosed' | 'deep' | null;
}

/** Braces within braces; the grammar's parser recurses. */
export const BRACE_DEPTH_LIMIT = 40;
const START = /^[ \t]*@([A-Za-z_]+)\s*[{(]/gm;

/**
 * Finds the entries of a BibTeX text: each begins with `@type{` at the start of a line. The grammar's parser stops at
 * the first mistake of a file; taking entries one by one, all mistakes are told in one run. `known` says which words
 * are types: a line that begins with one of them within an entry means that the entry was not closed.
 */
export function locateEntries(text: string, known: (type: string) => boolean): Stretch[] {
  const starts = [...text.matchAll(START)].map((match) => ({
    type: (match[1] ?? '').toLowerCase(),
    start: match.index + match[0].indexOf('@'),
    open: match.index + match[0].length - 1,
  }));
  // What stands within an abstract, `@foo{` at the start of a line, is no entry; a known type is one.
  const nexts = new Array<number>(starts.length).fill(text.length);
  for (let at = starts.length - 2; at >= 0; at -= 1) {
    const after = starts[at + 1];
    if (after !== undefined) nexts[at] = known(after.type) ? after.start : (nexts[at + 1] ?? text.length);
  }
  const found: Stretch[] = [];
  let cursor = 0;
  for (const [at, { type, start, open }] of starts.entries()) {
    if (start < cursor) continue;
    const next = nexts[at] ?? text.length;
    const { end, deepest } = endOf(text, open, next);
    const problem = deepest > BRACE_DEPTH_LIMIT ? 'deep' : end === null ? 'unclosed' : null;
    cursor = end ?? next;
    found.push({ type, start, end: cursor, problem });
  }
  return found;
}

/** The offset after the brace or parenthesis that closes the one at `open`; null where there is none before `limit`. */
function endOf(text: string, open: number, limit: number): { end: number | null; deepest: number } {
  const round = text[open] === '(';
  let depth = round ? 0 : 1;
  let deepest = 0;
  let quoted = false;
  const top = depth;
  for (let at = open + 1; at < limit; at += 1) {
    const sign = text[at];
    if (sign === '{') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (sign === '}') {
      depth -= 1;
      if (depth === 0 && !round) return { end: at + 1, deepest };
      if (depth < 0) return { end: null, deepest };
    } else if (depth !== top) continue;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ')' && round) return { end: at + 1, deepest };
    else if (!quoted && sign === '%') {
      // Between fields the rest of the line is a comment, whatever braces it holds.
      const line = text.indexOf('\n', at);
      if (line === -1) break;
      at = line;
    }
  }
  return { end: null, deepest };
}
