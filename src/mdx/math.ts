import katex from 'katex';
import { spaceOperators } from './math-spacing.ts';
import { mendMathml } from './mathml.ts';

/** Formulas longer than this (UTF-16 code units) are refused: KaTeX's time and the page's weight grow with them. */
const TEX_LIMIT = 5_000;
/** MathML longer than this is refused, whatever little TeX it came from (`\def` and `\rule` can blow it up). */
const MATHML_LIMIT = 200_000;

/** What is wrong with a formula. */
export type MathFault =
  | { kind: 'size'; limit: number }
  /** A command KaTeX does not know, or one that could load or run something. */
  | { kind: 'command'; command: string; offset: number }
  | { kind: 'syntax'; part: string; reason: string; offset: number };

/** MathML of a formula, or what is wrong with it. */
export type MathResult = { mathml: string; suspect: string | null } | { fault: MathFault };

/** Formulas of one body: `\gdef` of one is known to the next, and to no other body. */
export class MathScope {
  readonly #macros: Record<string, string> = {};

  /**
   * Turns TeX into MathML Core; the TeX stays inside as an annotation. `suspect` names what KaTeX takes but an author
   * hardly meant.
   */
  render(tex: string, display: boolean): MathResult {
    if (tex.length > TEX_LIMIT) return { fault: { kind: 'size', limit: TEX_LIMIT } };
    const suspects: string[] = [];
    const distrusted: string[] = [];
    try {
      const mathml = katex.renderToString(tex, {
        output: 'mathml',
        displayMode: display,
        throwOnError: true,
        macros: this.#macros,
        maxSize: 20,
        maxExpand: 1000,
        strict: (code: string) => {
          if (code === 'newLineInDisplayMode') suspects.push('\\\\');
          if (code === 'commentAtEnd') suspects.push('%');
          return 'ignore';
        },
        trust: ({ command }) => {
          distrusted.push(command);
          return false;
        },
      });
      const [command] = distrusted;
      if (command !== undefined) {
        return { fault: { kind: 'command', command, offset: Math.max(0, tex.indexOf(command)) } };
      }
      if (mathml.length > MATHML_LIMIT) return { fault: { kind: 'size', limit: TEX_LIMIT } };
      return { mathml: mendMathml(spaceOperators(lighten(mathml))), suspect: suspects[0] ?? null };
    } catch (error) {
      return { fault: faultOf(error, tex) };
    }
  }
}

/** Two commands (`\fcolorbox`, `\pmb`) write a `style`; looks are the style sheet's. */
const STYLE = /(<m[a-z]+(?: [a-z]+="[^"<>]*")*?) style="[^"<>]*"/g;

/** The span around the formula and the name space (which HTML knows) only make pages heavier. */
function lighten(html: string): string {
  return html
    .replace(/^<span class="katex">/, '')
    .replace(/<\/span>$/, '')
    .replace(' xmlns="http://www.w3.org/1998/Math/MathML"', '')
    .replace(STYLE, '$1');
}

function faultOf(error: unknown, tex: string): MathFault {
  // Formulas nested thousands deep overflow KaTeX's stack.
  if (!(error instanceof katex.ParseError)) return { kind: 'size', limit: TEX_LIMIT };
  const offset = Math.min(typeof error.position === 'number' ? error.position : 0, tex.length);
  const command = /^Undefined control sequence: (\\.+)$/s.exec(error.rawMessage)?.[1];
  if (command !== undefined) return { kind: 'command', command, offset };
  if (error.rawMessage.startsWith('Too many expansions')) return { kind: 'size', limit: TEX_LIMIT };
  return {
    kind: 'syntax',
    part: tex.slice(offset, offset + 20).trim() || tex.slice(-20).trim(),
    reason: error.rawMessage,
    offset,
  };
}
