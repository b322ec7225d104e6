import { z } from 'zod';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LanguageTag } from '../language/tag.ts';
import { checkData } from '../source/check-data.ts';
import type { SourceDocument } from '../source/document.ts';
import { languageTag, version } from '../source/fields.ts';

/** The ids of Okuu's own sections, and anchors of headings: anything without spaces. */
const sectionId = z.string().max(400, 'text-long').regex(/^\S+$/u, 'translation-record-form');

/** A section as it was when the translator said that the translation is up to date. */
const recordedSection = z.strictObject({
  /** The heading's anchor, `okuu-about` (title, summary, outcomes, keywords) or `okuu-start` (before the first heading). */
  id: sectionId,
  /** 16 hexadecimal digits; made by Okuu. */
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/, 'translation-record-form'),
});

const sections = z.array(recordedSection).min(1, 'list-empty').max(2000, 'list-long');

/** What one translation was, and what it translated, when it was up to date: an entry of `translations.yaml`. */
export const translationRecord = z.strictObject({
  /** The text it translates. */
  source: z.strictObject({
    language: languageTag,
    /** The version that the source had then. */
    version,
    sections,
  }),
  /** The translation's own sections. */
  sections,
});

export type RecordedSection = z.output<typeof recordedSection>;
export type TranslationRecord = z.output<typeof translationRecord>;
/** The records of a module by the language of the translation. */
export type TranslationRecords = ReadonlyMap<LanguageTag, TranslationRecord>;

/** Reads `modules/<id>/translations.yaml`: each language by itself, so that one broken entry leaves the others. */
export function loadTranslations(document: SourceDocument): Checked<Map<LanguageTag, TranslationRecord>> {
  const records = new Map<LanguageTag, TranslationRecord>();
  const diagnostics: Diagnostic[] = [];
  const { data } = document;
  const entries = z.record(languageTag, z.unknown()).safeParse(data);
  if (!entries.success)
    diagnostics.push(...checkData(z.record(languageTag, translationRecord), document).diagnostics);
  else
    for (const [language, entry] of Object.entries(entries.data)) {
      const checked = checkData(translationRecord, document, entry, [language]);
      diagnostics.push(...checked.diagnostics);
      if (checked.value.whole !== null) records.set(language, checked.value.whole);
    }
  return { value: records, diagnostics };
}
