import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleAsync } from 'lightningcss';
import { mathFont } from '../render/math-font.ts';
import type { ThemeAssets } from '../site/theme-assets.ts';
import { clientScript } from './client-script.ts';
import { sha256 } from './digest.ts';

/** A style, script or font under its final name, for an `assets/` folder. */
export interface ThemeFile {
  name: string;
  bytes: Uint8Array;
  digest: string;
}

/** The theme, bundled once per build: every pack carries the files it uses. */
export interface Theme {
  names: ThemeAssets;
  files: ReadonlyMap<string, ThemeFile>;
  /** Names of the files that go with the style of the formulas: the font and its licence. */
  mathFiles: readonly string[];
}

const SOURCE = fileURLToPath(new URL('..', import.meta.url));
const STYLES = [
  'base',
  'math',
  'code',
  'quiz',
  'sheet',
  'catalogue',
  'search',
  'search-catalogue',
  'guide',
  'study',
  'curriculum',
] as const;
const SCRIPTS = ['page', 'quiz', 'catalogue', 'search', 'search-catalogue', 'found', 'study'] as const;

/** What the build stands on: browsers of 2020 and later, as old Android phones still have them. */
const TARGETS = { chrome: 80 << 16, firefox: 78 << 16, safari: 13 << 16 };

function named(base: string, extension: string, bytes: Uint8Array): ThemeFile {
  const digest = sha256(bytes);
  return { name: `${base}.${digest.slice(0, 10)}.${extension}`, bytes, digest };
}

async function bundleStyle(name: string, fontName: string): Promise<ThemeFile> {
  const { code } = await bundleAsync({
    filename: path.join(SOURCE, 'styles', `${name}.css`),
    minify: true,
    targets: TARGETS,
    resolver: {
      // The font's name carries its digest, so the style sheet's own digest changes with it.
      read: async (file) => (await readFile(file, 'utf8')).replaceAll('./math-font.woff2', `./${fontName}`),
    },
  });
  return named(name, 'css', code);
}

async function bundleScript(name: string): Promise<ThemeFile> {
  return named(name, 'js', new TextEncoder().encode(await clientScript(name)));
}

/** Bundles styles and scripts of the site; the same sources give the same bytes and names. */
export async function bundleTheme(cacheDir: string): Promise<Theme> {
  const font = await mathFont(cacheDir);
  // The font's licence goes wherever the font goes, as the OFL asks.
  const fonts = [font, font.licence].map(({ name, bytes }) => ({ name, bytes, digest: sha256(bytes) }));
  const styles = await Promise.all(STYLES.map((name) => bundleStyle(name, font.name)));
  const scripts = await Promise.all(SCRIPTS.map((name) => bundleScript(name)));
  const pick = <K extends string>(keys: readonly K[], files: readonly ThemeFile[]): Record<K, string> =>
    Object.fromEntries(keys.map((key, index) => [key, files[index]?.name ?? ''])) as Record<K, string>;
  return {
    names: { styles: pick(STYLES, styles), scripts: pick(SCRIPTS, scripts), font: font.name },
    mathFiles: fonts.map((file) => file.name),
    files: new Map([...fonts, ...styles, ...scripts].map((file) => [file.name, file])),
  };
}
