import { describe, expect, it } from 'vitest';
import { readPageFacts } from '../../src/build/page-facts.ts';
import { verifyPages, type Flaw } from '../../src/build/verify.ts';

const PACK = 'kstu/algebra';
const PAGE = `${PACK}/ky/vectors/index.html`;
const RUSSIAN = `${PACK}/ky/maps/index.html`;
const KYRGYZ = `${PACK}/ky/sets/index.html`;
const FILES = new Set([
  PAGE,
  RUSSIAN,
  KYRGYZ,
  `${PACK}/ky/index.html`,
  `${PACK}/assets/base.css`,
  `${PACK}/media/a.avif`,
  'index.html',
  'oshsu/x/ky/index.html',
]);

function flawsOf(html: string): Flaw['kind'][] {
  const pages = [
    { file: PAGE, pack: PACK, language: 'ky', ...readPageFacts(html) },
    { file: RUSSIAN, pack: PACK, language: 'ru', ...readPageFacts('<h2 id="тема">x</h2>') },
    { file: KYRGYZ, pack: PACK, language: 'ky', ...readPageFacts('<h2 id="тема">x</h2>') },
  ];
  return verifyPages(pages, (file) => FILES.has(file), new Set(['index.html'])).map((flaw) => flaw.kind);
}

describe('verification of finished pages', () => {
  it.each<[string, string, Flaw['kind'][]]>([
    ['a neighbour', '<a href="../index.html">x</a>', []],
    ['an anchor here', '<h2 id="бөлүм">x</h2><a href="#бөлүм">x</a>', []],
    ['an escaped anchor', '<h2 id="бөлүм">x</h2><a href="#%D0%B1%D3%A9%D0%BB%D2%AF%D0%BC">x</a>', []],
    ['a missing anchor', '<a href="#nowhere">x</a>', ['missing-anchor']],
    ['an anchor of another module', '<a href="../sets/index.html#тема">x</a>', []],
    [
      'a missing anchor of a module in the same language',
      '<a href="../sets/index.html#бөлүм">x</a>',
      ['missing-anchor'],
    ],
    [
      'a missing anchor of a module shown in another language',
      '<a href="../maps/index.html#бөлүм">x</a>',
      [],
    ],
    ['a missing page', '<a href="../matrices/index.html">x</a>', ['missing-file']],
    ['a missing picture', '<img src="../../media/b.avif" alt="">', ['missing-file']],
    [
      'every candidate of a srcset',
      '<source srcset="../../media/a.avif 360w, ../../media/b.avif 720w">',
      ['missing-file'],
    ],
    ['the catalogue', '<a href="../../../../index.html">x</a>', []],
    ['another pack', '<a href="../../../../oshsu/x/ky/index.html">x</a>', ['leaves-pack']],
    ['a style outside the pack', '<link rel="stylesheet" href="../../../../index.html">', ['leaves-pack']],
    ['the web', '<a href="https://example.org/">x</a><a href="mailto:a@example.org">x</a>', []],
    ['a picture from the web', '<img src="https://example.org/a.png" alt="">', ['outside-load']],
    ['a script from the web', '<script src="//example.org/a.js"></script>', ['not-relative']],
    ['an address from the root', '<a href="/ky/">x</a>', ['not-relative']],
    ['a script address', '<a href="javascript:alert(1)">x</a>', ['not-relative']],
    ['a style that is there', '<link rel="stylesheet" href="../../assets/base.css">', []],
    ['a canonical address, which loads nothing', '<link rel="canonical" href="https://example.org/">', []],
  ])('%s', (_name, html, kinds) => {
    expect(flawsOf(html)).toEqual(kinds);
  });
});
