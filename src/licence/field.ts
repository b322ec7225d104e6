import { z } from 'zod';
import { readExpression } from './expression.ts';

/**
 * True for what may stand as a licence: an SPDX id whose terms Okuu knows (`CC-BY-4.0`), an expression of such ids
 * (`CC-BY-SA-4.0 OR GFDL-1.3-or-later`), or the reference for a work under full copyright.
 */
export function isLicence(value: string): boolean {
  return readExpression(value) !== null;
}

/** A licence: an SPDX id or expression. An unknown licence is an error, never a pass. */
export const licenceField = z.string().refine(isLicence, 'licence-unknown');
