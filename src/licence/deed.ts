import { ALL_RIGHTS_RESERVED } from './field.ts';

/** What a licence is known as, and where its text can be read. */
export interface Deed {
  /** The usual short name, the same in every language: `CC BY 4.0`. */
  name: string;
  /** The canonical deed at creativecommons.org; others at spdx.org. */
  href: string;
}

const CREATIVE_COMMONS = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)(?:-([A-Z]{2,3}))?$/;

/** Names an SPDX id; null for "all rights reserved", which has no text and is said in the reader's language. */
export function deedOf(id: string): Deed | null {
  if (id === ALL_RIGHTS_RESERVED) return null;
  if (id === 'CC0-1.0')
    return { name: 'CC0 1.0', href: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  const parts = CREATIVE_COMMONS.exec(id);
  if (parts === null) return { name: id, href: `https://spdx.org/licenses/${id}.html` };
  const [, terms = '', number = '', port] = parts;
  const place = port === undefined ? '' : `${port.toLowerCase()}/`;
  return {
    name: `CC ${terms} ${number}${port === undefined ? '' : ` ${port}`}`,
    href: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${number}/${place}`,
  };
}
