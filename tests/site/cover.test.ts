import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { accentOf } from '../../src/site/colour.ts';
import { bandSvg, coverSvg } from '../../src/site/cover.ts';
import { HORNS, icon, seedOf } from '../../src/site/ornament.ts';

const { felt } = accentOf('#1f5f8b');
const keys = Array.from({ length: 60 }, (_, index) => `knu/course-${index}`);

/** Ids an SVG defines and ids it refers to. */
function ids(svg: string): { defined: string[]; used: string[] } {
  const defined: string[] = [];
  const used: string[] = [];
  const parser = new Parser(
    {
      onopentag(_, attributes) {
        if (attributes.id !== undefined) defined.push(attributes.id);
        const reference = /#([\w-]+)/.exec(
          `${attributes.href ?? ''}${attributes.fill?.startsWith('url') ? attributes.fill : ''}`,
        );
        if (reference?.[1] !== undefined) used.push(reference[1]);
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return { defined, used };
}

describe('the cover of a course', () => {
  test('is the same for the same key, and not the same for all', () => {
    expect(coverSvg('knu/a', felt, 'x')).toBe(coverSvg('knu/a', felt, 'x'));
    expect(new Set(keys.map((key) => coverSvg(key, felt, 'x'))).size).toBeGreaterThan(8);
  });

  test.each([coverSvg, bandSvg])('names everything it refers to, below the name it was given', (draw) => {
    const { defined, used } = ids(draw('knu/a', felt, 'okuu-c1'));
    expect(defined.every((id) => id.startsWith('okuu-c1'))).toBe(true);
    expect(new Set(defined).size).toBe(defined.length);
    expect(used.every((id) => defined.includes(id))).toBe(true);
  });

  test('weighs little, hides from screen readers and loads nothing', () => {
    for (const key of keys) {
      const svg = coverSvg(key, felt, 'x');
      expect(svg.length).toBeLessThan(3_500);
      expect(svg).toContain('aria-hidden="true"');
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<style|<script/);
    }
  });
});

test('horns keep clear of one another when they are turned', () => {
  for (const horn of HORNS) {
    const numbers = horn.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    expect(numbers.every((number) => Math.abs(number) <= 24)).toBe(true);
  }
});

test('seeds come from every letter of the key (FNV-1a test vectors)', () => {
  expect(seedOf('')).toBe(0x811c9dc5);
  expect(seedOf('a')).toBe(0xe40c292c);
  expect(seedOf('foobar')).toBe(0xbf9cf968);
});

test('the icon is a data address without characters that would end an attribute', () => {
  expect(icon('#123456', '#ffffff')).toMatch(/^data:image\/svg\+xml,[^"<>#]+$/);
});
