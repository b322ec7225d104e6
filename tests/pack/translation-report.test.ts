import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/pack/read-content.ts';
import {
  isCurrent,
  tally,
  translationReport,
  type ReportedModule,
  type ReportedTranslation,
} from '../../src/pack/translation-report.ts';
import { translationReportLines } from '../../src/site/translation-report.ts';
import { makeCase } from '../diagnostics/rule-cases.ts';

const one = (
  state: ReportedTranslation['state'],
  more: Partial<ReportedTranslation> = {},
): ReportedModule => ({
  id: 'm',
  title: {},
  courses: [],
  translations: [
    {
      language: 'ky',
      title: state === 'missing' ? null : 'М',
      state,
      source: null,
      changes: [],
      edited: [],
      sourceBehind: false,
      sections: null,
      reviewed: state === 'missing' ? null : true,
      ...more,
    },
  ],
});

describe('a tally', () => {
  test.each<[string, ReportedModule, Partial<ReturnType<typeof tally>>]>([
    ['an original', one('original'), { current: 1 }],
    ['one that follows', one('current'), { current: 1 }],
    ['one whose source is behind', one('current', { sourceBehind: true }), { behind: 1 }],
    ['one behind', one('behind'), { behind: 1 }],
    ['one behind by version', one('outdated'), { behind: 1 }],
    ['both changed', one('both'), { behind: 1 }],
    ['edited alone', one('edited'), { edited: 1 }],
    ['never recorded', one('unrecorded'), { unrecorded: 1 }],
    ['missing', one('missing'), { missing: 1 }],
    ['not reviewed', one('current', { reviewed: false }), { current: 1, unreviewed: 1 }],
    ['an original that nobody reviewed', one('original', { reviewed: false }), { current: 1 }],
  ])('%s', (_, module, expected) => {
    const none = { all: 1, current: 0, behind: 0, edited: 0, unrecorded: 0, missing: 0, unreviewed: 0 };
    const counts = tally([module], 'ky');
    expect(counts).toEqual({ ...none, ...expected });
    const { all, current, behind, edited, unrecorded, missing } = counts;
    expect(current + behind + edited + unrecorded + missing).toBe(all);
    expect(module.translations.filter(isCurrent)).toHaveLength(current);
    expect(tally([module], 'ru').all).toBe(0);
  });
});

test('a translation whose source could not be read is no original', async () => {
  const { content, remove } = makeCase('none');
  const file = path.join(content, 'modules', 'sets', 'en.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace('licence: CC-BY-4.0', 'licence: none'));
  const { value } = await readContent(content, { cacheDir: null });
  remove();
  const [sets] = translationReport(value, { courses: [], modules: ['sets'] });
  expect(sets?.translations.map(({ language, state, source }) => [language, state, source])).toEqual([
    ['ky', 'unrecorded', { language: 'en', translated: '1.0.0', present: null }],
    ['ru', 'unrecorded', { language: 'en', translated: '1.0.0', present: null }],
    ['en', 'missing', null],
  ]);
});

test.each([
  [
    'ky',
    [
      '  ky  2 бөлүм артта · түпнускасыз өзгөргөн: 1 бөлүм',
      '        өзгөрдү: «Длина» (котормодо да өзгөрдү)',
      '        алынып салынды: «ugol mezhdu»',
      '        котормодо гана өзгөрдү: «Тексттин башы»',
    ],
  ],
  [
    'ru',
    [
      '  ky  отстаёт: 2 раздела · изменён без оригинала: 1 раздел',
      '        изменён: «Длина» (в переводе тоже изменён)',
      '        удалён: «ugol mezhdu»',
      '        изменён только в переводе: «Начало текста»',
    ],
  ],
] as const)('the lines of a translation in which both sides changed: %s', (language, expected) => {
  const change = { id: 'dlina', title: 'Длина', here: null, change: 'changed', touched: true } as const;
  const gone = { id: 'ugol-mezhdu', title: '', here: null, change: 'removed', touched: false } as const;
  const module = one('both', { changes: [change, gone], edited: [{ id: 'okuu-start', title: '' }] });
  expect(translationReportLines([module], language).slice(1, 5)).toEqual(expected);
});
