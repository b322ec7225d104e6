import { z } from 'zod';
import { isLicence } from '../licence/field.ts';
import { RELATIONS } from '../licence/relation.ts';
import { QUESTION_KINDS } from '../quiz/model.ts';
import { ID } from '../source/fields.ts';
import { addressKind, fileName } from './address.ts';

/*
 * A message of these schemas is not a sentence but a value that would have been right: it is shown to the author in
 * their own language's "expected …".
 */

/** A text of one line. */
const line = z.string('…').trim().min(1, '…').max(2_000, '…');
/** An anchor: the same form as every id. */
const id = z.string('vector-sum').max(64, 'vector-sum').regex(ID, 'vector-sum');
/** Keys of BibTeX entries, separated by white space. */
const keys = z
  .string('strang2016')
  .trim()
  .max(500, 'strang2016')
  .regex(/^[^\s{}"#%'(),=\\~]+(?:\s+[^\s{}"#%'(),=\\~]+)*$/, 'strang2016 lay2021');
/** A file beside the module. */
const file = z.string('./file.svg').refine((value) => fileName(value) !== null, './file.svg');
/** An address on the web. */
const web = z
  .string('https://example.org/')
  .refine((value) => addressKind(value) === 'web', 'https://example.org/');
/** An SPDX id or expression. */
const licence = z.string('CC-BY-4.0').refine(isLicence, 'CC-BY-4.0');
/** True where the attribute stands there, without a value. */
const bare = (name: string): z.ZodLiteral<true> => z.literal(true, name);
const oneOf = <const T extends readonly [string, ...string[]]>(
  values: T,
): z.ZodEnum<{ [K in T[number]]: K }> => z.enum(values, values.join(', '));

/** Whose something is and on which terms (title, author, source, licence, changes). */
const credit = {
  title: line.optional(),
  author: line.optional(),
  /** A page about the author. */
  authorUrl: web.optional(),
  licence: licence.optional(),
  /** Where it was taken from. */
  source: web.optional(),
  /** How it is used; with `changes` an adaptation, else unchanged (of a quotation: quoted). */
  relation: oneOf(RELATIONS).optional(),
  changes: line.optional(),
  /** Under what one's own adaptation of it is offered (CC: the adapter's licence); else the module's. */
  adapterLicence: licence.optional(),
  /** The id of an entry of `permissions` in the front matter. */
  permission: id.optional(),
};
/** The author's own work: nothing more need be said. */
const own = bare('own').optional();
const titled = { id: id.optional(), title: line.optional() };
/** Ids of the module's outcomes, separated by spaces. */
const assesses = line
  .refine((value) => value.split(/\s+/).every((each) => ID.test(each)), 'add-vectors scale-vectors')
  .optional();

/** The attributes of every component: strings, or bare. */
export const COMPONENT_ATTRIBUTES = {
  /** A remark set apart from the text. */
  Callout: z.strictObject({ kind: oneOf(['note', 'tip', 'warning', 'important']).optional(), ...titled }),
  /** A picture with a caption and its credit. */
  Figure: z.strictObject({
    src: file,
    /** What the picture shows, for those who do not see it. */
    alt: line,
    id: id.optional(),
    ...credit,
    own,
  }),
  Definition: z.strictObject(titled),
  Theorem: z.strictObject({
    ...titled,
    kind: oneOf(['theorem', 'lemma', 'corollary', 'proposition']).optional(),
  }),
  Proof: z.strictObject(titled),
  Example: z.strictObject(titled),
  /** A task, with hints and a solution that stay closed until they are wanted. */
  Exercise: z.strictObject({ ...titled, assesses }),
  Hint: z.strictObject({ title: line.optional() }),
  Solution: z.strictObject({ title: line.optional() }),
  Quiz: z.strictObject(titled),
  /** The id is unique within its quiz. */
  Question: z.strictObject({
    id: id.optional(),
    kind: oneOf(QUESTION_KINDS).optional(),
    assesses,
    /** Said to everybody who has answered. */
    feedback: line.optional(),
    /** Of `true-false` and `number`. */
    answer: line.optional(),
    /** Of `number`: `0.05` or `2%`. */
    tolerance: line.optional(),
    unit: line.optional(),
    /** Other units with their factor to `unit`: `см: 0.01; км: 1000`. */
    units: line.optional(),
  }),
  /** An answer to choose; `feedback` says why it is right or wrong. */
  Choice: z.strictObject({ correct: bare('correct').optional(), feedback: line.optional() }),
  /** Words that a reader may write: accepted, or wrong in a way worth a word. */
  Answer: z.strictObject({ wrong: bare('wrong').optional(), feedback: line.optional() }),
  /** What belongs together; without a left side it only distracts. */
  Pair: z.strictObject({ with: line }),
  /** The steps stand in the right order; they are shown in another. */
  Step: z.strictObject({}),
  /** Somebody else's words. */
  Quote: z.strictObject({ id: id.optional(), ...credit }),
  /** Code with a caption and its credit. */
  Listing: z.strictObject({ id: id.optional(), ...credit, own }),
  /** A displayed formula with a number. */
  Equation: z.strictObject({ id: id.optional() }),
  /** A table with a number and a caption. */
  Table: z.strictObject(titled),
  /** A film elsewhere: a link, nothing is loaded. */
  Video: z.strictObject({ ...credit, src: web, title: line, id: id.optional(), duration: line.optional() }),
  /** A file beside the module, offered for download. */
  Download: z.strictObject({
    src: file,
    id: id.optional(),
    ...credit,
    own,
  }),
  /** A word that the glossary explains; without a text of its own the glossary's. The id is the term's, no anchor. */
  Term: z.strictObject({ id }),
  /** Whose thought it is: keys of the bibliography, separated by spaces; `prefix` and `suffix` as "see" and "ch. 3". */
  Cite: z.strictObject({
    id: keys,
    pages: line.optional(),
    prefix: line.optional(),
    suffix: line.optional(),
  }),
  Tabs: z.strictObject({ id: id.optional() }),
  Tab: z.strictObject({ title: line }),
} as const;

export type ComponentName = keyof typeof COMPONENT_ATTRIBUTES;
export const COMPONENT_NAMES = Object.keys(COMPONENT_ATTRIBUTES) as ComponentName[];

/** Where a component may stand and what it may hold. */
export interface ComponentPlace {
  /** Components one of which must be its direct parent. */
  parents?: readonly ComponentName[];
  /** Components it may not be inside of, at any depth. */
  outside?: readonly ComponentName[];
  /** The only component it may hold; anything else in it is an error. */
  holds?: ComponentName;
  /** True: it stands within a line, as a word does. */
  inline?: true;
  /** True: it means nothing without content. */
  filled: boolean;
}

const TASKS = ['Exercise', 'Quiz'] as const;
/** What a question is answered with: a line or two of text, no blocks of a textbook. */
const PARTS = ['Choice', 'Answer', 'Pair', 'Step'] as const;

export const COMPONENT_PLACES: Readonly<Record<ComponentName, ComponentPlace>> = {
  Callout: { outside: ['Callout', ...PARTS], filled: true },
  Figure: { filled: false },
  Definition: { outside: ['Definition', 'Theorem', 'Proof', ...PARTS, 'Figure'], filled: true },
  Theorem: { outside: ['Definition', 'Theorem', ...PARTS, 'Figure'], filled: true },
  Proof: { outside: [...PARTS, 'Figure'], filled: true },
  Example: { outside: ['Example', 'Definition', 'Theorem', ...PARTS, 'Figure'], filled: true },
  Exercise: { outside: [...TASKS, 'Figure'], filled: true },
  Hint: { parents: ['Exercise', 'Question'], filled: true },
  Solution: { parents: ['Exercise', 'Question'], filled: true },
  Quiz: { outside: [...TASKS, 'Figure'], holds: 'Question', filled: true },
  Question: { parents: ['Quiz'], filled: true },
  Choice: { parents: ['Question'], filled: true },
  Answer: { parents: ['Question'], filled: true },
  Pair: { parents: ['Question'], filled: false },
  Step: { parents: ['Question'], filled: true },
  Quote: { outside: ['Quote', ...PARTS, 'Figure'], filled: true },
  Listing: { outside: ['Listing', ...PARTS, 'Figure'], filled: true },
  Equation: { outside: [...PARTS, 'Figure'], filled: true },
  Table: { outside: ['Table', ...PARTS, 'Figure'], filled: true },
  Video: { outside: [...PARTS, 'Figure'], filled: false },
  Download: { outside: [...PARTS, 'Figure'], filled: false },
  Term: { outside: ['Term'], inline: true, filled: false },
  Cite: { outside: ['Term'], inline: true, filled: false },
  Tabs: { outside: ['Tabs', ...PARTS, 'Figure'], holds: 'Tab', filled: true },
  Tab: { parents: ['Tabs'], filled: true },
};

/** True for the name of a component that stands within a line. */
export function isInlineName(name: string): name is 'Term' | 'Cite' {
  return isComponentName(name) && COMPONENT_PLACES[name].inline === true;
}

/** True where the attribute `id` of a component is the anchor on the page as it stands. */
export function isAnchored(name: ComponentName): boolean {
  return name !== 'Question' && !isInlineName(name);
}

/** True for the name of a component. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(COMPONENT_ATTRIBUTES, name);
}
