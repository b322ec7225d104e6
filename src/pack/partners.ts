import type { PartnerMeta } from '../partner/schema.ts';
import { placeOfCatalogue } from '../partner/schema.ts';
import type { Draft } from './draft.ts';

/** An entry of `partners.yaml` that is right in itself, and what is wrong with it beside others. */
export interface JudgedPartner {
  index: number;
  meta: PartnerMeta;
  fault: 'partner-self' | 'partner-duplicate' | null;
}

/** Holds the partners against each other and against this very catalogue. */
export function judgePartners({ partners, portal }: Draft): JudgedPartner[] {
  const own = portal?.meta?.address;
  const self = own === undefined ? null : placeOfCatalogue(own);
  const seen = new Set<string>();
  return (partners?.entries ?? []).map(({ index, meta }): JudgedPartner => {
    const place = placeOfCatalogue(meta.address);
    const fault = place === self ? 'partner-self' : seen.has(place) ? 'partner-duplicate' : null;
    seen.add(place);
    return { index, meta, fault };
  });
}
