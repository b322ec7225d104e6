import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mathLetters } from '../../src/mdx/math-letters.ts';
import { fontCharacters, mathFont, type MathFont } from '../../src/render/math-font.ts';

let folder = '';
let font: MathFont;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'okuu-font-'));
  font = await mathFont(folder);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The tables of an unpacked font. */
function tables(sfnt: Buffer): Map<string, Buffer> {
  const entries = Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16;
    const start = sfnt.readUInt32BE(at + 8);
    return [
      sfnt.toString('latin1', at, at + 4),
      sfnt.subarray(start, start + sfnt.readUInt32BE(at + 12)),
    ] as const;
  });
  return new Map(entries);
}

async function unpacked(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const options = { targetFormat: 'sfnt' as const, keepAllGlyphs: true };
  return tables(await subsetFont(Buffer.from(bytes), '', options));
}

describe('the font of formulas', () => {
  it('weighs at most 120 KB', () => {
    expect(font.bytes.length).toBeLessThanOrEqual(120_000);
    expect(font.name).toMatch(/^stix-two-math\.[0-9a-f]{10}\.woff2$/);
    expect(Buffer.from(font.licence.bytes).toString()).toContain('SIL OPEN FONT LICENSE');
  });

  it('keeps constants, glyph data and stretched forms of the MATH table, and who made it', async () => {
    const all = await unpacked(font.bytes);
    const math = all.get('MATH') ?? Buffer.alloc(10);
    const [constants, glyphs, variants] = [4, 6, 8].map((at) => math.readUInt16BE(at));
    expect(Math.min(constants ?? 0, glyphs ?? 0, variants ?? 0)).toBeGreaterThan(0);
    // MathVariants: numbers of glyphs that grow upright and sideways.
    expect(math.readUInt16BE((variants ?? 0) + 6)).toBeGreaterThan(30);
    expect(math.readUInt16BE((variants ?? 0) + 8)).toBeGreaterThan(10);
    expect(all.get('name')?.toString('utf16le').length).toBeGreaterThan(0);
  });

  it('is the same again', async () => {
    const again = await mathFont(path.join(folder, 'again'));
    expect(again.name).toBe(font.name);
    expect((await mathFont(folder)).name).toBe(font.name);
  });

  it('has what KaTeX can write', () => {
    const file = createRequire(import.meta.url).resolve('katex/package.json');
    const source = readFileSync(path.join(path.dirname(file), 'src', 'symbols.ts'), 'utf8');
    const known = new Set(fontCharacters());
    const written = [...source.matchAll(/defineSymbol\([^,]+,[^,]+, [^,]+, "((?:\\u[0-9a-fA-F]{4})+)"/g)].map(
      (match) => JSON.parse(`"${match[1] ?? ''}"`) as string,
    );
    expect(written.length).toBeGreaterThan(200);
    const missing = [...new Set(written.flatMap((text) => Array.from(text)))].filter(
      (char) => !known.has(char),
    );
    // Box drawing, a circled S and a cross: KaTeX's own fonts hardly know them either.
    expect(missing.filter((char) => !/[\u2500-\u2572\u24c8\u2720\u00ae\ue000-\uf8ff]/.test(char))).toEqual(
      [],
    );
  });
});

describe('mathLetters', () => {
  it.each([
    ['R', 'double-struck', 'ℝ'],
    ['AZ', 'double-struck', '𝔸ℤ'],
    ['01', 'double-struck', '𝟘𝟙'],
    ['LeX', 'script', 'ℒℯ𝒳'],
    ['gCH', 'fraktur', '𝔤ℭℌ'],
    ['xα∇2Ω', 'bold', '𝐱𝛂𝛁𝟐𝛀'],
    ['h', 'italic', 'ℎ'],
    ['ϕ', 'bold-italic', '𝝓'],
    ['жA+', 'bold', 'ж𝐀+'],
    ['α', 'script', 'α'],
    ['A', 'unknown', 'A'],
  ])('%s in %s is %s', (text, variant, expected) => {
    expect(mathLetters(text, variant)).toBe(expected);
  });
});
