import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { deedOf } from '../licence/deed.ts';
import { readExpression } from '../licence/expression.ts';
import { say } from './strings.ts';

/** A licence as a reader sees it: its usual short name and where its text can be read. */
export interface LicenceLink {
  name: string;
  /** Null for "all rights reserved": there is no text to read. */
  href: string | null;
  /** What is printed on its badge: `['CC', 'BY']`; of an expression that of its first licence. */
  badge: readonly string[];
}

/** Names an SPDX id for a reader: `CC-BY-4.0` → CC BY 4.0 with the address of its deed. */
export function licenceLink(id: string, language: InterfaceLanguage): LicenceLink {
  const badge = readExpression(id)?.[0]?.[0]?.badge ?? [];
  const deed = deedOf(id);
  return deed === null ? { name: say(language, 'licence.reserved'), href: null, badge } : { ...deed, badge };
}
