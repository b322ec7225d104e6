import { describe, expect, test } from 'vitest';
import type { Label } from '../../src/pack/labels.ts';
import { readBody } from '../../src/mdx/read-body.ts';
import { htmlOf } from './render.ts';

const OWN = { text: null, module: null, language: 'en' };
const named = (
  target: string,
  label: Partial<Label> & Pick<Label, 'kind' | 'number'>,
  language: string,
  words = '',
): string => {
  const { nodes, facts } = readBody(`[${words}](${target})\n`);
  const labels = new Map([[target, { ...OWN, ...label }]]);
  return htmlOf(nodes ?? [], facts ?? { figures: [], quotes: [] }, language, ['gone'], labels).trim();
};

describe('a link without words is named after what it leads to', () => {
  const definition = { kind: 'definition', number: 2 } as const;
  test.each<[language: string, label: Parameters<typeof named>[1], name: string]>([
    ['ky', definition, '<span class="label-name">2-аныктама</span>'],
    ['ru', definition, 'определение\u00a02'],
    ['en', definition, 'Definition\u00a02'],
    ['ky', { kind: 'equation', number: 1 }, '<span class="label-name">(1)-формула</span>'],
    ['ru', { kind: 'equation', number: 1 }, 'формула\u00a0(1)'],
    ['en', { kind: 'equation', number: 1 }, 'Equation\u00a0(1)'],
    ['ru', { kind: 'figure', number: 3 }, 'рис.\u00a03'],
    [
      'ky',
      { ...definition, module: 'Векторлор', language: 'ky' },
      '<span class="label-name">2-аныктама</span> («Векторлор» модулу)',
    ],
    [
      'ru',
      { ...definition, module: 'О «Манасе»', language: 'ru' },
      'определение\u00a02 (модуль «О „Манасе“»)',
    ],
    ['en', { ...definition, module: 'Vectors', language: 'en' }, 'Definition\u00a02 (module “Vectors”)'],
    [
      'ru',
      { ...definition, module: 'Векторлор', language: 'ky' },
      'определение\u00a02 (модуль <span lang="ky" dir="ltr">«Векторлор»</span>)',
    ],
    ['en', { kind: 'heading', number: null, text: 'A <b> & c' }, 'A &lt;b> &amp; c'],
    ['en', { kind: 'module', number: null, text: 'Vectors' }, 'Vectors'],
    ['uz', definition, '<span lang="en" dir="ltr">Definition\u00a02</span>'],
  ])('%s %o', (language, label, name) => {
    expect(named('#d', label, language)).toBe(`<p><a href="#d">${name}</a></p>`);
  });

  test('or by the number alone, for languages that inflect the word before it', () => {
    expect(named('#d', definition, 'ru', '#')).toBe('<p><a href="#d">2</a></p>');
    expect(named('#d', { kind: 'equation', number: 2 }, 'ru', '#')).toBe('<p><a href="#d">(2)</a></p>');
  });

  test('a module that the course lacks is named without a link', () => {
    const label = { ...definition, module: 'Gone', language: 'en' };
    expect(named('../gone/#d', label, 'en')).toBe(
      '<p><span class="absent" title="This module is not part of the course">Definition\u00a02 (module “Gone”)</span></p>',
    );
  });
});
