import { z } from 'zod';

/** The kinds of question; `single` where the author names none. */
export const QUESTION_KINDS = [
  'single',
  'multiple',
  'true-false',
  'number',
  'text',
  'matching',
  'ordering',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

const filled = z.string().trim().min(1);
const note = filled.nullable();

/**
 * A quiz, whatever is made of it: the page, a Moodle question bank, SCORM, QTI. What readers see keeps its nodes (formulas,
 * pictures) beside its plain text; a node's form is the business of whoever reads bodies.
 */
export function quizModel<Node>(node: z.ZodType<Node>) {
  const prose = z.strictObject({
    /** As a reader would read it out; formulas as TeX. */
    text: z.string(),
    nodes: z.array(node),
  });
  const base = {
    /** The anchor on the page, unique within it: `<quiz>-<question>`. */
    id: filled,
    prompt: prose,
    /** Said to everybody who has answered. */
    feedback: note,
    /** Ids of the module's outcomes that an answer bears witness to. */
    assesses: z.array(filled),
    hints: z.array(prose.extend({ title: note })),
    /** How the answer is found. */
    solution: prose.nullable(),
  };
  const choices = z
    .array(z.strictObject({ content: prose, correct: z.boolean(), feedback: note }))
    .min(2)
    .refine((all) => all.some(({ correct }) => correct), 'no right choice');
  const written = z.array(z.strictObject({ text: filled, feedback: note }));
  const question = z.discriminatedUnion('kind', [
    z.strictObject({
      ...base,
      kind: z.literal('single'),
      choices: choices.refine((all) => all.filter(({ correct }) => correct).length === 1, 'several right'),
    }),
    z.strictObject({ ...base, kind: z.literal('multiple'), choices }),
    z.strictObject({ ...base, kind: z.literal('true-false'), answer: z.boolean() }),
    z.strictObject({
      ...base,
      kind: z.literal('number'),
      /** In the main unit. */
      answer: z.number(),
      tolerance: z.strictObject({ kind: z.enum(['absolute', 'percent']), value: z.number().min(0) }),
      /** The main unit; null where the number has none. */
      unit: note,
      /** Other units that are taken: one of them is `factor` of the main unit. */
      units: z.array(z.strictObject({ unit: filled, factor: z.number().positive() })),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('text'),
      /** Compared as `foldAnswer` leaves them. */
      accepted: written.min(1),
      /** Answers that are wrong in a way the author speaks about. */
      wrong: written,
    }),
    z.strictObject({
      ...base,
      kind: z.literal('matching'),
      /** In the author's order; several may have the same right side. */
      pairs: z.array(z.strictObject({ left: prose, right: filled })).min(2),
      /** Right sides without a left one. */
      distractors: z.array(filled),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('ordering'),
      /** In the right order; `shownSteps` gives the order to show them in. */
      steps: z.array(prose).min(2),
    }),
  ]);
  return z.strictObject({
    /** The anchor on the page. */
    id: filled,
    title: note,
    questions: z.array(question).min(1),
  });
}

export type Quiz<Node> = z.output<ReturnType<typeof quizModel<Node>>>;
export type Question<Node> = Quiz<Node>['questions'][number];
/** A question of one kind. */
export type QuestionOf<Node, Kind extends QuestionKind> = Extract<Question<Node>, { kind: Kind }>;
/** Something to read: plain text, and the nodes it is set from. */
export type Prose<Node> = Question<Node>['prompt'];
