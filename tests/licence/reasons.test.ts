import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/diagnostics/rule.ts';
import { judge, PERMITTED_ACTS, type Judgement } from '../../src/licence/compatibility.ts';
import { LICENCES } from '../../src/licence/licences.ts';
import { reasonWords } from '../../src/licence/reasons.ts';
import { RELATIONS } from '../../src/licence/relation.ts';

const ids = [...LICENCES.keys()];
const judgements = RELATIONS.flatMap((relation) =>
  [[], PERMITTED_ACTS].flatMap((permitted) =>
    ids.flatMap((from) =>
      ids.flatMap((into): Judgement[] => {
        const found = judge({ from, relation, into, permitted });
        return found === null ? [] : [found];
      }),
    ),
  ),
);

describe('reasons', () => {
  test('there is a judgement for every pair of known licences', () => {
    expect(judgements).toHaveLength(RELATIONS.length * 2 * ids.length ** 2);
  });

  test('each is reached, with one verdict of its own', () => {
    const verdicts = new Map<string, Set<string>>();
    for (const { reason, verdict } of judgements)
      verdicts.set(reason, (verdicts.get(reason) ?? new Set()).add(verdict));
    expect(Object.fromEntries([...verdicts].map(([reason, set]) => [reason, [...set].join()]))).toEqual({
      quotation: 'allowed',
      collection: 'allowed',
      'public-domain': 'allowed',
      'same-licence': 'allowed',
      'declared-compatible': 'allowed',
      'conditions-kept': 'allowed',
      permission: 'allowed',
      'noncommercial-dropped': 'discouraged',
      'attribution-dropped': 'discouraged',
      'later-undeclared': 'refused',
      'no-derivatives': 'refused',
      'share-alike': 'refused',
      'one-way': 'refused',
      'earlier-version': 'refused',
      reserved: 'refused',
    });
  });

  test.each(INTERFACE_LANGUAGES)('read as whole sentences: %s', (language) => {
    for (const words of new Set(judgements.map((judgement) => reasonWords(judgement, language)))) {
      expect(words).not.toMatch(/[{}]|undefined|null|LicenseRef|©|: \.| {2}|\.\./);
      expect(words).toMatch(/^\S.*[.)]$/);
      if (language !== 'en') expect(words).toMatch(/[а-яё]{4}/);
    }
  });

  test('a ShareAlike refusal proposes only what the source allows, and never the licence refused', () => {
    const byShort = new Map([...LICENCES.values()].map(({ short, id }) => [short, id]));
    for (const judgement of judgements) {
      if (!['share-alike', 'one-way', 'earlier-version'].includes(judgement.reason)) continue;
      const { from, into } = judgement;
      const [, list = ''] = /: ([^:]+)\.$/.exec(reasonWords(judgement, 'ru')) ?? [];
      const proposed = list.split(', ').map((short) => byShort.get(short) ?? short);
      expect(proposed).toContain(from.id);
      expect(proposed).not.toContain(into.id);
      for (const id of proposed) {
        const { verdict } = judge({ from: from.id, relation: 'adapted', into: id }) ?? {};
        expect([from.id, id, verdict]).toEqual([from.id, id, 'allowed']);
      }
    }
  });

  test('say which licence is at stake', () => {
    const words = (from: string, into: string): string => {
      const found = judge({ from, relation: 'translated', into });
      return found === null ? '' : reasonWords(found, 'en');
    };
    expect(words('CC-BY-SA-1.0', 'CC-BY-SA-4.0')).toBe(
      'CC BY-SA 1.0 asks that an adaptation go out on the same terms; CC BY-SA 4.0 does not meet this. Licences that do: CC BY-SA 1.0.',
    );
    expect(words('CC-BY-SA-3.0-DE', 'CC-BY-NC-4.0')).toContain(
      'CC BY-SA 3.0 DE, CC BY-SA 3.0, CC BY-SA 4.0.',
    );
    expect(words('GPL-3.0-only', 'GPL-3.0-or-later')).toContain('GPL 3.0+ does not meet this.');
    expect(words('CC-BY-4.0', 'LicenseRef-All-Rights-Reserved')).toContain('under "All rights reserved"');
  });
});
