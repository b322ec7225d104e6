import type { LanguageTag } from '../../language/tag.ts';
import type { Pack } from '../../pack/pack.ts';
import type { SiteContext } from '../context.ts';
import { downloadLinks, type DownloadLink } from '../downloads.ts';
import type { Frame } from '../frame.ts';
import { plain, tongue } from '../phrase.ts';
import { say } from '../strings.ts';
import { syllabusOf, type Syllabus } from '../syllabus/syllabus.ts';
import { files, relative } from '../urls.ts';
import { packFrame } from './pack-frame.ts';

/** The syllabus of a course in one language. */
export interface SyllabusView {
  kind: 'syllabus';
  frame: Frame;
  syllabus: Syllabus;
  /** The same as a file. */
  downloads: DownloadLink[];
}

/** The page of the syllabus. */
export function syllabusView(context: SiteContext, pack: Pack, language: LanguageTag): SyllabusView {
  const page = tongue(language);
  const { meta } = pack.course;
  const file = (tag: LanguageTag): string => files.coursePage(pack.key, tag, 'syllabus');
  const here = file(language);
  return {
    kind: 'syllabus',
    frame: packFrame(context, pack, {
      language,
      file,
      title: `${say(page.ui, 'syllabus')} · ${plain(meta.title, language)}`,
      description: plain(meta.summary, language),
      styles: ['sheet'],
    }),
    syllabus: syllabusOf(context, pack, language, (target) => relative(here, target)),
    downloads: downloadLinks(context, pack, page, here, 'syllabus'),
  };
}
