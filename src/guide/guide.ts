import { ruleOf, type RuleId } from '../diagnostics/rules.ts';
import type { InterfaceLanguage, Severity } from '../diagnostics/rule.ts';
import { fill } from '../diagnostics/words.ts';
import { RULE_EXAMPLES, RULE_SUBJECTS, type RuleSubject } from './rule-examples.ts';
import { SECTIONS, type SectionId } from './licences/sections.ts';
import type { RuleExample } from './rules/example.ts';
import { GUIDE_WORDS, type GuideWord } from './words.ts';

/** One rule as the authors' guide tells it; `id` is also its anchor on the page. */
export interface GuideRule {
  id: RuleId;
  subject: RuleSubject;
  severity: Severity;
  /** The message an author sees for `wrong`. */
  message: string;
  /** How to mend it; null where the rule gives no advice. */
  hint: string | null;
  /** The section of "Which licence?" that explains the matter; null where none does. */
  more: { id: SectionId; title: string } | null;
  wrong: string;
  right: string;
}

/**
 * Every rule for the reference of the guide, by subject. Meaning and advice are the rule's own words, filled with the
 * values of the example, so that the guide says what the checks say.
 */
export function guideRules(language: InterfaceLanguage): GuideRule[] {
  return guideSubjects(language).flatMap(({ rules }) => rules);
}

/** The rules in groups, each with its heading; the anchor of a group is `rules-<subject>`. */
export function guideSubjects(
  language: InterfaceLanguage,
): { subject: RuleSubject; title: string; rules: GuideRule[] }[] {
  const subjects = Object.keys(RULE_SUBJECTS) as RuleSubject[];
  return subjects.map((subject) => ({
    subject,
    title: GUIDE_WORDS[subject][language],
    rules: RULE_SUBJECTS[subject].map((id) => guideRule(id, subject, language)),
  }));
}

function guideRule(id: RuleId, subject: RuleSubject, language: InterfaceLanguage): GuideRule {
  const { severity, message, hint } = ruleOf(id);
  const { wrong, right, values }: RuleExample = RULE_EXAMPLES[id];
  const words = hint?.[language] ?? '';
  // The checks end their advice with an address; the page has a link instead.
  const said = Object.fromEntries(Object.entries(values).filter(([slot]) => slot !== 'guide'));
  const advice = fill(words, said);
  return {
    id,
    subject,
    severity,
    message: fill(message[language], values),
    hint: advice === '' ? null : advice,
    more: sectionIn(words, language),
    wrong,
    right,
  };
}

/** The section of "Which licence?" that a hint points to. */
function sectionIn(words: string, language: InterfaceLanguage): GuideRule['more'] {
  const id = /\{guide\}[a-z]+\/licences\/#([a-z-]+)/.exec(words)?.[1];
  return id === undefined || !isSection(id) ? null : { id, title: SECTIONS[id][language] };
}

function isSection(id: string): id is SectionId {
  return Object.hasOwn(SECTIONS, id);
}

/** The guide's own words, for templates: `const t = guideSpeaker('ky'); t('title')`. */
export function guideSpeaker(language: InterfaceLanguage): (word: GuideWord) => string {
  return (word) => GUIDE_WORDS[word][language];
}
