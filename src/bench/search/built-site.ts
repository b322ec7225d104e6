import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BundleFile } from '../../search/bundle-file.ts';
import type { Answering } from './run-set.ts';
import { openShipped, type Shipped } from './shipped.ts';

/** The search files of every course of a built site in one language. */
function bundlesOf(dist: string, language: string): BundleFile[][] {
  return globSync(`*/*/search/${language}`, { cwd: dist })
    .sort()
    .map((folder) =>
      globSync('**/*.*', { cwd: path.join(dist, folder) }).map((name) => ({
        path: name.split(path.sep).join('/'),
        bytes: new Uint8Array(readFileSync(path.join(dist, folder, name))),
      })),
    );
}

/** Asks the search of every course of a built site, and answers with the ids of modules, the best of all courses first. */
export async function askSite(dist: string, language: string): Promise<Answering> {
  const opened: Shipped[] = [];
  for (const bundle of bundlesOf(dist, language)) opened.push(await openShipped(language, bundle));
  return async (query) => {
    const lists = await Promise.all(opened.map(({ searcher }) => searcher.search(query)));
    const all = lists.flat();
    const whole = all.filter((hit) => hit.whole);
    const hits = (whole.length > 0 ? whole : all).sort((a, b) => b.score - a.score);
    const pages = await Promise.all(hits.map((hit) => hit.load()));
    return [
      ...new Set(
        pages.map(({ address }) => path.posix.basename(path.posix.dirname(new URL(address).pathname))),
      ),
    ];
  };
}
