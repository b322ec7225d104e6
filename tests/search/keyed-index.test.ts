import { encode } from 'cborg';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { intoChunks } from '../../src/search/chunks.ts';
import { closeEngines, indexPages, type BundleFile } from '../../src/search/index-pages.ts';
import { keysFor } from '../../src/search/keys/registry.ts';
import { formsFile, type OwnEntry } from '../../src/search/file-names.ts';
import { bare, searchable } from '../../src/search/keys/terms.ts';
import { readChunk, writeChunk, type IndexedWord } from '../../src/search/pagefind/chunk.ts';
import { unwrap, wrap } from '../../src/search/pagefind/envelope.ts';
import { bySection, sectionsOf } from '../../src/search/sections.ts';
import { intoTerms, termsOf } from '../../src/search/terms.ts';

afterAll(closeEngines);

const ky = keysFor('ky');

const page = (html: string): string => `<main data-pagefind-body>${html}</main>`;
const text = (file: BundleFile | undefined): string =>
  new TextDecoder().decode(unwrap(file?.bytes ?? new Uint8Array()));

async function indexed(html: string): Promise<{ words: IndexedWord[]; files: BundleFile[] }> {
  const files = await indexPages({ language: 'ky', pages: [{ url: 'ky/a/index.html', html: page(html) }] });
  const chunks = files.filter(({ path }) => path.startsWith('index/'));
  return { files, words: chunks.flatMap(({ bytes }) => readChunk(unwrap(bytes))) };
}

const places = fc
  .uniqueArray(fc.nat(5000), { maxLength: 8 })
  .map((positions) => positions.sort((a, b) => a - b))
  .filter((positions) => positions.length > 0);
const groups = (group: fc.Arbitrary<number>): fc.Arbitrary<Map<number, number[]>> =>
  fc.array(fc.tuple(group, places), { maxLength: 4 }).map((pairs) => new Map(pairs));
const word: fc.Arbitrary<IndexedWord> = fc.record({
  word: fc.string({ unit: 'grapheme', minLength: 1 }),
  pages: fc
    .array(fc.tuple(fc.nat(3000), fc.record({ text: groups(fc.nat(254)), fields: groups(fc.nat(4)) })), {
      minLength: 1,
    })
    .map((pairs) => new Map(pairs.sort(([a], [b]) => a - b))),
});

describe('a chunk of the index', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        expect(readChunk(writeChunk(words))).toEqual(words);
      }),
    );
  });

  it.each([
    ['nothing', []],
    ['words without pages', [[['a']]]],
    ['pages of another form', [[['a', [[0, 'x']], []]]]],
  ])('of another form than Pagefind 1.6 writes is refused: %s', (_, content) => {
    expect(() => readChunk(encode(content))).toThrow();
  });

  it('keeps terms with the same three first letters together', () => {
    const pages = new Map([
      [0, { text: new Map([[24, Array.from({ length: 400 }, (_, at) => at * 300)]]), fields: new Map() }],
    ]);
    const words = [
      'аба',
      'абад',
      'абайла',
      'абак',
      ...Array.from({ length: 90 }, (_, at) => `баа${at}`),
      'бала',
    ].map((term) => ({ word: term, pages }));
    const chunks = intoChunks(words);
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.flat()).toEqual(words);
    const starts = chunks.map((chunk) => new Set(chunk.map((term) => term.word.slice(0, 3))));
    for (const [at, start] of starts.entries())
      for (const other of starts.slice(at + 1))
        expect([...start].filter((three) => other.has(three))).toEqual([]);
  });
});

describe('an envelope', () => {
  it('gives back what was put in, and refuses what is none', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...unwrap(wrap(bytes))]).toEqual([...bytes]);
      }),
    );
    expect(() => unwrap(new TextEncoder().encode('something else'))).toThrow('signature');
  });
});

