import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Credit } from '../../src/credit/credit.ts';
import type { Module } from '../../src/module/module.ts';
import type { EditionMeta } from '../../src/module/schema.ts';
import { assemblePacks } from '../../src/pack/assemble.ts';
import type { Institution } from '../../src/pack/content.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { readContent } from '../../src/pack/read-content.ts';
import { packSummary, summarise } from '../../src/pack/summary.ts';
import type { SiteContext } from '../../src/site/context.ts';
import { creditPieces, workPieces } from '../../src/site/credit-pieces.ts';
import { inlineHtml } from '../../src/site/inline.ts';
import { tongue } from '../../src/site/phrase.ts';
import { courseView, creditsView, moduleView } from '../../src/site/views.ts';
import { CHANGED, DRAWING, PASSAGE } from '../credit/cases.ts';

const content = fileURLToPath(new URL('../fixtures/base', import.meta.url));
const theme = {
  styles: {
    base: '',
    math: '',
    code: '',
    quiz: '',
    sheet: '',
    catalogue: '',
    search: '',
    'search-catalogue': '',
    guide: '',
    study: '',
    curriculum: '',
  },
  scripts: { page: '', quiz: '', catalogue: '', search: '', 'search-catalogue': '', found: '', study: '' },
  font: '',
};
const OSH: Institution = {
  id: 'oshsu',
  file: 'content/institutions/oshsu.yaml',
  meta: {
    name: { ky: 'Ош мамлекеттик университети', ru: 'Ошский университет', en: 'Osh State University' },
    url: 'https://oshsu.example/',
    hoursPerCredit: 30,
    academicHour: 45,
  },
  logo: null,
};
const ORIGIN = {
  title: 'Set theory',
  authors: ['Open School'],
  url: 'https://open.example/sets',
  version: '2.0',
  licence: 'CC-BY-4.0',
  relation: 'adapted' as const,
  changes: 'shortened',
};

let context: SiteContext;
let pack: Pack;

/** The module with other facts in the front matter of each edition. */
function withMeta(module: Module, more: Partial<EditionMeta>): Module {
  const editions = new Map(
    [...module.editions].map(([tag, edition]) => [tag, { ...edition, meta: { ...edition.meta, ...more } }]),
  );
  return { ...module, editions, original: editions.get(module.original.language) ?? module.original };
}

beforeAll(async () => {
  const read = await readContent(content, { cacheDir: null });
  const [first] = assemblePacks(read).packs;
  if (first === undefined || read.value.portal === null) throw new Error('The base fixture is broken');
  const modules = first.modules.map((module) =>
    module.id === 'sets' ? withMeta(module, { institution: 'oshsu', derivedFrom: ORIGIN }) : module,
  );
  pack = { ...first, modules, parts: [{ title: null, modules }], owners: new Map([['oshsu', OSH]]) };
  const institutions = new Map([...read.value.institutions, ['oshsu', OSH]]);
  const pictures = () => ({ 'union.svg': 'union.1.svg' });
  context = { portal: read.value.portal, theme, institutions, pictures };
});
const module = (id: string): Module => {
  const found = pack.modules.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No module ${id}`);
  return found;
};
const sampled = (): Pack => ({
  ...pack,
  course: { ...pack.course, meta: { ...pack.course.meta, sample: true } },
});
const real = (): Pack => ({
  ...pack,
  course: { ...pack.course, meta: { ...pack.course.meta, sample: false } },
});

describe('a module of another institution', () => {
  test.each([
    ['ky', 'Модулду даярдаган: Ош мамлекеттик университети · Okuu салымчылары'],
    ['ru', 'Модуль подготовлен: Ошский университет · Участники Okuu'],
    ['en', 'Module prepared by Osh State University · Okuu contributors'],
  ])('says so at its head, in the contents and on the credits page, in %s', (language, text) => {
    expect(inlineHtml(moduleView(context, real(), module('sets'), language).guest ?? [])).toBe(text);
    const entries = courseView(context, real(), language).parts.flatMap(({ modules }) => modules);
    expect(entries.map(({ guest }) => (guest === null ? null : inlineHtml(guest)))).toEqual([text, null]);
    const [first, second] = creditsView(context, real(), language).modules;
    expect(inlineHtml(first?.guest ?? [])).toBe(text);
    expect(second?.guest).toBeNull();
  });

  test('in a sample is said to be a sample, and no institution stands behind it', () => {
    const view = moduleView(context, sampled(), module('sets'), 'en');
    expect(inlineHtml(view.guest ?? [])).toBe('Sample module: Osh State University · Okuu contributors');
    expect(view.institution).toBeNull();
    expect(view.cite.lines[0]?.text).not.toContain('Osh State University');
  });

  test('is credited with its institution', () => {
    const view = moduleView(context, real(), module('sets'), 'en');
    expect(view.institution).toEqual({
      name: { text: 'Osh State University' },
      href: 'https://oshsu.example/',
    });
    const [attribution, reference] = view.cite.lines;
    expect(attribution?.text).toBe(
      `“Sets” (https://example.org/okuu/knu/algebra/en/sets/) by Okuu contributors, Osh State University, version 1.0.0. Licence: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Adapted from “Set theory” (https://open.example/sets) by Open School, version 2.0. Licence: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Changes: shortened.`,
    );
    expect(reference?.text).toContain('Osh State University');
    expect(view.cite.forms.map(({ name }) => name)).toEqual(['HTML', 'BibTeX', 'RIS']);
  });

  test('shows what it was made from, with a link for people and machines', () => {
    const html =
      'Adapted from “<a href="https://open.example/sets" rel="dct:source noopener noreferrer"><cite>Set theory</cite></a>” by Open School, version 2.0. Licence: <a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener noreferrer">CC BY 4.0</a>. Changes: shortened.';
    expect(inlineHtml(moduleView(context, real(), module('sets'), 'en').origin ?? [])).toBe(html);
    expect(inlineHtml(creditsView(context, real(), 'en').modules[0]?.origin ?? [])).toBe(html);
  });
});

