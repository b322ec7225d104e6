/** Levels of study, in the order a catalogue lists them. */
export const LEVELS = ['open', 'college', 'bachelor', 'specialist', 'master', 'phd'] as const;
export type Level = (typeof LEVELS)[number];

/** Levels at which a degree is awarded: those a programme may have. */
export const DEGREE_LEVELS = [
  'college',
  'bachelor',
  'specialist',
  'master',
  'phd',
] as const satisfies readonly Level[];
