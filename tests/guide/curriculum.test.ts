import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { course, type CourseInput } from '../../src/course/schema.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/diagnostics/rule.ts';
import { isRuleId } from '../../src/diagnostics/rules.ts';
import { curriculumSections, CURRICULUM_SECTIONS } from '../../src/guide/curriculum/sections.ts';
import { guideSubjects } from '../../src/guide/guide.ts';
import { SECTIONS } from '../../src/guide/licences/sections.ts';
import { readBody } from '../../src/mdx/read-body.ts';
import { readContent } from '../../src/pack/read-content.ts';
import { blocks, fileOf, shape, wrongFields } from './blocks.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../src/guide/${name}`, import.meta.url), 'utf8');
const page = (language: InterfaceLanguage): string => read(`curriculum/${language}.mdx`);
const IDS = Object.keys(CURRICULUM_SECTIONS);
const COURSE = 'courses/kstu/linear-algebra.yaml';
const courseOf = (language: InterfaceLanguage): CourseInput =>
  parse(blocks(page(language)).find((block) => fileOf(block) === COURSE)?.text ?? '') as CourseInput;

/** A module that the example course names: hours, one outcome, a question that tests it. */
const module = (
  id: string,
  language: string,
  outcome: string,
  [lecture, practice, own]: number[],
): string => `---
title: ${id}
language: ${language}
summary: A module of the example.
licence: CC-BY-4.0
version: 1.0.0
authors: [okuu-contributors]
outcomes: [{ id: ${outcome}, text: Do it. }]
workload: { lecture: ${String(lecture)}, practice: ${String(practice)}, self-study: ${String(own)} }
---

<Exercise id="ex-1" assesses="${outcome}">

Do it.

</Exercise>
`;

describe.each(INTERFACE_LANGUAGES)('"Course and curriculum" in %s', (language) => {
  const text = page(language);
  const prose = text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '');

  it('has every section once, in order', () => {
    const parts = [...prose.matchAll(/^<Part language="(\w+)" id="([a-z-]+)" \/>$/gm)];
    expect(parts.map(([, , id]) => id)).toEqual(IDS);
    expect(new Set(parts.map(([, tag]) => tag))).toEqual(new Set([language]));
    expect(curriculumSections(language).map(({ id }) => id)).toEqual(IDS);
  });

  it('has the same parts as the others', () => {
    const parts = (other: string): string[] => [
      ...shape(other),
      ...blocks(other).map((block) => block.language),
      ...[...other.matchAll(/^(?:- |\d\. )/gm)].map(() => 'item'),
    ];
    expect(parts(text)).toEqual(parts(page('en')));
  });

  it('links to places that there are', () => {
    const headings = [...read(`${language}.mdx`).matchAll(/^##+ (.+)$/gm)].map(([, words = '']) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replaceAll(' ', '-'),
    );
    const known = new Map<string, readonly string[]>([
      ['', IDS],
      ['../index.html', [...headings, ...guideSubjects(language).map(({ subject }) => `rules-${subject}`)]],
      ['../licences/index.html', Object.keys(SECTIONS)],
    ]);
    const wrong = [...prose.matchAll(/\]\(([^)#]*)#([^)]+)\)/g)].filter(
      ([, file = '', anchor = '']) =>
        known.get(file)?.includes(anchor) !== true && !(file === '../index.html' && isRuleId(anchor)),
    );
    expect(wrong.map(([link]) => link)).toEqual([]);
  });

  it('has a row for every field of a course, and uses nearly all of them', () => {
    const rows = [...prose.matchAll(/^\| `([A-Za-z]+)` \|/gm)].map((match) => match[1] ?? '');
    const kinds = new Set(['current', 'midterm', 'final']);
    expect(rows.filter((row) => !kinds.has(row)).sort()).toEqual(Object.keys(course.shape).sort());
    const left = Object.keys(course.shape).filter((key) => !Object.hasOwn(courseOf(language), key));
    expect(left).toEqual(['sample', 'subjects', 'keywords', 'policy', 'parts']);
  });

  it.each(blocks(text).filter((block) => block.language === 'yaml' && fileOf(block) === null))(
    'shows known fields: $text',
    (block) => {
      expect(wrongFields(block)).toEqual([]);
    },
  );

  it.each(blocks(text).filter((block) => block.language === 'mdx'))(
    'shows what the checks take: $text',
    (block) => {
      expect(readBody(block.text).problems).toEqual([]);
    },
  );

  it('shows whole files that pass every check together', async () => {
    const home = mkdtempSync(path.join(tmpdir(), 'okuu-guide-'));
    try {
      const content = path.join(home, 'content');
      cpSync(new URL('../fixtures/base', import.meta.url), content, { recursive: true });
      const write = (name: string, data: string): void => {
        mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
        writeFileSync(path.join(content, name), data);
      };
      for (const block of [text, read(`${language}.mdx`)].flatMap(blocks)) {
        const name = fileOf(block);
        if (name !== null) write(name, block.text);
      }
      const main = courseOf(language).languages[0] ?? '';
      rmSync(path.join(content, 'modules/vectors'), { recursive: true });
      write(`modules/vectors/${main}.mdx`, module('vectors', main, 'length', [10, 10, 20]));
      write(`modules/linear-systems/${main}.mdx`, module('linear-systems', main, 'solve', [12, 12, 20]));
      write(`modules/matrices/${main}.mdx`, module('matrices', main, 'inverse', [10, 10, 16]));
      const { diagnostics } = await readContent(content, { cacheDir: null });
      // Other things of the fixtures do not concern the example; nor do languages in which nobody wrote the modules.
      const told = diagnostics.filter(
        ({ file, rule }) =>
          /programmes|kstu|references|glossary/.test(file) &&
          !['course-language-empty', 'term-unused', 'text-untranslated'].includes(rule),
      );
      expect(told.map(({ file, line, rule }) => `${file}:${String(line)} ${rule}`)).toEqual([]);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });

  it('says that no native reviewer has read it', () => {
    const note = {
      ky: 'азырынча окуп чыга элек',
      ru: 'ещё не вычитывал',
      en: 'No native reviewer has read it',
    };
    expect(text).toContain(note[language]);
  });
});
