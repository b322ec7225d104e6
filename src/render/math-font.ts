import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { characterRanges, FONT_ALPHABETS } from './math-characters.ts';
import { mathLetters } from '../mdx/math-letters.ts';
import { writeWhole } from '../source/whole-file.ts';

/** The font of formulas, for an `assets/` folder. */
export interface MathFont {
  /** `stix-two-math.<digest10>.woff2` */
  name: string;
  bytes: Uint8Array;
  /** The SIL Open Font License, which has to lie beside the font. */
  licence: { name: string; bytes: Uint8Array };
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** What `subset-font` is asked for (its types are older than its options). */
const OPTIONS = {
  targetFormat: 'woff2' as const,
  noHinting: true,
  // Ligatures and marks of running text are not used in formulas.
  keepFeatures: [],
  // Copyright and licence, as the OFL asks.
  preserveNameIds: [0, 13, 14],
};

/** Every character of the font: what formulas of lessons are written with. */
export function fontCharacters(): string {
  const letters = Object.entries(FONT_ALPHABETS).map(([variant, base]) => mathLetters(base, variant));
  return [characterRanges(), ...letters].join('');
}

/**
 * STIX Two Math cut down to the characters of formulas. The MATH table, with the large and stretched forms of roots,
 * braces and sums, stays: browsers without a mathematics font (Android has none) cannot lay out MathML otherwise.
 */
async function makeSubset(source: Uint8Array, characters: string): Promise<Uint8Array> {
  return subsetFont(Buffer.from(source), characters, OPTIONS);
}

/** The font of formulas, made once and kept in `cacheDir`. */
export async function mathFont(cacheDir: string): Promise<MathFont> {
  const require = createRequire(import.meta.url);
  const packageFile = require.resolve('@fontsource/stix-two-math/package.json');
  const home = path.dirname(packageFile);
  const source = await readFile(path.join(home, 'files', 'stix-two-math-latin-400-normal.woff2'));
  const licence = await readFile(path.join(home, 'LICENSE'));
  const tool = (require('subset-font/package.json') as { version: string }).version;
  const characters = fontCharacters();
  const kept = path.join(
    cacheDir,
    `math-font.${sha256(`${sha256(source)}\n${tool}\n${JSON.stringify(OPTIONS)}\n${characters}`).slice(0, 16)}.woff2`,
  );
  let bytes: Uint8Array | null = await readFile(kept).catch(() => null);
  if (bytes === null) {
    bytes = await makeSubset(source, characters);
    await writeWhole(kept, bytes);
  }
  return {
    name: `stix-two-math.${sha256(bytes).slice(0, 10)}.woff2`,
    bytes,
    licence: { name: 'stix-two-math-licence.txt', bytes: licence },
  };
}
