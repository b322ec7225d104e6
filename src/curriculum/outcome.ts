import { z } from 'zod';
import { line } from '../source/fields.ts';

/**
 * Levels of the cognitive domain, lowest first (Anderson and Krathwohl's revision of Bloom's taxonomy, 2001).
 */
export const BLOOM_LEVELS = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'] as const;
export type BloomLevel = (typeof BLOOM_LEVELS)[number];

/**
 * Codes of competencies as a state standard writes them, `ОК-1`: Okuu reads nothing into them. `710100:ОК-1` names the
 * programme as well: for modules, which belong to none, and where programmes of a course use one code twice.
 */
export const competencyCodes = z.array(line).max(50, 'list-long').default([]);

/** What an outcome carries beside its statement. */
export const outcomeFields = {
  /** How much is asked of a student: a level of Bloom's taxonomy. */
  bloom: z.enum(BLOOM_LEVELS).optional(),
  /** Competencies of the programme that the outcome serves. */
  competencies: competencyCodes,
};
