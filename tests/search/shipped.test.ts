import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShipped, type Shipped } from '../../src/bench/search/shipped.ts';
import { closeEngines, indexPages, indexRecords } from '../../src/search/index-pages.ts';

/*
 * The code that is shipped to browsers, on an index made as the build makes it. What Okuu relies on of Pagefind is held
 * here too: that a term in quotes is found as it is or not at all, that a sign at its end keeps it from being a beginning,
 * and that scores of one index can be added.
 */

afterAll(closeEngines);

const body = (title: string, html: string): string =>
  `<main data-pagefind-body><h1>${title}</h1>${html}</main>`;

const PAGES = {
  books: body(
    'Китептер',
    '<p>Китеп окуу пайдалуу.</p><h2 id="read">Окуу</h2><p>Балдар китептерди окушат.</p>',
  ),
  kinds: body('Түрлөр', '<p>Маалыматтын түрлөрү жана алардын айырмасы.</p>'),
  stand: body('Туруу', '<p>Эшиктин алдында турган киши.</p>'),
  lakes: body(
    'Көлдөр',
    '<p>Ысык-Көл — тузсуз эмес, 1606 метр бийиктикте.</p><h2 id="fish">Балыктар</h2><p>Көлдө балык көп.</p><h2 id="code">Код</h2><p>Python тилинде эсептейбиз.</p>',
  ),
  schools: body('Мектеп', '<p>Мектепте өлкөнүн тарыхы окулат, китеп менен иштейбиз.</p>'),
};

describe('the shipped search', () => {
  let shipped: Shipped;
  const found = async (query: string): Promise<string[]> => {
    const hits = await shipped.searcher.search(query);
    const pages = await Promise.all(hits.map((hit) => hit.load()));
    return pages.map(({ address }) => address.replace(/.*\/ky\/|\/index.html/g, ''));
  };

  beforeAll(async () => {
    const pages = Object.entries(PAGES).map(([id, html]) => ({ url: `ky/${id}/index.html`, html }));
    shipped = await openShipped('ky', await indexPages({ language: 'ky', pages }));
  });

  it.each([
    ['a word in another form', 'китебинде', ['books', 'schools']],
    ['a word without ө, ү and ң', 'колдун', ['lakes']],
    ['a word in Latin letters', 'kitepter', ['books', 'schools']],
    ['a word in Latin letters that the text has', 'python', ['lakes']],
    ['a half-typed word', 'айырм', ['kinds']],
    ['a half-typed word in Latin letters', 'mektept', ['schools']],
    ['words of one page in two sections', 'метр python', ['lakes']],
    ['a number', '1606', ['lakes']],
    ['capital letters and punctuation', '«КИТЕП!»', ['books', 'schools']],
    ['nothing', '', []],
    ['signs alone', '→ ! "', []],
    ['what is not there', 'бульдозер', []],
  ])('finds %s: %j', async (_, query, pages) => {
    expect(await found(query)).toEqual(pages);
  });

  it('tells words apart that differ in ө, ү and ң where they are typed properly', async () => {
    expect(await found('түрү')).toEqual(['kinds']);
    expect((await found('турган'))[0]).toBe('stand');
  });

  it('shows pages with some of the words where none has all, and says so', async () => {
    const hits = await shipped.searcher.search('түрлөр балык');
    expect(hits.map(({ whole }) => whole)).toEqual([false, false]);
    expect((await found('түрлөр балык')).toSorted()).toEqual(['kinds', 'lakes']);
    expect((await shipped.searcher.search('көл балык')).map(({ whole }) => whole)).toEqual([true]);
  });

  it('never finds the beginning of a word for the word', async () => {
    // Pagefind on its own falls back to the longest word that the query begins with.
    expect(await found('китепканачылыкка')).toEqual([]);
  });

  it('gives sections with their headings, marks the words, and names them as the page writes them', async () => {
    const [hit] = await shipped.searcher.search('балыктын');
    const page = await hit?.load();
    expect(page).toMatchObject({
      title: 'Көлдөр',
      address: 'https://bench.invalid/ky/lakes/index.html',
      excerpt: [],
      sections: [
        {
          title: 'Балыктар',
          address: 'https://bench.invalid/ky/lakes/index.html#fish',
          excerpt: [
            { text: 'Балыктар', marked: true },
            { text: '. Көлдө ', marked: false },
            { text: 'балык', marked: true },
            { text: ' көп.', marked: false },
          ],
        },
      ],
      forms: ['балыктар', 'балык'],
    });
  });

  it.each([
    ['маалмат', 'маалымат'],
    ['пайдлуу китеп', 'пайдалуу китеп'],
    ['python мектпте', 'python мектепте'],
    ['китеп', null],
    ['бульдозерист', null],
  ])('suggests for %j: %j', async (query, suggestion) => {
    expect(await shipped.searcher.suggest(query)).toBe(suggestion);
  });

  it('asks for the parts of the index that a query needs, and for those once', async () => {
    shipped.loaded();
    await found('эшик');
    const once = shipped.loaded();
    expect([...once.keys()].every((file) => /^ky\/(index|forms|fragment)\//.test(file))).toBe(true);
    await found('эшик');
    expect(shipped.loaded().size).toBe(0);
  });
});

describe('an index of records', () => {
  it('tells the values of its filters with every hit', async () => {
    const records = ['a', 'b'].map((id, at) => ({
      url: `kstu/${id}/ky/index.html`,
      title: 'Сызыктуу алгебра',
      content: 'Сызыктуу алгебра',
      meta: { institution: 'КМТУ' },
      filters: { kind: [at === 0 ? 'course' : 'module'], language: ['ky'] },
    }));
    const { searcher } = await openShipped('ky', await indexRecords({ language: 'ky', records }), {
      facets: true,
    });
    const hits = await searcher.search('алгебрага');
    expect(
      hits.map(({ facets }) => facets).toSorted((a, b) => ((a.kind ?? '') < (b.kind ?? '') ? -1 : 1)),
    ).toEqual([
      { kind: ['course'], language: ['ky'] },
      { kind: ['module'], language: ['ky'] },
    ]);
    expect((await hits[0]?.load())?.place).toBe('КМТУ');
  });
});

describe('an index without pages', () => {
  it('finds nothing and fails at nothing', async () => {
    const { searcher } = await openShipped('ky', await indexPages({ language: 'ky', pages: [] }));
    expect(await searcher.search('китеп')).toEqual([]);
    expect(await searcher.suggest('китеп')).toBeNull();
  });
});

describe('a language without keys of its own', () => {
  it.each([
    ['fr', 'Un été à la mer', 'ete'],
    ['zh', '向量空间和线性代数', '向量'],
    ['ar', 'الجبر الخطي', 'الجبر'],
  ])('is searched as it is written: %s', async (language, content, query) => {
    const pages = [{ url: `${language}/a/index.html`, html: body(content, `<p>${content}</p>`) }];
    const { searcher } = await openShipped(language, await indexPages({ language, pages }));
    expect(await searcher.search(query)).toHaveLength(1);
  });
});
