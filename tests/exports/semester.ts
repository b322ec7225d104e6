import { fileURLToPath } from 'node:url';
import { assemblePacks } from '../../src/pack/assemble.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { readContent } from '../../src/pack/read-content.ts';
import type { SiteContext } from '../../src/site/context.ts';
import type { ThemeAssets } from '../../src/site/theme-assets.ts';

export const SEMESTER = fileURLToPath(new URL('../fixtures/semester', import.meta.url));

/** The packs of the fixture `semester`, by course, with what views need to know. */
export async function readSemester(): Promise<{ context: SiteContext; packOf: (course: string) => Pack }> {
  const read = await readContent(SEMESTER, { cacheDir: null });
  const { packs } = assemblePacks(read);
  const { portal, institutions } = read.value;
  if (portal === null) throw new Error('The fixture has no portal');
  // No view tells its addresses apart by the names of styles.
  const theme = { styles: {}, scripts: {}, font: '' } as ThemeAssets;
  return {
    context: { portal, institutions, theme },
    packOf: (course) => {
      const pack = packs.find(({ key }) => key === `knu/${course}`);
      if (pack === undefined) throw new Error(`The course ${course} of the fixture is broken`);
      return pack;
    },
  };
}
