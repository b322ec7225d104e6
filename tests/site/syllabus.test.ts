import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../src/pack/pack.ts';
import { coursePages } from '../../src/site/course-pages.ts';
import type { Line, TableBlock } from '../../src/site/sheet.ts';
import { lineHtml } from '../../src/site/sheet-html.ts';
import { syllabusOf, type Syllabus } from '../../src/site/syllabus/syllabus.ts';
import { planView } from '../../src/site/views/plan.ts';
import { syllabusView } from '../../src/site/views/syllabus.ts';
import { readSemester } from '../exports/semester.ts';

let semester: Awaited<ReturnType<typeof readSemester>>;
let pack: Pack;
beforeAll(async () => {
  semester = await readSemester();
  pack = semester.packOf('algebra');
});

const said = (line: Line): string => line.map(({ text }) => text).join('');
const draw = (of: Pack, language: string): Syllabus => syllabusOf(semester.context, of, language, () => null);
const changed = (meta: Partial<Pack['course']['meta']>): Pack => ({
  ...pack,
  course: { ...pack.course, meta: { ...pack.course.meta, ...meta } },
});

function tableOf(syllabus: Syllabus, id: string): TableBlock {
  const blocks = syllabus.sections.find((section) => section.id === `okuu-${id}`)?.blocks ?? [];
  const table = blocks.find((block) => block.kind === 'table');
  if (table === undefined) throw new Error(`No table in ${id}`);
  return table;
}
const rowsOf = ({ rows }: TableBlock): string[] =>
  rows.map((row) => row.map((cell) => cell.map(said).join(' / ')).join(' | '));

describe('the pages of a course', () => {
  it.each([
    ['algebra', ['syllabus', 'plan', 'credits']],
    ['reading', ['syllabus', 'plan', 'credits']],
    ['plain', ['credits']],
  ])('of %s are those it has something for', (course, names) => {
    const shown = coursePages(semester.packOf(course), 'en').map(({ name }) => name);
    expect(shown.filter((name) => ['syllabus', 'plan', 'credits'].includes(name))).toEqual(names);
  });
});

describe('the head of a syllabus', () => {
  it('says where the discipline stands in the curriculum', () => {
    const { rows } = draw(pack, 'ru').head;
    expect(
      rows.map(({ name, value }) => `${name}: ${value.map(said).join(' / ')}`.replaceAll('\u00a0', ' ')),
    ).toEqual([
      'Дисциплина: Математика 2',
      'Код дисциплины: Б.2.1',
      'Направления подготовки: 710100 Информатика и вычислительная техника, бакалавр / Государственный образовательный стандарт, приказ № 1578/1 от 21 сентября 2021 г. / 510200 Прикладная математика и информатика / Стандарт вуза, приказ № 25 от 9 января 2023 г.',
      'Уровень: бакалавриат',
      'Курс, семестр: 1 курс, 2 семестр',
      'Блок учебного плана: Базовая часть',
      'Трудоёмкость: 4 кредита, 120 академических часов (академический час — 45 минут)',
      'Распределение часов: лекции — 32, практика — 32, самостоятельная работа — 56',
      'Языки: кыргызский, русский, английский',
      'Сроки: 16 недель: 1 февраля 2027 г. – 23 мая 2027 г.',
      'Преподаватели: Аида Асанова — aida@example.org, 2/301 / Бек Беков',
      'Версия: 1.2.0 от 25 ноября 2026 г.',
    ]);
  });

  it('says of a sample that it is one, and of nothing else', () => {
    expect(draw(pack, 'en').sample).toBe('A sample course: not KNU’s own.');
    expect(draw(changed({ sample: false }), 'en').sample).toBeNull();
  });
});

describe('the tables of a syllabus', () => {
  it('show outcomes with level, competencies of the right programme and modules', () => {
    expect(rowsOf(tableOf(draw(pack, 'en'), 'outcomes'))).toEqual([
      'LO1 | Calculate with vectors. | apply | ИК-2 (710100) / ПК-1 (710100) | Vectors / Systems of linear equations',
      'LO2 | Describe a map by a matrix. | analyse | ИК-2 (510200) | Matrices / Linear maps',
    ]);
  });

  it('name a competency by its code alone where there is one programme', () => {
    const single = { ...pack, programmes: pack.programmes.slice(0, 1) };
    expect(rowsOf(tableOf(draw(single, 'en'), 'outcomes'))[0]).toContain('| ИК-2 / ПК-1 |');
  });

  it('show weeks with hours whose sum is that of the course', () => {
    const table = tableOf(draw(pack, 'en'), 'plan');
    expect(table.columns.map(({ title }) => title)).toEqual([
      'Week',
      'Topic',
      'Lec',
      'Pra',
      'Self',
      'Total',
      'Assessment',
    ]);
    const rows = rowsOf(table).map((row) => row.replaceAll('\u00a0', ' '));
    expect([rows[0], rows[5], rows[7], rows[15]]).toEqual([
      '1 / 1–7 February | Vectors | 2 | 2 | 4 | 8 | ',
      // 8 March is a holiday: the lecture of this week is held in the others.
      '6 / 8–14 March | Systems of linear equations / No classes: 8 March |  | 2 | 3 | 5 | ',
      '8 / 22–28 March | Systems of linear equations | 3 | 2 | 3 | 8 | Test',
      '16 / 17–23 May | Revision |  |  |  |  | Examination',
    ]);
    expect(table.sum).toEqual(['Total', '', '32', '32', '56', '120', '']);
  });

  it('show modules instead of weeks in a course without a schedule', () => {
    const syllabus = draw(changed({ schedule: undefined }), 'ky');
    expect(syllabus.sections.map(({ title }) => title)).toContain('Тематикалык план');
    const table = tableOf(syllabus, 'plan');
    expect(rowsOf(table)[3]).toBe('4 | Линейные отображения | 8 | 8 | 14 | 30');
    expect(table.sum).toEqual(['', 'Бардыгы', '32', '32', '56', '120']);
  });

  it('show what a mark is made of', () => {
    const table = tableOf(draw(pack, 'ky'), 'assessment');
    expect(rowsOf(table)).toEqual([
      'Үй иштери | учурдагы |  | ОН1, ОН2 | 20',
      'Текшерүү иши | аралык | 8 | ОН1 | 40',
      'Экзамен | жыйынтыктоочу | 16 | ОН1, ОН2 | 40',
    ]);
    expect(table.sum).toEqual(['Бардыгы', '', '', '', '100']);
  });

  it('leave out columns that hold nothing', () => {
    const bare = pack.course.meta.assessment.map((item) => ({ ...item, week: undefined, outcomes: [] }));
    const table = tableOf(draw(changed({ assessment: bare }), 'en'), 'assessment');
    expect(table.columns.map(({ title }) => title)).toEqual(['Work', 'Assessment', 'Weight, %']);
  });
});