describe('JSON-LD of a module', () => {
  const read = (from: SiteContext): Record<string, unknown> =>
    JSON.parse(moduleView(from, real(), module('sets'), 'en').frame.structured ?? '{}') as Record<
      string,
      unknown
    >;

  test('says whose it is, under which licence and what it was made from', () => {
    expect(read(context)).toMatchObject({
      '@type': 'LearningResource',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      acquireLicensePage: 'https://example.org/okuu/knu/algebra/en/credits/',
      creditText: 'Okuu contributors',
      copyrightNotice: '© Okuu contributors',
      author: [{ '@type': 'Organization', name: 'Okuu contributors' }],
      sourceOrganization: {
        '@type': 'Organization',
        name: 'Osh State University',
        url: 'https://oshsu.example/',
      },
      isBasedOn: [
        {
          '@type': 'CreativeWork',
          name: 'Set theory',
          url: 'https://open.example/sets',
          version: '2.0',
          author: [{ name: 'Open School' }],
          license: 'https://creativecommons.org/licenses/by/4.0/',
        },
      ],
    });
  });

  test('gives each picture the licence that search engines show', () => {
    expect(read(context).image).toEqual([
      {
        '@type': 'ImageObject',
        contentUrl: 'https://example.org/okuu/knu/algebra/media/union.1.svg',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        acquireLicensePage: 'https://example.org/okuu/knu/algebra/en/sets/#okuu-figure-union',
        creditText: 'Okuu contributors',
        copyrightNotice: '© Okuu contributors',
        copyrightHolder: [{ name: 'Okuu contributors' }],
        creator: [{ name: 'Okuu contributors' }],
      },
    ]);
  });

  test('keeps its addresses relative where the portal has none', () => {
    const { address, ...portal } = context.portal;
    void address;
    expect(read({ ...context, portal })).toMatchObject({
      acquireLicensePage: '../credits/index.html',
      image: [{ contentUrl: '../../media/union.1.svg', acquireLicensePage: '../credits/index.html' }],
    });
  });
});

describe('a credit on a page in another language', () => {
  test('takes the words of the page and marks what is in the language of the text', () => {
    expect(inlineHtml(creditPieces(PASSAGE, tongue('ky')))).toBe(
      'Цитата: «<span lang="en">The White Ship</span>», автору: <span lang="en">Ch. Aitmatov</span>.',
    );
  });

  const line = (credit: Credit, label: string): string =>
    inlineHtml(workPieces(credit, label, '../vectors/index.html#x', tongue('en')));

  test('of an own work says no more than that', () => {
    expect(line(DRAWING, 'Two arrows')).toBe(
      '<a href="../vectors/index.html#x">Two arrows</a> — made for this module, <a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener noreferrer">CC BY 4.0</a>',
    );
  });

  test('leads to its place, its source and its licences', () => {
    expect(line({ ...CHANGED, permission: null }, 'Road')).toBe(
      '<a href="../vectors/index.html#x">Road</a>. <a href="https://photo.example/road" rel="noopener noreferrer">Figure</a> by B. C. Licence: <a href="https://creativecommons.org/licenses/by-sa/3.0/" rel="noopener noreferrer">CC BY-SA 3.0</a>. Changes: cropped. Adaptation by <a href="https://asanova.example/" rel="noopener noreferrer">A. Asanova</a>. Licence: <a href="https://creativecommons.org/licenses/by-sa/4.0/" rel="noopener noreferrer">CC BY-SA 4.0</a>.',
    );
  });
});

describe('pack.json', () => {
  test('tells of each module its authors, its institution and what it was made from', () => {
    const summary = summarise(pack);
    const [sets, vectors] = summary.modules;
    expect(sets?.institution).toEqual({ id: 'oshsu', name: OSH.meta.name });
    expect(vectors?.institution).toBeUndefined();
    expect(sets?.editions.en).toMatchObject({
      authors: [{ en: 'Okuu contributors', ky: 'Okuu салымчылары', ru: 'Участники Okuu' }],
      derivedFrom: ORIGIN,
    });
    expect(packSummary.parse(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
  });

  test('of a pack that was published before it told them can be read', () => {
    const { modules, ...rest } = summarise(pack);
    const old = modules.map(({ id, subjects, editions }) => ({
      id,
      subjects,
      editions: Object.fromEntries(
        Object.entries(editions).map(([tag, { authors, derivedFrom, ...edition }]) => {
          void authors;
          void derivedFrom;
          return [tag, edition];
        }),
      ),
    }));
    expect(packSummary.parse({ ...rest, modules: old }).modules[0]?.editions.en?.authors).toEqual([]);
  });
});
