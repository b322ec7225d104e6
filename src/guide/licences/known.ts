import type { InterfaceLanguage } from '../../diagnostics/rule.ts';
import { LICENCES, OFFERED } from '../../licence/licences.ts';
import type { Licence } from '../../licence/licence.ts';

/** Licences that belong together. */
export type KnownGroup = 'cc4' | 'public-domain' | 'older' | 'texts' | 'code' | 'reserved';
const GROUPS: readonly KnownGroup[] = ['cc4', 'public-domain', 'texts', 'code', 'reserved', 'older'];

/** A licence as the list shows it. */
export interface KnownLicence {
  id: string;
  name: string;
  deed: string | null;
}

function groupOf({ id, kind }: Licence): KnownGroup {
  if (kind === 'public-domain' || kind === 'reserved') return kind;
  if (id.startsWith('CC-')) return id.endsWith('-4.0') ? 'cc4' : 'older';
  return /^(LAL|GFDL)-/.test(id) ? 'texts' : 'code';
}

/** Every licence whose terms Okuu knows, in groups; the long one of older versions comes last. */
export function knownLicences(
  language: InterfaceLanguage,
): { group: KnownGroup; licences: KnownLicence[] }[] {
  // The seven that are offered to look at first stand first in their groups as well.
  const all = [...new Set([...OFFERED.flatMap((id) => LICENCES.get(id) ?? []), ...LICENCES.values()])];
  return GROUPS.map((group) => ({
    group,
    licences: all
      .filter((licence) => groupOf(licence) === group)
      .map(({ id, name, deed }) => ({ id, name: name[language], deed })),
  }));
}
