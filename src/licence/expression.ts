import parse, { type Info } from 'spdx-expression-parse';
import { ALIASES, licenceById } from './licences.ts';
import type { Licence } from './licence.ts';

/**
 * An SPDX licence expression (SPDX 2.3, annex D) as alternatives: one of the outer list may be chosen, and everything
 * in it then holds. `CC-BY-SA-4.0 OR GFDL-1.3-or-later` has two alternatives of one licence.
 */
export type Alternatives = readonly (readonly Licence[])[];

/** More could only be an attack: `(A OR B) AND (A OR B) AND …` doubles with every factor. */
const MOST_ALTERNATIVES = 32;
const MOST_CHARACTERS = 300;

const WORD = /[\w.-]+/g;
/** Operators are matched in capitals (annex D); the parser would take `or` and `Or` as well. */
const isLooseOperator = (word: string): boolean => /^(?:and|or|with)$/i.test(word) && /[a-z]/.test(word);

const known = new Map<string, Alternatives | null>();

/**
 * Reads an expression. Null where it is no expression, names a licence whose terms are not known, or adds an exception
 * (`WITH …`) or a plus, whose terms are not known either: exact, never guessed.
 */
export function readExpression(expression: string): Alternatives | null {
  if (expression.length > MOST_CHARACTERS) return null;
  const before = known.get(expression);
  if (before !== undefined) return before;
  const read = readNew(expression);
  known.set(expression, read);
  return read;
}

function readNew(expression: string): Alternatives | null {
  if (expression.match(WORD)?.some(isLooseOperator)) return null;
  try {
    // The parser knows SPDX's own ids only.
    const spelt = expression.replace(WORD, (id) => ALIASES.get(id) ?? id);
    return alternativesOf(parse(spelt));
  } catch {
    return null;
  }
}

function alternativesOf(node: Info): Alternatives | null {
  if (!('conjunction' in node)) {
    if (node.plus === true || node.exception !== undefined) return null;
    const licence = licenceById(node.license);
    return licence === null ? null : [[licence]];
  }
  const left = alternativesOf(node.left);
  const right = alternativesOf(node.right);
  if (left === null || right === null) return null;
  const all =
    node.conjunction === 'or'
      ? [...left, ...right]
      : left.flatMap((one) => right.map((other) => [...new Set([...one, ...other])]));
  return all.length > MOST_ALTERNATIVES ? null : all;
}

/** True where an alternative of an expression leaves the work free for everything: the public domain. */
export function isPublicDomain(expression: string): boolean {
  const alternatives = readExpression(expression) ?? [];
  return alternatives.some((licences) => licences.every(({ kind }) => kind === 'public-domain'));
}

/** Every licence that an expression names, once. */
export function licencesIn(alternatives: Alternatives): Licence[] {
  return [...new Set(alternatives.flat())];
}
