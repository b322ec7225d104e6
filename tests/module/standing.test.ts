import { describe, expect, test } from 'vitest';
import {
  isBehind,
  standingOf,
  type StandingEdition,
  type StandingModule,
} from '../../src/module/standing.ts';
import type { TranslationRecord } from '../../src/module/translation-record.ts';
import { recordNow } from '../../src/module/write-translation.ts';
import type { Edition } from '../../src/module/module.ts';

/** An edition: `title|heading=content …`, the content being its fingerprint. */
function edition(text: string, of?: string, version = '1.0.0'): StandingEdition {
  const [title = '', body = ''] = text.split('|');
  const sections = body.split(' ').flatMap((word) => {
    const [heading, fingerprint] = word.split('=');
    if (heading === undefined || fingerprint === undefined) return [];
    const start = heading === 'okuu-start';
    return [{ id: heading, title: start ? '' : heading.toUpperCase(), depth: start ? 1 : 2, fingerprint }];
  });
  const translationOf = of === undefined ? {} : { translationOf: { language: of, version: '1.0.0' } };
  return {
    meta: {
      title,
      summary: '',
      outcomes: [],
      keywords: [],
      version,
      ...translationOf,
    },
    facts: { sections },
  };
}

function moduleOf(
  editions: Record<string, StandingEdition>,
  translations: Record<string, TranslationRecord | null> = {},
): StandingModule {
  const kept = Object.entries(translations).flatMap(([tag, record]) =>
    record === null ? [] : [[tag, record] as const],
  );
  return { editions: new Map(Object.entries(editions)), translations: new Map(kept) };
}

/** The record a translator makes of these two texts. */
function record(source: string, own: string): TranslationRecord | null {
  const named = (language: string, one: StandingEdition): Edition =>
    ({ ...one, language }) as unknown as Edition;
  const editions = new Map([
    ['ru', named('ru', edition(source))],
    ['ky', named('ky', edition(own, 'ru'))],
  ]);
  return recordNow({ editions }, 'ky');
}

function told(before: [string, string], after: [string, string]): string {
  const module = moduleOf(
    { ru: edition(after[0], undefined, '2.0.0'), ky: edition(after[1], 'ru') },
    { ky: record(...before) },
  );
  const standing = standingOf(module, 'ky');
  if (standing === null) return 'null';
  const { state, changes, edited } = standing;
  return [
    state,
    ...changes.map(
      ({ change, id, here, touched }) => `${change} ${id} → ${here?.id ?? '–'}${touched ? ' touched' : ''}`,
    ),
    ...edited.map(({ id }) => `edited ${id}`),
  ].join('; ');
}

const RU = 'Векторы|okuu-start=0 vektor=1 dlina=2';
const KY = 'Векторлор|okuu-start=5 uzun=6 boj=7';

describe('a recorded translation', () => {
  test.each<[string, string, string, string]>([
    ['up to date, whatever the versions say', RU, KY, 'current'],
    ['the source changed a section', RU.replace('=2', '=9'), KY, 'behind; changed dlina → boj'],
    ['the source has another title', RU.replace('Век', 'век'), KY, 'behind; changed okuu-about → okuu-about'],
    ['the source has a new section', `${RU} ugol=9`, KY, 'behind; new ugol → –'],
    ['the source lost a section', RU.replace(' dlina=2', ''), KY, 'behind; removed dlina → boj'],
    [
      'the source lost what stood before the headings',
      RU.replace('okuu-start=0 ', ''),
      KY,
      'behind; removed okuu-start → okuu-start',
    ],
    [
      'the source has another order',
      'Векторы|okuu-start=0 dlina=2 vektor=1',
      KY,
      'behind; moved dlina → boj',
    ],
    ['the translation changed alone', RU, KY.replace('=7', '=9'), 'edited; edited boj'],
    ['the translation has a section more', RU, `${KY} burch=9`, 'edited; edited burch'],
    ['the translation lost a section', RU, KY.replace(' boj=7', ''), 'edited; edited boj'],
    [
      'both changed the same section',
      RU.replace('=2', '=8'),
      KY.replace('=7', '=9'),
      'both; changed dlina → boj touched',
    ],
    [
      'each changed another section',
      RU.replace('=2', '=8'),
      KY.replace('=6', '=9'),
      'both; changed dlina → boj; edited uzun',
    ],
    ['both have a section more', `${RU} ugol=9`, `${KY} burch=9`, 'both; new ugol → –'],
    [
      'a heading of the translation was worded anew',
      RU,
      KY.replace('boj=7', 'bojlor=9'),
      'edited; edited bojlor',
    ],
  ])('%s', (_, source, own, expected) => {
    expect(told([RU, KY], [source, own])).toBe(expected);
  });

  test('built otherwise than its source: no section is said to be the same, and any change may be the answer to any', () => {
    const short = 'Векторлор|okuu-start=5 uzun=6';
    expect(told([RU, short], [RU.replace('=2', '=9'), short])).toBe('behind; changed dlina → –');
    expect(told([RU, short], [RU.replace('=2', '=9'), short.replace('=6', '=9')])).toBe(
      'both; changed dlina → –',
    );
    expect(told([RU, short], [RU, short.replace('=6', '=9')])).toBe('edited; edited uzun');
  });
});

describe('without a record', () => {
  const stateOf = (module: StandingModule): string => standingOf(module, 'ky')?.state ?? 'null';
  test('versions are compared', () => {
    expect(stateOf(moduleOf({ ru: edition(RU), ky: edition(KY, 'ru') }))).toBe('unrecorded');
    expect(stateOf(moduleOf({ ru: edition(RU, undefined, '1.1.0'), ky: edition(KY, 'ru') }))).toBe(
      'outdated',
    );
  });

  test('a record of a translation from elsewhere is none', () => {
    const editions = { ru: edition(RU), en: edition(RU), ky: edition(KY, 'en') };
    expect(stateOf(moduleOf(editions, { ky: record(RU, KY) }))).toBe('unrecorded');
  });

  test('an original has no standing, nor has a translation of what is not there', () => {
    expect(stateOf(moduleOf({ ky: edition(KY) }))).toBe('null');
    expect(stateOf(moduleOf({ ky: edition(KY, 'ru') }))).toBe('null');
    expect(standingOf(moduleOf({ ky: edition(KY) }), 'en')).toBeNull();
  });
});

describe('a chain of translations', () => {
  const chain = (ru: StandingEdition, en: StandingEdition): StandingModule =>
    moduleOf({ en, ru, ky: edition(KY, 'ru') }, { ky: record(RU, KY) });

  test('whose source is behind is behind with it, and says so apart from its own state', () => {
    const standing = standingOf(chain(edition(RU, 'en'), edition('Vectors|', undefined, '1.1.0')), 'ky');
    expect(standing).toMatchObject({
      state: 'current',
      source: 'ru',
      above: { state: 'outdated', source: 'en' },
    });
    expect(standing !== null && isBehind(standing)).toBe(true);
  });

  test('whose source follows its own is not behind', () => {
    const standing = standingOf(chain(edition(RU, 'en'), edition('Vectors|')), 'ky');
    expect(standing).toMatchObject({ state: 'current', above: null });
    expect(standing !== null && isBehind(standing)).toBe(false);
  });

  test('that goes round ends', () => {
    const module = moduleOf({ ru: edition(RU, 'ky'), ky: edition(KY, 'ru') });
    expect(standingOf(module, 'ky')).toMatchObject({ state: 'unrecorded', above: null });
  });
});
