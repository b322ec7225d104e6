import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { ky } from '../../../src/search/keys/ky.ts';

const KEYS = fileURLToPath(new URL('../../../src/search/keys/ky.ts', import.meta.url));
/** At most 4 KB gzip in the browser. */
const MAX_BYTES = 4096;

const letters = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёөүңіқaceopxykzç1-’';
const anyWord = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 1, maxLength: 24 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

describe('the fold', () => {
  it.each([
    ['өкүлчүлүк', 'окулчулук'],
    ['кеңеш', 'кенеш'],
    ['ёлка', 'елка'],
    ['октябрь', 'октябр'],
    ['объект', 'обект'],
    // Latin c, o and p from another keyboard layout or a scanner.
    ['cоop', 'соор'],
    ['кeңew', 'кeнew'],
    // Kazakh, Ukrainian and Altai letters.
    ['қазақ', 'казак'],
    ['кітеп', 'китеп'],
    ['миӊ', 'мин'],
    ['ысык-көл', 'ысыккол'],
    ['о’кей', 'окей'],
    ['covid19', 'covid19'],
    ['2024', '2024'],
  ])('of %s is %s', (word, fold) => {
    expect(ky.fold(word)).toBe(fold);
  });
});

describe('the keys of any word', () => {
  it('fold once and for all', () => {
    fc.assert(fc.property(anyWord, (word) => ky.fold(ky.fold(word)) === ky.fold(word)));
  });

  it('are the same for the word as written and as folded', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        const folded = ky.fold(word);
        if (folded !== '') expect(ky.key(folded)).toBe(ky.key(word));
      }),
      { numRuns: 1000 },
    );
  });

  it('are never empty, and hardly longer than the word', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        const key = ky.key(word);
        expect(key).not.toBe('');
        // Я, ю, ц and щ are written with two letters in a key.
        const doubled = word.replace(/[^яюцщоеёөи]/gu, '').length;
        expect(key.length).toBeLessThanOrEqual(Math.max(ky.fold(word).length, word.length) + doubled);
      }),
    );
  });

  it('are made in no time from anything', () => {
    const start = performance.now();
    for (const text of ['', ' ', '😀👩‍👩‍👧', 'ъь', 'а', 'алалал', 'баба', 'ыныны', 'xyi', 'ңөү']) {
      for (const word of [text, text.repeat(2000)]) {
        ky.key(word);
        ky.strict(word);
        ky.fold(word);
        expect(ky.readings(word).length).toBeLessThanOrEqual(4);
      }
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('the strict key', () => {
  it('tells words apart that fold alike, in all their forms', () => {
    for (const [one, other] of [
      ['түрү', 'туруу'],
      ['көлгө', 'колго'],
      ['өтту', 'отту'],
      ['үчүнчү', 'учунчу'],
    ] as const)
      expect(ky.strict(one) ?? ky.key(one)).not.toBe(ky.strict(other) ?? ky.key(other));
    const forms = ['көл', 'көлдөр', 'көлүнүн', 'көлдөрдөгү'];
    expect(forms.map((form) => ky.strict(form))).toEqual(forms.map(() => 'көл'));
  });

  it('is none where the stem has no letters of its own', () => {
    expect(['китеп', 'берүү', 'кирүүдө', 'окуучу'].map((word) => ky.strict(word))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a word in Latin letters', () => {
  it.each([
    ['bilim', 'билим'],
    ['beruu', 'беруу'],
    ['berüü', 'беруу'],
    ['kyrgyz', 'кыргыз'],
    ['kirgiz', 'кыргыз'],
    ['kırgız', 'кыргыз'],
    ['mektepteri', 'мектептери'],
    ['jumushchular', 'жумушчулар'],
    ['zhumushchular', 'жумушчулар'],
    ['kengesh', 'кенеш'],
    ['keñeş', 'кенеш'],
    ['kongress', 'конгресс'],
    ['oyun', 'оюн'],
    ['uyum', 'уюм'],
    ['ayil', 'айыл'],
    ['ayyl', 'айыл'],
    ['ekonomika', 'экономика'],
    ['tarykh', 'тарых'],
    ['tarih', 'тарых'],
    ['ministrlik', 'министрлик'],
    ['investitsiyalar', 'инвестициялар'],
    ['universitet', 'университет'],
    ['üydö', 'уйдо'],
  ])('%s may be %s', (word, reading) => {
    expect(ky.readings(word)).toContain(reading);
  });

  it('is read in the letters of the key', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('abcdefghiklmnoprstuyzşçöüı')), minLength: 1 }),
        (word) => {
          for (const reading of ky.readings(word)) expect(ky.fold(reading)).toBe(reading);
        },
      ),
    );
  });

  it('and no other word', () => {
    expect(['китеп', 'covidге', '2024', 'b2b', '', 'été'].map((word) => ky.readings(word))).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});

it('are small enough for the browser', async () => {
  const bundle = await rolldown({ input: KEYS, transform: { target: 'es2019' } });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  expect(gzipSync(output[0].code, { level: 9 }).length).toBeLessThanOrEqual(MAX_BYTES);
});
