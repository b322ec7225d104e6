import { Document, isScalar, parseDocument } from 'yaml';
import { byCodeUnit } from '../diagnostics/order.ts';
import type { LanguageTag } from '../language/tag.ts';
import type { Module } from './module.ts';
import { sectionsOfEdition } from './sections.ts';
import type { RecordedSection, TranslationRecord, TranslationRecords } from './translation-record.ts';

/** The translation of a language and its source as they are now; null for an original, and where the source is missing. */
export function recordNow(
  { editions }: Pick<Module, 'editions'>,
  language: LanguageTag,
): TranslationRecord | null {
  const edition = editions.get(language);
  const source = editions.get(edition?.meta.translationOf?.language ?? '');
  if (edition === undefined || source === undefined) return null;
  const kept = (sections: readonly RecordedSection[]): RecordedSection[] =>
    sections.map(({ id, fingerprint }) => ({ id, fingerprint }));
  return {
    source: {
      language: source.language,
      version: source.meta.version,
      sections: kept(sectionsOfEdition(source)),
    },
    sections: kept(sectionsOfEdition(edition)),
  };
}

const HEAD = ` What each translation was made from, so that Okuu can tell which parts are behind.
 Written by: npm run translations -- --up-to-date <module>/<language>`;

/** The text of `translations.yaml`: the same records always give the same bytes, one line for each section. */
export function translationsYaml(records: TranslationRecords): string {
  const sorted = [...records].sort(([a], [b]) => byCodeUnit(a, b));
  const document = new Document(Object.fromEntries(sorted));
  document.commentBefore = HEAD;
  for (const [language] of sorted)
    for (const path of [
      [language, 'sections'],
      [language, 'source', 'sections'],
    ])
      compact(document, path);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** A section on one line; a fingerprint of digits must not be taken for a number, so it is always quoted. */
function compact(document: Document, path: readonly string[]): void {
  const list = document.getIn(path, true);
  for (const item of (list as { items: { flow: boolean }[] }).items) item.flow = true;
  for (const index of (list as { items: unknown[] }).items.keys()) {
    const print = document.getIn([...path, index, 'fingerprint'], true);
    if (isScalar(print)) print.type = 'QUOTE_DOUBLE';
  }
}

/**
 * An edition's file with another `translationOf.version`; all else, comments and layout included, stays as it is. Null
 * where the front matter has no such key.
 */
export function withTranslatedVersion(text: string, version: string): string | null {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (opening === undefined) return null;
  const length = text.slice(opening).search(/^---[ \t]*$/m);
  if (length < 0) return null;
  const front = parseDocument(text.slice(opening, opening + length));
  const value = front.getIn(['translationOf', 'version'], true);
  if (!isScalar(value) || value.range === undefined || value.range === null) return null;
  const [start, end] = [opening + value.range[0], opening + value.range[1]];
  const quote = /^["']/.exec(text.slice(start, end))?.[0] ?? '';
  return `${text.slice(0, start)}${quote}${version}${quote}${text.slice(end)}`;
}
