import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { BundleFile } from '../bundle-file.ts';

/** What of other people's work runs in a reader's browser when a site is searched, by a module of each package. */
const MODULES = ['pagefind', '@orama/stemmers/russian', 'porter2', 'fastest-levenshtein'];

const LICENCE = /^licen[cs]e(\.md|\.txt)?$/i;

const manifest = z.object({ name: z.string(), version: z.string() });

/** The folder of the package that a module belongs to: the nearest one that says under what licence. */
function packageOf(module: string): URL {
  let folder = new URL('./', import.meta.resolve(module));
  while (!readdirSync(fileURLToPath(folder)).some((entry) => LICENCE.test(entry)))
    folder = new URL('../', folder);
  return folder;
}

/** The licence of a package: a file, or the files of a folder of that name. */
function licenceOf(folder: URL): string {
  const home = fileURLToPath(folder);
  const name = readdirSync(home).find((entry) => LICENCE.test(entry)) ?? '';
  const file = path.join(home, name);
  const files = statSync(file).isDirectory() ? readdirSync(file).map((one) => path.join(file, one)) : [file];
  return files.map((one) => readFileSync(one, 'utf8').trim()).join('\n\n');
}

function notice(module: string): string {
  const folder = packageOf(module);
  const { name, version } = manifest.parse(JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')));
  return `${name} ${version}\n\n${licenceOf(folder)}\n`;
}

/** The licences of what searches in the browser, as its authors ask: they go wherever it goes. */
export function notices(): BundleFile {
  const text = MODULES.map(notice).join(`\n${'-'.repeat(72)}\n\n`);
  return { path: 'licences.txt', bytes: new TextEncoder().encode(text) };
}
