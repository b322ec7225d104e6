import type { RuleId } from '../diagnostics/rules.ts';
import type { RuleExample } from './rules/example.ts';
import { MDX_EXAMPLES } from './rules/mdx.ts';
import { MEDIA_EXAMPLES } from './rules/media.ts';
import { REFERENCE_EXAMPLES } from './rules/reference.ts';
import { SCHEMA_EXAMPLES } from './rules/schema.ts';
import { SOURCE_EXAMPLES } from './rules/source.ts';
import { YAML_EXAMPLES } from './rules/yaml.ts';

/** An example for every rule; the tables lie in `rules/`, one per table of rules. */
export const RULE_EXAMPLES = {
  ...SOURCE_EXAMPLES,
  ...YAML_EXAMPLES,
  ...SCHEMA_EXAMPLES,
  ...REFERENCE_EXAMPLES,
  ...MDX_EXAMPLES,
  ...MEDIA_EXAMPLES,
} as const satisfies Record<RuleId, RuleExample>;
