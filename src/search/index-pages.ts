import type { LanguageTag } from '../language/tag.ts';
import { answered } from './pagefind/engines.ts';
import type { BundleFile } from './bundle-file.ts';
import { makeBundle, sound } from './bundle.ts';

/** A page to be found. */
export interface SearchPage {
  /** The page's path from the folder that holds `search/`, e.g. `ky/vectors/index.html`. */
  url: string;
  /**
   * HTML with `data-pagefind-body` on what is to be found: a whole document, or as much of it as that element. Its first
   * h1 is the title of the result; headings with an id divide it.
   */
  html: string;
}

/** The pages of a course in one language. */
export interface SearchGroup {
  language: LanguageTag;
  pages: readonly SearchPage[];
}

/**
 * A page as Pagefind reads it. It finds nothing at all outside an `html` element, and says nothing of it; and it knows that
 * the cells of a table are apart, but not those of its head, nor a caption from its figure.
 */
function asDocument(html: string): string {
  const apart = html.replaceAll('</th>', '</th> ').replaceAll('</figcaption>', '</figcaption> ');
  return /^\s*<(!doctype|html)\b/i.test(html) ? apart : `<html><body>${apart}</body></html>`;
}

/** Text of a page that is certainly searched: tags, references and formulas, which are not, are taken out roughly. */
const plainly = ({ html }: SearchPage): string =>
  html.replace(/<math\b.*?<\/math>|<[^>]*>|&[a-z0-9#]+;/gis, ' ');

/**
 * Makes the search bundle of a course in one language, for `search/<language>/`. The same pages give the same bytes, in
 * whatever order they come; several calls at once are spread over the processors. Throws only where Pagefind itself fails.
 */
export async function indexPages(group: SearchGroup): Promise<BundleFile[]> {
  return makeBundle(group.language, group.pages, plainly, async (index, { url, html }) => {
    // Half a surrogate pair would break the message to the process.
    sound(await answered(index.addHTMLFile({ url, content: asDocument(html).toWellFormed() }), url), url);
  });
}

export { closeEngines } from './pagefind/engines.ts';
export { indexRecords, type RecordGroup, type SearchRecord } from './index-records.ts';
export type { BundleFile } from './bundle-file.ts';
