import type { Rule } from '../rule.ts';

/** Rules about bodies of modules: what may stand in them (guard), headings, alt text. */
export const MDX_RULES = {} as const satisfies Record<string, Rule>;
