import { z } from 'zod';

/** Kinds of academic hours in a Kyrgyz curriculum: лекция, практика, лаборатория, СРС. */
export const WORKLOAD_KINDS = ['lecture', 'practice', 'laboratory', 'self-study'] as const;

const hoursUpTo = (limit: number): z.ZodOptional<z.ZodNumber> =>
  z
    .number()
    .refine((value) => value >= 0 && value <= limit, {
      error: 'hours-form',
      params: { limit: String(limit) },
    })
    .optional();

const byKind = (limit: number) =>
  z.strictObject({
    lecture: hoursUpTo(limit),
    practice: hoursUpTo(limit),
    laboratory: hoursUpTo(limit),
    'self-study': hoursUpTo(limit),
  });

/** Academic hours of a module, or of a week, by kind. */
export const workload = byKind(500);
/** Academic hours of a whole course by kind: at most 300 credits of 30 hours. */
export const courseHours = byKind(9000);

export type WorkloadKind = (typeof WORKLOAD_KINDS)[number];
export type Workload = z.output<typeof workload>;

/** All academic hours together. */
export function totalHours(hours: Workload): number {
  return WORKLOAD_KINDS.reduce((sum, kind) => sum + (hours[kind] ?? 0), 0);
}

/** The hours of several modules or weeks, by kind. */
export function sumWorkloads(workloads: readonly Workload[]): Workload {
  return Object.fromEntries(
    WORKLOAD_KINDS.map((kind) => [kind, workloads.reduce((sum, hours) => sum + (hours[kind] ?? 0), 0)]),
  );
}
