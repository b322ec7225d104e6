import type { Pack } from '../pack/pack.ts';
import { sizeWords } from '../render/words.ts';
import type { SiteContext } from './context.ts';
import type { Tongue } from './phrase.ts';
import { say, type StringKey } from './strings.ts';
import { files, relative } from './urls.ts';

/** A link to a file of `downloads/`. */
export interface DownloadLink {
  name: string;
  href: string;
  /** Its kind and size, «DOCX, 14,2 КБ». */
  note: string;
  mediaType: string;
}

/**
 * Links from a page to what its readers may take away: all of it, or only files with the given label. None where
 * downloads are not known (in tests of views) or could not be made.
 */
export function downloadLinks(
  context: SiteContext,
  pack: Pack,
  page: Tongue,
  from: string,
  label?: StringKey,
): DownloadLink[] {
  const offered = context.downloads?.(pack) ?? [];
  return offered
    .filter((file) => file.language === null || file.language === page.language)
    .filter((file) => label === undefined || file.label === label)
    .map((file) => ({
      name: say(page.ui, file.label),
      href: relative(from, files.download(pack.key, file.name)),
      note: `${file.kind}, ${sizeWords(file.size, page.ui)}`,
      mediaType: file.mediaType,
    }));
}
