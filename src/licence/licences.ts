import { CREATIVE_COMMONS } from './creative-commons.ts';
import type { Licence } from './licence.ts';
import { OTHER_LICENCES } from './other-licences.ts';

/** Every licence whose terms Okuu knows, by SPDX id. What is not here is unknown: an error, never a pass. */
export const LICENCES: ReadonlyMap<string, Licence> = new Map(
  [...CREATIVE_COMMONS, ...OTHER_LICENCES].map((licence) => [licence.id, licence]),
);

/**
 * Other spellings of one id: those that SPDX has replaced, with what they always meant (SPDX License List, deprecated
 * identifiers), and the Free Art License's own English short name (SPDX lists it under its French one).
 */
export const ALIASES: ReadonlyMap<string, string> = new Map([
  ['FAL-1.3', 'LAL-1.3'],
  ['GPL-2.0', 'GPL-2.0-only'],
  ['GPL-3.0', 'GPL-3.0-only'],
  ['GFDL-1.3', 'GFDL-1.3-only'],
]);

/** A licence by its id or an alias of it, in exact spelling. */
export function licenceById(id: string): Licence | null {
  return LICENCES.get(ALIASES.get(id) ?? id) ?? null;
}

/** The licences a lecturer should look at first, the freest first: what the guide shows and messages propose. */
export const OFFERED: readonly string[] = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-NC-ND-4.0',
];
