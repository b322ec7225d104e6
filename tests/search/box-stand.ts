import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { emptyFake, FAKE_ENGINE, type Fake, type FakeHit } from './fake-engine.ts';
import { assets, searchPage, Stand, startBrowser } from './stand.ts';

/** Results of which nothing but their number matters. */
export const many = (count: number): FakeHit[] =>
  Array.from({ length: count }, (_, index) => ({ title: `Модуль ${index + 1}` }));

/** Pages with the search box over an engine that does as it is told, in a browser. */
export class BoxStand {
  readonly stand = new Stand();
  base = '';
  context!: BrowserContext;
  page!: Page;
  #browser!: Browser;

  async start(): Promise<void> {
    this.base = await this.stand.start();
    for (const language of ['ky', 'ru', 'en'])
      for (const id of ['start', 'vectors'])
        this.stand.files.set(`a/b/${language}/${id}/index.html`, searchPage(language, 2, id));
    this.stand.files.set(
      'a/b/catalogue.html',
      searchPage('ky', 0, 'Каталог').replace('<html', '<html data-search-facets="[]"'),
    );
    for (const [name, text] of await assets(FAKE_ENGINE)) this.stand.files.set(`a/b/${name}`, text);
    this.#browser = await startBrowser();
  }

  async renew(): Promise<void> {
    this.context = await this.#browser.newContext();
    this.context.setDefaultTimeout(5_000);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.stand.stop();
  }

  said(text: string): Promise<void> {
    return this.page.locator('.search-status', { hasText: text }).waitFor();
  }

  titles(): Promise<string[]> {
    return this.page.locator('.search-title').allTextContents();
  }

  setFake(change: Partial<Fake>): Promise<void> {
    return this.page.evaluate((part) => void Object.assign(window.fake, part), change);
  }

  fake(): Promise<Fake> {
    return this.page.evaluate(() => window.fake);
  }

  /** Goes to the start page in a window of its own, so that what one visit is given is not given to the next. */
  async visit(query = '', language = 'ky', given: Partial<Fake> = {}): Promise<void> {
    this.page = await this.context.newPage();
    await this.page.addInitScript((value) => (window.fake = value), { ...emptyFake(), ...given });
    await this.page.goto(`${this.base}a/b/${language}/start/index.html${query}`);
  }

  async open(query?: string): Promise<void> {
    await this.page.click('#opener');
    await this.page.locator('dialog[open]').waitFor();
    if (query !== undefined) await this.page.fill('.search-input', query);
  }
}

/** A stand for the tests of a file; each test has the browser's memory for itself. */
export function useBox(): BoxStand {
  const box = new BoxStand();
  beforeAll(() => box.start());
  beforeEach(() => box.renew());
  afterEach(() => box.context.close());
  afterAll(() => box.stop());
  return box;
}
