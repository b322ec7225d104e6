import { z } from 'zod';
import { languageTag, line, localized, localizedLine, webAddress } from '../source/fields.ts';

/** The portal itself: `content/site.yaml`. */
export const portal = z.strictObject({
  name: localizedLine,
  tagline: localizedLine.optional(),
  about: localized.optional(),
  /** Languages of the catalogue; the first is its default. */
  languages: z.array(languageTag).min(1, 'list-empty').max(50, 'list-long'),
  /** The public address of the catalogue; packs that are moved link back to it. */
  address: webAddress.optional(),
  /** Where the content is kept, for "suggest a change". */
  repository: z
    .strictObject({ url: webAddress, branch: line.default('main'), folder: line.default('content') })
    .optional(),
});

export type PortalInput = z.input<typeof portal>;
export type PortalMeta = z.output<typeof portal>;
