import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSections } from '../../src/module/section-changes.ts';

/** `a1 b1`: section a with the content 1, section b with the content 1. */
const list = (text: string): { id: string; fingerprint: string }[] =>
  text.split(' ').flatMap((word) => {
    const [, id, fingerprint] = /^([a-z-]+)(\d+)$/.exec(word) ?? [];
    return id === undefined || fingerprint === undefined ? [] : [{ id, fingerprint: fingerprint }];
  });

function told(before: string, after: string): string {
  const [old, now] = [list(before), list(after)];
  return compareSections(old, now)
    .changes.map(
      ({ change, before: from, after: to }) =>
        `${change} ${(to === null ? old[from ?? -1] : now[to])?.id ?? '?'}`,
    )
    .join(', ');
}

describe('what became of the sections', () => {
  test.each([
    ['nothing', 'a1 b2 c3', 'a1 b2 c3', ''],
    ['one changed', 'a1 b2 c3', 'a1 b9 c3', 'changed b'],
    ['all changed', 'a1 b2', 'a8 b9', 'changed a, changed b'],
    ['one new', 'a1 b2', 'a1 x9 b2', 'new x'],
    ['one new at the end', 'a1 b2', 'a1 b2 x9', 'new x'],
    ['one gone', 'a1 b2 c3', 'a1 c3', 'removed b'],
    ['the first gone', 'a1 b2', 'b2', 'removed a'],
    ['a heading worded anew', 'a1 b2 c3', 'a1 x9 c3', 'changed x'],
    ['two headings worded anew', 'a1 b2 c3 d4', 'a1 x8 y9 d4', 'changed x, changed y'],
    ['one gone and two new in its place', 'a1 b2 c3', 'a1 x8 y9 c3', 'removed b, new x, new y'],
    ['one moved to the end', 'a1 b2 c3 d4', 'b2 c3 d4 a1', 'moved a'],
    ['two changed places', 'a1 b2', 'b2 a1', 'moved b'],
    ['one moved and changed', 'a1 b2 c3', 'b2 c3 a9', 'changed a'],
    ['another of the same name before it, which takes its anchor', 'a1 ex2', 'a1 ex9 ex-b2', 'new ex'],
    ['from nothing', '', 'a1', 'new a'],
    ['to nothing', 'a1', '', 'removed a'],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });
});

const sections = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 12 })
  .map((ids) => ids.map((id, at) => ({ id, fingerprint: `print-${at % 5}-${id}` })));

test('each section is paired once, and only what is as it was is left unsaid', () => {
  fc.assert(
    fc.property(sections, sections, (before, after) => {
      const { nowAt, changes } = compareSections(before, after);
      const paired = nowAt.filter((at) => at !== null);
      expect(new Set(paired).size).toBe(paired.length);
      const count = (kind: string): number => changes.filter(({ change }) => change === kind).length;
      expect(count('removed')).toBe(before.length - paired.length);
      expect(count('new')).toBe(after.length - paired.length);
      const same = JSON.stringify(before) === JSON.stringify(after);
      expect(changes.length === 0).toBe(same);
    }),
  );
});
