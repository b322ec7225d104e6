import { z } from 'zod';
import { id, localized, text, webAddress } from '../source/fields.ts';

/** An author or rights holder, one entry of `content/people.yaml`. */
export const person = z.strictObject({
  name: localized,
  kind: z.enum(['person', 'group']).default('person'),
  /** ORCID iD with hyphens, `0000-0002-1825-0097`. */
  orcid: z.string().regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'orcid-form').optional(),
  url: webAddress.optional(),
  /** An institution's id, or free text. */
  affiliation: text.optional(),
});
/** `content/people.yaml`: id → person. */
export const people = z.record(id, person);

export type PersonInput = z.input<typeof person>;
export type PersonMeta = z.output<typeof person>;
