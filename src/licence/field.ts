import { z } from 'zod';
import spdxIds from 'spdx-license-ids/index.json' with { type: 'json' };

const KNOWN = new Set(spdxIds);

/** The one licence reference beside SPDX ids: a work under full copyright, used with a permission. */
export const ALL_RIGHTS_RESERVED = 'LicenseRef-All-Rights-Reserved';

/** True for an SPDX licence id (SPDX License List) in its exact spelling, or the all-rights-reserved reference. */
export function isLicenceId(value: string): boolean {
  return KNOWN.has(value) || value === ALL_RIGHTS_RESERVED;
}

/** A licence: an SPDX id. An unknown licence is an error, never a pass. */
export const licenceId = z.string().refine(isLicenceId, 'licence-unknown');
