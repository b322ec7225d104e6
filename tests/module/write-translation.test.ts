import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { loadTranslations, type TranslationRecord } from '../../src/module/translation-record.ts';
import { translationsYaml, withTranslatedVersion } from '../../src/module/write-translation.ts';
import { readYaml } from '../../src/source/yaml.ts';

const record = (language: string): TranslationRecord => ({
  source: { language, version: '1.2.0', sections: [{ id: 'okuu-about', fingerprint: '0123456789012345' }] },
  sections: [
    { id: 'okuu-about', fingerprint: '12345678901234e5' },
    { id: 'вектор-1', fingerprint: 'abcdefabcdefabcd' },
  ],
});

describe('translations.yaml', () => {
  const records = new Map([
    ['ru', record('en')],
    ['ky', record('ru')],
  ]);
  const text = translationsYaml(records);

  test('is read as it was written', () => {
    const located = readYaml(text, 'f').value;
    expect(located).not.toBeNull();
    const document = { file: 'f', digest: '', body: '', bodyLine: 1, data: null, places: {}, ...located };
    const { value, diagnostics } = loadTranslations(document);
    expect(diagnostics).toEqual([]);
    expect(Object.fromEntries(value)).toEqual(Object.fromEntries(records));
    expect(Object.keys(parse(text) as object)).toEqual(['ky', 'ru']);
  });

  test('has the same bytes whatever the order of the records, and a line for each section', () => {
    expect(translationsYaml(new Map([...records].reverse()))).toBe(text);
    expect(text).toContain('\n    - { id: вектор-1, fingerprint: "abcdefabcdefabcd" }\n');
  });

  test('one broken entry leaves the others', () => {
    const broken = text.replace('version: 1.2.0', 'version: one');
    const located = readYaml(broken, 'f').value;
    const document = { file: 'f', digest: '', body: '', bodyLine: 1, data: null, places: {}, ...located };
    const { value, diagnostics } = loadTranslations(document);
    expect([...value.keys()]).toEqual(['ru']);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['version-form']);
  });
});

describe('the version in the front matter is set, and nothing else is touched', () => {
  const body = '---\n\ntranslationOf: { language: ru, version: 1.0.0 }\n';
  test.each([
    ['on one line', 'translationOf: { language: ru, version: 1.0.0 } # of Aibek'],
    ['in quotes', "translationOf: { language: ru, version: '1.0.0' }"],
    [
      'on lines of its own',
      'translationOf:\n  # what was translated\n  language: ru\n  version: 1.0.0   # then\n',
    ],
    ['beside another version', 'version: 1.0.0\ntranslationOf: {version: 1.0.0, language: ru}'],
    ['with line ends of Windows', 'title: Ү\r\ntranslationOf: { language: ru, version: 1.0.0 }\r'],
  ])('%s', (_, front) => {
    for (const start of ['---\n', '\uFEFF---\n', '---  \r\n']) {
      const text = `${start}${front}\n${body}`;
      const at = front.lastIndexOf('1.0.0');
      const expected = `${start}${front.slice(0, at)}1.1.0${front.slice(at + 5)}\n${body}`;
      expect(withTranslatedVersion(text, '1.1.0')).toBe(expected);
    }
  });

  test.each([
    ['no front matter', 'text'],
    ['no end of it', '---\ntranslationOf: { version: 1.0.0 }\n'],
    ['no such key', '---\ntitle: A\n---\n'],
  ])('%s', (_, text) => {
    expect(withTranslatedVersion(text, '1.1.0')).toBeNull();
  });
});
