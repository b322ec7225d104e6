import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeCase } from '../diagnostics/rule-cases.ts';

const SCRIPT = path.join(import.meta.dirname, '..', '..', 'scripts', 'translations.ts');
const cache = mkdtempSync(path.join(tmpdir(), 'okuu-translations-'));
let base = { content: '', remove: (): void => undefined };
beforeEach(() => {
  base = makeCase('none');
});
afterEach(() => {
  base.remove();
});
afterAll(() => {
  rmSync(cache, { recursive: true, force: true });
});

function translations(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const all = [SCRIPT, '--cache', cache, '--content', base.content, '--lang', 'en', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const fileOf = (name: string): string => path.join(base.content, 'modules', 'sets', name);
const read = (name: string): string => readFileSync(fileOf(name), 'utf8');
const edit = (name: string, from: string, to: string): void => {
  expect(read(name)).toContain(from);
  writeFileSync(fileOf(name), read(name).replace(from, to));
};

interface Listed {
  modules: {
    id: string;
    translations: { language: string; state: string; changes: object[]; sections: object | null }[];
  }[];
  totals: { languages: Record<string, object>; courses: Record<string, Record<string, object>> };
}
const listed = (): Listed =>
  JSON.parse(translations('--module', 'sets', '--format', 'json').stdout) as Listed;
const states = (): string[] => listed().modules.flatMap((one) => one.translations.map(({ state }) => state));

describe('translations', () => {
  test('lists every module in every language of its courses', () => {
    const { status, stdout } = translations();
    expect(status).toBe(0);
    expect(stdout).toBe(
      [
        'sets — Sets',
        '  ky ← en  not recorded · not reviewed',
        '  ru ← en  not recorded · not reviewed',
        '  en       original',
        '',
        'vectors — Vectors',
        '  ky       missing',
        '  ru       missing',
        '  en       original',
        '',
        'ky  up to date: 0 of 2 · not recorded: 1 · missing: 1 · not reviewed: 1',
        'ru  up to date: 0 of 2 · not recorded: 1 · missing: 1 · not reviewed: 1',
        'en  up to date: 2 of 2',
        '',
        'When a translation says what its source says, record it: npm run translations -- --up-to-date vectors/ky',
        '',
      ].join('\n'),
    );
  });

  test('a translation is recorded, falls behind with its source, and is recorded again', () => {
    expect(translations('--up-to-date', 'sets/ky')).toEqual({
      status: 0,
      stdout: 'sets/ky: recorded as up to date with en.mdx 1.0.0.\n',
      stderr: '',
    });
    const [first, ky] = [read('translations.yaml'), read('ky.mdx')];
    expect(states()).toEqual(['current', 'unrecorded', 'original']);

    edit('en.mdx', 'version: 1.0.0', 'version: 1.1.0');
    edit('en.mdx', 'Two sets.', 'Two sets and their union.');
    expect(states()).toEqual(['behind', 'outdated', 'original']);
    expect(listed().modules[0]?.translations[0]).toMatchObject({
      sections: { current: 1, all: 2 },
      changes: [{ change: 'changed', id: 'a-set', title: 'A set', here: { id: 'көптүк' }, touched: false }],
    });
    expect(translations().stdout).toContain(
      '  ky ← en  behind by 1 section · not reviewed\n             changed: «A set»\n',
    );

    expect(translations('--up-to-date', 'sets/ky', '--up-to-date', 'sets/ru').status).toBe(0);
    expect(states()).toEqual(['current', 'current', 'original']);
    // Of the text only the version it translates is another.
    expect(read('ky.mdx')).toBe(ky.replace('language: en, version: 1.0.0', 'language: en, version: 1.1.0'));
    expect(read('translations.yaml')).not.toBe(first);
    const again = read('translations.yaml');
    expect(translations('--up-to-date', 'sets/ru').status).toBe(0);
    expect(read('translations.yaml')).toBe(again);
  });

  test('--all records what was never recorded, and leaves alone what is behind', () => {
    translations('--up-to-date', 'sets/ky');
    edit('en.mdx', 'Two sets.', 'Two sets and their union.');
    expect(translations('--all').stdout).toBe('sets/ru: recorded as up to date with en.mdx 1.0.0.\n');
    expect(states()).toEqual(['behind', 'current', 'original']);
    expect(translations('--all').stdout).toBe('There is nothing to record.\n');
  });

  test.each<[string, number, string[], string]>([
    ['a module that is not there', 2, ['--up-to-date', 'set/ky'], 'Did you mean sets/ky?'],
    [
      'a language that is not there',
      2,
      ['--up-to-date', 'sets/kk'],
      'the module has no text in this language',
    ],
    ['an original', 2, ['--up-to-date', 'sets/en'], 'this is no translation'],
    ['a name without a language', 2, ['--up-to-date', 'sets'], 'sets/ky, sets/ru'],
    ['all and one', 2, ['--all', '--up-to-date', 'sets/ky'], '--all'],
    ['an unknown module', 2, ['--module', 'set'], 'sets, vectors'],
    [
      'one that is there beside one that is not',
      2,
      ['--up-to-date', 'sets/ky', '--up-to-date', 'x/ky'],
      'x/ky',
    ],
  ])('%s is refused, and nothing is written', (_, expected, args, sentence) => {
    const { status, stdout, stderr } = translations(...args);
    expect(status).toBe(expected);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(existsSync(fileOf('translations.yaml'))).toBe(false);
  });

  test('a broken record of another language is not overwritten', () => {
    translations('--up-to-date', 'sets/ky');
    edit('translations.yaml', 'version: 1.0.0', 'version: one');
    const { status, stderr } = translations('--up-to-date', 'sets/ru');
    expect(status).toBe(1);
    expect(stderr).toContain('translations.yaml has errors');
    expect(read('translations.yaml')).toContain('version: one');
  });
});
