import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { placeOf } from './needs.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever a page asks for elsewhere fails at once, and is seen by the watch.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** What may be loaded: addresses that begin with one of these. */
type Home = readonly string[];

/** A browser window of its own, watched: everything in `problems` fails the test that opened it. */
export interface Reader {
  page: Page;
  /** Requests to elsewhere, answers that are no success, errors on the console, dialogs, exceptions. */
  problems: string[];
}

export interface ReaderOptions extends BrowserContextOptions {
  /** Where the site lies; nothing else may be asked for. */
  home: string | Home;
  /** Runs before each page's own scripts. */
  script?: string;
  /** Problems that are expected in this test. */
  allow?: RegExp;
}

function watch(context: BrowserContext, home: Home, problems: string[]): void {
  const inside = (url: string): boolean =>
    /^(data|blob|about):/.test(url) || home.some((start) => url.startsWith(start));
  context.on('request', (request) => {
    if (!inside(request.url())) problems.push(`left the site: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left while it still loads gives up the rest; that is no fault of the site.
    if (reason !== 'net::ERR_ABORTED') problems.push(`${reason} ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`exception: ${error.error().message}`));
  context.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}

/** One browser for a suite; `open` gives a fresh window, and every test ends with its windows closed and free of problems. */
export function useBrowser(): { open: (options: ReaderOptions) => Promise<Reader> } {
  let browser: Browser | null = null;
  let contexts: { context: BrowserContext; reader: Reader; allow: RegExp | null }[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: placeOf('chromium'), args: ARGS });
  });
  afterEach(async () => {
    const opened = contexts;
    contexts = [];
    for (const { context } of opened) await context.close();
    for (const { reader, allow } of opened) {
      expect(reader.problems.filter((problem) => allow?.test(problem) !== true)).toEqual([]);
    }
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    async open({ home, script, allow, ...options }) {
      if (browser === null) throw new Error('The browser is not running');
      const context = await browser.newContext({ locale: 'en-GB', ...options });
      const problems: string[] = [];
      watch(context, typeof home === 'string' ? [home] : home, problems);
      if (script !== undefined) await context.addInitScript({ content: script });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const reader = { page, problems };
      contexts.push({ context, reader, allow: allow ?? null });
      return reader;
    },
  };
}

/** Opens an address and waits until everything it loads is there. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
}

/** Pictures of the page that did not decode, also those that load only when they come into view. */
export function brokenPictures(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    return pictures
      .filter((picture) => picture.naturalWidth === 0)
      .map((picture) => picture.currentSrc || picture.src);
  });
}

/** True where the page's own style sheets are in force (every link of the page gave rules). */
export function unstyled(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
    const dead = links.filter((link) => link.sheet === null).map((link) => link.href);
    const plain = links.length > 0 && getComputedStyle(document.body).fontFamily === '"Times New Roman"';
    return plain ? [...dead, 'the browser’s own type'] : dead;
  });
}
