import type { LanguageTag } from '../language/tag.ts';
import type { Edition } from '../module/module.ts';
import type { Institution } from '../pack/content.ts';
import type { Pack } from '../pack/pack.ts';
import type { PartnerMeta } from '../partner/schema.ts';
import type { PortalMeta } from '../portal/schema.ts';
import type { RenderedBody } from '../render/rendered.ts';
import type { OfferedDownload } from './offered-download.ts';
import type { ThemeAssets } from './theme-assets.ts';

/** What every view needs to know beside its own pack. */
export interface SiteContext {
  portal: PortalMeta;
  theme: ThemeAssets;
  institutions: ReadonlyMap<string, Institution>;
  /** What pages beside the module's own need of its body; where bodies are rendered. */
  bodies?: (pack: Pack, edition: Edition, language: LanguageTag) => Pick<RenderedBody, 'terms' | 'cards'>;
  /** The file of `media/` that shows a picture, by its name in the module's folder; where bodies are rendered. */
  pictures?: (edition: Edition) => Readonly<Record<string, string>>;
  /** What the catalogue's search spans; where it is known which packs there are. */
  search?: {
    /** Languages that have an index. */
    languages: readonly LanguageTag[];
    /** Catalogues of other universities that are searched too. */
    partners: readonly PartnerMeta[];
    /** What the indexes were made with: a version of Pagefind, and digests of the word keys by language. */
    made: { pagefind: string; keys: Readonly<Record<LanguageTag, string>> };
  };
  /** What a pack offers to take away; where downloads have been made. */
  downloads?: (pack: Pack) => readonly OfferedDownload[];
}
