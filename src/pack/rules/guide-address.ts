import type { Draft } from '../draft.ts';

/** Where the authors' guide lies, ending in `guide/`: a public address where the portal names one, else a path in the site. */
export function guideAddress(draft: Draft): string {
  const address = draft.portal?.meta?.address;
  return address === undefined ? 'guide/' : `${address.replace(/\/+$/, '')}/guide/`;
}
