import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { course } from '../../src/course/schema.ts';
import { isError } from '../../src/diagnostics/order.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/diagnostics/rule.ts';
import { readContent } from '../../src/pack/read-content.ts';
import type { Asked } from '../../src/scaffold/request.ts';
import { scaffold, type Outcome } from '../../src/scaffold/scaffold.ts';

let content: string;

beforeEach(() => {
  content = path.join(mkdtempSync(path.join(os.tmpdir(), 'okuu-new-')), 'content');
  mkdirSync(content);
});
afterEach(() => {
  rmSync(path.dirname(content), { recursive: true });
});

function make(words: string, more: Partial<Asked> = {}, language: InterfaceLanguage | null = 'en'): Outcome {
  return scaffold(
    content,
    { words: words.split(' '), modules: [], date: '2026-09-01', ...more },
    language,
    'en',
  );
}

function files(): Record<string, string> {
  const entries = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const names = entries.map((entry) =>
    path.relative(content, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
  );
  return Object.fromEntries(
    names.sort().map((name) => [name, readFileSync(path.join(content, name), 'utf8')]),
  );
}

async function errors(): Promise<string[]> {
  const { diagnostics } = await readContent(content, { cacheDir: null });
  return diagnostics.filter(isError).map(({ file, line, rule }) => `${file}:${line ?? ''} ${rule}`);
}

describe('npm run new', () => {
  it.each(INTERFACE_LANGUAGES)(
    'makes an institution, a course and a module that pass the checks (%s)',
    async (language) => {
      for (const words of ['institution talas', 'course talas/physics', 'module optics']) {
        expect(make(words, { title: 'A "title": with # signs' }, language).fault).toBeNull();
      }
      expect(Object.keys(files())).toEqual([
        'courses/talas/physics.yaml',
        'institutions/talas.yaml',
        `modules/optics/${language}.mdx`,
        `modules/physics-1/${language}.mdx`,
        'people.yaml',
        'site.yaml',
      ]);
      const { diagnostics } = await readContent(content, { cacheDir: null });
      expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
        'content/modules/optics module-unused',
      ]);
    },
  );

  it.each(INTERFACE_LANGUAGES)(
    'shows fields of a curriculum that are right once the # before them is gone (%s)',
    (language) => {
      make('institution talas', {}, language);
      make('course talas/physics', {}, language);
      const text = files()['courses/talas/physics.yaml'] ?? '';
      // `parts` stands in the place of `modules`.
      const whole = text
        .replace(/^# parts:[^]*/m, '')
        .replace(/^( *)# ([a-zA-Z]+: |[a-z]+:$| {2})/gm, '$1$2');
      const fields = parse(whole, { schema: 'core' }) as Record<string, unknown>;
      expect(course.safeParse(fields).error?.issues).toBeUndefined();
      const left = Object.keys(course.shape).filter((key) => !Object.hasOwn(fields, key));
      expect(left).toEqual(['subjects', 'keywords', 'policy', 'parts']);
    },
  );

  it('writes the given date, title and author', () => {
    make('module optics', { title: 'Optics', author: 'Айгүл Асанова' });
    const { 'modules/optics/en.mdx': module = '', 'people.yaml': people } = files();
    expect(module).toContain('\ntitle: "Optics"\n');
    expect(module).toContain('\ndate: 2026-09-01\n');
    expect(module).toContain('\nauthors: [aygul-asanova]\n');
    expect(people).toBe('aygul-asanova:\n  name: { en: "Айгүл Асанова" }\n');
  });

  it('keeps what people.yaml holds, comments and line ends included, and adds below it', async () => {
    const before = '# Авторлор\r\nbekov:\r\n  name: { ky: Бекир Беков } # физика';
    writeFileSync(path.join(content, 'people.yaml'), before);
    make('module optics', { author: 'asanova' });
    expect(files()['people.yaml']).toBe(`${before}\nasanova:\n  name: { en: "Asanova" }\n`);
    make('module waves');
    expect(files()['modules/waves/en.mdx']).toContain('authors: [bekov]');
    expect(await errors()).toEqual([]);
  });

  it('names the modules of a course, and begins those that are not there', async () => {
    make('institution talas');
    make('module optics');
    make('course talas/physics', { modules: ['optics', 'waves'] });
    expect(files()['courses/talas/physics.yaml']).toContain('\nmodules: [optics, waves]\n');
    expect(Object.keys(files())).toContain('modules/waves/en.mdx');
    expect(await errors()).toEqual([]);
  });

  it('begins a translation with the original and what must be the same in every language', async () => {
    make('module optics', {}, 'ru');
    const outcome = make('module optics', { title: 'Оптика', author: 'bekov' }, 'ky');
    expect(outcome.fault).toBeNull();
    const { 'modules/optics/ru.mdx': original = '', 'modules/optics/ky.mdx': translation = '' } = files();
    expect(translation.split('\n---\n')[1]).toBe(original.split('\n---\n')[1]);
    expect(translation).toContain('translationOf:\n  language: ru\n  version: 1.0.0\n');
    const { diagnostics } = await readContent(content, { cacheDir: null });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['module-unused']);
  });

  it('makes the same bytes of the same request', () => {
    make('module optics');
    const first = files();
    rmSync(content, { recursive: true });
    mkdirSync(content);
    make('module optics');
    expect(files()).toEqual(first);
  });
});

