import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchPage } from '../../search/index-pages.ts';
import { unwrap } from '../../search/pagefind/envelope.ts';

const MODULES = 30;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The modules of a built site in one language, as pages of headings and plain text, from what its search shows of them. */
function modulesIn(dist: string, language: string): string[] {
  return globSync(`*/*/search/${language}`, { cwd: dist })
    .sort()
    .flatMap((folder) => {
      const names = globSync('fragment/*.pf_fragment', { cwd: path.join(dist, folder) });
      const sections = names.map((name) => {
        const [page = 0, place = 0] = path.basename(name).split('.').map(Number);
        const text = new TextDecoder().decode(unwrap(readFileSync(path.join(dist, folder, name))));
        return { page, place, ...(JSON.parse(text) as { content: string; meta: Record<string, string> }) };
      });
      const pages = Map.groupBy(
        sections.sort((a, b) => a.page - b.page || a.place - b.place),
        ({ page }) => page,
      );
      return [...pages.values()].map((parts) =>
        parts
          .map(({ meta, content, place }) =>
            place === 0
              ? `<h1>${escaped(meta.title ?? '')}</h1><p>${escaped(content)}</p>`
              : `<h2 id="s${place}">${escaped(meta.section ?? '')}</h2><p>${escaped(content)}</p>`,
          )
          .join(''),
      );
    });
}

/**
 * A course of 30 modules to weigh: those of the sample courses in `language`, and to fill up, some in `other`, whose words
 * are new to the index. A real course repeats more of its words.
 */
export function courseOfThirty(dist: string, language: string, other: string): SearchPage[] {
  return [...modulesIn(dist, language), ...modulesIn(dist, other)].slice(0, MODULES).map((html, index) => ({
    url: `${language}/module-${index}/index.html`,
    html: `<main data-pagefind-body>${html}</main>`,
  }));
}
