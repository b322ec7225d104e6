import { readFileSync } from 'node:fs';
import { bundledLanguages } from 'shiki/langs';
import { describe, expect, test } from 'vitest';
import { codeLanguage, CODE_LANGUAGE_NAMES } from '../../src/mdx/code-languages.ts';
import { loadHighlighter } from '../../src/render/code.ts';
import { TOKEN_KINDS } from '../../src/render/code-theme.ts';

const css = readFileSync('src/styles/code.css', 'utf8');

/** WCAG 2.2, relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe('colours of code', () => {
  const [light = '', dark = ''] = [
    css.split('@media')[0],
    css.split(":root[data-theme='dark']")[1]?.split('.s1')[0],
  ];
  const colours = (part: string): string[] =>
    [...part.matchAll(/--okuu-code-[a-z]+: (#[0-9a-f]{6})/g)].map((match) => match[1] ?? '');

  test.each([
    ['light', light, ['#ffffff', '#fffefb', '#f3efe8']],
    ['dark', dark, ['#000000', '#17161a', '#2a2730']],
  ])('%s: contrast AA on every surface', (_name, part, surfaces) => {
    const found = colours(part);
    expect(found).toHaveLength(TOKEN_KINDS.length);
    for (const colour of found)
      for (const surface of surfaces) expect(contrast(colour, surface)).toBeGreaterThanOrEqual(4.5);
  });

  test('every kind of token has a class', () => {
    for (const index of TOKEN_KINDS.keys()) expect(css).toContain(`.s${index + 1} {`);
  });
});

describe('languages of code', () => {
  test('Shiki knows every language of the list', () => {
    for (const name of CODE_LANGUAGE_NAMES) {
      const language = codeLanguage(name);
      if (language !== null && language !== undefined)
        expect(Object.keys(bundledLanguages)).toContain(language);
    }
  });

  test.each([
    ['py', 'python'],
    ['Python', 'python'],
    ['text', null],
    ['', null],
    ['pyton', undefined],
    ['constructor', undefined],
  ])('%s', (written, expected) => {
    expect(codeLanguage(written)).toBe(expected);
  });

  test('no colour is lost and no character either', async () => {
    const highlight = await loadHighlighter(new Set(['python', 'json']));
    const code = '# a\nclass B:\n\tdef f(self, x=1):\n\n\t\treturn f"<{x}>" or None\n';
    const nodes = highlight(code, 'python');
    const text = nodes
      .map((node) =>
        node.type === 'text'
          ? node.value
          : 'children' in node
            ? node.children.map((child) => ('value' in child ? child.value : '')).join('')
            : '',
      )
      .join('');
    expect(text).toBe(code);
    expect(nodes.filter((node) => node.type === 'element').length).toBeGreaterThan(4);
  });
});
