import { z } from 'zod';
import { localizedLine, webAddress } from '../source/fields.ts';

/** Hosts that stand for the reader's own machine: nobody can listen in between. */
const LOOPBACK = /^(?:localhost|(?:[a-z0-9-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** The address of a catalogue: its folder, where the copy in another folder, with a query or of a page is not it. */
const catalogueAddress = webAddress.transform((href, context) => {
  const url = new URL(href);
  const file = /[^/]*\.[^/]*$/.exec(url.pathname)?.[0] ?? '';
  const folder = new URL(url);
  folder.search = '';
  folder.hash = '';
  folder.pathname = url.pathname.slice(0, url.pathname.length - file.length).replace(/\/*$/, '/');
  const refuse = (message: string, suggestion: string): never => {
    context.addIssue({ code: 'custom', message, params: { suggestion }, input: href });
    return z.NEVER;
  };
  if (file !== '' || url.search !== '' || url.hash !== '') return refuse('partner-address', folder.href);
  if (url.protocol !== 'https:' && !LOOPBACK.test(url.hostname))
    return refuse('partner-insecure', folder.href.replace(/^http:/, 'https:'));
  return folder.href;
});

/** Another university's catalogue, one entry of `content/partners.yaml`. */
export const partner = z.strictObject({
  /** Whose catalogue it is, as readers know it. */
  name: localizedLine,
  /** The public address of the catalogue made by Okuu; it is made to end in a slash. */
  address: catalogueAddress,
});

export type PartnerInput = z.input<typeof partner>;
export type PartnerMeta = z.output<typeof partner>;

/** What tells one catalogue from another, whichever way it is reached: `library.example/okuu`. */
export function placeOfCatalogue(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname.replace(/\/+$/, '')}`;
}
