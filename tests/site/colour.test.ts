import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentOf, contrast, PAPER } from '../../src/site/colour.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const sheet = readFileSync(new URL('../../src/styles/base/colours.css', import.meta.url), 'utf8');
const [light = '', dark = '', chosen = ''] = sheet
  .split('{')
  .slice(1)
  .filter((block) => block.includes('--okuu-paper'));
const token = (block: string, name: string): string =>
  new RegExp(`--okuu-${name}:\\s*(#[0-9a-f]{6})`).exec(block)?.[1] ?? '';

test.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
])('contrast of %s on %s is %d', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 2);
});

describe('whatever colour an institution has', () => {
  test('its accent reads on paper and on its own tint, light and dark', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const accent = accentOf(colour);
        for (const ground of [PAPER.light, accent.tintLight])
          expect(contrast(accent.light, ground)).toBeGreaterThanOrEqual(4.5);
        for (const ground of [PAPER.dark, accent.tintDark])
          expect(contrast(accent.dark, ground)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test('text reads on its tints, and paper on its buttons', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const accent = accentOf(colour);
        for (const name of ['ink', 'soft', 'good', 'bad']) {
          expect(contrast(token(light, name), accent.tintLight), name).toBeGreaterThanOrEqual(4.5);
          expect(contrast(token(dark, name), accent.tintDark), name).toBeGreaterThanOrEqual(4.5);
        }
        expect(contrast(PAPER.light, accent.light)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(PAPER.dark, accent.dark)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test('the two felts of its cover can be told apart', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { ground, figure } = accentOf(colour).felt;
        expect(contrast(ground, figure)).toBeGreaterThanOrEqual(2.5);
      }),
    );
  });
});

describe('the colours of the style sheet', () => {
  test('paper is what accents are computed for', () => {
    expect([token(light, 'paper'), token(dark, 'paper')]).toEqual([PAPER.light, PAPER.dark]);
  });

  test('dark by choice is dark by device', () => {
    expect(chosen.split('}')[0]).toBe(dark.split('}')[0]?.replaceAll('\n    ', '\n  ').replace(/ {2}$/, ''));
  });

  test.each([
    ['ink', 7],
    ['soft', 4.5],
    ['good', 4.5],
    ['bad', 4.5],
    ['edge', 3],
  ])('%s has a contrast of at least %d on paper', (name, ratio) => {
    expect(contrast(token(light, name), PAPER.light)).toBeGreaterThanOrEqual(ratio);
    expect(contrast(token(dark, name), PAPER.dark)).toBeGreaterThanOrEqual(ratio);
  });
});
