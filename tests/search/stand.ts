import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { bundleAsync } from 'lightningcss';
import { chromium, type Browser } from 'playwright-core';
import { rolldown } from 'rolldown';
import { clientScript } from '../../src/build/client-script.ts';
import { engineFiles } from '../../src/search/index-files.ts';
import type { BundleFile } from '../../src/search/index-pages.ts';
import { CONTENT_POLICY } from '../../src/site/content-policy.ts';
import { locate, toolNamed } from '../tools.ts';

const browserPath = locate(toolNamed('chromium'));

/** True where there is no browser and the tests may be skipped; in CI a missing one is a failure. */
export const noBrowser = browserPath === null && process.env.CI !== 'true';

/** Starts the browser. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] });
}

/** The styles of a page as the build makes them. */
export async function style(name: 'base' | 'search'): Promise<string> {
  const filename = fileURLToPath(new URL(`../../src/styles/${name}.css`, import.meta.url));
  const { code } = await bundleAsync({ filename, minify: true });
  return new TextDecoder().decode(code);
}

/** A page as the layout makes it, as far as the search box is concerned, `depth` folders below the one that holds `search/`. */
export function searchPage(language: string, depth: number, title: string): string {
  const up = '../'.repeat(depth);
  return `<!doctype html>
<html lang="${language}" data-search-bundle="${up}search/${language}/" data-search-script="${up}assets/search.js" data-search-style="${up}assets/search.css" data-search-found="${up}assets/found.js" data-search-languages="ky ru en">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}"><title>${title}</title>
<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="${up}assets/base.css">
<script defer src="${up}assets/page.js"></script></head>
<body><main><h1>${title}</h1><button id="opener" data-search-open hidden>Search</button><h2 id="кошуу" style="margin-top:200vh">Кошуу</h2></main>
</body></html>`;
}

/** The script of the search box with other code in place of the engine's. */
async function boxOver(engine: string): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('../../src/client/search.ts', import.meta.url)),
    platform: 'browser',
    transform: { target: 'es2019' },
    plugins: [{ name: 'stand-in', load: (id) => (/[\\/]search[\\/]engine\.ts$/.test(id) ? engine : null) }],
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

/** The files such pages load; `engine` is code that stands in for the search engine's. */
export async function assets(engine?: string): Promise<Map<string, string>> {
  return new Map([
    ['assets/base.css', await style('base')],
    ['assets/search.css', await style('search')],
    ['assets/page.js', await clientScript('page')],
    ['assets/search.js', await (engine === undefined ? clientScript('search') : boxOver(engine))],
    ['assets/found.js', await clientScript('found')],
  ]);
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
};

/** A server of files in memory on the loopback, and what was asked of it. */
export class Stand {
  readonly files = new Map<string, string | Uint8Array>();
  readonly asked: string[] = [];
  readonly #server: Server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '').slice(1);
    this.asked.push(path);
    const file = this.files.get(path);
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    });
    response.end(file);
  });

  /** The address of the server, ending in a slash. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** The engine that the bundles in `folder`, which ends in `search`, share. */
  async addEngine(folder: string): Promise<void> {
    this.addBundle(folder, await engineFiles());
  }

  addBundle(folder: string, files: readonly BundleFile[]): void {
    for (const file of files) this.files.set(`${folder}/${file.path}`, file.bytes);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
