import { ACCENTS, LOOKS, SIGNS } from './tables/latex.ts';

/** LaTeX as text, and the commands that have no equal in text. */
export interface Plain {
  text: string;
  /** `\frac`, `$`; without repetition. */
  unknown: string[];
}

/** Signs that LaTeX writes with a backslash; spaces of every width are a space, a hyphenation point is nothing. */
const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&',
  '%': '%',
  $: '$',
  '#': '#',
  _: '_',
  '{': '{',
  '}': '}',
  ' ': ' ',
  '\n': ' ',
  ',': '\u00a0',
  ';': ' ',
  ':': ' ',
  '!': '',
  '-': '',
  '/': '',
  '@': '',
  '\\': ' ',
};

const TOKEN =
  /\\([`'^~=."])\s*|\\([A-Za-z]+)\*?\s*|\\([^A-Za-z])|(---?|``|''|~)|([{}])|(\$)|([^\\{}$~`'-]+|[`'-])/gu;

/**
 * The text that LaTeX would set: accents joined to their letters (NFC), braces dropped, `~` and `--` as the characters
 * they stand for. Letter case is left as it is.
 */
export function plainLatex(latex: string): Plain {
  const unknown = new Set<string>();
  let text = '';
  /** Accents waiting for their letter. */
  let accents = '';
  const put = (piece: string): void => {
    if (accents === '' || piece === '') {
      text += piece;
      return;
    }
    // Dotless letters get their dot from nowhere: `\'{\i}` is í.
    const [letter = '', ...rest] = Array.from(piece);
    text += `${{ ı: 'i', ȷ: 'j' }[letter] ?? letter}${accents}${rest.join('')}`;
    accents = '';
  };
  for (const [, mark, word, sign, ligature, brace, dollar, plain] of latex.matchAll(TOKEN)) {
    if (mark !== undefined) accents += ACCENTS[mark] ?? '';
    else if (word !== undefined) {
      const accent = word.length === 1 ? ACCENTS[word] : undefined;
      if (accent !== undefined) accents += accent;
      else if (Object.hasOwn(SIGNS, word)) put(SIGNS[word] ?? '');
      else if (!LOOKS.has(word)) unknown.add(`\\${word}`);
    } else if (sign !== undefined) {
      const known = Object.hasOwn(ESCAPED, sign);
      if (!known) unknown.add(`\\${sign}`);
      put(known ? (ESCAPED[sign] ?? '') : sign);
    } else if (ligature !== undefined) {
      put({ '---': '—', '--': '–', '``': '“', "''": '”', '~': '\u00a0' }[ligature] ?? ligature);
    } else if (dollar !== undefined) unknown.add('$');
    else if (brace === undefined) put(plain === "'" ? '’' : (plain ?? ''));
    // `\'{}` alone: the accent has no letter.
    else if (brace === '}' && accents !== '') accents = '';
  }
  return { text: tidySpaces(text.normalize('NFC')), unknown: [...unknown] };
}

/** An address or an identifier: taken as it stands, but for what LaTeX makes authors escape. */
export function plainAddress(latex: string): string {
  return latex
    .replace(/^\s*\\(?:url|href|nolinkurl)\s*\{([^}]*)\}.*$/s, '$1')
    .replace(/\\([%&#_~$])(?:\{\})?/g, '$1')
    .replace(/[{}]/g, '')
    .trim();
}

/** White space of line breaks and indentation as one space; no-break spaces stay. */
function tidySpaces(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ').replace(/^ | $/g, '');
}

/** Cuts LaTeX at a separator that stands outside braces. The separator is a sticky regular expression. */
export function cutOutside(latex: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < latex.length; at += 1) {
    const sign = latex[at];
    if (sign === '\\') {
      at += 1;
      continue;
    }
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth !== 0) continue;
    separator.lastIndex = at;
    const match = separator.exec(latex);
    if (match === null || match[0] === '') continue;
    parts.push(latex.slice(from, at));
    from = at + match[0].length;
    at = from - 1;
  }
  parts.push(latex.slice(from));
  return parts;
}
