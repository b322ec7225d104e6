import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { assemblePacks } from '../../src/pack/assemble.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { readContent } from '../../src/pack/read-content.ts';
import { summarise } from '../../src/pack/summary.ts';
import { translationReport, type ReportedModule } from '../../src/pack/translation-report.ts';
import type { SiteContext } from '../../src/site/context.ts';
import { cataloguePages, packPages, type SitePage } from '../../src/site/site-pages.ts';
import {
  catalogueView,
  choiceView,
  courseView,
  creditsView,
  institutionView,
  moduleView,
  notFoundView,
} from '../../src/site/views.ts';

const content = fileURLToPath(new URL('../fixtures/base', import.meta.url));
const theme = {
  styles: {
    base: 'base.1.css',
    math: 'math.1.css',
    code: 'code.1.css',
    quiz: 'quiz.1.css',
    sheet: 'sheet.1.css',
    catalogue: 'catalogue.1.css',
    search: 'search.1.css',
    'search-catalogue': 'search-catalogue.1.css',
    guide: 'guide.1.css',
    study: 'study.1.css',
    curriculum: 'curriculum.1.css',
  },
  scripts: {
    page: 'page.1.js',
    quiz: 'quiz.1.js',
    catalogue: 'catalogue.1.js',
    search: 'search.1.js',
    'search-catalogue': 'search-catalogue.1.js',
    found: 'found.1.js',
    study: 'study.1.js',
  },
  font: 'font.1.woff2',
};
let context: SiteContext;
let pack: Pack;
let translations: ReportedModule[];
beforeAll(async () => {
  const read = await readContent(content, { cacheDir: null });
  const [first] = assemblePacks(read).packs;
  if (first === undefined || read.value.portal === null) throw new Error('The base fixture is broken');
  pack = first;
  translations = translationReport(read.value);
  context = { portal: read.value.portal, theme, institutions: read.value.institutions };
});
const module = (id: string) => {
  const found = pack.modules.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No module ${id}`);
  return found;
};

/** Every `href` of a view, wherever it stands. */
function addresses(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'href' || key === 'credits' || key === 'home' ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    addresses(inner, Array.isArray(value) ? key : name),
  );
}

describe('every view', () => {
  let pages: SitePage[];
  beforeAll(() => {
    pages = [...cataloguePages(context, [summarise(pack)], translations), ...packPages(context, pack)];
  });

  test('is plain JSON and the same each time', () => {
    const again = [...cataloguePages(context, [summarise(pack)], translations), ...packPages(context, pack)];
    for (const [index, { file, view }] of pages.entries()) {
      expect(JSON.parse(JSON.stringify(view)), file).toEqual(JSON.parse(JSON.stringify(again[index]?.view)));
    }
  });

  test('links to pages that are there, relative to its own', () => {
    const known = new Set(pages.map(({ file }) => file));
    for (const { file, view } of pages) {
      for (const address of addresses(view)) {
        if (/^https?:/.test(address)) continue;
        const target = path.posix.join(path.posix.dirname(file), address.split('#')[0] ?? '');
        expect(known, `${file} → ${address}`).toContain(address.startsWith('#') ? file : target);
      }
    }
  });

  test('has a file of its own', () => {
    expect(new Set(pages.map(({ file }) => file)).size).toBe(pages.length);
    expect(pages.map(({ file }) => file)).toEqual(
      expect.arrayContaining([
        'index.html',
        'ky/index.html',
        '404.html',
        'knu/index.html',
        'knu/algebra/index.html',
        'knu/algebra/ky/credits/index.html',
      ]),
    );
  });
});

test('a course home says what, how long and where to start', () => {
  const view = courseView(context, pack, 'ky');
  expect(view.start?.href).toBe('sets/index.html');
  expect(view.facts[0]).toBe('2 модуль');
  expect(view.parts.flatMap((part) => part.modules.map(({ number }) => number))).toEqual([1, 2]);
});

test('a course home links to what its readers can take away, with kind and size', () => {
  const file = { label: 'credits', kind: 'CSV', mediaType: 'text/csv', size: 2048 } as const;
  const offered = [
    { ...file, name: 'all.csv', language: null },
    { ...file, name: 'plan-ky.csv', language: 'ky' },
    { ...file, name: 'plan-ru.csv', language: 'ru' },
  ];
  const view = courseView({ ...context, downloads: () => offered }, pack, 'ky');
  expect(view.downloads.map(({ href, note }) => [href, note])).toEqual([
    ['../downloads/all.csv', 'CSV, 2\u00a0КБ'],
    ['../downloads/plan-ky.csv', 'CSV, 2\u00a0КБ'],
  ]);
  expect(courseView(context, pack, 'ky').downloads).toEqual([]);
});

test('a sample is said to be one, and is not published by the institution', () => {
  const sample = { ...pack, course: { ...pack.course, meta: { ...pack.course.meta, sample: true } } };
  const own = { ...pack, course: { ...pack.course, meta: { ...pack.course.meta, sample: false } } };
  expect(courseView(context, sample, 'en').sample).toMatch(/^A sample course: not .*’s own\.$/);
  expect(courseView(context, own, 'en').sample).toBeNull();
  expect(courseView(context, own, 'en').cite).not.toEqual(courseView(context, sample, 'en').cite);
});

describe('a module', () => {
  test('in a language it lacks is shown in one it has, and says so', () => {
    const view = moduleView(context, pack, module('vectors'), 'ky');
    expect(view.frame.language).toBe('ky');
    expect(view.article.lang).not.toBe('ky');
    expect(view.title.lang).toBe(view.article.lang);
    expect(view.notices[0]).toMatch(/^Бул модуль азырынча бул тилде жок: кыргызча\./);
  });

  test('keeps its place in the language switch', () => {
    const view = moduleView(context, pack, module('sets'), 'ky');
    expect(view.frame.languages.map(({ tag, href, current }) => [tag, href, current])).toEqual(
      pack.languages.map((tag) => [
        tag,
        tag === 'ky' ? 'index.html' : `../../${tag}/sets/index.html`,
        tag === 'ky',
      ]),
    );
  });

  test('knows its neighbours', () => {
    const first = moduleView(context, pack, module('sets'), 'ky');
    const last = moduleView(context, pack, module('vectors'), 'ky');
    expect([first.previous, first.next?.href, last.previous?.href, last.next]).toEqual([
      null,
      '../vectors/index.html',
      '../sets/index.html',
      null,
    ]);
  });

  test.each([
    ['https://github.com/a/b', 'https://github.com/a/b/edit/main/content/modules/sets/ky.mdx'],
    ['https://gitlab.com/a/b/', 'https://gitlab.com/a/b/-/edit/main/content/modules/sets/ky.mdx'],
    ['https://codeberg.org/a/b', 'https://codeberg.org/a/b/_edit/main/content/modules/sets/ky.mdx'],
  ])('in %s can be changed at %s', (url, href) => {
    const portal = { ...context.portal, repository: { url, branch: 'main', folder: 'content' } };
    expect(moduleView({ ...context, portal }, pack, module('sets'), 'ky').suggest).toBe(href);
  });

  test('loads no style that it does not need', () => {
    for (const item of pack.modules) {
      const { styles } = moduleView(context, pack, item, 'ky').frame;
      const edition = item.editions.get('ky') ?? item.original;
      expect(
        styles.some((href) => href.includes('math')),
        item.id,
      ).toBe(edition.facts.features.math);
      expect(
        styles.some((href) => href.includes('code')),
        item.id,
      ).toBe(edition.facts.features.code);
    }
  });
});

test('the credits name every picture of every module', () => {
  const view = creditsView(context, pack, 'ru');
  expect(view.modules.map(({ number }) => number)).toEqual([1, 2]);
  expect(view.modules.flatMap(({ pieces }) => pieces).length).toBeGreaterThan(0);
  expect(view.frame.languages).toHaveLength(pack.languages.length);
});

test('the door of a pack leads to its languages, the default first', () => {
  expect(choiceView(context, pack).entries.map(({ href }) => href)).toEqual(
    pack.languages.map((tag) => `${tag}/index.html`),
  );
});

test('the catalogue counts what its filters would leave', () => {
  const summary = summarise(pack);
  const twin = { ...summary, key: 'knu/twin', id: 'twin', level: 'master' };
  const view = catalogueView(context, [summary, twin], 'ky');
  expect(view.courses).toHaveLength(2);
  expect(view.facets.find(({ name }) => name === 'level')?.options.map(({ count }) => count)).toEqual([1, 1]);
  // A module that two courses use is listed once, with both.
  expect(view.modules.map(({ courses }) => courses.length)).toEqual([2, 2]);
  expect(institutionView(context, [summary, twin]).courses).toHaveLength(2);
});

test('the 404 page leads nowhere but to the public address', () => {
  const { address, ...rest } = context.portal;
  void address;
  expect(notFoundView({ ...context, portal: rest }, null).address).toBeNull();
  expect(
    notFoundView({ ...context, portal: { ...rest, address: 'https://example.org/' } }, pack).address,
  ).toBe('https://example.org/');
});
