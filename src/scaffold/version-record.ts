import type { Localized } from '../language/localized.ts';
import { loadVersions } from '../module/versions.ts';
import { placeOf } from '../source/document.ts';
import { readYaml } from '../source/yaml.ts';
import { quoted } from './template.ts';

/** What is recorded of a new version. */
export interface NewEntry {
  version: string;
  date: string;
  authors: readonly string[];
  changes: Localized;
  /** Fingerprints by language. */
  editions: Readonly<Record<string, string>>;
}

const HEAD: Readonly<Record<string, string>> = {
  ky: '# Модулдун версиялары, жаңысы биринчи. Муну npm run new -- version жазат.\n',
  ru: '# Версии модуля, новые сверху. Пишет команда npm run new -- version.\n',
  en: '# Versions of the module, newest first. Written by npm run new -- version.\n',
};

/**
 * The text of `versions.yaml` with an entry before all others; the rest stays as it is. Null where the list is written in
 * a form that nothing can be put in front of (`[…]`), or cannot be read.
 */
export function withEntry(before: string | null, entry: NewEntry, language: string): string | null {
  if (before === null) return (HEAD[language] ?? HEAD.en ?? '') + entryText(entry, '');
  const plain = before.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const read = readYaml(plain, 'versions.yaml').value;
  if (read === null) return null;
  const lines = plain.split('\n');
  if (read.data === null || read.data === undefined) {
    const whole = plain === '' || plain.endsWith('\n') ? plain : `${plain}\n`;
    return verified(whole + entryText(entry, ''), entry, 0);
  }
  if (!Array.isArray(read.data)) return null;
  const { line } = placeOf(read, [0]);
  const first = /^( *)- /.exec(lines[(line ?? 0) - 1] ?? '');
  if (line === null || first === null) return null;
  const text = [
    ...lines.slice(0, line - 1),
    ...entryText(entry, first[1] ?? '')
      .trimEnd()
      .split('\n'),
    ...lines.slice(line - 1),
  ].join('\n');
  return verified(before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text, entry, read.data.length);
}

function verified(text: string, { version }: NewEntry, others: number): string | null {
  const read = readYaml(text.replaceAll('\r\n', '\n'), '').value;
  const entries =
    read === null ? [] : loadVersions({ ...read, file: '', digest: '', body: '', bodyLine: 1 }).value;
  return entries.length === others + 1 && entries[0]?.meta?.version === version ? text : null;
}

function entryText({ version, date, authors, changes, editions }: NewEntry, indent: string): string {
  return [
    `- version: ${version}`,
    `  date: ${date}`,
    `  authors: [${authors.join(', ')}]`,
    '  changes:',
    ...Object.entries(changes).map(([language, text]) => `    ${language}: ${quoted(text)}`),
    '  editions:',
    // Quoted: a fingerprint may be all digits.
    ...Object.entries(editions).map(([language, print]) => `    ${language}: ${quoted(print)}`),
  ]
    .map((line) => `${indent}${line}\n`)
    .join('');
}
