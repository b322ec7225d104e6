import { describe, expect, test } from 'vitest';
import { packSummary, type PackSummary } from '../../src/pack/summary.ts';
import { catalogueRecords } from '../../src/site/catalogue-records.ts';

const edition = (title: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  title,
  summary: `${title}, in short!`,
  licence: 'CC-BY-4.0',
  version: '1.0.0',
  keywords: [`key of ${title}`],
  outcomes: [`outcome of ${title}`],
  headings: [`heading of ${title}`],
  ...more,
});

const pack = (more: Record<string, unknown> = {}): PackSummary =>
  packSummary.parse({
    key: 'kstu/algebra',
    id: 'algebra',
    institution: {
      id: 'kstu',
      name: { ky: 'Кыргыз техникалык университети' },
      shortName: { ky: 'КМТУ', ru: 'КГТУ' },
    },
    title: { ky: 'Алгебра', ru: 'Алгебра (рус.)' },
    summary: { ky: 'Кыскача', ru: 'Кратко' },
    languages: ['ky', 'ru'],
    level: 'bachelor',
    licence: 'CC-BY-SA-4.0',
    version: '1.0.0',
    sample: false,
    subjects: { isced: ['0541', '0542', '0611'] },
    keywords: { ky: ['теңдеме'], ru: ['уравнение'] },
    outcomes: [{ ky: 'чыгаруу', ru: 'решать' }],
    modules: [
      {
        id: 'vectors',
        subjects: {},
        editions: { ky: edition('Векторлор'), ru: edition('Векторы'), en: edition('Vectors') },
      },
      {
        id: 'sets',
        subjects: { isced: ['0311'] },
        editions: { ru: edition('Множества', { licence: 'CC0-1.0' }) },
      },
      { id: 'loops', subjects: {}, editions: { en: edition('Loops') } },
    ],
    ...more,
  });

describe('what the catalogue finds', () => {
  const records = catalogueRecords(['ky', 'ru', 'en'], [pack()]);
  const urls = (language: string): string[] => (records.get(language) ?? []).map(({ url }) => url);

  test('stands under its own language only, and leads to the page in that language', () => {
    expect(urls('ky')).toEqual(['kstu/algebra/ky/index.html', 'kstu/algebra/ky/vectors/index.html']);
    expect(urls('ru')).toEqual([
      'kstu/algebra/ru/index.html',
      'kstu/algebra/ru/vectors/index.html',
      'kstu/algebra/ru/sets/index.html',
    ]);
  });

  test('a module in none of the languages of its course is found where it is shown', () => {
    expect(urls('en')).toEqual(['kstu/algebra/ky/loops/index.html']);
  });

  test('has every text of its language and none of another', () => {
    const [course, module] = records.get('ru') ?? [];
    expect(course?.content).toBe('Алгебра (рус.). Кратко. решать. уравнение.');
    expect(module?.content).toBe(
      'Векторы. Векторы, in short! outcome of Векторы. heading of Векторы. key of Векторы.',
    );
    expect(module?.meta).toEqual({ institution: 'КГТУ', course: 'Алгебра (рус.)' });
  });

  test('is filtered by ids', () => {
    const [course, vectors, sets] = records.get('ru') ?? [];
    expect(course?.filters).toEqual({
      institution: ['kstu'],
      language: ['ru'],
      subject: ['05', '06'],
      kind: ['course'],
      licence: ['CC-BY-SA-4.0'],
    });
    // A module without subjects of its own is of its course's.
    expect(vectors?.filters).toMatchObject({
      subject: ['05', '06'],
      kind: ['module'],
      licence: ['CC-BY-4.0'],
    });
    expect(sets?.filters).toMatchObject({ subject: ['03'], licence: ['CC0-1.0'] });
  });

  test('languages of the portal come first, others follow, and none is empty', () => {
    expect([...catalogueRecords(['en', 'ru'], [pack()]).keys()]).toEqual(['en', 'ru', 'ky']);
    expect([...catalogueRecords(['en'], [pack({ modules: [] })]).keys()]).toEqual(['ky', 'ru']);
    expect(catalogueRecords(['ky'], []).size).toBe(0);
  });
});
