import { describe, expect, test } from 'vitest';
import type { MediaFile } from '../../src/media/media-file.ts';
import { readBody } from '../../src/mdx/read-body.ts';
import type { Edition, Module } from '../../src/module/module.ts';
import { edition as schema, type EditionInput } from '../../src/module/schema.ts';
import { worksOf } from '../../src/module/works.ts';
import type { Person } from '../../src/pack/content.ts';
import { makersOf, ownerOf } from '../../src/credit/owner.ts';
import { pictureCreditsOf } from '../../src/credit/picture-credits.ts';
import { creditOfModule, creditOfWork, creditsByAnchor } from '../../src/credit/work-credit.ts';
import { OWNER } from './cases.ts';

const PEOPLE: ReadonlyMap<string, Person> = new Map(
  [
    {
      id: 'asanova',
      meta: {
        name: { ky: 'А. Асанова', en: 'A. Asanova' },
        kind: 'person' as const,
        url: 'https://asanova.example/',
      },
    },
    {
      id: 'bekov',
      meta: { name: { und: 'D. Bekov' }, kind: 'person' as const, orcid: '0000-0002-1825-0097' },
    },
    { id: 'kim', meta: { name: { und: 'E. Kim' }, kind: 'person' as const } },
  ].map((person) => [person.id, person]),
);

function editionOf(body: string, more: Partial<EditionInput> = {}): Edition {
  const { facts, problems } = readBody(body);
  if (facts === null || problems.length > 0) throw new Error(JSON.stringify(problems));
  const language = more.language ?? 'en';
  const meta = schema.parse({
    title: 'Vectors',
    language,
    summary: 'S',
    licence: 'CC-BY-4.0',
    version: '1.0.0',
    date: '2026-11-23',
    authors: ['asanova'],
    ...more,
  });
  return { module: 'm', language, file: `m/${language}.mdx`, meta, body, bodyLine: 9, facts, digest: 'd' };
}

const picture = (name: string): [string, MediaFile] => [
  name,
  {
    file: `content/modules/m/${name}`,
    absolute: `/${name}`,
    kind: 'raster',
    size: 1,
    digest: 'd',
    dimensions: null,
  },
];
const moduleOf = (original: Edition, ...others: Edition[]): Module => ({
  id: 'm',
  original,
  editions: new Map([original, ...others].map((edition) => [edition.language, edition])),
  translations: new Map(),
  kept: null,
  history: [],
  media: new Map([picture('a.jpg'), picture('b.jpg'), ['c.csv', { ...picture('c.csv')[1], kind: 'file' }]]),
});
const creditsIn = (body: string) => [...creditsByAnchor(editionOf(body).facts, OWNER).values()];

test('people are named in the language, with a page or their ORCID record', () => {
  expect(makersOf(['asanova', 'bekov', 'kim', 'gone', 'kim'], PEOPLE, 'ky')).toEqual([
    { name: 'А. Асанова', url: 'https://asanova.example/' },
    { name: 'D. Bekov', url: 'https://orcid.org/0000-0002-1825-0097' },
    { name: 'E. Kim', url: null },
    { name: 'gone', url: null },
  ]);
});

test('a translator who is the author is named once', () => {
  const contributors = [
    { person: 'asanova', role: 'translator' as const },
    { person: 'kim', role: 'translator' as const },
    { person: 'bekov', role: 'editor' as const },
  ];
  const owner = ownerOf(editionOf('a', { contributors }), { people: PEOPLE, publisher: null, address: null });
  expect(owner.makers.map(({ name }) => name)).toEqual(['A. Asanova']);
  expect(owner.translators.map(({ name }) => name)).toEqual(['E. Kim']);
});

describe('a work in a module', () => {
  test('of the module itself is its people’s, under its licence, at its own place', () => {
    const [credit] = creditsIn('<Figure src="./a.jpg" alt="A" own/>');
    expect(credit).toMatchObject({
      makers: OWNER.makers,
      licence: 'CC-BY-4.0',
      relation: 'own',
      url: `${OWNER.address ?? ''}#okuu-figure-a`,
      container: 'Vectors',
      publisher: 'Osh University',
      anchor: 'okuu-figure-a',
      adapter: null,
    });
    const [other] = creditsIn('<Figure src="./a.jpg" alt="A" own author="Z" licence="CC0-1.0" id="x"/>');
    expect(other).toMatchObject({ makers: [{ name: 'Z', url: null }], licence: 'CC0-1.0', anchor: 'x' });
  });

  test('taken as it is has no adapter, and the permission it stands on', () => {
    const [credit] = creditsIn(
      '<Figure src="./a.jpg" alt="A" author="B" authorUrl="https://b.example/" source="https://s.example/" licence="LicenseRef-All-Rights-Reserved" permission="letter"/>',
    );
    expect(credit).toMatchObject({
      makers: [{ name: 'B', url: 'https://b.example/' }],
      url: 'https://s.example/',
      relation: 'verbatim',
      adapter: null,
      permission: { grantor: 'State Archive', date: '2025-01-02' },
      container: null,
      publisher: null,
    });
  });

  test.each([
    ['changes="cropped"', 'adapted', 'CC-BY-4.0'],
    ['relation="translated" adapterLicence="CC-BY-SA-4.0"', 'translated', 'CC-BY-SA-4.0'],
  ])('with %s was changed by the module’s people', (more, relation, licence) => {
    const [credit] = creditsIn(
      `<Figure src="./a.jpg" alt="A" author="B" source="https://s.example/" licence="CC-BY-SA-4.0" ${more}/>`,
    );
    expect(credit).toMatchObject({
      relation,
      adapter: { makers: [...OWNER.makers, ...OWNER.translators], licence },
    });
  });

  test('that is quoted needs no licence', () => {
    expect(creditsIn('<Quote author="B" title="T">\n\na\n\n</Quote>')).toMatchObject([
      { kind: 'passage', relation: 'quoted', licence: null, title: 'T' },
    ]);
  });
});

