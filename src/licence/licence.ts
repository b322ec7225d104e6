import type { Words } from '../diagnostics/rule.ts';

/**
 * What a licence lets people do, in the terms of ccREL (https://www.w3.org/submissions/ccREL/): copying, passing on, and
 * sharing adaptations.
 */
export type Permission = 'reproduction' | 'distribution' | 'derivative-works';
/** What it asks for in return (ccREL `cc:requires`; `state-changes` is CC 4.0 §3(a)(1)(B)). */
export type Requirement = 'attribution' | 'notice' | 'state-changes' | 'share-alike' | 'source-code';
/** What it keeps back (ccREL `cc:prohibits`). */
export type Prohibition = 'commercial-use';

/** Elements of a Creative Commons licence. */
export type Element = 'BY' | 'NC' | 'SA' | 'ND';

/** Under which licences an adaptation may be offered. */
export type Adapters =
  /** Any, as far as its readers are told what else binds them. */
  | { kind: 'any' }
  /** None: adaptations may not be shared. */
  | { kind: 'none' }
  /**
   * Copyleft: only these; `declared` are those of them that belong to other stewards. `undeclared` are not among them:
   * "this or any later version" of a licence of which this version alone was declared compatible.
   */
  | {
      kind: 'listed';
      ids: ReadonlySet<string>;
      declared: ReadonlySet<string>;
      undeclared: ReadonlySet<string>;
    };

/** A licence, a dedication or a mark, as data. */
export interface Licence {
  /** SPDX id, or `LicenseRef-All-Rights-Reserved`. */
  id: string;
  /** The usual short name, the same in every language: `CC BY 4.0`. */
  short: string;
  /** The full name in every language Okuu speaks. */
  name: Words;
  /** What people read; null for "all rights reserved". */
  deed: string | null;
  /** What courts read. */
  legalCode: string | null;
  /** `public-domain` also holds dedications; `reserved` is full copyright. */
  kind: 'public-domain' | 'permissive' | 'copyleft' | 'no-derivatives' | 'reserved';
  permits: readonly Permission[];
  requires: readonly Requirement[];
  prohibits: readonly Prohibition[];
  adapters: Adapters;
  /** Parts of the badge, in order: `['CC', 'BY', 'SA']`. */
  badge: readonly string[];
}

/** True where readers may not use a work commercially. */
export function isNonCommercial(licence: Licence): boolean {
  return licence.prohibits.includes('commercial-use');
}

/** True where adaptations may be shared. */
export function isAdaptable(licence: Licence): boolean {
  return licence.permits.includes('derivative-works');
}
