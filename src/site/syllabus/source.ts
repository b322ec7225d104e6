import type { Pack } from '../../pack/pack.ts';
import type { SiteContext } from '../context.ts';
import type { Tongue } from '../phrase.ts';
import type { Run } from '../sheet.ts';
import { files } from '../urls.ts';

/** What a syllabus is drawn from. */
export interface SyllabusSource {
  context: SiteContext;
  pack: Pack;
  page: Tongue;
  /** The address of a file of the site from where the syllabus is read; null where it cannot be linked to. */
  link: (file: string) => string | null;
}

/** A text that leads to a file of the site, where that can be linked to. */
export function linked({ link }: SyllabusSource, run: Run, file: string): Run {
  const href = link(file);
  return href === null ? run : { ...run, href };
}

/** The title of a module of the course, leading to its page. */
export function moduleRun(source: SyllabusSource, id: string, title: Run): Run {
  return linked(source, title, files.module(source.pack.key, source.page.language, id));
}
