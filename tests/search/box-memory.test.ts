import { describe, expect, it } from 'vitest';
import { many, useBox } from './box-stand.ts';
import { emptyFake } from './fake-engine.ts';
import { noBrowser, searchPage } from './stand.ts';

describe.skipIf(noBrowser)('what the search box remembers', () => {
  const box = useBox();

  it('remembers on the device the queries of which something was opened, and forgets them when told', async () => {
    await box.visit('', 'ky', { answers: { ky: { а: many(1), сегиз: many(1) } } });
    await box.page.evaluate(() => {
      const kept = ['бир', 'эки', 'үч', 'төрт', 'беш', 'алты', 'жети', 'сегиз'];
      localStorage.setItem('okuu:search:recent', JSON.stringify(kept));
    });
    await box.open('жок');
    await box.said('эч нерсе табылган жок');
    await box.page.fill('.search-input', 'а');
    await box.said('1 натыйжа');
    box.stand.files.set('a/b/ky/start/Модуль 1/index.html', searchPage('ky', 3, 'Модуль 1'));
    await box.page.click('.search-results a');
    await box.page.waitForURL(/%D0%9C/);
    await box.open();
    const picks = box.page.locator('.search-picks button');
    expect(await picks.allTextContents()).toEqual(['а', 'бир', 'эки', 'үч', 'төрт', 'беш', 'алты', 'жети']);
    await picks.first().click();
    await box.said('1 натыйжа');
    expect(await box.page.inputValue('.search-input')).toBe('а');
    expect(await picks.count()).toBe(0);
    await box.page.fill('.search-input', '');
    await picks.first().waitFor();
    await box.page.keyboard.press('ArrowDown');
    expect(await box.page.evaluate(() => document.activeElement?.textContent)).toBe('а');
    await box.page.getByRole('button', { name: 'Баарын өчүрүү' }).click();
    expect(await picks.count()).toBe(0);
    expect(await box.page.evaluate(() => localStorage.getItem('okuu:search:recent'))).toBe(null);
    await box.page.evaluate(() => localStorage.setItem('okuu:search:recent', '[5,null,"ok",{"a":1}]'));
    await box.page.keyboard.press('Escape');
    await box.open();
    expect(await picks.allTextContents()).toEqual(['ok']);
  });

  it('works where storage is closed to it', async () => {
    box.page = await box.context.newPage();
    await box.page.addInitScript(
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
    await box.page.goto(`${box.base}a/b/ky/start/index.html`);
    await box.open('сөз');
    await box.said('1 натыйжа');
    await box.page.click('.search-results a');
    expect(await box.page.locator('dialog[open]').count()).toBe(0);
    await box.open('');
    expect(await box.page.locator('.search-picks button').allTextContents()).toEqual(['сөз']);
  });

  it('keeps the query in the address while it is open, and takes it from there', async () => {
    await box.visit('?keep=1', 'ky', { answers: { ky: { сөз: many(1), 'a&b': many(2) } } });
    await box.open('сөз');
    await box.said('1 натыйжа');
    const search = (): string => new URL(box.page.url()).search;
    expect(search()).toBe(`?keep=1&q=${encodeURIComponent('сөз')}`);
    await box.page.keyboard.press('Escape');
    expect(search()).toBe('?keep=1');
    await box.open();
    expect(search()).toBe(`?keep=1&q=${encodeURIComponent('сөз')}`);
    await box.page.fill('.search-input', '');
    await box.said('Издей турган');
    expect(search()).toBe('?keep=1');
    await box.page.goto(`${box.base}a/b/ky/start/index.html?q=a%26b#кошуу`);
    await box.said('2 натыйжа');
    expect(await box.page.inputValue('.search-input')).toBe('a&b');
    expect(new URL(box.page.url()).hash).not.toBe('');
    await box.page.keyboard.press('Escape');
    expect(await box.page.evaluate(() => document.activeElement?.id)).toBe('opener');
  });

  it('is there again, with its results, when the reader comes back', async () => {
    await box.visit('', 'ky', {
      answers: { ky: { сөз: [{ title: 'Ары', address: '../vectors/index.html' }] } },
    });
    await box.open('сөз');
    await box.page.locator('.search-results a').click();
    await box.page.waitForURL('**/vectors/**');
    await box.page.goBack();
    await box.said('1 натыйжа');
    expect(await box.page.inputValue('.search-input')).toBe('сөз');
  });
});
