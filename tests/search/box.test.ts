import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyFake, FAKE_ENGINE, type Fake, type FakeHit } from './fake-engine.ts';
import { assets, noBrowser, searchPage, Stand, startBrowser } from './stand.ts';

const many = (count: number): FakeHit[] =>
  Array.from({ length: count }, (_, index) => ({ title: `Модуль ${index + 1}` }));

describe.skipIf(noBrowser)('the search box over an engine that does as it is told', () => {
  const stand = new Stand();
  let base = '';
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  const said = (text: string): Promise<void> => page.locator('.search-status', { hasText: text }).waitFor();
  const titles = (): Promise<string[]> => page.locator('.search-title').allTextContents();
  const setFake = (change: Partial<Fake>): Promise<void> =>
    page.evaluate((part) => void Object.assign(window.fake, part), change);
  const fake = (): Promise<Fake> => page.evaluate(() => window.fake);
  const visit = async (query = '', language = 'ky', given: Partial<Fake> = {}): Promise<void> => {
    // A window of its own, so that what one visit is given is not given to the next.
    page = await context.newPage();
    await page.addInitScript((value) => (window.fake = value), { ...emptyFake(), ...given });
    await page.goto(`${base}a/b/${language}/start/index.html${query}`);
  };
  const open = async (query?: string): Promise<void> => {
    await page.click('#opener');
    await page.locator('dialog[open]').waitFor();
    if (query !== undefined) await page.fill('.search-input', query);
  };

  beforeAll(async () => {
    base = await stand.start();
    for (const language of ['ky', 'ru', 'en'])
      for (const id of ['start', 'vectors'])
        stand.files.set(`a/b/${language}/${id}/index.html`, searchPage(language, 2, id));
    stand.files.set(
      'a/b/catalogue.html',
      searchPage('ky', 0, 'Каталог').replace('<html', '<html data-search-facets="[]"'),
    );
    for (const [name, text] of await assets(FAKE_ENGINE)) stand.files.set(`a/b/${name}`, text);
    browser = await startBrowser();
  });
  beforeEach(async () => {
    context = await browser.newContext();
    context.setDefaultTimeout(5_000);
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser.close();
    await stand.stop();
  });

  it('weighs at most 9 KB without the engine, and its style 2', () => {
    const weight = (file: string): number => gzipSync(stand.files.get(`a/b/assets/${file}`) ?? '').length;
    expect(weight('search.js')).toBeLessThanOrEqual(9 * 1024);
    expect(weight('search.css')).toBeLessThanOrEqual(2 * 1024);
  });

  it('groups what it found by page, under headings, with its sections below', async () => {
    const section = {
      title: 'Кошуу',
      address: 'https://example.org/v#k',
      excerpt: [
        { text: 'вектор', marked: true },
        { text: ' <b>', marked: false },
      ],
    };
    await visit('', 'ky', {
      answers: {
        ky: {
          сөз: [{ title: 'Векторлор', place: 'Алгебра · КМТУ', sections: [section], forms: ['сөздүн'] }],
        },
      },
    });
    await open('сөз');
    await said('1 натыйжа');
    const result = page.getByRole('dialog').getByRole('listitem').first();
    await result.getByRole('heading', { name: 'Векторлор', level: 2 }).waitFor();
    expect(await result.locator('.search-place').innerText()).toBe('Алгебра · КМТУ');
    expect(await result.locator('.search-sections a').getAttribute('href')).toBe(
      `https://example.org/v?find=${encodeURIComponent('сөздүн')}#k`,
    );
    expect(await result.locator('.search-sections p').innerHTML()).toBe('<mark>вектор</mark> &lt;b&gt;');
  });

  it('tells the language of results in another one, and the site of a partner’s', async () => {
    await visit('?q=a&in=all', 'ky', {
      answers: {
        ky: { a: [{ title: 'Биринчи' }] },
        ru: { a: [{ title: 'Второй', score: 0.5, host: 'oer.example.kg' }] },
      },
    });
    await said('2 натыйжа');
    const [first, second] = [page.locator('.search-result').first(), page.locator('.search-result').nth(1)];
    expect(await first.locator('.search-tag').count()).toBe(0);
    expect(await second.locator('.search-tag').allTextContents()).toEqual([
      'Русский',
      'Сайт: oer.example.kg',
    ]);
    expect(
      await second
        .locator('.search-link, .search-excerpt')
        .evaluateAll((parts) => parts.map((part) => part.closest<HTMLElement>('[lang]')?.lang)),
    ).toEqual(['ru', 'ru']);
  });

  it('loads four results, more when asked, and never leaves the focus behind', async () => {
    await visit('', 'ky', { answers: { ky: { сөз: many(10) } } });
    await open('сөз');
    await said('10 натыйжа');
    expect(await titles()).toHaveLength(4);
    expect((await fake()).loaded).toHaveLength(4);
    const more = page.locator('.search-more');
    expect(await more.textContent()).toBe('Дагы көрсөтүү (6 калды)');
    await more.click();
    await page.locator('.search-result').nth(7).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Модуль 5');
    await more.click();
    await page.locator('.search-result').nth(9).waitFor();
    expect(await more.isHidden()).toBe(true);
    expect((await fake()).loaded).toHaveLength(10);
  });

  it('keeps the last answer until the new one is there, and never shows one that comes too late', async () => {
    await visit('', 'ky', {
      answers: {
        ky: { бир: [{ title: 'Бир' }], эки: [{ title: 'Эки' }], үч: [{ title: 'Үч', load: 300 }] },
      },
      delays: { эки: 1500 },
    });
    await open('бир');
    await said('1 натыйжа');
    await page.fill('.search-input', 'эки');
    const list = page.locator('.search-results');
    await page.locator('.search-results[aria-busy=true]').waitFor();
    expect(await titles()).toEqual(['Бир']);
    await said('Изделип жатат');
    expect(await titles()).toEqual(['Бир']);
    await page.fill('.search-input', 'үч');
    await page.locator('.search-title', { hasText: 'Үч' }).waitFor();
    await page.waitForTimeout(1500);
    expect(await titles()).toEqual(['Үч']);
    expect(await list.getAttribute('aria-busy')).toBe('false');
  });

  it('offers another spelling where nothing was found, and searches for it', async () => {
    await visit('', 'ru', {
      answers: { ru: { вектор: [{ title: 'Векторы' }] } },
      suggestions: { вектр: 'вектор' },
    });
    await open('вектр');
    await said('По запросу «вектр» ничего не найдено.');
    const meant = page.getByRole('button', { name: 'вектор', exact: true });
    expect(await page.locator('.search-meant').innerText()).toBe('Возможно, вы искали: вектор');
    await meant.click();
    await said('1 результат');
    expect(await page.inputValue('.search-input')).toBe('вектор');
    expect(await meant.count()).toBe(0);
  });

  it('searches the other languages only when asked, and puts all in one order', async () => {
    await visit('', 'ky', {
      answers: {
        ky: { вектор: [{ title: 'Векторлор', score: 2 }] },
        ru: { вектор: [{ title: 'Векторы', score: 3 }] },
        en: { вектор: [] },
      },
    });
    await open('вектор');
    await said('1 натыйжа');
    expect((await fake()).opened).toEqual(['ky']);
    await page.getByRole('checkbox', { name: 'Бардык тилдерде издөө' }).check();
    await said('2 натыйжа');
    expect(await titles()).toEqual(['Векторы', 'Векторлор']);
    expect((await fake()).opened).toEqual(['ky', 'ru', 'en']);
    expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('вектор')}&in=all`);
    await page.getByRole('checkbox').uncheck();
    await said('1 натыйжа');
    expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('вектор')}`);
  });

  it('tells the true language of a page without translation, and shows it once among all languages', async () => {
    const stand = (title: string): FakeHit => ({ title, score: 0.3, language: 'ru' });
    const own = many(5);
    await visit('?q=a', 'ky', {
      answers: {
        ky: {
          a: [...own.slice(0, 3), stand('Вместо перевода 1'), stand('Вместо перевода 2'), ...own.slice(3)],
        },
        ru: { a: [{ title: 'Подлинник', score: 0.15 }] },
      },
    });
    await said('7 натыйжа');
    const last = page.locator('.search-result').nth(3);
    expect(await last.locator('.search-title').getAttribute('lang')).toBe('ru');
    expect(await last.locator('.search-tag').allTextContents()).toEqual(['Русский']);
    await page.getByRole('checkbox').check();
    await said('6 натыйжа');
    await page.locator('.search-more').click();
    await page.locator('.search-result').nth(5).waitFor();
    expect(await titles()).toEqual(['Модуль 1', 'Модуль 2', 'Модуль 3', 'Модуль 4', 'Модуль 5', 'Подлинник']);
    expect(await page.locator('.search-more').isHidden()).toBe(true);
  });

  it('searches all languages of a catalogue from the start', async () => {
    page = await context.newPage();
    await page.addInitScript((value) => (window.fake = value), {
      ...emptyFake(),
      answers: { ru: { a: [{ title: 'Курс' }] } },
    });
    await page.goto(`${base}a/b/catalogue.html?q=a`);
    await said('1 натыйжа');
    expect((await fake()).opened).toEqual(['ky', 'ru', 'en']);
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });

  it('names a language that cannot be searched below the results of the others', async () => {
    await visit('?q=a&in=all', 'en', { answers: { en: { a: many(1) } }, down: ['ru'] });
    await said('1 result');
    expect(await page.locator('.search-troubles li').allTextContents()).toEqual([
      'The pages in this language could not be searched: Русский.',
    ]);
  });

  it('shows what could be loaded where a page could not, and says so where none could', async () => {
    await visit('?q=a', 'en', {
      answers: {
        en: { a: [{ title: 'Gone', load: -1 }, { title: 'There' }], b: [{ title: 'Gone', load: -1 }] },
      },
    });
    await said('2 results');
    expect(await titles()).toEqual(['There']);
    await page.fill('.search-input', 'b');
    await said('Search could not be loaded.');
    await page.fill('.search-input', 'a');
    await said('2 results');
  });

  it('tries again when asked, and by itself when the network is back', async () => {
    await visit('?q=a', 'en', { answers: { en: { a: many(1) } }, down: ['en'] });
    await said('Search could not be loaded.');
    await setFake({ down: [] });
    await page.getByRole('button', { name: 'Try again' }).click();
    await said('1 result');
    await page.reload();
    await said('Search could not be loaded.');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Try again' }).click();
    await said('You are offline.');
    await setFake({ down: [] });
    await context.setOffline(false);
    await said('1 result');
  });

  it('remembers on the device the queries of which something was opened, and forgets them when told', async () => {
    await visit('', 'ky', { answers: { ky: { а: many(1), сегиз: many(1) } } });
    await page.evaluate(() => {
      const kept = ['бир', 'эки', 'үч', 'төрт', 'беш', 'алты', 'жети', 'сегиз'];
      localStorage.setItem('okuu:search:recent', JSON.stringify(kept));
    });
    await open('жок');
    await said('эч нерсе табылган жок');
    await page.fill('.search-input', 'а');
    await said('1 натыйжа');
    stand.files.set('a/b/ky/start/Модуль 1/index.html', searchPage('ky', 3, 'Модуль 1'));
    await page.click('.search-results a');
    await page.waitForURL(/%D0%9C/);
    await open();
    const picks = page.locator('.search-picks button');
    expect(await picks.allTextContents()).toEqual(['а', 'бир', 'эки', 'үч', 'төрт', 'беш', 'алты', 'жети']);
    await picks.first().click();
    await said('1 натыйжа');
    expect(await page.inputValue('.search-input')).toBe('а');
    expect(await picks.count()).toBe(0);
    await page.fill('.search-input', '');
    await picks.first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('а');
    await page.getByRole('button', { name: 'Баарын өчүрүү' }).click();
    expect(await picks.count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('okuu:search:recent'))).toBe(null);
    await page.evaluate(() => localStorage.setItem('okuu:search:recent', '[5,null,"ok",{"a":1}]'));
    await page.keyboard.press('Escape');
    await open();
    expect(await picks.allTextContents()).toEqual(['ok']);
  });

  it('works where storage is closed to it', async () => {
    page = await context.newPage();
    await page.addInitScript(
      (value) => {
        window.fake = value;
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new Error('closed');
          },
        });
      },
      { ...emptyFake(), answers: { ky: { сөз: [{ title: 'Бул', address: '#кошуу' }] } } },
    );
    await page.goto(`${base}a/b/ky/start/index.html`);
    await open('сөз');
    await said('1 натыйжа');
    await page.click('.search-results a');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await open('');
    expect(await page.locator('.search-picks button').allTextContents()).toEqual(['сөз']);
  });

  it('keeps the query in the address while it is open, and takes it from there', async () => {
    await visit('?keep=1', 'ky', { answers: { ky: { сөз: many(1), 'a&b': many(2) } } });
    await open('сөз');
    await said('1 натыйжа');
    const search = (): string => new URL(page.url()).search;
    expect(search()).toBe(`?keep=1&q=${encodeURIComponent('сөз')}`);
    await page.keyboard.press('Escape');
    expect(search()).toBe('?keep=1');
    await open();
    expect(search()).toBe(`?keep=1&q=${encodeURIComponent('сөз')}`);
    await page.fill('.search-input', '');
    await said('Издей турган');
    expect(search()).toBe('?keep=1');
    await page.goto(`${base}a/b/ky/start/index.html?q=a%26b#кошуу`);
    await said('2 натыйжа');
    expect(await page.inputValue('.search-input')).toBe('a&b');
    expect(new URL(page.url()).hash).not.toBe('');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('opener');
  });

  it('is there again, with its results, when the reader comes back', async () => {
    await visit('', 'ky', { answers: { ky: { сөз: [{ title: 'Ары', address: '../vectors/index.html' }] } } });
    await open('сөз');
    await page.locator('.search-results a').click();
    await page.waitForURL('**/vectors/**');
    await page.goBack();
    await said('1 натыйжа');
    expect(await page.inputValue('.search-input')).toBe('сөз');
  });

  it('gives no link to an address that is none of a page', async () => {
    await visit('?q=a', 'en', { answers: { en: { a: [{ title: 'Bad', address: 'javascript:alert(1)' }] } } });
    await said('1 result');
    expect(await page.locator('.search-results a').getAttribute('href')).toBe(null);
  });

  it.each([
    ['results', 'ky', 'light', '?q=матрица', '9 натыйжа'],
    ['results and troubles', 'ru', 'dark', '?q=матрица&in=all', '10 результатов'],
    ['nothing', 'ru', 'light', '?q=нет', 'ничего не найдено'],
    ['trouble', 'en', 'dark', '?q=matrix', 'could not be loaded'],
    ['start', 'ky', 'dark', '', 'Издей турган'],
  ] as const)(
    '%s: no accessibility findings, fits 320 px (%s, %s)',
    async (_, language, scheme, query, words) => {
      await visit(query, language, {
        answers: {
          ru: { матрица: [{ title: `Матриц${'а'.repeat(60)}`, host: 'long-name-of-a-host.example.edu.kg' }] },
          ky: { матрица: many(9) },
        },
        down: ['en'],
        suggestions: { нет: 'матрица' },
      });
      await page.evaluate(() =>
        localStorage.setItem('okuu:search:recent', JSON.stringify(['а'.repeat(90), 'б'])),
      );
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 320, height: 560 });
      if (!query) await open();
      await said(words);
      await page.locator('.search-results[aria-busy=true]').waitFor({ state: 'detached' });
      await page.waitForTimeout(100);
      await page.evaluate(axe.source);
      const findings = await page.evaluate(async () => {
        const { violations } = await (
          window as unknown as {
            axe: {
              run: (where: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
          }
        ).axe.run('.search');
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
      });
      expect(findings).toEqual([]);
      expect(
        await page.evaluate(() => [
          document.querySelector('.search')?.getBoundingClientRect().width,
          document.querySelector('.search-body')?.scrollWidth,
        ]),
      ).toEqual([320, 320]);
    },
  );
});
