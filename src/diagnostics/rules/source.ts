import type { Rule } from '../rule.ts';

/** Rules about files, folders, encodings, sizes. */
export const SOURCE_RULES = {} as const satisfies Record<string, Rule>;
