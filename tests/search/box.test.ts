import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { many, useBox } from './box-stand.ts';
import { emptyFake, type FakeHit } from './fake-engine.ts';
import { noBrowser } from './stand.ts';

describe.skipIf(noBrowser)('the search box over an engine that does as it is told', () => {
  const box = useBox();

  it('weighs at most 9 KB without the engine, and its style 2', () => {
    const weight = (file: string): number => gzipSync(box.stand.files.get(`a/b/assets/${file}`) ?? '').length;
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
    await box.visit('', 'ky', {
      answers: {
        ky: {
          сөз: [{ title: 'Векторлор', place: 'Алгебра · КМТУ', sections: [section], forms: ['сөздүн'] }],
        },
      },
    });
    await box.open('сөз');
    await box.said('1 натыйжа');
    const result = box.page.getByRole('dialog').getByRole('listitem').first();
    await result.getByRole('heading', { name: 'Векторлор', level: 2 }).waitFor();
    expect(await result.locator('.search-place').innerText()).toBe('Алгебра · КМТУ');
    expect(await result.locator('.search-sections a').getAttribute('href')).toBe(
      `https://example.org/v?find=${encodeURIComponent('сөздүн')}#k`,
    );
    expect(await result.locator('.search-sections p').innerHTML()).toBe('<mark>вектор</mark> &lt;b&gt;');
  });

  it('tells the language of results in another one, and the site of a partner’s', async () => {
    await box.visit('?q=a&in=all', 'ky', {
      answers: {
        ky: { a: [{ title: 'Биринчи' }] },
        ru: { a: [{ title: 'Второй', score: 0.5, host: 'oer.example.kg' }] },
      },
    });
    await box.said('2 натыйжа');
    const [first, second] = [
      box.page.locator('.search-result').first(),
      box.page.locator('.search-result').nth(1),
    ];
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
    await box.visit('', 'ky', { answers: { ky: { сөз: many(10) } } });
    await box.open('сөз');
    await box.said('10 натыйжа');
    expect(await box.titles()).toHaveLength(4);
    expect((await box.fake()).loaded).toHaveLength(4);
    const more = box.page.locator('.search-more');
    expect(await more.textContent()).toBe('Дагы көрсөтүү (6 калды)');
    await more.click();
    await box.page.locator('.search-result').nth(7).waitFor();
    expect(await box.page.evaluate(() => document.activeElement?.textContent)).toBe('Модуль 5');
    await more.click();
    await box.page.locator('.search-result').nth(9).waitFor();
    expect(await more.isHidden()).toBe(true);
    expect((await box.fake()).loaded).toHaveLength(10);
  });

  it('keeps the last answer until the new one is there, and never shows one that comes too late', async () => {
    await box.visit('', 'ky', {
      answers: {
        ky: { бир: [{ title: 'Бир' }], эки: [{ title: 'Эки' }], үч: [{ title: 'Үч', load: 300 }] },
      },
      delays: { эки: 1500 },
    });
    await box.open('бир');
    await box.said('1 натыйжа');
    await box.page.fill('.search-input', 'эки');
    const list = box.page.locator('.search-results');
    await box.page.locator('.search-results[aria-busy=true]').waitFor();
    expect(await box.titles()).toEqual(['Бир']);
    await box.said('Изделип жатат');
    expect(await box.titles()).toEqual(['Бир']);
    await box.page.fill('.search-input', 'үч');
    await box.page.locator('.search-title', { hasText: 'Үч' }).waitFor();
    await box.page.waitForTimeout(1500);
    expect(await box.titles()).toEqual(['Үч']);
    expect(await list.getAttribute('aria-busy')).toBe('false');
  });

  it('offers another spelling where nothing was found, and searches for it', async () => {
    await box.visit('', 'ru', {
      answers: { ru: { вектор: [{ title: 'Векторы' }] } },
      suggestions: { вектр: 'вектор' },
    });
    await box.open('вектр');
    await box.said('По запросу «вектр» ничего не найдено.');
    const meant = box.page.getByRole('button', { name: 'вектор', exact: true });
    expect(await box.page.locator('.search-meant').innerText()).toBe('Возможно, вы искали: вектор');
    await meant.click();
    await box.said('1 результат');
    expect(await box.page.inputValue('.search-input')).toBe('вектор');
    expect(await meant.count()).toBe(0);
  });

  it('says where no page holds all of the words, and offers another spelling', async () => {
    await box.visit('?q=a', 'en', {
      answers: { en: { a: many(2).map((hit) => ({ ...hit, whole: false })) } },
      suggestions: { a: 'b' },
    });
    await box.said('No page has all of the words; with some of them: 2 results');
    await box.page.getByRole('button', { name: 'b', exact: true }).waitFor();
  });

  it('searches the other languages only when asked, and puts all in one order', async () => {
    await box.visit('', 'ky', {
      answers: {
        ky: { вектор: [{ title: 'Векторлор', score: 2 }] },
        ru: { вектор: [{ title: 'Векторы', score: 3 }] },
        en: { вектор: [] },
      },
    });
    await box.open('вектор');
    await box.said('1 натыйжа');
    expect((await box.fake()).opened).toEqual(['ky']);
    await box.page.getByRole('checkbox', { name: 'Бардык тилдерде издөө' }).check();
    await box.said('2 натыйжа');
    expect(await box.titles()).toEqual(['Векторы', 'Векторлор']);
    expect((await box.fake()).opened).toEqual(['ky', 'ru', 'en']);
    expect(new URL(box.page.url()).search).toBe(`?q=${encodeURIComponent('вектор')}&in=all`);
    await box.page.getByRole('checkbox').uncheck();
    await box.said('1 натыйжа');
    expect(new URL(box.page.url()).search).toBe(`?q=${encodeURIComponent('вектор')}`);
  });

  it('tells the true language of a page without translation, and shows it once among all languages', async () => {
    const stand = (title: string): FakeHit => ({ title, score: 0.3, language: 'ru' });
    const own = many(5);
    await box.visit('?q=a', 'ky', {
      answers: {
        ky: {
          a: [...own.slice(0, 3), stand('Вместо перевода 1'), stand('Вместо перевода 2'), ...own.slice(3)],
        },
        ru: { a: [{ title: 'Подлинник', score: 0.15 }] },
      },
    });
    await box.said('7 натыйжа');
    const last = box.page.locator('.search-result').nth(3);
    expect(await last.locator('.search-title').getAttribute('lang')).toBe('ru');
    expect(await last.locator('.search-tag').allTextContents()).toEqual(['Русский']);
    await box.page.getByRole('checkbox').check();
    await box.said('6 натыйжа');
    await box.page.locator('.search-more').click();
    await box.page.locator('.search-result').nth(5).waitFor();
    expect(await box.titles()).toEqual([
      'Модуль 1',
      'Модуль 2',
      'Модуль 3',
      'Модуль 4',
      'Модуль 5',
      'Подлинник',
    ]);
    expect(await box.page.locator('.search-more').isHidden()).toBe(true);
  });

  it('searches all languages of a catalogue from the start', async () => {
    box.page = await box.context.newPage();
    await box.page.addInitScript((value) => (window.fake = value), {
      ...emptyFake(),
      answers: { ru: { a: [{ title: 'Курс' }] } },
    });
    await box.page.goto(`${box.base}a/b/catalogue.html?q=a`);
    await box.said('1 натыйжа');
    expect((await box.fake()).opened).toEqual(['ky', 'ru', 'en']);
    expect(await box.page.getByRole('checkbox').count()).toBe(0);
  });

  it('names a language that cannot be searched below the results of the others', async () => {
    await box.visit('?q=a&in=all', 'en', { answers: { en: { a: many(1) } }, down: ['ru'] });
    await box.said('1 result');
    expect(await box.page.locator('.search-troubles li').allTextContents()).toEqual([
      'The pages in this language could not be searched: Русский.',
    ]);
  });

  it('shows what could be loaded where a page could not, and says so where none could', async () => {
    await box.visit('?q=a', 'en', {
      answers: {
        en: { a: [{ title: 'Gone', load: -1 }, { title: 'There' }], b: [{ title: 'Gone', load: -1 }] },
      },
    });
    await box.said('2 results');
    expect(await box.titles()).toEqual(['There']);
    await box.page.fill('.search-input', 'b');
    await box.said('Search could not be loaded.');
    await box.page.fill('.search-input', 'a');
    await box.said('2 results');
  });

  it('tries again when asked, and by itself when the network is back', async () => {
    await box.visit('?q=a', 'en', { answers: { en: { a: many(1) } }, down: ['en'] });
    await box.said('Search could not be loaded.');
    await box.setFake({ down: [] });
    await box.page.getByRole('button', { name: 'Try again' }).click();
    await box.said('1 result');
    await box.page.reload();
    await box.said('Search could not be loaded.');
    await box.context.setOffline(true);
    await box.page.getByRole('button', { name: 'Try again' }).click();
    await box.said('You are offline.');
    await box.setFake({ down: [] });
    await box.context.setOffline(false);
    await box.said('1 result');
  });

  it('gives no link to an address that is none of a page', async () => {
    await box.visit('?q=a', 'en', {
      answers: { en: { a: [{ title: 'Bad', address: 'javascript:alert(1)' }] } },
    });
    await box.said('1 result');
    expect(await box.page.locator('.search-results a').getAttribute('href')).toBe(null);
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
      await box.visit(query, language, {
        answers: {
          ru: { матрица: [{ title: `Матриц${'а'.repeat(60)}`, host: 'long-name-of-a-host.example.edu.kg' }] },
          ky: { матрица: many(9) },
        },
        down: ['en'],
        suggestions: { нет: 'матрица' },
      });
      await box.page.evaluate(() =>
        localStorage.setItem('okuu:search:recent', JSON.stringify(['а'.repeat(90), 'б'])),
      );
      await box.page.emulateMedia({ colorScheme: scheme });
      await box.page.setViewportSize({ width: 320, height: 560 });
      if (!query) await box.open();
      await box.said(words);
      await box.page.locator('.search-results[aria-busy=true]').waitFor({ state: 'detached' });
      await box.page.waitForTimeout(100);
      await box.page.evaluate(axe.source);
      const findings = await box.page.evaluate(async () => {
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
        await box.page.evaluate(() => [
          document.querySelector('.search')?.getBoundingClientRect().width,
          document.querySelector('.search-body')?.scrollWidth,
        ]),
      ).toEqual([320, 320]);
    },
  );
});
