import { beforeAll, describe, expect, it } from 'vitest';
import { toCsv } from '../../src/exports/csv/csv.ts';
import { matrix, matrixRows } from '../../src/exports/csv/matrix.ts';
import type { Pack } from '../../src/pack/pack.ts';
import type { SiteContext } from '../../src/site/context.ts';
import { matrixView, type MatrixView } from '../../src/site/views/matrix.ts';
import { soundCourse } from '../curriculum/sound-course.ts';

let context: SiteContext;
let pack: Pack;
let view: MatrixView;
beforeAll(async () => {
  ({ context, pack } = await soundCourse());
  view = matrixView(context, pack, 'en');
});

/** A row as somebody reads it. */
const told = ({ modules, rows }: MatrixView): string[] =>
  rows.map(
    ({ number, text, bloom, competencies, cells, assessed, gaps }) =>
      `${number} ${text.text} ${bloom ?? '—'} [${competencies.join(' ')}] ` +
      cells
        .map((cell) => {
          const title = modules[cell.column]?.text.text ?? '';
          return cell.assessed === null ? title : `${title} (${cell.assessed.words} → ${cell.assessed.href})`;
        })
        .join('; ') +
      ` = ${assessed ?? 'nothing'} ${gaps.join(', ')}`,
  );

describe('the matrix', () => {
  it('tells where each outcome is taught and assessed, with links to both', () => {
    expect(told(view)).toEqual([
      '1 Work with vectors. apply [ОК-1 ПК-1] 1. Sets (1 exercise → ../sets/index.html#ex-1); 2. Vectors (1 question, 1 exercise → ../vectors/index.html#quiz-1-q1) = 1 question, 2 exercises ',
      '2 Solve systems. evaluate [ИК-2] 3. Matrices (1 question → ../matrices/index.html#quiz-1-q1); 4. Systems (1 question → ../systems/index.html#quiz-1-q1) = 2 questions ',
    ]);
    expect(view.complete).toBe(true);
    expect(view.totals).toEqual([
      { taught: 1, assessed: 1 },
      { taught: 1, assessed: 2 },
      { taught: 1, assessed: 1 },
      { taught: 1, assessed: 1 },
    ]);
  });

  it('tells competencies by the headings of the standard, and only those that are served', () => {
    expect(
      view.programmes.map(({ code, share, sample, groups }) => [
        `${code} ${share} ${sample === null ? '' : 'sample'}`,
        ...groups.flatMap(({ title, rows }) =>
          rows.map((row) => `${title?.text ?? ''}: ${row.code} ${row.outcomes.join()}`),
        ),
      ]),
    ).toEqual([
      [
        '710100 The course serves 3 of its 3 competencies. sample',
        'General: ОК-1 1',
        'Instrumental: ИК-2 2',
        'Professional: ПК-1 1',
      ],
    ]);
  });

  it('tells the outcomes of modules, those too that nothing assesses', () => {
    expect(
      view.moduleOutcomes.flatMap(({ module, rows }) =>
        rows.map(
          (row) =>
            `${module.text.text}: ${row.text.text} ${row.serves.join() || '—'} ${row.assessed?.words ?? 'nothing'}`,
        ),
      ),
    ).toEqual([
      '1. Sets: Join. 1 1 exercise',
      '2. Vectors: Add vectors. 1 1 question',
      '2. Vectors: Find lengths. 1 1 question, 1 exercise',
      '3. Matrices: Multiply. 2 1 question',
      '3. Matrices: Transpose. — nothing',
      '4. Systems: Solve. 2 1 question',
    ]);
  });

  it('marks the language of what its page has not in its own', () => {
    const kyrgyz = matrixView(context, pack, 'ky');
    expect(kyrgyz.rows[0]?.text).toEqual({ text: 'Векторлор менен иштөө.' });
    expect(kyrgyz.modules.map(({ text }) => text)).toEqual([
      { text: '1. Көптүктөр' },
      ...['2. Vectors', '3. Matrices', '4. Systems'].map((text) => ({ text, lang: 'en' })),
    ]);
  });

  it('names the programme with a code where the course has two', async () => {
    const two = await soundCourse([
      ['courses/knu/algebra.yaml', '["710100"]', '["710100", "510200"]'],
      ['courses/knu/algebra.yaml', '["ОК-1", "ПК-1"]', '["510200:ОК-1", "ПК-1"]'],
    ]);
    const shown = matrixView(two.context, two.pack, 'en');
    expect(shown.rows[0]?.competencies).toEqual(['510200:ОК-1', '710100:ПК-1']);
    expect(
      shown.programmes.map(({ code, groups }) => [code, groups.flatMap(({ rows }) => rows).length]),
    ).toEqual([
      ['710100', 2],
      ['510200', 1],
    ]);
  });

  it('says in words what the readers of one language lack', async () => {
    const gone = await soundCourse([['modules/sets/ky.mdx', ' assesses="join"', '']]);
    const outcomes = gone.pack.course.meta.outcomes.map((outcome) => ({ ...outcome, taughtBy: ['sets'] }));
    const course = { ...gone.pack.course, meta: { ...gone.pack.course.meta, outcomes } };
    const shown = matrixView(gone.context, { ...gone.pack, course }, 'ky');
    expect(shown.complete).toBe(false);
    expect(shown.verdict).toBe('Толук камтылбаган натыйжалар: 2 (бардыгы 2).');
    expect(shown.rows.map(({ gaps }) => gaps)).toEqual([
      ['бир да тапшырма баалабайт'],
      ['бир да тапшырма баалабайт'],
    ]);
  });
});

describe('the matrix as CSV', () => {
  it('has a row for each outcome and a column for each module', () => {
    expect(matrixRows(pack, 'ru')).toEqual([
      [
        '№',
        'Результат обучения',
        'Уровень по Блуму',
        'Компетенции',
        '1. Множества',
        '2. Vectors',
        '3. Matrices',
        '4. Systems',
        'Вопросов',
        'Упражнений',
      ],
      [
        'РО1',
        'Работать с векторами.',
        'применение',
        'ОК-1, ПК-1',
        'изучается; оценивается: 1',
        'изучается; оценивается: 2',
        '',
        '',
        1,
        2,
      ],
      [
        'РО2',
        'Решать системы.',
        'оценка',
        'ИК-2',
        '',
        '',
        'изучается; оценивается: 1',
        'изучается; оценивается: 1',
        2,
        0,
      ],
    ]);
  });

  it('is one file for each language of the course', () => {
    expect(matrix.downloads(context, pack).map(({ name, language }) => [name, language])).toEqual([
      ['matrix-en.csv', 'en'],
      ['matrix-ky.csv', 'ky'],
      ['matrix-ru.csv', 'ru'],
    ]);
  });

  it.each<[string, string | number, string]>([
    ['a plain text', 'ң', 'ң'],
    ['a comma', 'a, b', '"a, b"'],
    ['quotes', 'a "b"', '"a ""b"""'],
    ['a line break', 'a\r\nb', '"a\r\nb"'],
    ['a number', -1.5, '-1.5'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula behind blanks', '  =HYPERLINK("http://x")', `"'  =HYPERLINK(""http://x"")"`],
    ['a plus', '+1', "'+1"],
    ['a minus', '-1', "'-1"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\tx', "'\tx"],
    ['a full-width sign', '＝1', "'＝1"],
    ['a sign within', 'a=b', 'a=b'],
  ])('writes %s so that a spreadsheet reads just that', (_, cell, written) => {
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(toCsv([[cell, 'x']]))).toBe(
      `\ufeff${written},x\r\n`,
    );
  });
});
