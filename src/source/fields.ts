import { z } from 'zod';
import { LANGUAGE_TAG } from '../language/tag.ts';
import type { Localized } from '../language/localized.ts';

/**
 * Fields that several concepts share. A message here is a code that `zod-diagnostics.ts` turns into the rule with
 * that name and the words of the reader's language, never a sentence.
 */

/** An id: lower-case ASCII letters, digits and single hyphens, starting with a letter; at most 64 characters. */
export const ID = /^[a-z](?:-?[a-z0-9])*$/;
export const id = z.string().max(64, 'id-form').regex(ID, 'id-form');

/** A text of one line or more that is not blank. */
export const text = z.string().trim().min(1, 'text-empty').max(20_000, 'text-long');

/** A language tag, `ky` or `pt-BR`. */
export const languageTag = z.string().regex(LANGUAGE_TAG, 'language-form');

/** A text in one language (a plain string) or in several (`{ ky: …, ru: …, en: … }`). */
export const localized = z
  .union([text, z.record(languageTag, text)])
  .transform((value): Localized => (typeof value === 'string' ? { und: value } : value));

/** A calendar date of the content, `2026-11-23` (ISO 8601), never a clock. */
export const date = z.iso.date('date-form');

/** A version of the content, `1.0.0` (Semantic Versioning 2.0.0 without build data). */
export const version = z.string().regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, 'version-form');

/** An address on the web: http or https only; Cyrillic domains are taken and turned into punycode. */
export const webAddress = z.string().max(2048, 'url-form').transform((value, context) => {
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    context.addIssue({ code: 'custom', message: 'url-form', input: value });
    return z.NEVER;
  }
  return url.href;
});

/** A colour as `#rrggbb`. */
export const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'colour-form');

/** Subject codes in the three classifications Kyrgyz libraries and the UN use; always strings, `"0541"` keeps its zero. */
export const subjects = z.strictObject({
  /** ISCED-F 2013 codes: two, three or four digits. */
  isced: z.array(z.string().regex(/^\d{2,4}$/, 'isced-form')).optional(),
  /** Universal Decimal Classification (УДК). */
  udc: z.array(text).optional(),
  /** Library-bibliographic classification (ББК). */
  bbk: z.array(text).optional(),
});
export type Subjects = z.output<typeof subjects>;

/** A picture or file beside the YAML or MDX file, `./name.ext`; where it leads is checked by the media rules. */
export const filePath = z.string().regex(/^\.\/[^\\]+$/, 'file-form');
