import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../src/pack/read-content.ts';
import type { Outcome } from '../../src/scaffold/scaffold.ts';
import { keepVersion } from '../../src/scaffold/version.ts';
import { writeTogether } from '../../src/scaffold/write-together.ts';
import { filesBelow } from './files.ts';
import { makeCase } from '../diagnostics/rule-cases.ts';

let content = '';
let remove = (): void => undefined;
beforeEach(() => {
  ({ content, remove } = makeCase('none'));
});
afterEach(() => {
  remove();
});

const at = (file: string): string => path.join(content, ...file.split('/'));
const read = (file: string): string => readFileSync(at(file), 'utf8');
const edit = (file: string, from: string | RegExp, to: string): void => {
  writeFileSync(at(file), read(file).replace(from, to));
};
async function keep(module: string, version: string, more: Record<string, string> = {}): Promise<Outcome> {
  const { author, ...changes } = { '': 'What changed.', ...more } as Record<string, string>;
  const words = ['version', module, version];
  return keepVersion(content, { words, date: '2026-02-03', changes, author }, 'en', 'en');
}
async function rules(): Promise<string[]> {
  const { diagnostics } = await readContent(content, { cacheDir: null });
  return diagnostics.map(({ file, rule }) => `${file} ${rule}`);
}

describe('npm run new -- version', () => {
  it('keeps texts and files, raises the version, records it, and all of that is valid', async () => {
    const outcome = await keep('sets', '1.1.0', { '': 'A "title": new.', ru: 'Новое.' });
    expect(outcome.lines).toEqual([
      'created     content/modules/sets/versions/1.1.0/',
      'created     content/modules/sets/versions.yaml',
      'changed     content/modules/sets/en.mdx (version: 1.1.0)',
      'changed     content/modules/sets/ky.mdx (version: 1.1.0)',
      'changed     content/modules/sets/ru.mdx (version: 1.1.0)',
      'To pin it in a course, write in its modules: { id: sets, version: 1.1.0 }',
    ]);
    expect(filesBelow(at('modules/sets'))).toEqual([
      'en.mdx',
      'ky.mdx',
      'ru.mdx',
      'union.svg',
      'versions.yaml',
      'versions/1.1.0/en.mdx',
      'versions/1.1.0/ky.mdx',
      'versions/1.1.0/ru.mdx',
      'versions/1.1.0/union.svg',
    ]);
    for (const tag of ['en', 'ky', 'ru'])
      expect(read(`modules/sets/versions/1.1.0/${tag}.mdx`)).toBe(read(`modules/sets/${tag}.mdx`));
    edit('courses/knu/algebra.yaml', '[sets,', '[{ id: sets, version: 1.1.0 },');
    expect(await rules()).toEqual([]);
    // A second one goes on top.
    edit('modules/sets/en.mdx', /$/, '\nMore.\n');
    expect(await rules()).toEqual(['content/modules/sets/en.mdx module-changed']);
    await keep('sets', '1.2.0');
    expect(read('modules/sets/versions.yaml').match(/version: .*/g)).toEqual([
      'version: 1.2.0',
      'version: 1.1.0',
    ]);
  });

  it('keeps the version the module is at without touching its texts', async () => {
    const before = read('modules/sets/ky.mdx');
    expect((await keep('sets', '1.0.0')).fault).toBeNull();
    expect(read('modules/sets/ky.mdx')).toBe(before);
    expect(await rules()).toEqual([]);
  });

  it('leaves a translation that is behind at its own version', async () => {
    const language = 'translationOf: { language: en, version: 1.0.0 }';
    edit('modules/sets/ru.mdx', 'version: 1.0.0', `version: '1.0.0'  # ours`);
    await keep('sets', '1.0.0');
    edit('modules/sets/en.mdx', /$/, '\nMore.\n');
    edit('modules/sets/ru.mdx', /$/, '\nЕщё.\n');
    const { lines } = await keep('sets', '1.1.0');
    expect(lines.filter((line) => /^(changed|left)/.test(line))).toEqual([
      'changed     content/modules/sets/en.mdx (version: 1.1.0)',
      'changed     content/modules/sets/ru.mdx (version: 1.1.0)',
      'left        content/modules/sets/ky.mdx (version: 1.0.0): this translation is behind the original',
    ]);
    expect(read('modules/sets/ru.mdx')).toContain(
      "version: '1.1.0'  # ours\ndate: 2026-02-03\nauthors: [okuu-contributors]\ntranslationOf: { language: en, version: 1.1.0 }\n",
    );
    expect(read('modules/sets/ky.mdx')).toContain(language);
    expect(await rules()).toEqual(['content/modules/sets/ky.mdx translation-outdated']);
  });

  it('keeps line ends, byte order mark, comments and quotes as they were', async () => {
    const crlf = `\ufeff${read('modules/vectors/en.mdx').replace('version: 1.0.0', 'version: "1.0.0" # v\ndate: 2025-01-01')}`;
    writeFileSync(at('modules/vectors/en.mdx'), crlf.replaceAll('\n', '\r\n'));
    await keep('vectors', '1.1.0');
    const expected = crlf.replace('"1.0.0"', '"1.1.0"').replace('2025-01-01', '2026-02-03');
    expect(read('modules/vectors/en.mdx')).toBe(expected.replaceAll('\n', '\r\n'));
    // Whatever Git makes of the line ends later, it is the same text.
    const kept = 'modules/vectors/versions/1.1.0/en.mdx';
    writeFileSync(at(kept), read(kept).replaceAll('\r\n', '\n'));
    expect((await rules()).filter((rule) => rule.includes('version-'))).toEqual([]);
  });

  it('records a new author, and adds below what versions.yaml says on top', async () => {
    writeFileSync(at('modules/vectors/versions.yaml'), '# Ours\n\n');
    await keep('vectors', '1.0.0', { author: 'Айгүл Асанова' });
    expect(read('modules/vectors/versions.yaml')).toMatch(
      /^# Ours\n\n- version: 1\.0\.0\n {2}date: 2026-02-03\n {2}authors: \[aygul-asanova\]\n/,
    );
    expect(read('people.yaml')).toContain('aygul-asanova:');
    expect(await rules()).toEqual([]);
  });

  it.each<[string, () => Promise<Outcome>, RegExp, 'usage' | 'content']>([
    ['an unknown module', () => keep('set', '1.1.0'), /"set"\. Did you mean "sets"/, 'usage'],
    ['a version that is none', () => keep('sets', '1.1'), /version "1\.1"/, 'usage'],
    ['a lower version', () => keep('sets', '0.9.0'), /below 1\.0\.0/, 'usage'],
    ['no changes', () => keep('sets', '1.1.0', { '': ' ' }), /--changes-ky/, 'usage'],
    [
      'an existing version',
      async () => {
        await keep('sets', '1.1.0');
        return keep('sets', '1.1.0');
      },
      /1\.1\.0: it is there already/,
      'usage',
    ],
    [
      'a text with mistakes',
      () => {
        edit('modules/sets/ru.mdx', 'CC-BY-4.0', 'X');
        return keep('sets', '1.1.0');
      },
      /ru\.mdx/,
      'content',
    ],
    [
      'a record that nothing can be added to',
      () => {
        writeFileSync(at('modules/sets/versions.yaml'), '[]\n');
        return keep('sets', '1.1.0');
      },
      /versions\.yaml/,
      'content',
    ],
  ])('refuses %s', async (_, asked, message, fault) => {
    const outcome = await asked();
    expect(outcome.lines[0]).toMatch(message);
    expect(outcome.fault).toBe(fault);
    expect(existsSync(at('modules/sets/versions/1.1'))).toBe(false);
  });
});

describe('writing together', () => {
  it('leaves everything as it was where one file cannot be written', () => {
    mkdirSync(at('modules/sets/taken'));
    const before = filesBelow(content).map((file) => [file, read(file)]);
    const files = ['modules/sets/en.mdx', 'modules/sets/versions/1.0.0/en.mdx', 'modules/sets/taken'];
    expect(() => {
      writeTogether(
        content,
        files.map((file) => ({ path: file, bytes: Buffer.from('x') })),
      );
    }).toThrow();
    expect(filesBelow(content).map((file) => [file, read(file)])).toEqual(before);
    expect(existsSync(at('modules/sets/versions'))).toBe(false);
    rmSync(at('modules/sets/taken'), { recursive: true });
  });
});
