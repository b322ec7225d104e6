import type { z } from 'zod';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isRuleId, type RuleId } from '../diagnostics/rules.ts';
import { ALIASES, LICENCES } from '../licence/licences.ts';
import { canonicalTag } from '../language/tag.ts';
import { placeOf, placeOfKey, writtenNumber, type SourceDocument, type Step } from './document.ts';
import { exampleValue } from './examples.ts';
import { suggestId } from './names.ts';
import { nearest, nearestValue } from './nearest.ts';
import { keysAt } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;
const MANY = 50;

/** Turns what Zod found in (a part of) a document into diagnostics with places. `base` is the part's path. */
export function zodDiagnostics(
  issues: readonly Issue[],
  document: SourceDocument,
  schema: z.ZodType,
  base: readonly Step[] = [],
): Diagnostic[] {
  const all = issues.slice(0, MANY).flatMap((issue) => explain(issue, document, schema, base));
  // `license` for `licence` is one mistake: the right key is not missed as well.
  const meant = new Set(
    all.flatMap(({ rule, values }) => (rule === 'key-unknown' ? (values.nearest ?? []) : [])),
  );
  return all.filter(({ rule, values }) => rule !== 'key-missing' || !meant.has(values.key ?? ''));
}

function explain(
  issue: Issue,
  document: SourceDocument,
  schema: z.ZodType,
  base: readonly Step[],
): Diagnostic[] {
  const path = [...base, ...(issue.path as Step[])];
  const { file } = document;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path);
      return issue.keys.slice(0, MANY).map((key) =>
        diagnose('key-unknown', file, placeOfKey(document, [...path, key]), {
          key,
          known: known.join(', '),
          ...nearestValue(key, known),
        }),
      );
    }
    case 'invalid_union':
      return explainUnion(issue, document, schema, base);
    case 'invalid_key': {
      const key = String(path.at(-1));
      return [coded(issue.issues[0]?.message, document, path, key, placeOfKey(document, path))];
    }
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (valueAt(document.data, path) === undefined) return [missing(document, path)];
      const value = spellValue(valueAt(document.data, path));
      return [
        diagnose('value-unknown', file, placeOf(document, path), {
          key: keyOf(path),
          value,
          known: known.join(', '),
          ...nearestValue(value, known),
        }),
      ];
    }
    case 'invalid_type':
      return [wrongType(issue.expected, document, path)];
    case 'too_big':
      return [
        coded(issue.message, document, path, valueAt(document.data, path), undefined, String(issue.maximum)),
      ];
    case 'custom':
      return [coded(issue.message, document, path, valueAt(document.data, path))].map((found) => ({
        ...found,
        values: { ...found.values, ...(issue.params as Record<string, string> | undefined) },
      }));
    default:
      return [coded(issue.message, document, path, valueAt(document.data, path))];
  }
}

/** Unions are texts that may be given by language, and ids that may be given with more: the branch that fits the value's shape explains itself. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  document: SourceDocument,
  schema: z.ZodType,
  base: readonly Step[],
): Diagnostic[] {
  const path = [...base, ...(issue.path as Step[])];
  const value = valueAt(document.data, path);
  if (value === undefined) return [missing(document, path)];
  const branch = issue.errors.find(
    (errors) => !errors.some((one) => one.code === 'invalid_type' && one.path.length === 0),
  );
  if (branch !== undefined) return branch.flatMap((one) => explain(one, document, schema, path));
  const byLanguage = issue.errors
    .flat()
    .some((one) => one.code === 'invalid_type' && one.expected === 'record');
  if (!byLanguage) return [wrongType('string', document, path)];
  return [
    diagnose('localized-expected', document.file, placeOf(document, path), {
      key: keyOf(path),
      value: quotedValue(value),
    }),
  ];
}

const TYPE_RULES: Readonly<Record<string, RuleId>> = {
  string: 'text-expected',
  number: 'number-expected',
  int: 'number-expected',
  boolean: 'boolean-expected',
  array: 'list-expected',
  object: 'map-expected',
  record: 'map-expected',
};

function wrongType(expected: string, document: SourceDocument, path: readonly Step[]): Diagnostic {
  const value = valueAt(document.data, path);
  if (value === undefined) return missing(document, path);
  const rule = TYPE_RULES[expected] ?? 'text-expected';
  const key = keyOf(path);
  const written = writtenNumber(document, path) ?? quotedValue(value);
  const quoted =
    typeof value === 'number' || typeof value === 'boolean' ? { example: quote(path, written) } : {};
  const example = rule === 'text-expected' ? quoted : { example: `${key}: …`, ...exampleValue(key) };
  return diagnose(rule, document.file, placeOf(document, path), { key, value: written, ...example });
}

function quote(path: readonly Step[], value: string): string {
  if (path.at(-1) === 'version' && /^\d+(\.\d+)?$/.test(value))
    return `version: ${value}${value.includes('.') ? '.0' : '.0.0'}`;
  return typeof path.at(-1) === 'number' ? JSON.stringify(value) : `${keyOf(path)}: ${JSON.stringify(value)}`;
}

function missing(document: SourceDocument, path: readonly Step[]): Diagnostic {
  const key = keyOf(path);
  return diagnose('key-missing', document.file, placeOf(document, path), { key, ...exampleValue(key) });
}

/** A message that is the id of a rule (see `fields.ts`). */
function coded(
  message: string | undefined,
  document: SourceDocument,
  path: readonly Step[],
  value: unknown,
  place = placeOf(document, path),
  limit = '',
): Diagnostic {
  if (message === undefined || !isRuleId(message)) {
    throw new TypeError(`A schema names no rule: ${String(message)} at ${document.file} ${path.join('.')}`);
  }
  const key = keyOf(path);
  const spelled = spellValue(value);
  return diagnose(message, document.file, place, {
    key,
    value: spelled,
    limit,
    ...(message.startsWith('list-') ? { example: `${key}: […]`, ...exampleValue(key) } : {}),
    ...advice(message, spelled),
  });
}

/** The right value where it can be guessed. */
function advice(rule: RuleId, value: string): Record<string, string> {
  const named = (suggestion: string | null): Record<string, string> =>
    suggestion === null ? {} : { suggestion };
  switch (rule) {
    case 'licence-unknown': {
      const found = nearest(value.replace(/\s+/g, '-'), [...LICENCES.keys(), ...ALIASES.keys()]);
      return found === null ? {} : { nearest: found };
    }
    case 'id-form':
      return named(suggestId(value));
    case 'language-form':
      return named(canonicalTag(value));
    case 'url-form':
      return named(/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(\/\S*)?$/u.test(value) ? `https://${value}` : null);
    default:
      return {};
  }
}

/** The key that names a value: an entry of a list is called as its list. */
function keyOf(path: readonly Step[]): string {
  return path.findLast((step) => typeof step === 'string') ?? '…';
}

function valueAt(data: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<Step, unknown>)[step]
        : undefined,
    data,
  );
}

/** A value whose kind matters: a text stands in quotes, so that `"2"` is told from `2`. */
function quotedValue(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : spellValue(value);
}

/** A value as an author would recognise it. */
function spellValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return String(value);
}
