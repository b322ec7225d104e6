import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assemblePacks } from '../../src/pack/assemble.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { readContent } from '../../src/pack/read-content.ts';
import type { SiteContext } from '../../src/site/context.ts';
import type { ThemeAssets } from '../../src/site/theme-assets.ts';
import { moduleView } from '../../src/site/views.ts';
import { hasReview, reviewView } from '../../src/site/views/review.ts';
import { writeContent } from '../e2e/harness/content.ts';
import { STUDY } from '../e2e/harness/study.ts';

const theme = new Proxy({}, { get: (_, name) => String(name) }) as Record<
  string,
  string
> as ThemeAssets['styles'] & ThemeAssets['scripts'];
const home = mkdtempSync(path.join(tmpdir(), 'okuu-review-'));
let context: SiteContext;
let packs: Map<string, Pack>;
beforeAll(async () => {
  const content = path.join(home, 'content');
  await writeContent(content, STUDY);
  const read = await readContent(content, { cacheDir: null });
  if (read.value.portal === null) throw new Error('The fixture is broken');
  packs = new Map(assemblePacks(read).packs.map((pack) => [pack.key, pack]));
  const cards = [{ id: 'quiz-one-q1', front: '<p>Q</p>', back: '<p>A</p>' }];
  context = {
    portal: read.value.portal,
    institutions: read.value.institutions,
    theme: { styles: theme, scripts: theme, font: '' },
    bodies: (_pack, { module }) => ({ terms: [], cards: module === 'vectors' ? cards : [] }),
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

describe('the review of a course', () => {
  test('is there where something is to be remembered', () => {
    expect(hasReview(packOf('alpha/algebra'), 'ky')).toBe(true);
    expect(hasReview(packOf('beta/plain'), 'en')).toBe(false);
  });

  test('has the points of a module, and the cards of its terms and questions', () => {
    const { modules, store } = reviewView(context, packOf('alpha/algebra'), 'en');
    expect(store).toBe('okuu:alpha/algebra:');
    const [vectors] = modules;
    expect(vectors).toMatchObject({
      number: 1,
      href: '../vectors/index.html',
      count: '6 cards',
      lang: null,
      outcomes: [{ text: 'Add vectors.' }],
      statements: [
        [
          { href: '../vectors/index.html#def-vector', content: 'Definition 1' },
          '. ',
          { text: 'What a vector is' },
        ],
      ],
      questions: [
        {
          key: 'vectors/quiz-one-q1',
          front: '<p>Q</p>',
          back: '<p>A</p>',
          href: '../vectors/index.html#quiz-one-q1',
        },
      ],
    });
    expect(vectors?.terms.find(({ key }) => key === 'term/scalar')).toEqual({
      key: 'term/scalar',
      name: { text: 'scalar' },
      definition: { text: 'The meaning of scalar, in one sentence that is long enough to be wrapped.' },
      names: [
        { language: 'Kyrgyz', name: { text: 'скаляр', lang: 'ky' } },
        { language: 'Russian', name: { text: 'скаляр', lang: 'ru' } },
      ],
      href: '../glossary/index.html#scalar',
    });
  });

  test('teaches a term once, in the module that comes first, and leaves out modules that give nothing', () => {
    const { modules } = reviewView(context, packOf('alpha/algebra'), 'en');
    const keys = modules.flatMap(({ terms }) => terms.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    expect(modules.map(({ number }) => number)).toEqual([1]);
  });
});

test.each([
  ['ky', 'vectors', ['2 академиялык саат', '≈ 1\u00a0саат 30\u00a0мүнөт окуу']],
  ['ru', 'vectors', ['2 академических часа', '≈ 1\u00a0ч 30\u00a0мин занятий']],
  ['ky', 'fields', ['≈ 5\u00a0мүнөт окуу']],
])('%s %s: a module says how long it takes', (language, id, expected) => {
  const pack = packOf('alpha/algebra');
  const module = pack.modules.find((one) => one.id === id);
  if (module === undefined) throw new Error(id);
  expect(moduleView(context, pack, module, language).facts.slice(0, expected.length)).toEqual(expected);
});
