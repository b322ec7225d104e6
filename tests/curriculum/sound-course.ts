import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assemblePacks } from '../../src/pack/assemble.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { readContent } from '../../src/pack/read-content.ts';
import type { SiteContext } from '../../src/site/context.ts';
import type { ThemeAssets } from '../../src/site/theme-assets.ts';
import { plant, type Fault } from '../diagnostics/curriculum-cases.ts';

const BASE = path.join(import.meta.dirname, '..', 'fixtures', 'base');

/** A content folder with the course that has all a department asks, and what is wrong with it. */
export function soundContent(faults: readonly Fault[] = []): string {
  const content = path.join(mkdtempSync(path.join(tmpdir(), 'okuu-curriculum-')), 'content');
  cpSync(BASE, content, { recursive: true });
  plant(content, faults);
  return content;
}

/** Its pack, with what views need to know. */
export async function soundCourse(
  faults: readonly Fault[] = [],
): Promise<{ context: SiteContext; pack: Pack }> {
  const read = await readContent(soundContent(faults), { cacheDir: null });
  const pack = assemblePacks(read).packs.find(({ key }) => key === 'knu/algebra');
  const { portal, institutions } = read.value;
  if (portal === null || pack === undefined) throw new Error(JSON.stringify(read.diagnostics, null, 1));
  const theme = { styles: {}, scripts: {}, font: '' } as ThemeAssets;
  return { context: { portal, institutions, theme }, pack };
}
