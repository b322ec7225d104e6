import type { Institution } from '../pack/content.ts';
import type { PortalMeta } from '../portal/schema.ts';
import type { ThemeAssets } from './theme-assets.ts';

/** What every view needs to know beside its own pack. */
export interface SiteContext {
  portal: PortalMeta;
  theme: ThemeAssets;
  institutions: ReadonlyMap<string, Institution>;
}
