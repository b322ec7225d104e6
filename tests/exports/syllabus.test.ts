import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import type { Download } from '../../src/exports/export.ts';
import { syllabus } from '../../src/exports/syllabus/syllabus.ts';
import type { Block, Line } from '../../src/site/sheet.ts';
import { syllabusOf } from '../../src/site/syllabus/syllabus.ts';
import { readSemester } from './semester.ts';

let semester: Awaited<ReturnType<typeof readSemester>>;
beforeAll(async () => {
  semester = await readSemester();
});

function fileOf(course: string, language: string): Download {
  const files = syllabus.downloads(semester.context, semester.packOf(course));
  const file = files.find(({ name }) => name === `syllabus-${language}.docx`);
  if (file === undefined) throw new Error(`No syllabus in ${language}`);
  return file;
}

/** A part of a Word file, as a tree. */
async function partOf(course: string, language: string, name = 'word/document.xml'): Promise<XmlElement> {
  const { [name]: part } = unzipSync(await fileOf(course, language).make());
  if (part === undefined) throw new Error(`No part ${name}`);
  const { root } = parseXml(strFromU8(part));
  if (root === null) throw new Error(`${name} is empty`);
  return root;
}

function all(node: XmlNode, name: string): XmlElement[] {
  if (!(node instanceof XmlElement)) return [];
  const below = node.children.flatMap((child) => all(child, name));
  return node.name === name ? [node, ...below] : below;
}

const styled = (root: XmlElement, style: string): string[] =>
  all(root, 'w:p')
    .filter((each) => all(each, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === style))
    .map(({ text }) => text);

describe('the syllabus as a Word file', () => {
  it('has headings that Word can walk by, in the language of the reader', async () => {
    const root = await partOf('algebra', 'ru');
    expect(styled(root, 'Title')).toEqual(['Силлабус']);
    expect(styled(root, 'Heading1')).toEqual([
      'Цель',
      'Краткое описание',
      'Пререквизиты',
      'Результаты обучения',
      'Календарно-тематический план',
      'Оценивание',
      'Литература',
      'Правила курса',
      'Лицензия',
    ]);
    expect(styled(root, 'Heading2')).toEqual(['Компетенции', 'Основная', 'Дополнительная']);
  });

  it('is A4, in Times New Roman of 12 points, with page numbers and a place to sign', async () => {
    const root = await partOf('algebra', 'ky');
    expect(all(root, 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    const [defaults] = all(await partOf('algebra', 'ky', 'word/styles.xml'), 'w:rPrDefault');
    if (defaults === undefined) throw new Error('No defaults');
    expect(all(defaults, 'w:rFonts')[0]?.attributes['w:ascii']).toBe('Times New Roman');
    expect(all(defaults, 'w:sz')[0]?.attributes['w:val']).toBe('24');
    expect(all(defaults, 'w:lang')[0]?.attributes['w:val']).toBe('ky-KG');
    expect(all(await partOf('algebra', 'ky', 'word/footer1.xml'), 'w:instrText')[0]?.text).toBe('PAGE');
    expect(root.text).toContain('БЕКИТЕМИН');
  });

  it('marks text in another language as such', async () => {
    const runs = all(await partOf('algebra', 'ky'), 'w:r');
    const run = runs.find(({ text }) => text === 'Линейные отображения');
    if (run === undefined) throw new Error('No such run');
    expect(all(run, 'w:lang')[0]?.attributes['w:val']).toBe('ru-RU');
  });

  it('repeats the heads of its tables on every page', async () => {
    const tables = all(await partOf('algebra', 'en'), 'w:tbl');
    // Who signs, the head, outcomes, weeks, assessment.
    expect(tables.map((table) => all(table, 'w:tblHeader').length)).toEqual([0, 0, 1, 1, 1]);
    expect(all(tables[3] ?? new XmlElement('w:tbl'), 'w:tr')).toHaveLength(1 + 16 + 1);
  });

  it.each(['ky', 'ru', 'en'])('says all that the page says (%s)', async (language) => {
    const { context, packOf } = semester;
    const sheet = syllabusOf(context, packOf('algebra'), language, () => null);
    const { text } = await partOf('algebra', language);
    const said = (line: Line): string => line.map((run) => run.text).join('');
    const lines = (block: Block): string[] => {
      if (block.kind === 'text') return block.lines.map(said);
      if (block.kind === 'list') return [block.title ?? '', ...block.items.map(said)];
      if (block.kind === 'facts') return block.rows.flatMap(({ name, value }) => [name, ...value.map(said)]);
      return [
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flat(2).map(said),
        ...(block.sum ?? []),
        block.note ?? '',
      ];
    };
    const blocks = [sheet.head, ...sheet.sections.flatMap((section) => section.blocks)];
    const expected = [
      sheet.title.text,
      ...sheet.sections.map(({ title }) => title),
      ...blocks.flatMap(lines),
    ];
    expect(expected.length).toBeGreaterThan(100);
    expect(expected.filter((each) => !text.includes(each))).toEqual([]);
  });

  it('leads to pages on the web only', async () => {
    const links = all(await partOf('algebra', 'ky', 'word/_rels/document.xml.rels'), 'Relationship').filter(
      ({ attributes }) => attributes.TargetMode === 'External',
    );
    const targets = links.map(({ attributes }) => attributes.Target ?? '');
    expect(targets).toContain('https://example.org/okuu/knu/algebra/ky/vectors/');
    expect(targets.filter((target) => !target.startsWith('https://'))).toEqual([]);
  });

  it('holds what authors wrote as text, whatever it looks like', async () => {
    const root = await partOf('reading', 'en');
    expect(root.text).toContain('Reading; "a, b" \\ <b>c</b>');
  });

  it('is the same each time, and dated by the course', async () => {
    const file = fileOf('algebra', 'ky');
    const [first, second] = [await file.make(), await file.make()];
    expect(Buffer.compare(first, second)).toBe(0);
    const core = await partOf('algebra', 'ky', 'docProps/core.xml');
    expect(all(core, 'dcterms:created')[0]?.text).toBe('2026-11-25T00:00:00Z');
  });

  it('is not made for a course that says nothing of its curriculum', () => {
    expect(syllabus.downloads(semester.context, semester.packOf('plain'))).toEqual([]);
  });
});
