import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assemblePacks } from '../../src/pack/assemble.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { readContent } from '../../src/pack/read-content.ts';
import type { SiteContext } from '../../src/site/context.ts';
import { coursePages } from '../../src/site/course-pages.ts';
import type { ThemeAssets } from '../../src/site/theme-assets.ts';
import { glossaryView, letterOf, type GlossaryEntry } from '../../src/site/views/glossary.ts';
import { writeContent } from '../e2e/harness/content.ts';
import { STUDY } from '../e2e/harness/study.ts';

/** File names of styles and scripts that are called as what they are. */
const theme = new Proxy({}, { get: (_, name) => String(name) }) as Record<
  string,
  string
> as ThemeAssets['styles'] & ThemeAssets['scripts'];
const home = mkdtempSync(path.join(tmpdir(), 'okuu-glossary-'));
let context: SiteContext;
let packs: Map<string, Pack>;
beforeAll(async () => {
  const content = path.join(home, 'content');
  await writeContent(content, STUDY);
  const read = await readContent(content, { cacheDir: null });
  if (read.value.portal === null) throw new Error('The fixture is broken');
  packs = new Map(assemblePacks(read).packs.map((pack) => [pack.key, pack]));
  context = {
    portal: read.value.portal,
    institutions: read.value.institutions,
    theme: { styles: theme, scripts: theme, font: '' },
    bodies: () => ({ terms: ['vector', 'scalar'], cards: [] }),
  };
});
afterAll(() => {
  rmSync(home, { recursive: true });
});
const packOf = (key: string): Pack => {
  const pack = packs.get(key);
  if (pack === undefined) throw new Error(`No pack ${key}`);
  return pack;
};
const entriesOf = (key: string, language: string): GlossaryEntry[] =>
  glossaryView(context, packOf(key), language).letters.flatMap(({ entries }) => entries);

describe('the glossary of a course', () => {
  test('holds what its modules use and what that leads to', () => {
    expect(packOf('alpha/algebra').glossary.map(({ id }) => id)).toEqual([
      'field',
      'length',
      'order',
      'p',
      'scalar',
      'vector',
    ]);
    expect(packOf('beta/plain').glossary).toEqual([]);
  });

  test('is a page only where there is something in it', () => {
    const pages = (key: string): string[] => coursePages(packOf(key), 'en').map(({ name }) => name);
    expect(pages('alpha/algebra')).toContain('glossary');
    expect(pages('beta/plain')).not.toContain('glossary');
  });

  test.each([
    ['ky', 'P: p-маани | В: вектор, вектордун узундугу | Ө: өлчөмү | С: скаляр | Т: талаа'],
    ['ru', 'P: p-значение | В: вектор | Д: длина | П: поле, порядок | С: скаляр'],
    ['en', 'F: field | L: length | O: order | P: p-value | S: scalar | V: vector'],
  ])('stands in the order of the alphabet, %s', (language, expected) => {
    const { letters } = glossaryView(context, packOf('alpha/algebra'), language);
    const brief = (text: string): string =>
      text.startsWith('вектордун') ? text : (text.split(' ')[0] ?? '');
    expect(
      letters
        .map(({ letter, entries }) => `${letter}: ${entries.map(({ name }) => brief(name.text)).join(', ')}`)
        .join(' | '),
    ).toBe(expected);
  });

  test('says what a term is called elsewhere, what to see, and where it is first used', () => {
    const vector = entriesOf('alpha/algebra', 'ru').find(({ id }) => id === 'vector');
    expect(vector).toEqual({
      id: 'vector',
      name: { text: 'вектор' },
      definition: { text: 'вектор: значение.' },
      names: [
        { language: 'кыргызский', name: { text: 'вектор', lang: 'ky' } },
        { language: 'английский', name: { text: 'vector', lang: 'en' } },
      ],
      seeAlso: [
        { text: { text: 'скаляр' }, href: '#scalar' },
        { text: { text: 'поле' }, href: '#field' },
      ],
      modules: [{ text: { text: 'Vectors ru' }, href: '../vectors/index.html#okuu-term-vector' }],
    });
    const length = entriesOf('alpha/algebra', 'ru').find(({ id }) => id === 'length');
    expect(length?.modules[0]?.href).toBe('../vectors/index.html');
  });

  test('tells machines the same', () => {
    const { structured } = glossaryView(context, packOf('alpha/algebra'), 'en').frame;
    const data = JSON.parse(structured ?? '') as { hasDefinedTerm: unknown[] };
    expect(data).toMatchObject({ '@type': 'DefinedTermSet', name: 'Glossary: Algebra', inLanguage: 'en' });
    expect(data.hasDefinedTerm).toContainEqual({
      '@type': 'DefinedTerm',
      name: 'scalar',
      description: 'The meaning of scalar, in one sentence that is long enough to be wrapped.',
      termCode: 'scalar',
    });
  });
});

test.each([
  ['вектор', 'В'],
  ['«өлчөм»', 'Ө'],
  ['3-форма', '0–9'],
  ['—', ''],
  ['η-квадрат', 'Η'],
])('%s stands under %s', (name, letter) => {
  expect(letterOf(name, '0–9')).toBe(letter);
});
