import type { Rule } from '../rule.ts';

/** Rules about what one file says of another: ids, links, anchors, prerequisites. */
export const REFERENCE_RULES = {} as const satisfies Record<string, Rule>;
