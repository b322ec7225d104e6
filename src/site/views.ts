import type { CatalogueView } from './views/catalogue.ts';
import type { ChoiceView } from './views/choice.ts';
import type { CourseView } from './views/course.ts';
import type { CreditsView } from './views/credits.ts';
import type { GlossaryView } from './views/glossary.ts';
import type { GuideView } from './views/guide.ts';
import type { InstitutionView } from './views/institution.ts';
import type { MapView } from './views/map.ts';
import type { MatrixView } from './views/matrix.ts';
import type { ModuleView } from './views/module.ts';
import type { NotFoundView } from './views/not-found.ts';
import type { ReferencesView } from './views/references.ts';
import type { ReviewView } from './views/review.ts';
import type { TranslationsView } from './views/translations.ts';
import type { PlanView } from './views/plan.ts';
import type { SyllabusView } from './views/syllabus.ts';

/** Everything a page shows beside the module's body: plain JSON, told apart by `kind`. */
export type PageView =
  | CatalogueView
  | InstitutionView
  | ChoiceView
  | CourseView
  | ModuleView
  | CreditsView
  | GlossaryView
  | ReferencesView
  | SyllabusView
  | PlanView
  | ReviewView
  | MatrixView
  | MapView
  | NotFoundView
  | GuideView
  | TranslationsView;

export { catalogueView } from './views/catalogue.ts';
export { choiceView } from './views/choice.ts';
export { courseView } from './views/course.ts';
export { creditsView } from './views/credits.ts';
export { GUIDE_TOPICS, guideFile, guideView } from './views/guide.ts';
export { institutionView } from './views/institution.ts';
export { moduleView } from './views/module.ts';
export { notFoundView } from './views/not-found.ts';
export { translationsView } from './views/translations.ts';
