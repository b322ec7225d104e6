import { describe, expect, test } from 'vitest';
import { isReserved, judge, type Judgement, type Use } from '../../src/licence/compatibility.ts';
import type { Relation } from '../../src/licence/relation.ts';

/*
 * Creative Commons' chart "Adapter's licence", copied by hand from its FAQ ("If I derive or adapt material offered under
 * a Creative Commons license, which CC license(s) can I use?"): a row for what is adapted, a column for what the
 * adaptation goes out under. `+` green, `~` yellow (lawful, not recommended), `-` dark (not allowed).
 */
const CHART = `
            PD  BY  BY-NC  BY-NC-ND  BY-NC-SA  BY-ND  BY-SA
  PD        +   +   +      +         +         +      +
  BY        ~   +   +      +         +         +      +
  BY-NC     ~   ~   +      +         +         ~      ~
  BY-NC-ND  -   -   -      -         -         -      -
  BY-NC-SA  -   -   -      -         +         -      -
  BY-ND     -   -   -      -         -         -      -
  BY-SA     -   -   -      -         -         -      +
`;
const SIGNS: Readonly<Record<string, Judgement['verdict']>> = {
  '+': 'allowed',
  '~': 'discouraged',
  '-': 'refused',
};

const idsOf = (name: string): string[] => (name === 'PD' ? ['CC0-1.0', 'CC-PDM-1.0'] : [`CC-${name}-4.0`]);

const [columns = [], ...rows] = CHART.trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/));
const CELLS = rows.flatMap(([row = '', ...signs]) =>
  signs.flatMap((sign, at) =>
    idsOf(row).flatMap((from) => idsOf(columns[at] ?? '').map((into) => ({ from, into, sign }))),
  ),
);

const verdict = (from: string, into: string, relation: Relation = 'adapted'): string | undefined =>
  judge({ from, relation, into })?.verdict;
const both = ({ from, into, permitted = [] }: Omit<Use, 'relation'>, relation: Relation): string => {
  const judgement = judge({ from, relation, into, permitted });
  return judgement === null ? 'none' : `${judgement.verdict} ${judgement.reason}`;
};

describe("Creative Commons' chart", () => {
  test('has 7 rows of 7 cells', () => {
    expect(columns).toHaveLength(7);
    expect(rows.map(([name]) => name)).toEqual(columns);
    expect(rows.map((row) => row.length)).toEqual(Array.from({ length: 7 }, () => 8));
  });

  test.each(CELLS)('$from adapted into $into: $sign', ({ from, into, sign }) => {
    expect(verdict(from, into)).toBe(SIGNS[sign]);
    // A translation is an adaptation.
    expect(verdict(from, into, 'translated')).toBe(SIGNS[sign]);
  });
});

describe('versions of ShareAlike', () => {
  const PORTS = { 'BY-SA': ['3.0-IGO', '3.0-DE', '3.0-AT'], 'BY-NC-SA': ['3.0-IGO', '3.0-DE'] };
  describe.each(['BY-SA', 'BY-NC-SA'] as const)('CC %s', (elements) => {
    const id = (version: string): string => `CC-${elements}-${version}`;

    test('goes on to this and later versions', () => {
      const later = ['2.0', '2.5', '3.0', '4.0'];
      for (const [at, from] of later.entries()) {
        for (const [to, into] of later.entries())
          expect([from, into, verdict(id(from), id(into))]).toEqual([
            from,
            into,
            to >= at ? 'allowed' : 'refused',
          ]);
      }
    });

    test('does not go back, and says why', () => {
      expect(both({ from: id('4.0'), into: id('3.0') }, 'adapted')).toBe('refused earlier-version');
      for (const port of PORTS[elements]) expect(verdict(id('4.0'), id(port))).toBe('refused');
    });

    test('goes on to ports of this version, from them, and from them to 4.0', () => {
      for (const port of PORTS[elements]) {
        expect([port, verdict(id('3.0'), id(port))]).toEqual([port, 'allowed']);
        expect([port, verdict(id(port), id('3.0'))]).toEqual([port, 'allowed']);
        expect([port, verdict(id(port), id('4.0'))]).toEqual([port, 'allowed']);
      }
      expect(verdict(id('3.0-DE'), id('3.0-IGO'))).toBe('allowed');
    });

    test('version 1.0 knows no later version', () => {
      expect(verdict(id('1.0'), id('1.0'))).toBe('allowed');
      for (const version of ['2.0', '2.5', '3.0', '4.0'])
        expect([version, verdict(id('1.0'), id(version))]).toEqual([version, 'refused']);
    });
  });

  test('the elements stay the same', () => {
    expect(verdict('CC-BY-SA-3.0', 'CC-BY-NC-SA-4.0')).toBe('refused');
    expect(verdict('CC-BY-NC-SA-3.0', 'CC-BY-SA-4.0')).toBe('refused');
    expect(verdict('CC-SA-1.0', 'CC-BY-SA-4.0')).toBe('refused');
  });

  test('versions do not matter without ShareAlike', () => {
    expect(verdict('CC-BY-4.0', 'CC-BY-3.0')).toBe('allowed');
    expect(verdict('CC-BY-2.0', 'CC-BY-SA-4.0')).toBe('allowed');
    expect(verdict('CC-BY-ND-2.5', 'CC-BY-ND-4.0')).toBe('refused');
  });
});

