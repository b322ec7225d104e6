import { Parser } from 'htmlparser2';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, commas, inlineHtml, licencePiece, peoplePieces } from '../../src/site/inline.ts';
import { creditPieces, sourcePieces } from '../../src/site/work-pieces.ts';

describe('a line of pieces', () => {
  test('has no white space but what was asked for', () => {
    expect(
      inlineHtml(commas([['a'], [{ text: 'б', lang: 'ru' }], [{ href: '../x/index.html', content: 'c' }]])),
    ).toBe('a, <span lang="ru">б</span>, <a href="../x/index.html">c</a>');
    expect(inlineHtml(around('Under {licence}.', licencePiece({ name: 'MIT', href: null })))).toBe(
      'Under MIT.',
    );
  });

  test('is escaped, whatever an author writes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, lang) => {
        const hostile = `${text}"><script>alert(1)</script>`;
        const names: string[] = [];
        let shown = '';
        const parser = new Parser({
          onopentagname: (name) => void names.push(name),
          ontext: (value) => void (shown += value),
        });
        parser.end(
          inlineHtml([
            hostile,
            { text: hostile, lang },
            { href: `https://example.org/?${hostile}`, content: hostile, cite: true },
          ]),
        );
        expect(names).toEqual(['span', 'a', 'cite']);
        expect(shown.replaceAll('\0', '')).toContain('<script>');
      }),
    );
  });
});

test('people with what leads to them', () => {
  const plain = { name: { text: 'A' }, href: null, orcid: null, affiliation: null };
  const full = {
    name: { text: 'B' },
    href: 'https://b.example/',
    orcid: '0000-0002-1825-0097',
    affiliation: { text: 'KNU' },
  };
  expect(inlineHtml(peoplePieces([plain, full]))).toBe(
    'A, <a href="https://b.example/" rel="author noopener noreferrer">B</a> (KNU) <a href="https://orcid.org/0000-0002-1825-0097" rel="noopener noreferrer">ORCID</a>',
  );
});

test('works with title, author, source, licence and changes', () => {
  const licence = { name: 'CC BY 4.0', href: null };
  expect(
    inlineHtml(
      sourcePieces(
        { title: 'T', author: 'A', href: null, licence, relation: 'adapted', changes: { text: 'shorter' } },
        'en',
      ),
    ),
  ).toBe('A. T — adapted, CC BY 4.0. Changed: shorter');
  const piece = {
    title: { text: 'Map' },
    author: null,
    href: null,
    licence: null,
    changes: null,
    own: false,
    place: '../m/index.html',
  };
  expect(inlineHtml(creditPieces(piece, 'en'))).toBe('<a href="../m/index.html">Map</a>');
  expect(inlineHtml(creditPieces({ ...piece, licence, href: 'https://x.org/a' }, 'en'))).toBe(
    '<a href="../m/index.html">Map</a> — CC BY 4.0, <a href="https://x.org/a" rel="noopener noreferrer">x.org</a>',
  );
  expect(inlineHtml(creditPieces({ ...piece, licence, own: true, author: 'B' }, 'en'))).toBe(
    '<a href="../m/index.html">Map</a> — B, made for this module, CC BY 4.0',
  );
});
