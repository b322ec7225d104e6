import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './okuu.ts';

const SECTION = '### Searching other universities';

/**
 * The lines that the hosting guide gives for a server, one text for each place they go to. The servers of the tests run
 * with them, so that what the guide says is what was tried.
 */
export async function hostingLines(server: 'nginx' | 'apache' | 'caddy'): Promise<string[]> {
  const guide = await readFile(path.join(ROOT, 'README.md'), 'utf8');
  const [, after = ''] = guide.split(SECTION);
  const [section = ''] = after.split(/^#{2,3} /m);
  const lines = [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, language, text = '']) =>
    language === server ? [text] : [],
  );
  if (lines.length === 0) throw new Error(`The hosting guide says nothing of ${server}`);
  return lines;
}
