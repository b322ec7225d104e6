import { z } from 'zod';
import { line, localizedLine, webAddress } from '../source/fields.ts';

/** An ORCID iD with its check digit (ISO 7064 MOD 11-2, as orcid.org documents it). */
function isOrcid(value: string): boolean {
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(value)) return false;
  const digits = value.replaceAll('-', '');
  let total = 0;
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return digits.endsWith(check === 10 ? 'X' : String(check));
}

/** An author or rights holder, one entry of `content/people.yaml`. */
export const person = z.strictObject({
  name: localizedLine,
  kind: z.enum(['person', 'group']).default('person'),
  /** ORCID iD with hyphens, `0000-0002-1825-0097`. */
  orcid: z.string().refine(isOrcid, 'orcid-form').optional(),
  url: webAddress.optional(),
  /** An institution's id, or free text. */
  affiliation: line.optional(),
});

export type PersonInput = z.input<typeof person>;
export type PersonMeta = z.output<typeof person>;