describe('licences beside Creative Commons', () => {
  test.each([
    ['CC-BY-SA-4.0', 'GPL-3.0-only', 'allowed declared-compatible'],
    ['GPL-3.0-only', 'CC-BY-SA-4.0', 'refused one-way'],
    ['CC-BY-SA-4.0', 'GPL-3.0-or-later', 'refused later-undeclared'],
    ['GPL-3.0-or-later', 'CC-BY-SA-4.0', 'refused share-alike'],
    ['CC-BY-SA-4.0', 'GPL-2.0-only', 'refused share-alike'],
    ['CC-BY-SA-3.0', 'GPL-3.0-only', 'refused share-alike'],
    ['CC-BY-NC-SA-4.0', 'GPL-3.0-only', 'refused share-alike'],
    ['CC-BY-SA-4.0', 'LAL-1.3', 'allowed declared-compatible'],
    ['LAL-1.3', 'CC-BY-SA-4.0', 'allowed declared-compatible'],
    ['CC-BY-SA-4.0', 'FAL-1.3', 'allowed declared-compatible'],
    ['FAL-1.3', 'CC-BY-SA-4.0', 'allowed declared-compatible'],
    ['FAL-1.3', 'LAL-1.3', 'allowed same-licence'],
    ['LAL-1.3', 'CC-BY-SA-3.0', 'refused share-alike'],
    ['CC-BY-SA-3.0', 'LAL-1.3', 'refused share-alike'],
    ['LAL-1.3', 'GPL-3.0-only', 'refused share-alike'],
    ['CC-BY-SA-4.0', 'GFDL-1.3-only', 'refused share-alike'],
    ['CC-BY-SA-4.0', 'GFDL-1.3-or-later', 'refused share-alike'],
    ['GFDL-1.3-only', 'CC-BY-SA-4.0', 'refused share-alike'],
    ['GFDL-1.3-or-later', 'CC-BY-SA-4.0', 'refused share-alike'],
    ['GFDL-1.3-or-later', 'GFDL-1.3-only', 'allowed same-licence'],
    ['GPL-2.0-or-later', 'GPL-3.0-only', 'allowed same-licence'],
    ['GPL-2.0-only', 'GPL-3.0-only', 'refused share-alike'],
    ['MIT', 'CC-BY-4.0', 'allowed conditions-kept'],
    ['MIT', 'CC-BY-SA-4.0', 'allowed conditions-kept'],
    ['MIT', 'CC0-1.0', 'discouraged attribution-dropped'],
    ['0BSD', 'CC0-1.0', 'allowed conditions-kept'],
    ['Unlicense', 'CC-BY-NC-ND-4.0', 'allowed public-domain'],
    ['LicenseRef-All-Rights-Reserved', 'CC-BY-4.0', 'refused reserved'],
  ])('%s adapted into %s: %s', (from, into, expected) => {
    expect(both({ from, into }, 'adapted')).toBe(expected);
  });
});

describe('the way a work is used', () => {
  const ALL = [
    'CC0-1.0',
    'CC-BY-4.0',
    'CC-BY-SA-4.0',
    'CC-BY-NC-ND-4.0',
    'CC-BY-NC-SA-3.0-IGO',
    'GPL-3.0-only',
  ];
  const RESERVED = 'LicenseRef-All-Rights-Reserved';

  test('unchanged, a work keeps its licence and asks nothing of the whole', () => {
    for (const from of ALL) {
      for (const into of ALL) expect(both({ from, into }, 'verbatim')).toBe('allowed collection');
    }
    expect(both({ from: RESERVED, into: 'CC-BY-4.0' }, 'verbatim')).toBe('refused reserved');
  });

  test('a quotation needs no licence', () => {
    for (const from of [...ALL, RESERVED])
      expect(both({ from, into: 'CC0-1.0' }, 'quoted')).toBe('allowed quotation');
  });

  test('a translation is refused where a change is', () => {
    expect(both({ from: 'CC-BY-ND-4.0', into: 'CC-BY-ND-4.0' }, 'translated')).toBe('refused no-derivatives');
    expect(both({ from: 'CC-BY-SA-4.0', into: 'CC-BY-4.0' }, 'translated')).toBe('refused share-alike');
  });
});

