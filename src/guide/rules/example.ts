/** What a rule looks like in an author's file. The snippets are the same in every language: code, names and numbers. */
export interface RuleExample {
  /** Text or names that break the rule. */
  wrong: string;
  /** The same, mended. */
  right: string;
  /** What the slots of the rule's own words are filled with, so that the guide shows the message of this very example. */
  values: Readonly<Record<string, string>>;
}
