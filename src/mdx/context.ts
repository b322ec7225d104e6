import Slugger from 'github-slugger';
import { NO_PLACE, type Place } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import type { BodyFacts } from './facts.ts';
import { MathScope } from './math.ts';
import type { ParsedNode, ParsedPoint } from './parser.ts';
import type { ComponentName } from './components.ts';

/** A diagnostic of a body that does not know its file yet; lines count from the body's first. */
export interface Problem extends Place {
  rule: RuleId;
  values: Readonly<Record<string, string>>;
}

/** What is gathered while one body is read. */
export interface Context {
  readonly source: Source;
  readonly problems: Problem[];
  readonly facts: BodyFacts;
  readonly slugger: Slugger;
  readonly math: MathScope;
  /** Ids that authors gave, with the place of the first. */
  readonly ids: Map<string, Place>;
  /** Footnotes by the address that the parser gives their calls. */
  readonly footnotes: Map<string, { number: number; calls: number }>;
  /** The components around the node being read, outermost first. */
  readonly inside: ComponentName[];
  lastDepth: number;
}

/** A body's text with a way to find places in it. */
export class Source {
  readonly text: string;
  readonly lines: readonly string[];
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    this.lines = text.split('\n');
    for (const line of this.lines) this.#starts.push((this.#starts.at(-1) ?? 0) + line.length + 1);
  }

  /** The line (from 1) without its end. */
  line(number: number): string {
    return this.lines[number - 1]?.replace(/\r$/, '') ?? '';
  }

  offset(point: ParsedPoint): number {
    return (this.#starts[point.line - 1] ?? this.text.length) + point.column - 1;
  }

  place(offset: number): Place {
    let low = 0;
    for (let high = this.lines.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** What the author wrote for a node; empty where the parser gave it no place. */
  slice(node: ParsedNode): string {
    return node.position === undefined
      ? ''
      : this.text.slice(this.offset(node.position.start), this.offset(node.position.end));
  }
}

/** A context for a new body. */
export function newContext(text: string): Context {
  return {
    source: new Source(text),
    problems: [],
    facts: {
      headings: [],
      sections: [],
      anchors: [],
      labels: [],
      references: [],
      words: 0,
      features: { math: false, code: false, quiz: false, tabs: false },
      figures: [],
      quotes: [],
      terms: [],
      citations: [],
      formulas: 0,
      exercises: 0,
      questions: 0,
      quizzes: [],
      assessments: [],
    },
    slugger: new Slugger(),
    math: new MathScope(),
    ids: new Map(),
    footnotes: new Map(),
    inside: [],
    lastDepth: 1,
  };
}

/** Where a node begins. */
export function placeOf(node: ParsedNode): Place {
  return node.position === undefined
    ? NO_PLACE
    : { line: node.position.start.line, column: node.position.start.column };
}

/** Notes a problem. */
export function report(
  context: Context,
  rule: RuleId,
  place: Place,
  values: Readonly<Record<string, string>> = {},
): void {
  context.problems.push({ rule, line: place.line, column: place.column, values });
}
