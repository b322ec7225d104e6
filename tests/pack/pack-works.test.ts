import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../src/language/tag.ts';
import { readBody } from '../../src/mdx/read-body.ts';
import type { Edition, Module } from '../../src/module/module.ts';
import { edition as schema } from '../../src/module/schema.ts';
import { packWorks } from '../../src/pack/pack-works.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { rightsOf } from '../../src/pack/rights.ts';

interface Written {
  licence?: string;
  sources?: object[];
  derivedFrom?: object;
  permissions?: object[];
  body?: string;
}

function editionOf(language: LanguageTag, { body = 'Text.\n', ...fields }: Written): Edition {
  const meta = schema.parse({
    title: `Lakes ${language}`,
    language,
    summary: 'Water.',
    licence: 'CC-BY-4.0',
    version: '1.0.0',
    authors: ['tester'],
    ...fields,
  });
  const { facts } = readBody(body);
  if (facts === null) throw new Error('The body could not be read');
  const file = `content/modules/lakes/${language}.mdx`;
  return { module: 'lakes', language, file, meta, body, bodyLine: 1, facts, digest: language };
}

/** The works of a pack with one module in these editions. */
function worksIn(editions: Readonly<Record<LanguageTag, Written>>): ReturnType<typeof packWorks> {
  const all = Object.entries(editions).map(([language, written]) => editionOf(language, written));
  const [original] = all;
  if (original === undefined) throw new Error('No edition');
  const module: Module = {
    id: 'lakes',
    editions: new Map(all.map((edition) => [edition.language, edition])),
    original,
    translations: new Map(),
    media: new Map(),
    kept: null,
    history: [],
  };
  // Only what works are gathered from.
  return packWorks({ modules: [module], languages: all.map(({ language }) => language) } as unknown as Pack);
}

const answers = (editions: Readonly<Record<LanguageTag, Written>>): string =>
  rightsOf(worksIn(editions))
    .map(({ act, answer }) => `${act} ${answer}`)
    .join(', ');
const source = (licence: string, relation: string, more: object = {}): object => ({
  title: `${licence} source`,
  url: 'https://example.org/',
  licence,
  relation,
  ...more,
});
const ARR = 'LicenseRef-All-Rights-Reserved';
const letter = (...allows: string[]): object => ({
  id: 'letter',
  grantor: 'Museum',
  date: '2026-01-31',
  allows,
});

describe('what binds readers of a pack', () => {
  test.each<[string, Written, string]>([
    ['its own licence', {}, 'share only-if, sell only-if, adapt only-if, translate only-if'],
    [
      'a non-commercial source under a freer licence',
      { sources: [source('CC-BY-NC-4.0', 'adapted')] },
      'share only-if, sell no, adapt only-if, translate only-if',
    ],
    [
      'a source of its source, however far back',
      {
        derivedFrom: {
          ...source('CC-BY-4.0', 'adapted'),
          authors: ['A'],
          version: '1',
          derivedFrom: {
            ...source('CC-BY-4.0', 'adapted'),
            authors: ['B'],
            version: '1',
            derivedFrom: { ...source('CC-BY-NC-4.0', 'adapted'), authors: ['C'], version: '1' },
          },
        },
      },
      'share only-if, sell no, adapt only-if, translate only-if',
    ],
    [
      'a passage that was taken unchanged',
      { sources: [source('CC-BY-NC-ND-4.0', 'verbatim')] },
      'share only-if, sell no, adapt only-if, translate only-if',
    ],
    [
      'a passage under full copyright that only we may publish',
      { sources: [source(ARR, 'verbatim', { permission: 'letter' })], permissions: [letter('publish')] },
      'share no, sell no, adapt only-if, translate only-if',
    ],
    [
      'a permission for one source, which says nothing of another',
      {
        sources: [source('CC-BY-NC-4.0', 'adapted'), source(ARR, 'adapted', { permission: 'letter' })],
        permissions: [letter('publish', 'adapt', 'share', 'sell')],
      },
      'share only-if, sell no, adapt no, translate no',
    ],
    [
      "a permission for a source, which does not undo the module's own licence",
      {
        licence: 'CC-BY-NC-4.0',
        sources: [source(ARR, 'adapted', { permission: 'letter' })],
        permissions: [letter('publish', 'adapt', 'share', 'sell')],
      },
      'share only-if, sell no, adapt no, translate no',
    ],
    [
      'a quotation, which binds nobody',
      { sources: [source('CC-BY-NC-ND-4.0', 'quoted')] },
      'share only-if, sell only-if, adapt only-if, translate only-if',
    ],
  ])('%s', (_, written, expected) => {
    expect(answers({ en: written })).toBe(expected);
  });

  test('editions under one licence that were made from different works count each', () => {
    const editions = { en: {}, ky: { sources: [source('CC-BY-NC-4.0', 'adapted')] } };
    expect(answers(editions)).toBe('share only-if, sell no, adapt only-if, translate only-if');
  });

  test('a figure that editions share is one work with a label in each language', () => {
    const figure = (alt: string): string => `<Figure src="./a.svg" alt="${alt}" own />\n`;
    const works = worksIn({ en: { body: figure('A lake') }, ky: { body: figure('Көл') } });
    expect(works.filter(({ kind }) => kind === 'picture').map(({ labels }) => labels)).toEqual([
      { en: 'A lake', ky: 'Көл' },
    ]);
  });

  test('hundreds of works offered under two licences each take no time', () => {
    const ids = [
      'CC-BY-4.0',
      'CC-BY-NC-4.0',
      'CC-BY-3.0',
      'CC-BY-NC-3.0',
      'MIT',
      'Apache-2.0',
      'ISC',
      'CC-BY-2.0',
    ];
    const sources = Array.from({ length: 400 }, (_, at) =>
      source(`${ids[at % 8] ?? ''} OR ${ids[(at + 1 + Math.floor(at / 8)) % 8] ?? ''}`, 'adapted'),
    );
    expect(rightsOf(worksIn({ en: { sources } })).map(({ answer }) => answer)).not.toContain('yes');
  });
});
