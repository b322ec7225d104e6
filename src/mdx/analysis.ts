import { diagnose, type Checked } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Problem } from './context.ts';
import type { BodyFacts } from './facts.ts';

/** What is known of a body whatever file it stands in: plain data for the cache and between processes. */
export interface Analysis {
  facts: BodyFacts | null;
  problems: Problem[];
}

/** An analysis as the facts and diagnostics of a file whose body starts on `bodyLine`. */
export function inFile(analysis: Analysis, file: string, bodyLine: number): Checked<BodyFacts | null> {
  const by = bodyLine - 1;
  const shift = <T extends Place>(placed: T): T => ({
    ...placed,
    line: placed.line === null ? null : placed.line + by,
  });
  const shiftPlace = <T extends { place: Place }>(placed: T): T => ({
    ...placed,
    place: shift(placed.place),
  });
  const { facts, problems } = analysis;
  const value = facts && {
    ...facts,
    headings: facts.headings.map(shiftPlace),
    anchors: facts.anchors.map(shiftPlace),
    references: facts.references.map(shiftPlace),
    figures: facts.figures.map(shiftPlace),
    quotes: facts.quotes.map(shiftPlace),
    terms: facts.terms.map(shiftPlace),
    citations: facts.citations.map(shiftPlace),
    assessments: facts.assessments.map(shiftPlace),
  };
  const diagnostics = problems.map(({ rule, values, ...place }) => {
    // A line that a sentence names counts from the body's first line too.
    const { line } = values;
    const named = line === undefined || line === '' ? values : { ...values, line: String(Number(line) + by) };
    return diagnose(rule, file, shift(place), named);
  });
  return { value, diagnostics };
}
