import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assemblePacks } from '../../src/pack/assemble.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { readContent } from '../../src/pack/read-content.ts';
import { keepVersion } from '../../src/scaffold/version.ts';
import { makeCase } from '../diagnostics/rule-cases.ts';

let content = '';
let remove = (): void => undefined;
const edit = (file: string, from: string | RegExp, to: string): void => {
  const absolute = path.join(content, file);
  writeFileSync(absolute, readFileSync(absolute, 'utf8').replace(from, to));
};

/** `knu/pinned` keeps to version 1.0.0 of `sets`, which has moved on to 1.1.0; `knu/algebra` takes it as it is. */
beforeEach(async () => {
  ({ content, remove } = makeCase('none'));
  const keep = (version: string): Promise<unknown> =>
    keepVersion(
      content,
      { words: ['version', 'sets', version], date: '2026-02-03', changes: { '': 'Better.' } },
      'en',
      'en',
    );
  await keep('1.0.0');
  for (const language of ['en', 'ky', 'ru']) edit(`modules/sets/${language}.mdx`, /$/, '\nNew words.\n');
  edit('modules/sets/union.svg', '</svg>', '<circle r="1"/></svg>');
  await keep('1.1.0');
  const course = readFileSync(path.join(content, 'courses/knu/algebra.yaml'), 'utf8');
  const pinned = course.replace('[sets,', '[{ id: sets, version: 1.0.0 },');
  writeFileSync(path.join(content, 'courses/knu/pinned.yaml'), pinned);
});
afterEach(() => {
  remove();
});

async function read(): Promise<{ told: string[]; packs: Map<string, Pack>; broken: string[] }> {
  const checked = await readContent(content, { cacheDir: null });
  const { packs, broken } = assemblePacks(checked);
  return {
    told: checked.diagnostics.map(({ file, rule }) => `${file} ${rule}`),
    packs: new Map(packs.map((pack) => [pack.key, pack])),
    broken: broken.map(({ key }) => key),
  };
}

describe('a course that keeps to a version', () => {
  test('has the text and the files of that version, and another course those of now', async () => {
    const { told, packs } = await read();
    expect(told).toEqual([]);
    const [pinned, current] = ['knu/pinned', 'knu/algebra'].map((key) => packs.get(key)?.modules[0]);
    expect(pinned?.kept).toMatchObject({ version: '1.0.0', now: '1.1.0' });
    expect(current?.kept).toBeNull();
    expect(pinned?.history.map(({ version }) => version)).toEqual(['1.1.0', '1.0.0']);
    for (const language of ['en', 'ky', 'ru']) {
      expect(pinned?.editions.get(language)?.meta.version).toBe('1.0.0');
      expect(pinned?.editions.get(language)?.body).not.toContain('New words');
      expect(current?.editions.get(language)?.body).toContain('New words');
    }
    const digest = pinned?.media.get('union.svg')?.digest;
    expect(digest).toBeDefined();
    expect(digest).not.toBe(current?.media.get('union.svg')?.digest);
  });

  test('does not mind mistakes in the module as it is now', async () => {
    edit('modules/sets/ru.mdx', 'CC-BY-4.0', 'X');
    const { packs, broken } = await read();
    expect([[...packs.keys()], broken]).toEqual([['knu/pinned'], ['knu/algebra']]);
  });

  test('minds mistakes in its version, which others do not', async () => {
    edit('modules/sets/versions/1.0.0/ru.mdx', 'CC-BY-4.0', 'CC-BY-3.0');
    const { told, packs, broken } = await read();
    expect(told).toEqual(['content/modules/sets/versions/1.0.0/ru.mdx version-changed']);
    expect([[...packs.keys()], broken]).toEqual([['knu/algebra'], ['knu/pinned']]);
  });

  test('is not told what could only be mended in a kept text', async () => {
    // A file that nothing uses is a warning; the version has it because the module had it.
    writeFileSync(path.join(content, 'modules/sets/versions/1.0.0/notes.csv'), 'a\n');
    expect((await read()).told).toEqual([]);
  });

  test('comes with the prerequisites of its version', async () => {
    edit('modules/vectors/en.mdx', 'prerequisites: [sets]', 'prerequisites: []');
    edit('courses/knu/pinned.yaml', /\[\{.*\]/, '[vectors, { id: sets, version: 1.0.0 }]');
    expect((await read()).told).toEqual([]);
    // The kept text of a module may ask for one that is not there any more.
    edit('modules/sets/versions/1.0.0/en.mdx', 'version: 1.0.0', 'version: 1.0.0\nprerequisites: [gone]');
    expect((await read()).told).toContain('content/courses/knu/pinned.yaml prerequisite-absent');
  });

  test('publishes a module whose present text nobody can read', async () => {
    for (const language of ['en', 'ky', 'ru']) edit(`modules/sets/${language}.mdx`, '---', '--');
    const { packs } = await read();
    expect(packs.get('knu/pinned')?.modules[0]?.kept).toMatchObject({ version: '1.0.0', now: null });
  });
});
