import { z } from 'zod';
import { colour, filePath, localizedLine, webAddress, wholeNumber } from '../source/fields.ts';

/** A university, college or library: `content/institutions/<id>.yaml`. */
export const institution = z.strictObject({
  name: localizedLine,
  shortName: localizedLine.optional(),
  url: webAddress.optional(),
  city: localizedLine.optional(),
  /** The accent of its pages; the build makes it dark or light enough to read. */
  colour: colour.optional(),
  /** A picture beside this file. */
  logo: filePath.optional(),
  /** Research Organization Registry id, `https://ror.org/…`. */
  ror: webAddress.optional(),
  /** Academic hours in one credit (30 in the Kyrgyz Republic, where nothing else is said). */
  hoursPerCredit: wholeNumber(1, 60).default(30),
  /** Length of an academic hour in minutes. */
  academicHour: wholeNumber(30, 60).default(45),
});

export type InstitutionInput = z.input<typeof institution>;
export type InstitutionMeta = z.output<typeof institution>;
