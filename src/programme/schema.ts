import { z } from 'zod';
import { DEGREE_LEVELS } from '../curriculum/level.ts';
import { date, line, localized, localizedLine, webAddress } from '../source/fields.ts';

/** Something a graduate is able to do, as the standard words it. */
const competency = z.strictObject({
  /** As the standard writes it, `ОК-1`; Okuu reads nothing into it. */
  code: line,
  /** The heading it stands under in the standard. */
  group: localizedLine.optional(),
  text: localized,
});

/** One direction of study with its state standard: `content/programmes/<code>.yaml`. */
export const programme = z.strictObject({
  name: localizedLine,
  level: z.enum(DEGREE_LEVELS),
  /** What a graduate is called. */
  qualification: localizedLine.optional(),
  /** The state standard (ГОС) by which the direction is taught. */
  standard: z.strictObject({
    name: localizedLine.optional(),
    /** Number of the order that brought it into force. */
    order: line,
    /** Date of that order. */
    date,
    url: webAddress.optional(),
  }),
  competencies: z.array(competency).min(1, 'list-empty').max(300, 'list-long'),
  /** True: the texts are examples, not the standard's own; every page that shows them says so. */
  sample: z.boolean().default(false),
});

export type ProgrammeInput = z.input<typeof programme>;
export type ProgrammeMeta = z.output<typeof programme>;
export type Competency = z.output<typeof competency>;
