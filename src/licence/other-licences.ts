import type { Words } from '../diagnostics/rule.ts';
import type { Licence } from './licence.ts';

/** The one reference beside SPDX ids: a work under full copyright, used with a permission that is recorded. */
export const ALL_RIGHTS_RESERVED = 'LicenseRef-All-Rights-Reserved';

const ANYTHING = ['reproduction', 'distribution', 'derivative-works'] as const;
/** A title that is the same in every language: these licences have no official translations. */
const same = (name: string): Words => ({ ky: name, ru: name, en: name });
const spdx = (id: string): string => `https://spdx.org/licenses/${id}.html`;

/** Software licences under which one may do anything but remove the notice. */
function permissive(id: string, name: string, legalCode: string, requires: Licence['requires']): Licence {
  return {
    id,
    short: id.replace(/-(?=\d)/, ' '),
    name: same(name),
    deed: spdx(id),
    legalCode,
    kind: 'permissive',
    permits: ANYTHING,
    requires,
    prohibits: [],
    adapters: { kind: 'any' },
    badge: [id.replace(/-\d.*$/, '')],
  };
}

function dedication(id: string, short: string, name: string, deed: string): Licence {
  return {
    id,
    short,
    name: same(name),
    deed,
    legalCode: deed,
    kind: 'public-domain',
    permits: ANYTHING,
    requires: [],
    prohibits: [],
    adapters: { kind: 'any' },
    badge: ['PD'],
  };
}

interface Copyleft {
  id: string;
  short: string;
  name: Words;
  deed: string;
  legalCode: string;
  requires: Licence['requires'];
  /** Besides itself. */
  also?: readonly string[];
  declared?: readonly string[];
  badge: string;
}

function copyleft(input: Copyleft): Licence {
  const { id, short, name, deed, legalCode, requires, also = [], declared = [], badge } = input;
  return {
    id,
    short,
    name,
    deed,
    legalCode,
    kind: 'copyleft',
    permits: ANYTHING,
    requires: ['notice', 'state-changes', 'share-alike', ...requires],
    prohibits: [],
    adapters: {
      kind: 'listed',
      ids: new Set([id, ...also, ...declared]),
      declared: new Set(declared),
      undeclared: new Set(),
    },
    badge: [badge],
  };
}

interface Gnu {
  /** The SPDX id without `-only` or `-or-later`. */
  base: string;
  title: string;
  page: string;
  requires: Licence['requires'];
  /** Bases of the same version that suit an adaptation as well. */
  kin?: readonly string[];
  /** Ids of later versions. */
  later?: readonly string[];
}

/** A GNU licence in its two forms: this version alone, and this or any later one. */
function gnu({ base, title, page, requires, kin = [], later = [] }: Gnu): Licence[] {
  const [only, orLater] = [`${base}-only`, `${base}-or-later`];
  const kinOnly = kin.map((other) => `${other}-only`);
  const kinOrLater = kin.map((other) => `${other}-or-later`);
  const family = base.replace(/-.*$/, '');
  const number = /\d+\.\d+/.exec(base)?.[0] ?? '';
  const variant = base.includes('no-invariants')
    ? ' (no invariants)'
    : base.includes('invariants')
      ? ' (invariants)'
      : '';
  const make = (id: string, plus: string, also: readonly string[]): Licence =>
    copyleft({
      id,
      short: `${family} ${number}${plus}${variant}`,
      name: same(`${title} ${number}${plus}${variant}`),
      deed: page,
      legalCode: page,
      requires,
      also,
      badge: family,
    });
  // "Or any later version" lets the adapter choose this version alone as well (GPL 3 §14, GFDL 1.3 §10).
  return [make(only, '', kinOnly), make(orLater, '+', [only, ...kinOnly, ...kinOrLater, ...later])];
}

/** Free licences for art, books, code and data beside Creative Commons', and full copyright. */
export const OTHER_LICENCES: readonly Licence[] = [
  copyleft({
    id: 'LAL-1.3',
    short: 'FAL 1.3',
    name: {
      ky: 'Эркин искусство лицензиясы 1.3 (Licence Art Libre)',
      ru: 'Лицензия свободного искусства 1.3 (Licence Art Libre)',
      en: 'Free Art License 1.3 (Licence Art Libre)',
    },
    deed: 'https://artlibre.org/licence/lal/en/',
    legalCode: 'https://artlibre.org/licence/lal/en/',
    requires: ['attribution'],
    // Its stewards declared BY-SA 4.0 compatible on the same day as Creative Commons did theirs (FAL 1.3 §5).
    declared: ['CC-BY-SA-4.0'],
    badge: 'FAL',
  }),
  // One may add invariant sections, but never remove them or their notice (GFDL 1.3 §4(L), (M) and the paragraph after).
  ...[
    { base: 'GFDL-1.3', kin: ['GFDL-1.3-invariants'] },
    { base: 'GFDL-1.3-no-invariants', kin: ['GFDL-1.3', 'GFDL-1.3-invariants'] },
    { base: 'GFDL-1.3-invariants', kin: ['GFDL-1.3'] },
  ].flatMap(({ base, kin }) =>
    gnu({
      base,
      kin,
      title: 'GNU Free Documentation License',
      page: 'https://www.gnu.org/licenses/fdl-1.3.html',
      requires: ['attribution'],
    }),
  ),
  ...gnu({
    base: 'GPL-2.0',
    title: 'GNU General Public License',
    page: 'https://www.gnu.org/licenses/old-licenses/gpl-2.0.html',
    requires: ['source-code'],
    later: ['GPL-3.0-only', 'GPL-3.0-or-later'],
  }),
  ...gnu({
    base: 'GPL-3.0',
    title: 'GNU General Public License',
    page: 'https://www.gnu.org/licenses/gpl-3.0.html',
    requires: ['source-code'],
  }),
  permissive('MIT', 'MIT License', 'https://opensource.org/license/mit', ['notice']),
  permissive(
    'BSD-2-Clause',
    'BSD 2-Clause "Simplified" License',
    'https://opensource.org/license/bsd-2-clause',
    ['notice'],
  ),
  permissive(
    'BSD-3-Clause',
    'BSD 3-Clause "New" or "Revised" License',
    'https://opensource.org/license/bsd-3-clause',
    ['notice'],
  ),
  permissive('Apache-2.0', 'Apache License 2.0', 'https://www.apache.org/licenses/LICENSE-2.0', [
    'notice',
    'attribution',
    'state-changes',
  ]),
  permissive('ISC', 'ISC License', 'https://opensource.org/license/isc-license-txt', ['notice']),
  permissive('0BSD', 'BSD Zero Clause License', 'https://opensource.org/license/0bsd', []),
  permissive(
    'ODC-By-1.0',
    'Open Data Commons Attribution License 1.0',
    'https://opendatacommons.org/licenses/by/1-0/',
    ['notice', 'attribution'],
  ),
  dedication(
    'PDDL-1.0',
    'PDDL 1.0',
    'Open Data Commons Public Domain Dedication and License 1.0',
    'https://opendatacommons.org/licenses/pddl/1-0/',
  ),
  dedication('Unlicense', 'Unlicense', 'The Unlicense', 'https://unlicense.org/'),
  {
    id: ALL_RIGHTS_RESERVED,
    short: '©',
    name: {
      ky: 'Бардык укуктар корголгон',
      ru: 'Все права защищены',
      en: 'All rights reserved',
    },
    deed: null,
    legalCode: null,
    kind: 'reserved',
    permits: [],
    requires: ['attribution'],
    prohibits: ['commercial-use'],
    adapters: { kind: 'none' },
    badge: ['©'],
  },
];
