import type { RuleId } from '../diagnostics/rules.ts';
import type { RuleExample } from './rules/example.ts';
import { LABEL_EXAMPLES } from './rules/labels.ts';
import { CURRICULUM_EXAMPLES } from './rules/curriculum.ts';
import { BIBLIOGRAPHY_EXAMPLES } from './rules/bibliography.ts';
import { GLOSSARY_EXAMPLES } from './rules/glossary.ts';
import { LICENCE_EXAMPLES } from './rules/licence.ts';
import { MDX_EXAMPLES } from './rules/mdx.ts';
import { MEDIA_EXAMPLES } from './rules/media.ts';
import { PARTNER_EXAMPLES } from './rules/partner.ts';
import { QUIZ_EXAMPLES } from './rules/quiz.ts';
import { REFERENCE_EXAMPLES } from './rules/reference.ts';
import { SCHEMA_EXAMPLES } from './rules/schema.ts';
import { SOURCE_EXAMPLES } from './rules/source.ts';
import { TRANSLATION_EXAMPLES } from './rules/translation.ts';
import { VERSION_EXAMPLES } from './rules/version.ts';
import { YAML_EXAMPLES } from './rules/yaml.ts';

/** An example for every rule; the tables lie in `rules/`, one per table of rules. */
export const RULE_EXAMPLES = {
  ...SOURCE_EXAMPLES,
  ...YAML_EXAMPLES,
  ...SCHEMA_EXAMPLES,
  ...REFERENCE_EXAMPLES,
  ...TRANSLATION_EXAMPLES,
  ...MDX_EXAMPLES,
  ...LABEL_EXAMPLES,
  ...QUIZ_EXAMPLES,
  ...GLOSSARY_EXAMPLES,
  ...MEDIA_EXAMPLES,
  ...LICENCE_EXAMPLES,
  ...CURRICULUM_EXAMPLES,
  ...BIBLIOGRAPHY_EXAMPLES,
  ...VERSION_EXAMPLES,
  ...PARTNER_EXAMPLES,
} as const satisfies Record<RuleId, RuleExample>;

/** The rules by what they are about, in the order in which a module is written and checked. */
export const RULE_SUBJECTS = {
  source: ids(SOURCE_EXAMPLES),
  yaml: ids(YAML_EXAMPLES),
  schema: ids(SCHEMA_EXAMPLES),
  mdx: [...ids(MDX_EXAMPLES), ...ids(LABEL_EXAMPLES)],
  quiz: ids(QUIZ_EXAMPLES),
  media: ids(MEDIA_EXAMPLES),
  licence: ids(LICENCE_EXAMPLES),
  curriculum: ids(CURRICULUM_EXAMPLES),
  bibliography: ids(BIBLIOGRAPHY_EXAMPLES),
  reference: [...ids(REFERENCE_EXAMPLES), ...ids(GLOSSARY_EXAMPLES)],
  translation: ids(TRANSLATION_EXAMPLES),
  version: ids(VERSION_EXAMPLES),
  partner: ids(PARTNER_EXAMPLES),
} as const satisfies Record<string, readonly RuleId[]>;

export type RuleSubject = keyof typeof RULE_SUBJECTS;

function ids<const Table extends object>(table: Table): (keyof Table)[] {
  return Object.keys(table) as (keyof Table)[];
}
