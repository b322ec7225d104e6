import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/diagnostics/rule.ts';
import { RULES, ruleOf, type RuleId } from '../../src/diagnostics/rules.ts';
import { slotsOf } from '../../src/diagnostics/words.ts';
import { guideRules } from '../../src/guide/guide.ts';
import { RULE_EXAMPLES } from '../../src/guide/rule-examples.ts';
import type { RuleExample } from '../../src/guide/rules/example.ts';

const IDS = Object.keys(RULES) as RuleId[];

describe('the reference of the guide', () => {
  it('tells every rule once, and no others', () => {
    expect(Object.keys(RULE_EXAMPLES).sort()).toEqual([...IDS].sort());
    for (const language of INTERFACE_LANGUAGES) {
      expect(
        guideRules(language)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...IDS].sort());
    }
  });

  it.each(IDS)('%s: its words are filled by the values of its example, and it has no others', (id) => {
    const { message, hint } = ruleOf(id);
    const { wrong, right, values }: RuleExample = RULE_EXAMPLES[id];
    for (const language of INTERFACE_LANGUAGES) {
      const told = guideRules(language).find((rule) => rule.id === id);
      const needed = new Set([
        ...slotsOf(message[language]),
        ...(hint === undefined ? [] : slotsOf(hint[language])),
      ]);
      // A slot that only some languages use is all right as long as nothing stays open and nothing is made up.
      expect(
        [...needed].filter((slot) => !(slot in values)),
        language,
      ).toEqual([]);
      expect(
        slotsOf(told?.message ?? '').filter((slot) => needed.has(slot)),
        language,
      ).toEqual([]);
    }
    const all = INTERFACE_LANGUAGES.flatMap((language) => [
      message[language],
      hint?.[language] ?? '',
    ]).flatMap(slotsOf);
    expect(Object.keys(values).filter((value) => !all.includes(value))).toEqual([]);
    expect(wrong).not.toBe('');
    expect(right).not.toBe(wrong);
  });

  it('gives every rule an anchor that works in an address', () => {
    expect(IDS.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
  });
});
