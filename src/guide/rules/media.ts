import type { MEDIA_RULES } from '../../diagnostics/rules/media.ts';
import type { RuleExample } from './example.ts';

export const MEDIA_EXAMPLES = {} as const satisfies Record<keyof typeof MEDIA_RULES, RuleExample>;
