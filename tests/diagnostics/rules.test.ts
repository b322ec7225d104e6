import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/diagnostics/rule.ts';
import { RULES, ruleOf, type RuleId } from '../../src/diagnostics/rules.ts';
import { slotsOf } from '../../src/diagnostics/words.ts';
import { terminalLine } from '../../src/diagnostics/reporters/terminal.ts';
import { readContent } from '../../src/pack/read-content.ts';
import { plant } from './curriculum-cases.ts';
import { casesWithFixture, ELSEWHERE, makeCase, POSIX_ONLY } from './rule-cases.ts';

const ids = Object.keys(RULES) as RuleId[];
const cacheDir = mkdtempSync(path.join(tmpdir(), 'okuu-rules-cache-'));
afterAll(() => {
  rmSync(cacheDir, { recursive: true, force: true });
});

describe('every rule', () => {
  test.each(ids)('%s has words with the same slots in three languages', (id) => {
    const { message, hint } = ruleOf(id);
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
    for (const words of [message, ...(hint === undefined ? [] : [hint])]) {
      const slots = INTERFACE_LANGUAGES.map((language) => slotsOf(words[language]).sort());
      expect(slots[0]).toEqual(slots[1]);
      expect(slots[0]).toEqual(slots[2]);
      for (const language of INTERFACE_LANGUAGES) expect(words[language].trim().length).toBeGreaterThan(0);
    }
  });

  test('has a case that triggers it, and every case has a rule', () => {
    const cases = [...casesWithFixture(), ...Object.keys(ELSEWHERE)].sort();
    expect(cases).toEqual([...ids].sort());
  });
});

describe('a valid content folder', () => {
  test('gives no diagnostic at all', async () => {
    const { content, remove } = makeCase('none');
    const { diagnostics, value } = await readContent(content, { cacheDir });
    remove();
    expect(diagnostics).toEqual([]);
    expect([...value.courses.keys()]).toEqual(['knu/algebra']);
    expect([...value.modules.keys()]).toEqual(['sets', 'vectors']);
  });

  test('gives none with all that a department asks of a course', async () => {
    const { content, remove } = makeCase('none');
    plant(content, []);
    const { diagnostics, value } = await readContent(content, { cacheDir });
    remove();
    expect(diagnostics).toEqual([]);
    expect(value.courses.get('knu/algebra')?.meta.programmes).toEqual(['710100']);
  });
});

describe('the case of', () => {
  const cases = casesWithFixture().filter((rule) => process.platform !== 'win32' || !POSIX_ONLY.has(rule));
  test.each(cases)('%s', { timeout: 30_000 }, async (rule) => {
    const { content, remove } = makeCase(rule);
    const { diagnostics } = await readContent(content, { cacheDir });
    remove();
    expect(diagnostics.map((diagnostic) => diagnostic.rule as string)).toContain(rule);
    const told = INTERFACE_LANGUAGES.map((language) =>
      [`# ${language}`, ...diagnostics.map((diagnostic) => terminalLine(diagnostic, language))].join('\n'),
    );
    // Nothing is left unfilled and nothing hidden reaches a terminal.
    expect(told.join('\n')).not.toMatch(
      /\[\[|\]\] |[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    );
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(`../fixtures/expected/${rule}.txt`);
  });
});
