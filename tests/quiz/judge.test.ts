import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAnswer } from '../../src/quiz/fold.ts';
import { judgeChoices, judgeNumber, judgeRows, judgeText, type NumberKey } from '../../src/quiz/judge.ts';
import { readNumber, readTolerance, readUnits } from '../../src/quiz/number.ts';
import { shownOptions, shownOrder, shownSteps } from '../../src/quiz/shown.ts';

const KYRGYZ = Array.from('абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя');
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      ...KYRGYZ,
      ...KYRGYZ.map((letter) => letter.toUpperCase()),
      'a',
      'B',
      'x',
      '-',
      '−',
      '1',
      ' ',
      '«',
      '(',
    ),
  }),
);

describe('the folding of written answers', () => {
  test.each([
    ['Вектор', '  вектор. '],
    ['вектор', 'BEKTOP'],
    ['скалярное произведение', 'Скалярное\u00a0 произведение!'],
    ['счёт', 'СЧЕТ'],
    ['чоңдук', 'чондук'],
    ['өзгөрүү', 'озгоруу'],
    ['өзгөрүү', 'ӨзгөрҮү'],
    ['ө', 'ɵ'],
    ['йод', 'и\u0306од'],
    ['по-русски', 'по русски'],
    ['«Манас»', '"манас"'],
    ['f(x)', 'f (x)'],
    ['x²', 'x2'],
    ['-1', '− 1'],
    ['ве\u0301ктор', 'вектор'],
  ])('%s and %s are one answer', (one, other) => {
    expect(foldAnswer(one)).toBe(foldAnswer(other));
  });

  test.each([
    ['1', '-1'],
    ['(0; 1)', '[0; 1]'],
    ['C', 'C++'],
    ['мой', 'мои'],
    ['вектор', 'векторы'],
    ['скалярное произведение', 'скалярноепроизведение'],
  ])('%s and %s are two', (one, other) => {
    expect(foldAnswer(one)).not.toBe(foldAnswer(other));
  });

  test('folds what is folded into itself', () => {
    fc.assert(
      fc.property(text, (written) => {
        const folded = foldAnswer(written);
        expect(foldAnswer(folded)).toBe(folded);
      }),
      { numRuns: 2_000 },
    );
  });

  test('does not look at capitals and Unicode forms', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...KYRGYZ, ' ', 'a', 'b', 'h') }), (written) => {
        expect(foldAnswer(written.toUpperCase().normalize('NFD'))).toBe(foldAnswer(written));
      }),
    );
  });
});

describe('numbers', () => {
  test.each([
    ['9,81', 9.81, ''],
    ['9.81', 9.81, ''],
    [' 9 810,5 ', 9810.5, ''],
    ['12\u202f000', 12000, ''],
    ['−3', -3, ''],
    ['-0,5 м', -0.5, 'м'],
    [',5', 0.5, ''],
    ['1,5e-3', 0.0015, ''],
    ['1,5е3', 1500, ''],
    ['1,5·10^-3 Кл', 0.0015, 'Кл'],
    ['6,02×10²³', 6.02e23, ''],
    ['2 x 10^3', 2000, ''],
    ['9.81м/с²', 9.81, 'м/с²'],
    ['5 eV', 5, 'eV'],
    ['50 %', 50, '%'],
  ])('%s', (written, value, rest) => {
    expect(readNumber(written)).toEqual({ value, rest });
  });

  test.each(['', 'x', '1,000.5', '1.2.3', '1e999', '--1', 'about 5'])('%j is none', (written) => {
    expect(readNumber(written)).toBeNull();
  });

  test('tolerances', () => {
    expect(readTolerance('0,05')).toEqual({ kind: 'absolute', value: 0.05 });
    expect(readTolerance('2 %')).toEqual({ kind: 'percent', value: 2 });
    expect(['-1', '100%', '5 м', 'x', '-1%'].map(readTolerance)).toEqual([null, null, null, null, null]);
  });

  test('units', () => {
    expect(readUnits('см/с²: 0.01; км/с²: 1000;', 'м/с²')).toEqual([
      { unit: 'см/с²', factor: 0.01 },
      { unit: 'км/с²', factor: 1000 },
    ]);
    expect(
      ['', 'см', 'см: 0', 'см: -1', 'м: 1', 'a: 1; a: 2', ': 1', 'см: 1 м'].map((each) =>
        readUnits(each, 'м'),
      ),
    ).toEqual(Array.from({ length: 8 }, () => null));
  });
});

const G: NumberKey = {
  answer: 9.81,
  tolerance: { kind: 'absolute', value: 0.05 },
  unit: 'м/с²',
  units: [{ unit: 'см/с²', factor: 0.01 }],
};

