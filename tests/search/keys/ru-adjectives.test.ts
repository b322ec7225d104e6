import { describe, expect, test } from 'vitest';
import { ru } from '../../../src/search/keys/ru.ts';

/** Case endings of adjectives in -ой, by the last letter of the stem. */
const ENDINGS = {
  hard: 'ой ая ое ые ого ому ым ом ую ых ыми ою',
  soft: 'ой ая ое ие ого ому им ом ую их ими ою', // after г к х ж ш: большие, другие
};

/** The masculine nominatives in -ой, from textbooks of all subjects. */
const NOMINATIVES = (
  'молодой простой основной родной живой сырой пустой густой седой слепой скупой прямой тупой больной земной ночной ' +
  'речной лесной степной цветной ручной смешной родовой числовой языковой тестовой корневой опорной смысловой цифровой ' +
  'звуковой правовой трудовой деловой целевой полевой рядовой угловой силовой тепловой волновой световой массовой ' +
  'весовой кодовой сетевой игровой годовой часовой половой нулевой узловой краевой базовой ключевой звёздной отрывной ' +
  'сквозной входной выходной проводной областной составной запасной большой другой плохой чужой морской мужской ' +
  'городской людской заводской донской сухой глухой немой дорогой тугой нагой'
).split(' ');

/** Adjectives in -ый and -ий, whose feminine ends in -ой in four of the cases. */
const FEMININES = (
  'линейной учебной матричной векторной случайной обратной обратимой собственной определённой неизвестной научной ' +
  'высокой широкой русской кыргызской математической логической статистической первичной открытой'
).split(' ');

function forms(nominative: string): string[] {
  const stem = nominative.slice(0, -2);
  return ENDINGS[/[гкхжш]$/.test(stem) ? 'soft' : 'hard'].split(' ').map((ending) => stem + ending);
}

describe('adjectives in -ой', () => {
  const words = [...NOMINATIVES, ...FEMININES];

  test('there are enough of them', () => {
    expect(new Set(words).size).toBeGreaterThanOrEqual(100);
  });

  test.each(words)('%s finds all its case forms, typed with й or without', (nominative) => {
    const keys = new Set(
      forms(nominative).flatMap((form) => [ru.key(form), ru.key(form.replaceAll('й', 'и'))]),
    );
    expect([...keys]).toEqual([ru.key(nominative)]);
  });
});
