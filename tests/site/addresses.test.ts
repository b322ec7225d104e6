import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { files, relative } from '../../src/site/urls.ts';

const segment = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/);
const file = fc
  .tuple(fc.array(segment, { maxLength: 4 }), segment)
  .map(([folders, name]) => [...folders, `${name}.html`].join('/'));

describe('relative', () => {
  test.each([
    ['index.html', 'index.html', 'index.html'],
    ['kstu/algebra/ky/vectors/index.html', 'kstu/algebra/assets/base.css', '../../assets/base.css'],
    [
      'kstu/algebra/ky/vectors/index.html',
      'kstu/algebra/ru/vectors/index.html',
      '../../ru/vectors/index.html',
    ],
    ['kstu/algebra/ky/index.html', 'index.html', '../../../index.html'],
    ['kstu/algebra/index.html', 'kstu/algebra/ky/index.html', 'ky/index.html'],
    ['a/b/index.html', 'a/b/search/ky/', 'search/ky/'],
  ])('from %s to %s: %s', (from, to, address) => {
    expect(relative(from, to)).toBe(address);
  });

  test('leads where it should, from anywhere, and never starts at the root', () => {
    fc.assert(
      fc.property(file, file, (from, to) => {
        const address = relative(from, to);
        expect(path.posix.join(path.posix.dirname(from), address)).toBe(to);
        expect(address).not.toMatch(/^(\/|[a-z]+:)/);
      }),
    );
  });
});

test('every page is a file, since folder links lead nowhere from disk', () => {
  const pages = [
    files.catalogue(null),
    files.catalogue('ru'),
    files.institution('knu'),
    files.choice('knu/a'),
    files.course('knu/a', 'ky'),
    files.module('knu/a', 'ky', 'vectors'),
    files.credits('knu/a', 'ky'),
    files.notFound(null),
    files.notFound('knu/a'),
  ];
  for (const page of pages) expect(page).toMatch(/\.html$/);
  expect(files.asset('', 'x.css')).toBe('assets/x.css');
  expect(files.asset('knu/a', 'x.css')).toBe('knu/a/assets/x.css');
});
