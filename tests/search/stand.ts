import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { rolldown } from 'rolldown';
import type { BundleFile } from '../../src/search/index-pages.ts';

const CANDIDATES = [process.env.OKUU_BROWSER, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', chromium.executablePath()];

/** The browser of this machine; null where there is none. */
export const browserPath = CANDIDATES.find((file) => file !== undefined && existsSync(file)) ?? null;

/** Starts the browser. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] });
}

/** Bundles a script of the pages as the build does. */
export async function script(name: 'search' | 'catalogue'): Promise<string> {
  const input = fileURLToPath(new URL(`../../src/client/${name}.ts`, import.meta.url));
  const bundle = await rolldown({ input, platform: 'browser', transform: { target: 'es2019' } });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

/** A page with the search box's hooks, `depth` folders below the one that holds `search/`. */
export async function searchPage(language: string, depth: number, title: string): Promise<string> {
  const up = '../'.repeat(depth);
  const style = await readFile(new URL('../../src/styles/search.css', import.meta.url), 'utf8');
  return `<!doctype html><html lang="${language}" data-search-bundle="${up}search/${language}/"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><style>:root{color-scheme:light dark}${style}</style></head>
<body><main><h1>${title}</h1><button id="opener">Search</button><h2 id="кошуу" style="margin-top:200vh">Кошуу</h2></main>
<script src="${up}search.js"></script><script>document.getElementById("opener").onclick = () => okuuSearch.open()</script></body></html>`;
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript', json: 'application/json' };

/** A server of files in memory on the loopback, and what was asked of it. */
export class Stand {
  readonly files = new Map<string, string | Uint8Array>();
  readonly asked: string[] = [];
  readonly #server: Server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '').slice(1);
    this.asked.push(path);
    const file = this.files.get(path);
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream' });
    response.end(file);
  });

  /** The address of the server, ending in a slash. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  addBundle(folder: string, files: readonly BundleFile[]): void {
    for (const file of files) this.files.set(`${folder}/${file.path}`, file.bytes);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
