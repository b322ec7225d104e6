import { LABEL_RULES } from './rules/labels.ts';
import { CURRICULUM_RULES } from './rules/curriculum.ts';
import { GLOSSARY_RULES } from './rules/glossary.ts';
import { LICENCE_RULES } from './rules/licence.ts';
import { BIBLIOGRAPHY_RULES } from './rules/bibliography.ts';
import { MDX_RULES } from './rules/mdx.ts';
import { MEDIA_RULES } from './rules/media.ts';
import { PARTNER_RULES } from './rules/partner.ts';
import { QUIZ_RULES } from './rules/quiz.ts';
import { SCHEMA_RULES } from './rules/schema.ts';
import { SOURCE_RULES } from './rules/source.ts';
import { REFERENCE_RULES } from './rules/reference.ts';
import { TRANSLATION_RULES } from './rules/translation.ts';
import { VERSION_RULES } from './rules/version.ts';
import { YAML_RULES } from './rules/yaml.ts';
import type { Rule } from './rule.ts';

/** Every rule Okuu knows: id, severity, words. The tables lie in `rules/`, one per subject. */
export const RULES = {
  ...SOURCE_RULES,
  ...YAML_RULES,
  ...SCHEMA_RULES,
  ...REFERENCE_RULES,
  ...TRANSLATION_RULES,
  ...MDX_RULES,
  ...LABEL_RULES,
  ...QUIZ_RULES,
  ...GLOSSARY_RULES,
  ...MEDIA_RULES,
  ...LICENCE_RULES,
  ...CURRICULUM_RULES,
  ...BIBLIOGRAPHY_RULES,
  ...VERSION_RULES,
  ...PARTNER_RULES,
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

/** True where `name` is the id of a rule. */
export function isRuleId(name: string): name is RuleId {
  return Object.hasOwn(RULES, name);
}

/** The rule of an id, as the plain interface. */
export function ruleOf(id: RuleId): Rule {
  return RULES[id];
}
