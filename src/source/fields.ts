import { z } from 'zod';
import { LANGUAGE_TAG } from '../language/tag.ts';
import type { Localized } from '../language/localized.ts';

/**
 * Fields that several concepts share. A message here is a code that `zod-diagnostics.ts` turns into the rule with
 * that name and the words of the reader's language, never a sentence.
 */

/** An id: lower-case ASCII letters, digits and single hyphens, starting with a letter; at most 64 characters. */
export const ID = /^[a-z](?:-?[a-z0-9])*$/;
export const id = z.string().regex(ID, 'id-form').max(64, 'id-form');

/** A text of one line or more that is not blank, in Unicode form NFC. */
export const text = z.string().normalize('NFC').trim().min(1, 'text-empty').max(20_000, 'text-long');

/** A short text of one line: line breaks of YAML's block texts become spaces. */
export const line = z
  .string()
  .normalize('NFC')
  .overwrite((value) => value.replace(/\s+/gu, ' '))
  .trim()
  .min(1, 'text-empty')
  .max(400, 'text-long');

/** A language tag, `ky` or `pt-BR`. */
export const languageTag = z.string().regex(LANGUAGE_TAG, 'language-form');

const inLanguages = (words: typeof text): z.ZodType<Localized, string | Record<string, string>> =>
  z
    .union([words, z.record(languageTag, words)])
    .transform((value): Localized => (typeof value === 'string' ? { und: value } : value))
    .refine((value) => Object.keys(value).length > 0, 'localized-expected');

/** A text in one language (a plain string) or in several (`{ ky: …, ru: …, en: … }`). */
export const localized = inLanguages(text);
/** The same for a name or a title: one line. */
export const localizedLine = inLanguages(line);

/** A whole number within bounds, both of them allowed. */
export const wholeNumber = (from: number, to: number): z.ZodNumber =>
  z.number().refine((value) => Number.isInteger(value) && value >= from && value <= to, {
    error: 'number-range',
    params: { from: String(from), to: String(to) },
  });

/** A calendar date of the content, `2026-11-23` (ISO 8601), never a clock. */
export const date = z.iso.date('date-form');

/** A version of the content, `1.0.0` (Semantic Versioning 2.0.0 without build data). */
export const version = z
  .string()
  .max(40, 'version-form')
  .regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, 'version-form');

/** An address on the web: http or https only; Cyrillic domains are taken and turned into punycode. */
export const webAddress = z
  .string()
  .max(2048, 'url-form')
  .transform((value, context) => {
    const url = /^https?:\/\//i.test(value.trim()) ? URL.parse(value.trim()) : null;
    if (url?.username !== '' || url.password !== '') {
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
  isced: z
    .array(z.string().regex(/^\d{2,4}$/, 'isced-form'))
    .max(20, 'list-long')
    .optional(),
  /** Universal Decimal Classification (УДК). */
  udc: z.array(line).max(20, 'list-long').optional(),
  /** Library-bibliographic classification (ББК). */
  bbk: z.array(line).max(20, 'list-long').optional(),
});
export type Subjects = z.output<typeof subjects>;

/** A picture or file beside the YAML or MDX file, `./name.ext`; where it leads is checked by the media rules. */
export const filePath = z.string().regex(/^\.\/[^\\]+$/, 'file-form');