describe('a page', () => {
  const whole = {
    url: 'ky/a/index.html',
    content: 'Аты. Кириш сөз. Биринчи бөлүм. Бир сөз. Экинчи бөлүм. Эки сөз.',
    word_count: 11,
    filters: {},
    meta: { title: 'Аты' },
    anchors: [
      { element: 'h2', id: 'бир', text: 'Биринчи бөлүм', location: 3 },
      { element: 'div', id: 'def', text: '', location: 5 },
      { element: 'h3', id: 'эки', text: 'Экинчи бөлүм', location: 7 },
    ],
  };

  it('is divided at its headings and nothing of it is lost', () => {
    const sections = sectionsOf(4, whole);
    expect(sections.map(({ fragment }) => [fragment.url, fragment.meta.section, fragment.content])).toEqual([
      ['ky/a/index.html', undefined, 'Аты. Кириш сөз.'],
      [`ky/a/index.html#${encodeURIComponent('бир')}`, 'Биринчи бөлүм', 'Биринчи бөлүм. Бир сөз.'],
      [`ky/a/index.html#${encodeURIComponent('эки')}`, 'Экинчи бөлүм', 'Экинчи бөлүм. Эки сөз.'],
    ]);
    expect(sections.map(({ fragment }) => fragment.meta.title)).toEqual(['Аты', 'Аты', 'Аты']);
  });

  it('takes its words along, counted from the beginning of their section; the title stays with the first', () => {
    const sections = sectionsOf(0, whole);
    const words = [
      {
        word: 'сөз',
        pages: new Map([[0, { text: new Map([[24, [2, 6, 10]]]), fields: new Map([[0, [0]]]) }]]),
      },
    ];
    const [found] = bySection(words, sections);
    expect(
      [...(found?.pages ?? [])].map(([number, { text: at, fields }]) => [number, [...at], [...fields]]),
    ).toEqual([
      [0, [[24, [2]]], [[0, [0]]]],
      [1, [[24, [3]]], []],
      [2, [[24, [3]]], []],
    ]);
  });
});

describe('terms', () => {
  it('are the key of a word, the strict key and what is typed, without marks, as Pagefind takes them off a query', () => {
    expect(termsOf('китептерибизде', ky)).toEqual(['китеп=', 'китептерибизде~']);
    expect(termsOf('китеп', ky)).toEqual(['китеп=']);
    expect(termsOf('түрлөрү', ky)).toEqual(['тур=', 'түр+', 'турлору~']);
    expect(termsOf('ай', keysFor('ru'))[0]).toMatch(/^аи?=$/);
  });

  it('gather all words of one key, as many places as there are, and what is typed once a page', () => {
    const at = (...positions: number[]): IndexedWord['pages'] =>
      new Map([[0, { text: new Map([[24, positions]]), fields: new Map() }]]);
    const terms = intoTerms(
      [
        { word: 'китепти', pages: at(7, 8) },
        { word: '«китеп', pages: at(2, 9) },
        { word: 'китеп', pages: at(2) },
        { word: '→', pages: at(3) },
        { word: '12', pages: at(4) },
      ],
      ky,
    );
    expect(terms.map((term) => [term.word, term.pages.get(0)?.text.get(24)])).toEqual([
      ['китеп=', [0, 1, 2, 3]],
      ['китепти~', [0]],
    ]);
  });

  it.each([
    ['«сөз»,', 'сөз'],
    ['(a-b)', 'a-b'],
    ['…', ''],
    ['2024-ж.', '2024-ж'],
  ])('come from %j as %j', (written, core) => {
    expect(bare(written)).toBe(core);
  });

  it.each([
    ['сөз', true],
    ['r', true],
    ['а', false],
    ['12', false],
    ['2024', true],
    ['а1', true],
    ['', false],
    ['ж'.repeat(31), false],
  ])('of %j are looked for: %j', (written, looked) => {
    expect(searchable(written)).toBe(looked);
  });
});

describe('what is made of a page', () => {
  it('has no tails in its texts, and every word under its key', async () => {
    const { words, files } = await indexed(
      '<h1>Китептер</h1><p>Балдардын «китептери» түрлүү.</p><h2 id="x">Экөө</h2><p>Бала.</p>',
    );
    const fragments = files.filter(({ path }) => path.startsWith('fragment/')).map(text);
    expect(fragments.map((fragment) => (JSON.parse(fragment) as { content: string }).content)).toEqual([
      'Китептер. Балдардын «китептери» түрлүү.',
      'Экөө. Бала.',
    ]);
    const terms = words.map((term) => term.word);
    expect(terms).toContain('китеп=');
    expect(terms.every((term) => /^[^=+~]+[=+~]$/.test(term))).toBe(true);
    expect(words.find((term) => term.word === 'китеп=')?.pages.get(0)?.text.size).toBe(2);
  });

  it('lists the forms of its words by the first letter that every keyboard has', async () => {
    const { files } = await indexed('<h1>Көлдөр</h1><p>көл көлдөр көлдү 2024 x1 Өзөн</p>');
    const list = (path: string): string | undefined => {
      const file = files.find((one) => one.path === path);
      return file && new TextDecoder().decode(file.bytes);
    };
    expect(list(formsFile('к'))).toBe('0көл\n3дү\n4өр\n');
    expect(list(formsFile('о'))).toBe('0өзөн\n');
    expect(files.some(({ path }) => path === formsFile('2'))).toBe(false);
    const entry = JSON.parse(list('pagefind-entry.json') ?? '{}') as { okuu: OwnEntry };
    expect(entry.okuu.forms.toSorted()).toEqual([formsFile('к'), formsFile('о')].toSorted());
  });
});
