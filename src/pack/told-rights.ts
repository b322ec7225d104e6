import { z } from 'zod';
import type { PackWork } from './pack-works.ts';
import { CONDITIONS, READER_ACTS, type Right } from './rights.ts';

/** A work that stands behind an answer. */
const cause = z.object({
  module: z.string(),
  /** `module`: the text of the module itself. */
  kind: z.string(),
  title: z.record(z.string(), z.string()),
  /** SPDX expression. */
  licence: z.string(),
  /** Its anchor on the module's pages. */
  anchor: z.string().optional(),
});

/** The answer to one question of a reader. */
const right = z.object({
  answer: z.enum(['yes', 'only-if', 'no']),
  /** Of an *only if*, with the works that ask for each. */
  conditions: z.array(z.object({ condition: z.enum(CONDITIONS), works: z.array(cause) })),
  /** Of a *no*: the works that stand against it. */
  works: z.array(cause),
});

/** Every answer, by what is asked: the form of `pack.json` and of the licence report. */
export const toldRights = z.record(z.enum(READER_ACTS), right);
export type ToldRight = z.output<typeof right>;
export type ToldRights = z.output<typeof toldRights>;

/** The answers as plain data. */
export function tellRights(rights: readonly Right[]): ToldRights {
  return Object.fromEntries(
    rights.map(({ act, answer, conditions, works }) => [
      act,
      {
        answer,
        conditions: conditions.map(({ condition, works: asking }) => ({
          condition,
          works: asking.map(told),
        })),
        works: works.map(told),
      },
    ]),
  ) as ToldRights;
}

function told({ module, kind, labels, licence, anchor }: PackWork): z.output<typeof cause> {
  return { module, kind, title: labels, licence, ...(anchor === null ? {} : { anchor }) };
}
