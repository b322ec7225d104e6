import { describe, expect, test } from 'vitest';
import { digestOfFile, fingerprint } from '../../src/module/fingerprint.ts';
import { compareVersions, nextVersion } from '../../src/module/versions.ts';

test('the order of versions (SemVer 2.0.0 §11)', () => {
  const rising =
    '0.9.9 1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 1.0.10 1.2.0 10.0.0';
  const versions = rising.split(' ');
  expect([...versions].reverse().sort(compareVersions)).toEqual(versions);
  for (const version of versions) expect(compareVersions(version, version)).toBe(0);
});

test.each([
  ['1.2.0', '1.2.1'],
  ['1.2.9', '1.2.10'],
  ['2.0.0-draft', '2.0.0'],
])('after %s comes %s', (version, next) => {
  expect(nextVersion(version)).toBe(next);
});

describe('a fingerprint', () => {
  const of = (data: object, body: string, files: Record<string, string> = {}): string =>
    fingerprint({ data, body }, Object.keys(files), (name) => files[name] ?? '');
  const text = of({ title: 'A', date: '2026-01-01' }, '\n![](./a.svg)\n', { 'a.svg': '1', 'b.svg': '2' });

  test('is written in content and must never come out otherwise', () => {
    expect(text).toMatchInlineSnapshot(`"1691a483bea0acba1352a6c53bc9daf8"`);
  });
  test('is the same in another order of keys, with other blank lines around, and whatever else lies beside', () => {
    const other = { 'a.svg': '1', 'b.svg': 'x', 'c.csv': '3' };
    expect(of({ date: '2026-01-01', title: 'A' }, '![](./a.svg)', other)).toBe(text);
  });
  test.each([
    ['front matter', of({ title: 'B', date: '2026-01-01' }, '![](./a.svg)', { 'a.svg': '1' })],
    ['body', of({ title: 'A', date: '2026-01-01' }, '![.](./a.svg)', { 'a.svg': '1' })],
    ['a picture', of({ title: 'A', date: '2026-01-01' }, '![](./a.svg)', { 'a.svg': '2' })],
  ])('is another with another %s', (_, other) => {
    expect(other).not.toBe(text);
  });

  test('counts line ends of text as one, and every byte of what is no text', () => {
    const same = (a: string, b: string): boolean =>
      digestOfFile(Buffer.from(a)) === digestOfFile(Buffer.from(b));
    expect(same('ү\r\nb', 'ү\nb')).toBe(true);
    expect(same('\0a\r\nb', '\0a\nb')).toBe(false);
  });
});