test('a module carries the chain of what it was made from, and what it adapts', () => {
  const meta = editionOf('a', {
    derivedFrom: {
      title: 'Arrows',
      authors: ['Open School', 'G. H.'],
      url: 'https://open.example/',
      commit: 'abc1234',
      licence: 'CC-BY-4.0',
      relation: 'adapted',
      changes: 'shortened',
      derivedFrom: {
        title: 'Old',
        authors: ['F.'],
        url: 'https://old.example/',
        version: '1',
        licence: 'CC0-1.0',
        relation: 'verbatim',
      },
    },
    sources: [
      { title: 'Book', author: 'I. J.', licence: 'CC-BY-4.0', relation: 'translated' },
      { title: 'Law', relation: 'quoted' },
    ],
  }).meta;
  const credit = creditOfModule(meta, OWNER, 'Algebra');
  expect(credit).toMatchObject({
    kind: 'module',
    title: 'Vectors',
    container: 'Algebra',
    url: OWNER.address,
  });
  expect(credit.origins.map(({ title, relation, version }) => [title, relation, version])).toEqual([
    ['Arrows', 'adapted', 'abc1234'],
    ['Book', 'translated', null],
  ]);
  expect(credit.origins[0]).toMatchObject({
    makers: [{ name: 'Open School' }, { name: 'G. H.' }],
    origins: [{ title: 'Old', url: 'https://old.example/' }],
  });
  const [work] = worksOf({ fields: meta, facts: null });
  expect(work === undefined ? null : creditOfWork(work, OWNER)).toEqual(credit.origins[0]);
});

describe('what picture files say of themselves', () => {
  const setting = {
    people: PEOPLE,
    publisher: () => 'Osh University',
    homes: [null, 'https://okuu.example/'],
  };
  const en = editionOf(
    '<Figure src="./a.jpg" alt="Two arrows" own/>\n\n<Figure src="./b.jpg" alt="A road" title="Road" author="B. C." source="https://s.example/" licence="CC-BY-SA-4.0" changes="cropped" adapterLicence="CC-BY-SA-4.0"/>\n\n<Download src="./c.csv" own/>',
  );
  const ky = editionOf(
    '<Figure src="./a.jpg" alt="Эки жебе" title="Жебелер" own/>\n\n<Figure src="./b.jpg" alt="Жол" title="Жол" author="Б. В." source="https://s.example/" licence="CC-BY-SA-4.0" changes="кесилди" adapterLicence="CC-BY-SA-4.0"/>',
    { language: 'ky', title: 'Векторлор' },
  );

  test('is said in every language, for every picture and nothing else', () => {
    const credits = pictureCreditsOf(moduleOf(en, ky), setting);
    expect([...credits.keys()]).toEqual(['a.jpg', 'b.jpg']);
    expect(credits.get('a.jpg')).toEqual({
      title: { en: 'Two arrows', ky: 'Жебелер' },
      creators: ['A. Asanova'],
      statement: {
        en: 'Figure from the module “Vectors” by A. Asanova (https://asanova.example/), Osh University. Licence: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).',
        ky: '«Жебелер», «Векторлор» модулундагы сүрөт, автору: А. Асанова (https://asanova.example/), Osh University. Лицензиясы: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).',
      },
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      protected: true,
      url: 'https://okuu.example/',
      attributionName: 'A. Asanova',
    });
    expect(credits.get('b.jpg')).toMatchObject({
      title: { en: 'Road', ky: 'Жол' },
      creators: ['B. C.', 'A. Asanova'],
      licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
      url: 'https://s.example/',
    });
  });

  test('knows the public domain, full copyright and pictures that nobody signed', () => {
    const credits = pictureCreditsOf(
      moduleOf(
        editionOf(
          '<Figure src="./a.jpg" alt="Map" source="https://s.example/" licence="CC-PDM-1.0"/>\n\n<Figure src="./b.jpg" alt="B" author="C" source="https://s.example/" licence="LicenseRef-All-Rights-Reserved"/>',
        ),
      ),
      setting,
    );
    expect(credits.get('a.jpg')).toMatchObject({ creators: [], protected: false, attributionName: '' });
    expect(credits.get('b.jpg')).toMatchObject({ creators: ['C'], protected: true, licenceUrl: null });
  });

  test('comes from where the picture says it, also of one that is shown by Markdown', () => {
    const body = '![An arrow](./a.jpg)\n\n<Figure src="./a.jpg" alt="An arrow" own licence="CC0-1.0"/>';
    const credits = pictureCreditsOf(moduleOf(editionOf(body)), setting);
    expect(credits.get('a.jpg')).toMatchObject({ protected: false, creators: ['A. Asanova'] });
  });
});
