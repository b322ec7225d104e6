import { describe, expect, test } from 'vitest';
import { readTarget, type Target } from '../../src/module/target.ts';

describe('readTarget', () => {
  test.each<[string, Target]>([
    ['https://example.org/', { kind: 'outside' }],
    ['mailto:a@example.org', { kind: 'outside' }],
    ['//example.org/', { kind: 'outside' }],
    ['#a', { kind: 'self', anchor: 'a' }],
    ['#%D0%B0', { kind: 'self', anchor: 'а' }],
    ['./', { kind: 'self', anchor: null }],
    ['ky.mdx', { kind: 'self', anchor: null }],
    ['../here/#a', { kind: 'self', anchor: 'a' }],
    ['../there/', { kind: 'module', module: 'there', anchor: null }],
    ['../there', { kind: 'module', module: 'there', anchor: null }],
    ['../there/#a', { kind: 'module', module: 'there', anchor: 'a' }],
    ['../there/pt-BR.mdx#a', { kind: 'module', module: 'there', anchor: 'a' }],
    ['../there/index.html', { kind: 'module', module: 'there', anchor: null }],
    ['../../modules/there/', { kind: 'module', module: 'there', anchor: null }],
    ['./fig.svg', { kind: 'file', name: 'fig.svg' }],
    ['fig.svg', { kind: 'file', name: 'fig.svg' }],
    ['./img/../fig.svg', { kind: 'file', name: 'fig.svg' }],
    ['img/fig%201.svg', { kind: 'file', name: 'img/fig 1.svg' }],
    // й written as two code points is the file named with one.
    ['./\u0438\u0306.svg', { kind: 'file', name: '\u0439.svg' }],
    ['../there/fig.svg', { kind: 'escape' }],
    ['../../site.yaml', { kind: 'escape' }],
    ['../../../../etc/passwd', { kind: 'escape' }],
    ['..', { kind: 'escape' }],
    ['/etc/passwd', { kind: 'escape' }],
    ['..\\there', { kind: 'escape' }],
    ['./%zz.svg', { kind: 'escape' }],
    ['./a%00.svg', { kind: 'escape' }],
    ['%2e%2e/%2e%2e/site.yaml', { kind: 'escape' }],
  ])('%s', (written, expected) => {
    expect(readTarget(written, 'here')).toEqual(expected);
  });
});
