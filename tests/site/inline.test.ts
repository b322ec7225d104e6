import { Parser } from 'htmlparser2';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, badged, commas, inlineHtml, licencePiece, peoplePieces } from '../../src/site/inline.ts';

describe('a line of pieces', () => {
  test('has no white space but what was asked for', () => {
    expect(
      inlineHtml(commas([['a'], [{ text: 'б', lang: 'ru' }], [{ href: '../x/index.html', content: 'c' }]])),
    ).toBe('a, <span lang="ru">б</span>, <a href="../x/index.html">c</a>');
    expect(inlineHtml(around('Under {licence}.', licencePiece({ name: 'MIT', href: null, badge: [] })))).toBe(
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

test('a badge is for the eyes only', () => {
  const licence = { name: 'CC BY 4.0', href: 'https://example.org/by', badge: ['CC', 'BY'] };
  expect(inlineHtml(badged(licence))).toBe(
    '<span class="badge" aria-hidden="true"><span>CC</span><span>BY</span></span> <a href="https://example.org/by" rel="noopener noreferrer">CC BY 4.0</a>',
  );
  expect(inlineHtml(badged({ name: 'X', href: null, badge: [] }))).toBe('X');
});

test('people to be credited are marked for machines', () => {
  const plain = { name: { text: 'A' }, href: null, orcid: null, affiliation: null };
  expect(inlineHtml(peoplePieces([plain, { ...plain, href: 'https://a.example/' }], true))).toBe(
    '<span property="cc:attributionName">A</span>, <a href="https://a.example/" rel="author cc:attributionURL dct:creator noopener noreferrer" property="cc:attributionName">A</a>',
  );
});
