import { foldLetters } from './fold.ts';

/** A number as people write it, and what stands behind it (a unit, a per cent sign). */
export interface WrittenNumber {
  value: number;
  rest: string;
}

const NUMBER =
  /^\s*([+−–-]?)\s*(?:(\d+(?:\s\d{3})*)(?:[.,](\d+))?|[.,](\d+))(?:[eе]([+−–-]?\d{1,3})|\s*[·×*xх]\s*10(?:\^\s*([+−–-]?\d{1,3})|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})))?(?![\d.,])\s*([^]*)$/i;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';

/**
 * Reads a number: decimal comma or point, spaces between thousands, a minus of any kind, `1,5e-3`, `1,5·10^-3`, `1,5·10⁻³`.
 * Null where the text does not begin with one, or with one that can be read in two ways (`1,000.5`).
 */
export function readNumber(text: string): WrittenNumber | null {
  const match = NUMBER.exec(text.slice(0, 200));
  if (match === null) return null;
  const [, sign = '', whole = '0', decimals, bare, e, caret, raised, rest = ''] = match;
  const superscript = raised?.replace(/[^]/gu, (sign) => '0123456789+-'[SUPERSCRIPTS.indexOf(sign)] ?? '');
  const exponent = minus(e ?? caret ?? superscript ?? '0');
  const value = Number(`${minus(sign)}${whole.replace(/\s/g, '')}.${decimals ?? bare ?? '0'}e${exponent}`);
  return Number.isFinite(value) ? { value, rest: rest.trim() } : null;
}

const minus = (text: string): string => text.replace(/[−–]/g, '-');

/** How far a number may be off: by an amount in the main unit, or by a share of the answer in per cent. */
export interface Tolerance {
  kind: 'absolute' | 'percent';
  value: number;
}

/** `0.05` or `2%`; null for anything else, for less than nothing and for 100 % and more. */
export function readTolerance(text: string): Tolerance | null {
  const read = readNumber(text);
  if (read === null || read.value < 0) return null;
  if (read.rest === '') return { kind: 'absolute', value: read.value };
  return read.rest === '%' && read.value < 100 ? { kind: 'percent', value: read.value } : null;
}

/** Another unit and what one of it is in the main unit. */
export interface Unit {
  unit: string;
  factor: number;
}

/** `см/с²: 0.01; км/с²: 1000`; null where a part has no name or no factor above zero, or two units are the same. */
export function readUnits(text: string, main: string): Unit[] | null {
  const units: Unit[] = [];
  const seen = new Set([plainUnit(main)]);
  for (const part of text.split(';').filter((each) => each.trim() !== '')) {
    const colon = part.lastIndexOf(':');
    const unit = part.slice(0, Math.max(0, colon)).trim();
    const factor = readNumber(part.slice(colon + 1));
    if (unit === '' || factor?.rest !== '' || factor.value <= 0 || seen.has(plainUnit(unit))) return null;
    seen.add(plainUnit(unit));
    units.push({ unit, factor: factor.value });
  }
  return units.length === 0 ? null : units;
}

/** A unit without what people leave out or write differently: spaces, dots, raised figures. Case tells mW from MW. */
const plainUnit = (unit: string): string => unit.normalize('NFKC').replace(/[\s·⋅.*^]/g, '');

/** What one of the written unit is in the main unit; null where the question does not know it, or it could be two. */
export function unitFactor(written: string, main: string, others: readonly Unit[]): number | null {
  const all = [{ unit: main, factor: 1 }, ...others];
  const exact = all.find(({ unit }) => plainUnit(unit) === plainUnit(written));
  if (exact !== undefined) return exact.factor;
  const alike = all.filter(({ unit }) => foldLetters(plainUnit(unit)) === foldLetters(plainUnit(written)));
  return alike.length === 1 ? (alike[0]?.factor ?? null) : null;
}
