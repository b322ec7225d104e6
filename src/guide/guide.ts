import { RULES, ruleOf, type RuleId } from '../diagnostics/rules.ts';
import type { InterfaceLanguage, Severity } from '../diagnostics/rule.ts';
import { fill } from '../diagnostics/words.ts';
import { RULE_EXAMPLES } from './rule-examples.ts';
import type { RuleExample } from './rules/example.ts';

/** One rule as the authors' guide tells it; `id` is also its anchor on the page. */
export interface GuideRule {
  id: RuleId;
  severity: Severity;
  /** The message an author sees for `wrong`. */
  message: string;
  /** How to mend it; null where the rule gives no advice. */
  hint: string | null;
  wrong: string;
  right: string;
}

/**
 * Every rule for the reference of the guide, in the order of its table. Meaning and advice are the rule's own words,
 * filled with the values of the example, so that the guide says what the checks say.
 */
export function guideRules(language: InterfaceLanguage): GuideRule[] {
  return ruleIds().map((id) => {
    const { severity, message, hint } = ruleOf(id);
    const { wrong, right, values }: RuleExample = RULE_EXAMPLES[id];
    const advice = hint === undefined ? '' : fill(hint[language], values);
    return { id, severity, message: fill(message[language], values), hint: advice === '' ? null : advice, wrong, right };
  });
}

function ruleIds(): RuleId[] {
  return Object.keys(RULES) as RuleId[];
}
