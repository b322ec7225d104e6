import type { MDX_RULES } from '../../diagnostics/rules/mdx.ts';
import type { RuleExample } from './example.ts';

export const MDX_EXAMPLES = {} as const satisfies Record<keyof typeof MDX_RULES, RuleExample>;
