import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Draft } from '../draft.ts';
import { assessmentSchemeRules } from './assessment-scheme.ts';
import { assessmentRules } from './assessments.ts';
import { citationRules } from './citations.ts';
import { courseRules } from './courses.ts';
import { creditRules } from './credits.ts';
import { editionRules } from './editions.ts';
import { fileRules } from './files.ts';
import { hoursRules } from './hours.ts';
import { glossaryRules } from './glossary.ts';
import { identityRules } from './identity.ts';
import { licenceRules } from './licences.ts';
import { linkRules } from './links.ts';
import { outcomeRules } from './outcomes.ts';
import { partnerRules } from './partners.ts';
import { peopleRules } from './people.ts';
import { policyRules } from './policy.ts';
import { pinRules } from './pins.ts';
import { prerequisiteRules } from './prerequisites.ts';
import { translationRules } from './translations.ts';
import { programmeRules } from './programmes.ts';
import { scheduleRules } from './schedules.ts';
import { versionRules } from './versions.ts';

const RULE_SETS: readonly ((draft: Draft) => Diagnostic[])[] = [
  identityRules,
  peopleRules,
  partnerRules,
  courseRules,
  prerequisiteRules,
  editionRules,
  translationRules,
  programmeRules,
  outcomeRules,
  hoursRules,
  assessmentSchemeRules,
  scheduleRules,
  assessmentRules,
  linkRules,
  glossaryRules,
  licenceRules,
  creditRules,
  citationRules,
  policyRules,
  fileRules,
  versionRules,
  pinRules,
];

/** Everything that needs more than one file to see. */
export function crossRules(draft: Draft): Diagnostic[] {
  return RULE_SETS.flatMap((rules) => rules(draft));
}
