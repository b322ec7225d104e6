import { mathLetters } from './math-letters.ts';

/**
 * KaTeX writes MathML 3; browsers lay out MathML Core, which dropped what style sheets and Unicode can say. Here the
 * difference is made up for, on KaTeX's own output (a tag never holds `<` or `>` but as its ends), for what shows:
 * styled letters, alignment and rules of tables, bars and arrows that grow, primes.
 */

interface Table {
  align: string[];
  spacing: string[];
  columnLines: string[];
  rowLines: string[];
  row: number;
  column: number;
}

const TAG = /<(\/?)(mtable|mtr|mtd)\b([^>]*)>/g;
const list = (attributes: string, name: string): string[] =>
  new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1]?.split(' ') ?? [];

/** A list's value for a column or row: the last one holds for all that follow (MathML 3 §3.5.1.2). */
const valueAt = (values: readonly string[], index: number): string | undefined =>
  values[Math.min(index, values.length - 1)];

function cellClasses({ align, spacing, columnLines, rowLines, row, column }: Table): string[] {
  const side = valueAt(align, column);
  return [
    ...(side === 'left' || side === 'right' ? [`math-${side}`] : []),
    ...(column > 0 && valueAt(spacing, column - 1) === '0em' ? ['math-close-before'] : []),
    ...(valueAt(spacing, column) === '0em' ? ['math-close-after'] : []),
    // A rule is drawn before the cell that follows it: KaTeX's lists hold one value per gap, the last one repeated.
    ...(column > 0 && /solid|dashed/.test(columnLines[column - 1] ?? '') ? ['math-rule-before'] : []),
    ...(row > 0 && /solid|dashed/.test(rowLines[row - 1] ?? '') ? ['math-rule-above'] : []),
  ];
}

/** Writes into each cell's class what the table's attributes say. */
function mendTables(mathml: string): string {
  const open: Table[] = [];
  return mathml.replace(TAG, (tag: string, slash: string, name: string, attributes: string) => {
    const table = open.at(-1);
    if (name === 'mtable') {
      if (slash === '/') open.pop();
      else {
        const [align, spacing] = [list(attributes, 'columnalign'), list(attributes, 'columnspacing')];
        const [columnLines, rowLines] = [list(attributes, 'columnlines'), list(attributes, 'rowlines')];
        open.push({ align, spacing, columnLines, rowLines, row: -1, column: -1 });
      }
    } else if (table !== undefined && slash === '') {
      if (name === 'mtr') Object.assign(table, { row: table.row + 1, column: -1 });
      else {
        table.column += 1;
        const classes = cellClasses(table);
        if (classes.length > 0) return `<mtd${attributes} class="${classes.join(' ')}">`;
      }
    }
    return tag;
  });
}

const PRIMES: readonly string[] = ['', '′', '″', '‴', '⁗'];

/**
 * `f′` as a prime beside its letter: fonts draw the prime raised already, and as an exponent it would rise twice and
 * shrink to a speck.
 */
function mendPrimes(source: string): string {
  const mathml = source.replace(
    /<mrow>((?:<mo mathvariant="normal">′<\/mo>)+)<\/mrow>(?=<\/msup>)/g,
    (_row, primes: string) =>
      `<mo mathvariant="normal" lspace="0em" rspace="0em">${primes.replace(/[^′]/g, '')}</mo>`,
  );
  const starts: number[] = [];
  const out: string[] = [];
  let last = 0;
  for (const match of mathml.matchAll(
    /<msup>|(?:<mo mathvariant="normal" lspace="0em" rspace="0em">(′+)<\/mo>)?<\/msup>/g,
  )) {
    out.push(mathml.slice(last, match.index));
    last = match.index + match[0].length;
    if (match[0] === '<msup>') {
      starts.push(out.length);
      out.push(match[0]);
      continue;
    }
    const start = starts.pop();
    const prime = PRIMES[match[1]?.length ?? 0] ?? '';
    if (start === undefined || prime === '') out.push(match[0]);
    else {
      out[start] = '<mrow>';
      out.push(`<mo lspace="0em" rspace="0em">${prime}</mo></mrow>`);
    }
  }
  return [...out, mathml.slice(last)].join('');
}

const STYLED = /<(mi|mn|mo|mtext|ms)((?: [a-z]+="[^"]*")*?) mathvariant="([a-z-]+)"([^>]*)>([^<]*)</g;

function mendLetters(mathml: string): string {
  return mathml.replace(
    STYLED,
    (tag: string, name: string, before: string, variant: string, after: string, text: string) => {
      if (variant === 'normal') return tag;
      // Words stay words (and Cyrillic has no such letters): the style sheet makes them bold.
      if (name === 'mtext') return `<mtext${before} class="math-${variant}"${after}>${text}<`;
      // Entities (`&amp;`) are no letters.
      const letters = text.replace(/&[a-z#0-9]+;|[^&]+/gi, (part) =>
        part.startsWith('&') ? part : mathLetters(part, variant),
      );
      return `<${name}${before}${after}>${letters}<`;
    },
  );
}

/** Signs of a kind that grows in place of those that do not. */
function mendSigns(mathml: string): string {
  return mathml
    .replace(
      /(<mo [^>]*fence="true"[^>]*>)([∣∥])(?=<\/mo>)/g,
      (_tag, mo: string, bar: string) => mo + (bar === '∣' ? '|' : '‖'),
    )
    .replace(/<mo stretchy="true">→<\/mo>(?=<\/mover>)/g, '<mo stretchy="true">\u20d7</mo>')
    .replace(/<mo stretchy="true">←<\/mo>(?=<\/mover>)/g, '<mo stretchy="true">\u20d6</mo>');
}

/** MathML Core with the look of the MathML 3 that KaTeX wrote. The annotation (the TeX) stays as it is. */
export function mendMathml(mathml: string): string {
  const end = mathml.indexOf('<annotation');
  const shown = end < 0 ? mathml : mathml.slice(0, end);
  return mendSigns(mendLetters(mendPrimes(mendTables(shown)))) + mathml.slice(shown.length);
}