describe('judgements', () => {
  test.each([
    ['9,81', { verdict: 'right' }],
    ['9.86', { verdict: 'right' }],
    ['9.76', { verdict: 'right' }],
    ['9.87', { verdict: 'wrong' }],
    ['981 см/с^2', { verdict: 'right' }],
    ['9,8 М/С²', { verdict: 'right' }],
    ['9,8 m/c2', { verdict: 'right' }],
    ['9,8 кг', { verdict: 'wrong', why: 'unit' }],
    ['', { verdict: 'open', why: 'empty' }],
    ['много', { verdict: 'open', why: 'number' }],
  ])('of the number %j', (written, expected) => {
    expect(judgeNumber(written, G)).toEqual(expected);
  });

  test('of a number without a unit', () => {
    const key: NumberKey = { ...G, unit: null, units: [], tolerance: { kind: 'percent', value: 1 } };
    expect(judgeNumber('9.9', key).verdict).toBe('right');
    expect(judgeNumber('9.91', key).verdict).toBe('wrong');
    expect(judgeNumber('9.81 м', key)).toEqual({ verdict: 'open', why: 'number' });
  });

  test('mW is not MW', () => {
    const key: NumberKey = {
      answer: 5,
      tolerance: { kind: 'absolute', value: 0 },
      unit: 'мВт',
      units: [{ unit: 'МВт', factor: 1e9 }],
    };
    expect(judgeNumber('5 мВт', key).verdict).toBe('right');
    expect(judgeNumber('5 МВт', key).verdict).toBe('wrong');
    expect(judgeNumber('5 мвт', key)).toEqual({ verdict: 'wrong', why: 'unit' });
  });

  test('the answer itself is right, and so are the limits', () => {
    const number = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
    const off = fc.double({ noNaN: true, min: 0, max: 1e6 });
    fc.assert(
      fc.property(number, off, fc.boolean(), (answer, value, comma) => {
        const key: NumberKey = { answer, tolerance: { kind: 'absolute', value }, unit: null, units: [] };
        for (const right of [answer, answer + value, answer - value]) {
          const written = comma ? String(right).replace('.', ',') : String(right);
          expect(judgeNumber(written, key).verdict).toBe('right');
        }
      }),
    );
  });

  test('an accepted answer is accepted, whatever else is', () => {
    const answers = fc.array(
      fc.record({ text: text.filter((each) => foldAnswer(each) !== ''), feedback: fc.constant(null) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(answers, answers, (accepted, wrong) => {
        for (const answer of accepted)
          expect(judgeText(answer.text, { accepted, wrong }).verdict).toBe('right');
      }),
    );
  });

  test('of words, with what is said to them', () => {
    const key = {
      accepted: [{ text: 'вектор', feedback: 'Ооба.' }],
      wrong: [{ text: 'скаляр', feedback: 'Багыты жок.' }],
    };
    expect(judgeText('Вектор', key)).toEqual({ verdict: 'right', feedback: 'Ооба.' });
    expect(judgeText('СКАЛЯР', key)).toEqual({ verdict: 'wrong', feedback: 'Багыты жок.' });
    expect(judgeText('матрица', key)).toEqual({ verdict: 'wrong', feedback: null });
    expect(judgeText(' . ', key)).toEqual({ verdict: 'open', why: 'empty' });
  });

  test.each([
    [[true, false], [true, false], 'right'],
    [[true, false], [false, true], 'wrong'],
    [[true, true, false], [true, true, false], 'right'],
    [[true, true, false], [true, false, false], 'partly'],
    [[true, true, false], [true, true, true], 'partly'],
    [[true, true, false], [false, false, true], 'wrong'],
    [[true, false, false], [true, true, false], 'wrong'],
    [[true, false], [false, false], 'open'],
  ])('of choices %j, chosen %j: %s', (correct, chosen, verdict) => {
    expect(judgeChoices(correct, chosen).verdict).toBe(verdict);
  });

  test.each([
    [['1', '2', '3'], ['1', '2', '3'], 'right'],
    [['1', '2', '3'], ['1', '3', '2'], 'partly'],
    [['1', '2', '3'], ['2', '3', '1'], 'wrong'],
    [['1', '2'], ['1', ''], 'open'],
    [['1', '2'], ['', ''], 'open'],
  ])('of rows %j, given %j: %s', (expected, given, verdict) => {
    expect(judgeRows(expected, given).verdict).toBe(verdict);
  });
});

describe('the order things are shown in', () => {
  test('holds everything once, is always the same, and never the right one', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 12 }), (seed, count) => {
        const order = shownOrder(seed, count);
        expect(order).toEqual(shownOrder(seed, count));
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at));
        if (count > 1) expect(order.every((at, place) => at === place)).toBe(false);
      }),
    );
  });

  test('puts steps back into their places', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), (texts) => {
        const shown = shownSteps({ steps: texts.map((each) => ({ text: each })) });
        const places = shown.map(({ place }) => String(place + 1));
        expect(judgeRows(places, places).verdict).toBe('right');
        expect(shown.toSorted((a, b) => a.place - b.place).map(({ step }) => step.text)).toEqual(texts);
      }),
    );
  });

  test('offers every right side once', () => {
    const options = shownOptions({
      pairs: [{ right: 'N' }, { right: 'J' }, { right: 'J' }],
      distractors: ['W'],
    });
    expect([...options].sort()).toEqual(['J', 'N', 'W']);
  });
});
