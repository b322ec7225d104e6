import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ru } from '../../../src/search/keys/ru.ts';
import { found, readLemmas } from './forms.ts';

const LETTERS = fc.constantFrom(...Array.from('абвгдеёжзийклмнопрстуфхцчшщъыьэюя'));
const OTHERS = fc.constantFrom('-', '’', "'", 'a', 'c', 'e', 'x');
const word = fc.string({ unit: fc.oneof({ weight: 8, arbitrary: LETTERS }, OTHERS), maxLength: 14 });

describe('fold', () => {
  test.each([
    ['ёлка', 'елка'],
    ['район', 'раион'],
    ['раи\u0306он', 'раион'],
    ['за\u0301мок', 'замок'],
    ['объект', 'обьект'],
    ["об'ект", 'обьект'],
    ['об’ект', 'обьект'],
    ['мaтpицa', 'матрица'], // with Latin a and p
    ['mаtriх', 'matrix'], // with Cyrillic а and х
    ['python', 'python'],
    ['pdf-файл', 'pdf-фаил'],
    ['', ''],
  ])('%s → %s', (typed, folded) => {
    expect(ru.fold(typed)).toBe(folded);
  });

  test('is its own fold, and has the same key', () => {
    fc.assert(
      fc.property(word, (typed) => {
        const folded = ru.fold(typed);
        expect(ru.fold(folded)).toBe(folded);
        expect(ru.key(folded)).toBe(ru.key(typed));
        expect(ru.key(typed) === '').toBe(folded === '');
        expect(ru.strict(typed)).toBeNull();
      }),
    );
  });
});

describe('key', () => {
  const lemmas = readLemmas('ru');

  test('is shared by nearly all forms of a word', () => {
    const { share, missed } = found(ru, lemmas);
    expect(lemmas.length).toBeGreaterThan(150);
    expect(share, missed.join(' ')).toBeGreaterThanOrEqual(0.96);
  });

  test.each([
    ['noun', 0.985],
    ['adjective', 0.99],
    ['verb', 0.96],
  ])('finds the forms of a %s', (kind, least) => {
    const ofKind = lemmas.filter((lemma) => lemma.kind === kind);
    const { share, missed } = found(ru, ofKind);
    expect(share, missed.join(' ')).toBeGreaterThanOrEqual(least);
  });

  test('is shared by few lemmas: aspects of one verb, and a participle that became an adjective', () => {
    const shared = lemmas.flatMap(({ lemma }, at) =>
      lemmas
        .slice(at + 1)
        .flatMap((other) => (ru.key(other.lemma) === ru.key(lemma) ? [`${lemma} ${other.lemma}`] : [])),
    );
    expect(shared).toEqual(['определённый определить', 'решать решить']);
  });

  test.each([
    ['книга', 'книжный'],
    ['вектор', 'вектора-строки'],
    ['стол', 'столбец'],
    ['стол', 'столица'],
    ['теорема', 'теория'],
    ['матрица', 'материал'],
    ['система', 'систематика'],
    ['правило', 'право'],
    ['число', 'численность'],
    ['степень', 'степь'],
    ['область', 'облако'],
    ['решение', 'решётка'],
    ['значение', 'знак'],
    ['урок', 'курок'],
    ['лекция', 'лектор'],
    ['образование', 'образ'],
    ['действие', 'действительный'],
    ['определитель', 'определение'],
    ['уравнение', 'уровень'],
    ['основа', 'осень'],
    ['данные', 'дать'],
    ['простая', 'простаивать'],
    ['история', 'исток'],
    ['файл', 'факт'],
    ['время', 'временный'],
    ['площадь', 'плошка'],
    ['источник', 'исток'],
    ['лицензия', 'лицей'],
    ['собственность', 'собственный'],
    ['скорость', 'скорый'],
    ['понятие', 'понять'],
    ['открытие', 'открыть'],
    ['развитие', 'развить'],
    ['сеть', 'сесть'],
    ['мост', 'место'],
    ['вид', 'видеть'],
  ])('%s and %s stay apart', (one, other) => {
    expect(ru.key(one)).not.toBe(ru.key(other));
  });

  test.each([
    ['компакт-диск', 'компакт-диски'],
    ['обект', 'обьекты'],
    ['matplotlib', 'matplotlib'],
  ])('%s and %s are found together', (one, other) => {
    expect(ru.key(one)).toBe(ru.key(other));
  });
});

describe('readings', () => {
  test.each([
    ['lineynaya', 'линейная'],
    ['lineinaya', 'линейная'],
    ['bolshoy', 'большой'],
    ['opredelitel', 'определитель'],
    ['opredelitelya', 'определителя'],
    ['ekonomika', 'экономика'],
    ['edinitsa', 'единица'],
    ['matritsa', 'матрица'],
    ['matricy', 'матрицы'],
    ['shchyotka', 'щётка'],
    ['zhizn', 'жизнь'],
    ['uravnenie', 'уравнение'],
    ['uravneniye', 'уравнение'],
    ['funktsiya', 'функция'],
    ['khimiya', 'химия'],
    ['tablitsy', 'таблица'],
    ['polzovatel', 'пользователь'],
    ["ob'yekt", 'объект'],
    ['sobstvennye', 'собственный'],
    ['chislo', 'чисел'],
    ['russkiy', 'русский'],
    ['ghbdtn', 'привет'],
    ['vfnhbwf', 'матрица'],
    ['dtrnjh', 'вектор'],
    ['ehfdytybt', 'уравнение'],
    ['привет', ''],
    ['2024', ''],
    ['', ''],
  ])('%s may be %s', (typed, meant) => {
    const keys = ru.readings(typed).map((reading) => ru.key(reading));
    expect(keys.length).toBeLessThanOrEqual(4);
    if (meant === '') expect(keys).toEqual([]);
    else expect(keys).toContain(ru.key(meant));
  });
});
