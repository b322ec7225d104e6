import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { ALL_RIGHTS_RESERVED } from '../licence/field.ts';
import { say } from './strings.ts';

/** A licence as a reader sees it: its usual short name and where its text can be read. */
export interface LicenceLink {
  name: string;
  /** Null for "all rights reserved": there is no text to read. */
  href: string | null;
}

const CREATIVE_COMMONS = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)(?:-([A-Z]{2,3}))?$/;

/** Names an SPDX id: `CC-BY-4.0` → CC BY 4.0 with the deed's address (creativecommons.org), others at spdx.org. */
export function licenceLink(id: string, language: InterfaceLanguage): LicenceLink {
  if (id === ALL_RIGHTS_RESERVED) return { name: say(language, 'licence.reserved'), href: null };
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
