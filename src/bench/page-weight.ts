import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readPageFacts } from '../build/page-facts.ts';

/** Bytes over the wire (gzip level 9; fonts as they are: they are compressed already), by kind of file. */
export interface PageWeight {
  html: number;
  css: number;
  js: number;
  font: number;
  total: number;
}

/** Weighs a page of a built site with every style, script and font it loads at once; search loads later and is left out. */
export async function pageWeight(out: string, page: string): Promise<PageWeight> {
  const file = path.join(out, page);
  const html = await readFile(file);
  const text = html.toString();
  const weight = { html: gzipSync(html, { level: 9 }).length, css: 0, js: 0, font: 0 };
  const lazy = /data-search-(?:script|style|found)="([^"]+)"/g;
  const later = new Set([...text.matchAll(lazy)].map((match) => match[1] ?? ''));
  for (const address of readPageFacts(text).loads) {
    if (later.has(address) || !/\.(css|js)$/.test(address) || /\/(keys|disk)\.js$/.test(address)) continue;
    const loaded = path.join(path.dirname(file), address);
    const bytes = await readFile(loaded);
    const kind = address.endsWith('.css') ? 'css' : 'js';
    weight[kind] += gzipSync(bytes, { level: 9 }).length;
    if (kind === 'js') continue;
    for (const match of bytes.toString().matchAll(/url\("?([^")]+\.woff2)"?\)/g)) {
      weight.font += (await readFile(path.join(path.dirname(loaded), match[1] ?? ''))).length;
    }
  }
  return { ...weight, total: weight.html + weight.css + weight.js + weight.font };
}
