/*
 * KaTeX marks named functions (sin, lim, rank) with the invisible sign of application and leaves the space to the
 * reader; browsers set none: "2sinx". TeX puts a thin space between an operator's name and its neighbours that are no
 * brackets, signs of operations or relations (The TeXbook, chapter 18).
 */

const APPLY = '<mo>\u2061</mo>';
const THIN = '<mspace width="0.1667em"/>';

interface Child {
  tag: string;
  start: number;
  end: number;
}

/** Elements that set their children in a row; in the others each child has its own meaning, and none may be added. */
const ROWS: ReadonlySet<string> = new Set([
  'math',
  'mrow',
  'mstyle',
  'mtd',
  'mpadded',
  'mphantom',
  'menclose',
  'msqrt',
]);
const SCRIPTS =
  /^<m(?:sub|sup|subsup|under|over|underover)><mrow><mi[^>]*>[^<]*<\/mi><mo>\u2061<\/mo><\/mrow>/;
const ORDINARY = /^<m(?:i|n|text|row|frac|sqrt|root|sub|sup|subsup|under|over|underover|style)\b/;
const CLOSING = /^<mo[^>]*>[)\]}|∣‖⟩]<\/mo>$/;

/** The rows of a formula with their children. KaTeX's output is well formed: a tag holds no `>` but its own. */
function* rowsOf(mathml: string): Generator<Child[]> {
  const open: { tag: string; start: number; children: Child[] }[] = [];
  for (const { 0: whole, 1: slash, 2: tag = '', index } of mathml.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
    const end = index + whole.length;
    if (slash === '/') {
      const element = open.pop();
      if (element === undefined) continue;
      open.at(-1)?.children.push({ tag, start: element.start, end });
      if (ROWS.has(tag)) yield element.children;
    } else if (whole.endsWith('/>')) open.at(-1)?.children.push({ tag, start: index, end });
    else open.push({ tag, start: index, children: [] });
  }
}

function spacesIn(mathml: string, row: readonly Child[]): number[] {
  const sources = row.map(({ start, end }) => mathml.slice(start, end));
  return row.flatMap((child, at) => {
    const named = child.tag === 'mi' && sources[at + 1] === APPLY;
    if (!named && !SCRIPTS.test(sources[at] ?? '')) return [];
    const last = named ? at + 1 : at;
    const [before = '', after = ''] = [sources[at - 1], sources[last + 1]];
    // After another name the space is there already.
    const apart =
      at > 0 && before !== APPLY && !SCRIPTS.test(before) && (ORDINARY.test(before) || CLOSING.test(before));
    return [...(apart ? [child.start] : []), ...(ORDINARY.test(after) ? [row[last]?.end ?? 0] : [])];
  });
}

/** Sets thin spaces around the names of functions. */
export function spaceOperators(mathml: string): string {
  if (!mathml.includes(APPLY)) return mathml;
  const places = [...rowsOf(mathml)].flatMap((row) => spacesIn(mathml, row)).sort((a, b) => a - b);
  let from = 0;
  const parts = places.map((place) => {
    const part = mathml.slice(from, place);
    from = place;
    return part + THIN;
  });
  return parts.join('') + mathml.slice(from);
}