describe('a recorded permission', () => {
  const from = 'LicenseRef-All-Rights-Reserved';
  const into = 'CC-BY-4.0';

  test('allows what it names and nothing else', () => {
    expect(both({ from, into, permitted: ['publish'] }, 'verbatim')).toBe('allowed permission');
    expect(both({ from, into, permitted: ['share', 'sell', 'adapt'] }, 'verbatim')).toBe('refused reserved');
    expect(both({ from, into, permitted: ['publish'] }, 'adapted')).toBe('refused reserved');
    expect(both({ from, into, permitted: ['adapt'] }, 'adapted')).toBe('refused reserved');
    expect(both({ from, into, permitted: ['publish', 'adapt'] }, 'adapted')).toBe('allowed permission');
    expect(both({ from, into, permitted: ['publish', 'adapt'] }, 'translated')).toBe('refused reserved');
    expect(both({ from, into, permitted: ['publish', 'translate'] }, 'translated')).toBe(
      'allowed permission',
    );
    expect(both({ from, into, permitted: ['publish', 'translate'] }, 'adapted')).toBe('refused reserved');
  });

  test('lifts NoDerivatives and ShareAlike', () => {
    const permitted = ['publish', 'adapt'] as const;
    expect(both({ from: 'CC-BY-ND-4.0', into, permitted }, 'adapted')).toBe('allowed permission');
    expect(both({ from: 'CC-BY-SA-4.0', into, permitted }, 'adapted')).toBe('allowed permission');
  });

  test('is ours alone: readers stay bound, unless it lets the work be sold', () => {
    const nc = { from: 'CC-BY-NC-ND-4.0', into };
    expect(both({ ...nc, permitted: ['publish', 'adapt'] }, 'adapted')).toBe(
      'discouraged noncommercial-dropped',
    );
    expect(both({ ...nc, permitted: ['publish', 'adapt', 'sell'] }, 'adapted')).toBe('allowed permission');
    expect(both({ ...nc, into: 'CC-BY-NC-4.0', permitted: ['publish', 'adapt'] }, 'adapted')).toBe(
      'allowed permission',
    );
    const credit = { from: 'CC-BY-ND-4.0', into: 'CC0-1.0', permitted: ['publish', 'adapt'] } as const;
    expect(both(credit, 'adapted')).toBe('discouraged attribution-dropped');
  });

  test('is not named where the licence alone would do', () => {
    expect(both({ from: 'CC-BY-4.0', into, permitted: ['publish', 'adapt'] }, 'adapted')).toBe(
      'allowed conditions-kept',
    );
  });
});

describe('expressions', () => {
  test('of OR on the side of the source we choose one', () => {
    expect(both({ from: 'GFDL-1.3-or-later OR CC-BY-SA-4.0', into: 'CC-BY-SA-4.0' }, 'adapted')).toBe(
      'allowed same-licence',
    );
    expect(verdict('CC-BY-NC-4.0 OR CC-BY-ND-4.0', 'CC-BY-4.0')).toBe('discouraged');
    expect(verdict('CC-BY-SA-4.0 OR CC-BY-ND-4.0', 'CC-BY-4.0')).toBe('refused');
  });

  test('of AND on the side of the source we keep both', () => {
    expect(verdict('CC-BY-4.0 AND CC-BY-SA-4.0', 'CC-BY-SA-4.0')).toBe('allowed');
    expect(verdict('CC-BY-4.0 AND CC-BY-SA-4.0', 'CC-BY-4.0')).toBe('refused');
    expect(verdict('MIT AND CC-BY-NC-4.0', 'CC-BY-4.0')).toBe('discouraged');
  });

  test('of OR on our side readers may choose any, so each has to be lawful', () => {
    expect(verdict('CC-BY-4.0', 'CC-BY-SA-4.0 OR GFDL-1.3-or-later')).toBe('allowed');
    expect(verdict('CC-BY-SA-4.0', 'CC-BY-SA-4.0 OR GFDL-1.3-or-later')).toBe('refused');
    expect(verdict('CC-BY-SA-4.0', 'CC-BY-SA-4.0 OR LAL-1.3')).toBe('allowed');
    expect(verdict('CC-BY-NC-4.0', 'CC-BY-NC-4.0 OR CC-BY-4.0')).toBe('discouraged');
  });

  test.each([
    'CC-BY-5.0',
    'cc by',
    'AGPL-3.0-only',
    'CC-BY-4.0 OR AGPL-3.0-only',
    'CC-BY-4.0 AND',
    'CC-BY-4.0+',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'LicenseRef-Mine',
    '',
    `(${'MIT OR '.repeat(60)}MIT)`,
  ])('what is not understood is no verdict: %s', (unknown) => {
    for (const relation of ['verbatim', 'adapted', 'translated', 'quoted'] as const) {
      expect(judge({ from: unknown, relation, into: 'CC-BY-4.0' })).toBeNull();
      expect(judge({ from: 'CC-BY-4.0', relation, into: unknown })).toBeNull();
    }
    expect(isReserved(unknown)).toBe(false);
  });

  test('is reserved only where every alternative is', () => {
    expect(isReserved('LicenseRef-All-Rights-Reserved')).toBe(true);
    expect(isReserved('CC-BY-4.0 AND LicenseRef-All-Rights-Reserved')).toBe(true);
    expect(isReserved('CC-BY-4.0 OR LicenseRef-All-Rights-Reserved')).toBe(false);
    expect(isReserved('CC-BY-NC-ND-4.0')).toBe(false);
  });
});
