import type { Rule } from '../rule.ts';

/** Rules about front matter and YAML: shape and values. */
export const SCHEMA_RULES = {} as const satisfies Record<string, Rule>;
