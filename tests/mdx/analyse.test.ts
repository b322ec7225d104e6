import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyseBodies, type Body } from '../../src/mdx/analyse.ts';

/** An expression nested deeper than the parser's own stack: Sätteri 0.10.5 ends with a segmentation fault. */
const CRASH = `a {${'('.repeat(20_000)}${')'.repeat(20_000)}}\n`;
/** Entities take Sätteri 0.10.5 quadratic time: minutes for this line. */
const HANG = `${'&amp;'.repeat(120_000)}\n`;

const bodyOf = (file: string, body: string, bodyLine = 10): Body => ({
  file,
  body,
  bodyLine,
  language: 'en',
});
const sound = (count: number): Body[] =>
  Array.from({ length: count }, (_, at) => bodyOf(`m${at}.mdx`, `## Heading ${at}\n\ntext\n`));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'okuu-analyse-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('analyseBodies', () => {
  test(
    'a body that brings the parser down is named, and the rest is spared',
    { timeout: 60_000 },
    async () => {
      const bodies = sound(100);
      bodies.splice(40, 0, bodyOf('crash.mdx', CRASH));
      bodies.splice(90, 0, bodyOf('hang.mdx', HANG));
      const result = await analyseBodies(bodies, { cacheDir: null, seconds: 4 });
      expect(result.size).toBe(102);
      const bad = [...result].filter(([, { diagnostics }]) => diagnostics.length > 0);
      expect(
        bad.map(([file, { value, diagnostics }]) => [file, value, diagnostics.map(({ rule }) => rule)]),
      ).toEqual([
        ['crash.mdx', null, ['body-crash']],
        ['hang.mdx', null, ['body-slow']],
      ]);
      expect(result.get('m99.mdx')?.value?.headings[0]?.text).toBe('Heading 99');
    },
  );

  test('places count from the first line of the file', async () => {
    const result = await analyseBodies([bodyOf('a.mdx', '## A\n\nb {c}\n\n<Callout>\n\n</Proof>\n', 21)], {
      cacheDir: null,
    });
    const { diagnostics } = result.get('a.mdx') ?? { diagnostics: [] };
    expect(diagnostics.map(({ rule, line, column, values }) => [rule, line, column, values.line])).toEqual([
      ['tag-crossed', 27, 1, '25'],
    ]);
    const fine = await analyseBodies([bodyOf('a.mdx', '## A\n', 21)], { cacheDir: null });
    expect(fine.get('a.mdx')?.value?.headings[0]?.place).toEqual({ line: 21, column: 1 });
  });

  test('the cache gives the same, by digest, at other lines too', async () => {
    const bodies = [bodyOf('a.mdx', '## A\n\n[b](c:d)\n'), bodyOf('b.mdx', '## A\n\n[b](c:d)\n', 30)];
    const cold = await analyseBodies(bodies, { cacheDir: folder });
    const warm = await analyseBodies(bodies, { cacheDir: folder });
    expect(warm).toEqual(cold);
    expect(cold.get('b.mdx')?.diagnostics[0]).toMatchObject({ file: 'b.mdx', line: 32 });
    const stored = JSON.parse(await readFile(path.join(folder, 'bodies.json'), 'utf8')) as { bodies: object };
    expect(Object.keys(stored.bodies)).toHaveLength(1);
  });

  test.each(['', '{"version":', '{"version":"other","bodies":{}}', 'null', '[]'])(
    'a broken cache (%j) is made anew',
    async (text) => {
      await writeFile(path.join(folder, 'bodies.json'), text);
      const result = await analyseBodies([bodyOf('a.mdx', '## A\n')], { cacheDir: folder });
      expect(result.get('a.mdx')?.value?.headings).toHaveLength(1);
    },
  );

  test('nothing to do starts no process', async () => {
    expect(await analyseBodies([], { cacheDir: null })).toEqual(new Map());
  });
});
