import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDocumentCache } from '../../src/source/document-cache.ts';
import { readDocument } from '../../src/source/read-document.ts';
import { readTree } from '../../src/source/tree.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'okuu-tree-'));
  mkdirSync(path.join(home, 'content', 'modules', 'a'), { recursive: true });
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});
const put = (name: string, text: string): void => {
  writeFileSync(path.join(home, 'content', name), text);
};

describe('readTree', () => {
  test('lists files in one order and passes over litter', () => {
    for (const name of ['b.yaml', 'a.yaml', '.DS_Store', 'Thumbs.db', 'desktop.ini', '~$a.docx', 'a.yaml~'])
      put(name, '');
    const { value, diagnostics } = readTree(path.join(home, 'content'));
    expect(diagnostics).toEqual([]);
    expect(value.files.map(({ file }) => file)).toEqual(['content/a.yaml', 'content/b.yaml']);
    expect(value.folders).toEqual([['modules'], ['modules', 'a']]);
  });

  test('stops at a number of entries', () => {
    for (const name of ['a', 'b', 'c', 'd']) put(name, '');
    const { value, diagnostics } = readTree(path.join(home, 'content'), 3);
    expect(diagnostics.map(({ rule, values }) => `${rule} ${values.limit ?? ''}`)).toEqual([
      'folder-crowded 3',
    ]);
    expect(value.files).toHaveLength(3);
  });

  test('says what cannot be read', () => {
    const { diagnostics } = readTree(path.join(home, 'nowhere'));
    expect(diagnostics.map(({ rule, file }) => `${file} ${rule}`)).toEqual(['nowhere file-unreadable']);
  });
});

describe('readDocument', () => {
  const documents = (cacheDir: string | null): unknown[] => {
    const cache = openDocumentCache(cacheDir);
    const read = readTree(path.join(home, 'content')).value.files.map((file) => readDocument(file, cache));
    cache.save();
    return read;
  };

  test('gives the same from the cache, whatever the line ends and the end of the file', () => {
    put('modules/a/ky.mdx', '---\r\ntitle: А\r\n---\r\n\r\nТекст\r\nдагы');
    put('modules/a/ru.mdx', '---\ntitle: Б\n---\nТекст\n');
    put('modules/a/en.mdx', '---\ntitle: B\n---');
    put('people.yaml', 'a: { name: A }\n');
    const cacheDir = path.join(home, 'cache');
    const cold = documents(cacheDir);
    expect(documents(cacheDir)).toEqual(cold);
    expect(documents(null)).toEqual(cold);
    expect(cold).toHaveLength(4);
  });

  test('says again what was wrong: only sound files are remembered', () => {
    put('people.yaml', 'a: b: c\n');
    const cacheDir = path.join(home, 'cache');
    expect(documents(cacheDir)).toEqual(documents(cacheDir));
  });

  test('goes on with a damaged cache', () => {
    put('people.yaml', 'a: { name: A }\n');
    const cacheDir = path.join(home, 'cache');
    const cold = documents(cacheDir);
    writeFileSync(path.join(cacheDir, 'documents.json'), '{"version":');
    expect(documents(cacheDir)).toEqual(cold);
  });

  test('names a file that vanished', () => {
    put('people.yaml', 'a: 1\n');
    const [file] = readTree(path.join(home, 'content')).value.files;
    rmSync(path.join(home, 'content', 'people.yaml'));
    if (file === undefined) throw new Error('no file');
    const { value, diagnostics } = readDocument(file, openDocumentCache(null));
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ rule: 'file-unreadable', values: { reason: 'ENOENT' } }]);
  });
});
