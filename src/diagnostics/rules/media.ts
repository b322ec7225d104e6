import type { Rule } from '../rule.ts';

/** Rules about pictures and downloads. */
export const MEDIA_RULES = {} as const satisfies Record<string, Rule>;