describe('the sections of a syllabus', () => {
  it('are those that have something in them', () => {
    const titles = (of: Pack): string[] => draw(of, 'en').sections.map(({ id }) => id.replace('okuu-', ''));
    expect(titles(pack)).toEqual([
      'aims',
      'summary',
      'prior',
      'outcomes',
      'plan',
      'assessment',
      'literature',
      'rules',
      'licence',
    ]);
    expect(titles(semester.packOf('reading'))).toEqual(['summary', 'plan', 'licence']);
  });

  it('list what must be known before: modules elsewhere by their titles, and texts', () => {
    const section = draw(pack, 'ky').sections.find(({ id }) => id === 'okuu-prior');
    expect(section?.blocks).toMatchObject([
      { items: [[{ text: 'Көптүктөр' }], [{ text: 'Мектеп алгебрасы.' }]] },
    ]);
  });

  it('set literature as the course cites; a key without a record says so', () => {
    const literature = { main: ['strang2016'], additional: ['nobody1999'] };
    const section = draw(changed({ literature }), 'en').sections.find(({ id }) => id === 'okuu-literature');
    const lines =
      section?.blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(said) : [])) ?? [];
    expect(lines[0]?.replaceAll('\u00a0', ' ')).toMatch(/^Strang G\. Introduction to Linear Algebra\..*2016/);
    expect(lines[1]).toBe('nobody1999 (there is no record of the work with this key)');
  });

  it('keep the lines of rules apart', () => {
    const section = draw(pack, 'en').sections.find(({ id }) => id === 'okuu-rules');
    expect(section?.blocks).toMatchObject([
      { lines: [[{ text: 'Attendance is required.' }], [{ text: 'Copied work gets no points.' }]] },
    ]);
  });
});

describe('the page of the plan', () => {
  it('has the weeks with what to read, classes and what is due', () => {
    const view = planView(semester.context, pack, 'ky');
    expect(view.weeks).toHaveLength(16);
    expect(view.weeks[7]).toMatchObject({
      id: 'okuu-week-8',
      title: '8-жума',
      dates: '22–28-март',
      first: '2027-03-22',
      last: '2027-03-28',
      read: [{ text: 'Сызыктуу теңдемелер системасы', href: '../systems/index.html' }],
      off: null,
    });
    expect(view.weeks[7]?.classes.map((line) => said(line).replaceAll('\u00a0', ' '))).toEqual([
      'дүйшөмбү, 22-март, 09:30–11:00 — лекция, 2/301-аудитория',
      'шаршемби, 24-март, 11:10–12:40 — практика',
    ]);
    expect(view.weeks[7]?.due.map((line) => said(line).replaceAll('\u00a0', ' '))).toEqual([
      'Текшерүү иши (аралык, 40 %)',
    ]);
    expect(view.weeks[5]?.off).toBe('8-март');
  });

  it('offers the calendar, and the syllabus its Word file, in the language of the page', () => {
    const file = { kind: 'X', mediaType: 'x/y', size: 1024 };
    const downloads = () => [
      { ...file, name: 'plan-ky.ics', language: 'ky', label: 'plan.calendar' as const },
      { ...file, name: 'plan-ru.ics', language: 'ru', label: 'plan.calendar' as const },
      { ...file, name: 'syllabus-ky.docx', language: 'ky', label: 'syllabus' as const },
    ];
    const context = { ...semester.context, downloads };
    expect(planView(context, pack, 'ky').downloads.map(({ href }) => href)).toEqual([
      '../../downloads/plan-ky.ics',
    ]);
    expect(syllabusView(context, pack, 'ky').downloads.map(({ href }) => href)).toEqual([
      '../../downloads/syllabus-ky.docx',
    ]);
  });
});

it('lines hold text as text', () => {
  expect(
    lineHtml([
      { text: '<b>"x"</b> & y', lang: 'ar', dir: 'rtl' },
      { text: 'z', italic: true, href: 'https://example.org/?a=1&b="2"' },
      { text: 'w', href: '../a/index.html' },
    ]),
  ).toBe(
    '<span lang="ar" dir="rtl">&#x3C;b>"x"&#x3C;/b> &#x26; y</span>' +
      '<a href="https://example.org/?a=1&#x26;b=&#x22;2&#x22;" rel="noopener noreferrer"><i>z</i></a>' +
      '<a href="../a/index.html">w</a>',
  );
});