describe('npm run new refuses', () => {
  beforeEach(() => {
    make('institution talas');
    make('course talas/physics');
  });

  it.each<[string, Partial<Asked>, RegExp]>([
    ['modul optics', {}, /kind "modul".*module, course, institution/],
    ['module', {}, /npm run new -- module physics/],
    ['module optics and waves', {}, /"and waves"/],
    ['module Оптика', {}, /For example: optika/],
    ['module credits', {}, /site itself uses this name/],
    ['module en', {}, /site itself uses this name/],
    ['module physics-1', {}, /modules\/physics-1\/en\.mdx/],
    ['institution talas', {}, /institutions\/talas\.yaml/],
    ['course talas/physics', {}, /courses\/talas\/physics\.yaml/],
    ['course physics', {}, /institution\/course/],
    ['course tales/optics', {}, /Did you mean "talas"/],
    ['course talas/optics', { modules: ['Waves'] }, /id "Waves"/],
    ['module optics', { date: '2026-02-30' }, /2026-02-30/],
    ['module optics', { title: ' ' }, /title or name/],
    ['module optics', { title: 'x'.repeat(401) }, /at most 400/],
  ])('%s %o', (words, more, message) => {
    const before = files();
    const { lines, fault } = make(words, more);
    expect(fault).toBe('usage');
    expect(lines[0]).toMatch(message);
    expect(files()).toEqual(before);
  });

  it('a name that differs from another only by letter case', () => {
    mkdirSync(path.join(content, 'modules', 'Optics'));
    writeFileSync(path.join(content, 'modules', 'Optics', 'en.mdx'), '');
    expect(make('module optics').lines[0]).toMatch(/modules\/Optics/);
  });

  it('to guess what a broken file means', () => {
    writeFileSync(path.join(content, 'people.yaml'), 'bekov: [');
    expect(make('module optics')).toMatchObject({
      fault: 'content',
      lines: [expect.stringMatching(/people\.yaml/)],
    });
    writeFileSync(path.join(content, 'people.yaml'), '{ bekov: { name: { en: Bekov } } }\n');
    expect(make('module optics', { author: 'asanova' }).lines[0]).toMatch(/add to it by hand: asanova/);
    expect(make('module optics').fault).toBeNull();
  });

  it('a folder that is not there', () => {
    rmSync(content, { recursive: true });
    expect(make('module optics').lines[0]).toMatch(/is not there/);
  });
});
