import type { LanguageTag } from '../language/tag.ts';
import type { BundleFile } from './bundle-file.ts';
import { makeBundle, sound } from './bundle.ts';
import { answered } from './pagefind/engines.ts';

/** Something of the catalogue to be found: a course, or a module of a course. */
export interface SearchRecord {
  /** The page's path from the folder that holds `search/`. */
  url: string;
  title: string;
  /** The text that is searched, as plain text. */
  content: string;
  /** What the result says besides its title. */
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

/** What can be found in the catalogue in one of its languages. */
export interface RecordGroup {
  language: LanguageTag;
  records: readonly SearchRecord[];
}

const wellFormed = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.toWellFormed()]));

/** Makes the catalogue's search bundle in one language. The same records give the same bytes, in whatever order they come. */
export async function indexRecords(group: RecordGroup): Promise<BundleFile[]> {
  const contentOf = ({ content }: SearchRecord): string => content;
  return makeBundle(group.language, group.records, contentOf, async (index, record) => {
    const { url, title, content, meta, filters } = record;
    const added = index.addCustomRecord({
      url,
      content: content.toWellFormed(),
      language: group.language,
      meta: wellFormed({ ...meta, title }),
      filters: Object.fromEntries(
        Object.entries(filters).map(([key, values]) => [key, values.map((value) => value.toWellFormed())]),
      ),
    });
    sound(await answered(added, url), url);
  });
}
