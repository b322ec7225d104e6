import type { Diagnostic } from './diagnostic.ts';
import { ruleOf } from './rules.ts';
import type { InterfaceLanguage, Severity } from './rule.ts';
import { brief } from './visible.ts';

/** A diagnostic in somebody's language. */
export interface Spelled {
  severity: Severity;
  message: string;
  /** Null where the rule gives no advice for these values. */
  hint: string | null;
}

/** How long one value may be in a sentence; lists of known keys and lines to paste are longer than words. */
const VALUE_LIMIT = 600;

const SLOT = /\{([a-zA-Z]+)\}/g;
/** `[[…]]`: left out where one of its slots has no value. */
const OPTIONAL = /\[\[(.*?)\]\](?!\])/g;

/** Fills the slots of a sentence; values are made visible and cut, never interpreted. */
export function fill(words: string, values: Readonly<Record<string, string>>): string {
  const whole = words.replace(OPTIONAL, (_, part: string) =>
    slotsOf(part).every((slot) => Object.hasOwn(values, slot)) ? part : '',
  );
  return whole
    .replace(SLOT, (slot, name: string) =>
      Object.hasOwn(values, name) ? brief(values[name] ?? '', VALUE_LIMIT) : slot,
    )
    .trim();
}

/** The names of the slots in a sentence, in order, without repetition. */
export function slotsOf(words: string): string[] {
  return [...new Set([...words.matchAll(SLOT)].map((match) => match[1] ?? ''))];
}

/** Puts a diagnostic into words. */
export function spell(diagnostic: Diagnostic, language: InterfaceLanguage): Spelled {
  const rule = ruleOf(diagnostic.rule);
  const hint = rule.hint === undefined ? '' : fill(rule.hint[language], diagnostic.values);
  return {
    severity: rule.severity,
    message: fill(rule.message[language], diagnostic.values),
    hint: hint === '' ? null : hint,
  };
}
