import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/source/front-matter.ts';

const rules = (text: string): string[] => readFrontMatter(text, 'f').diagnostics.map(({ rule }) => rule);

describe('readFrontMatter', () => {
  test.each<[string, string, unknown, string, number]>([
    ['an ordinary file', '---\ntitle: A\n---\n\n## B\n', { title: 'A' }, '\n## B\n', 4],
    ['spaces after the lines', '---  \ntitle: A\n---  \nB\n', { title: 'A' }, 'B\n', 3],
    ['no final newline', '---\ntitle: A\n---\nB', { title: 'A' }, 'B\n', 4],
    ['an empty body', '---\ntitle: A\n---', { title: 'A' }, '\n', 3],
    ['comments only', '---\n# nothing\n---\nB\n', {}, 'B\n', 4],
    ['a rule in the body', '---\ntitle: A\n---\nB\n\n---\n\nC\n', { title: 'A' }, 'B\n\n---\n\nC\n', 4],
  ])('reads %s', (_, text, data, body, bodyLine) => {
    const { value, diagnostics } = readFrontMatter(text, 'f');
    expect(diagnostics).toEqual([]);
    expect(value?.data).toEqual(data);
    expect(value?.bodyLine).toBe(bodyLine);
    expect(value?.body.trimStart()).toBe(body.trimStart());
    // The body begins on the line it is said to begin on.
    const [first = ''] = (value?.body ?? '').split('\n');
    expect(text.split('\n')[bodyLine - 1] ?? '').toContain(first.trim());
  });

  test.each([
    'js',
    'javascript',
    'JavaScript',
    ' js',
    'json',
    'coffee',
    'cson',
    'toml',
    'yaml',
    'constructor',
    '__proto__',
  ])('refuses front matter in %s and runs nothing', (language) => {
    const text = `---${language}\n{ "a": (globalThis.okuuRan = true) }\n---\nB\n`;
    expect(rules(text)).toEqual(['front-matter-language']);
    expect('okuuRan' in globalThis).toBe(false);
  });

  test.each([
    ['nothing', ''],
    ['an empty line first', '\n---\ntitle: A\n---\n'],
    ['four hyphens', '----\ntitle: A\n----\n'],
    ['a heading', '# A\n'],
    ['plus signs', '+++\ntitle = "A"\n+++\n'],
  ])('misses front matter in %s', (_, text) => {
    expect(rules(text)).toEqual(['front-matter-missing']);
  });

  test.each([
    ['no second line', '---\ntitle: A\n\n## B\n'],
    ['a longer line', '---\ntitle: A\n----\nB\n'],
    ['words after it', '---\ntitle: A\n--- B\n'],
  ])('finds it unclosed with %s', (_, text) => {
    expect(rules(text)).toEqual(['front-matter-unclosed']);
  });

  test('says the same thing every time', () => {
    const text = '---\ntitle: [\n---\nB\n';
    expect(rules(text)).toEqual(rules(text));
    expect(rules(text)).toEqual(['yaml-quote']);
  });
});
