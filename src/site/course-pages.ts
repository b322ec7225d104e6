import type { LanguageTag } from '../language/tag.ts';
import type { Pack } from '../pack/pack.ts';
import type { SiteContext } from './context.ts';
import type { StringKey } from './strings.ts';
import type { PageView } from './views.ts';
import { hasSyllabus } from './syllabus/syllabus.ts';
import { creditsView } from './views/credits.ts';
import { hasPlan, planView } from './views/plan.ts';
import { syllabusView } from './views/syllabus.ts';
import { glossaryView } from './views/glossary.ts';
import { referencesView } from './views/references.ts';
import { hasReview, reviewView } from './views/review.ts';
import { hasMap, mapView } from './views/map.ts';
import { hasMatrix, matrixView } from './views/matrix.ts';

/** A page of a course beside its home and its modules: one per language, at `<language>/<name>/index.html`. */
export interface CoursePage {
  /** The folder's name; reserved in `source/names.ts`, so that no module can have it. */
  name: string;
  /** Its name in the list of pages on the course's home. */
  label: StringKey;
  /** False where the course gives nothing to show there: then there is no such page, and no link to it. */
  has: (pack: Pack, language: LanguageTag) => boolean;
  view: (context: SiteContext, pack: Pack, language: LanguageTag) => PageView;
}

/** Every such page, in the order in which the home lists them. */
const COURSE_PAGES: readonly CoursePage[] = [
  { name: 'syllabus', label: 'syllabus', has: hasSyllabus, view: syllabusView },
  { name: 'plan', label: 'plan', has: hasPlan, view: planView },
  { name: 'matrix', label: 'matrix', has: hasMatrix, view: matrixView },
  { name: 'map', label: 'map', has: hasMap, view: mapView },
  { name: 'glossary', label: 'glossary', has: ({ glossary }) => glossary.length > 0, view: glossaryView },
  {
    name: 'references',
    label: 'references',
    has: ({ references }) => references.size > 0,
    view: referencesView,
  },
  { name: 'review', label: 'review', has: hasReview, view: reviewView },
  { name: 'credits', label: 'credits', has: () => true, view: creditsView },
];

/** The pages of a course in a language. */
export function coursePages(pack: Pack, language: LanguageTag): CoursePage[] {
  return COURSE_PAGES.filter(({ has }) => has(pack, language));
}
