import { describe, expect, test } from 'vitest';
import type { Hit } from '../../src/client/search/answer.ts';
import {
  choiceIn,
  countsOf,
  fits,
  institutionOf,
  withChoice,
  type Facet,
} from '../../src/client/search/facet-choice.ts';

const hit = (host: string | null, facets: Record<string, string[]>): Hit => ({
  id: '',
  language: 'ky',
  host,
  whole: true,
  score: 1,
  facets,
  load: () => Promise.reject(new Error('Nobody loads it')),
});

const HITS = [
  hit(null, { institution: ['kstu'], kind: ['course'], subject: ['05', '06'] }),
  hit(null, { institution: ['kstu'], kind: ['module'], subject: ['05'] }),
  hit(null, { institution: ['knu'], kind: ['module'], subject: ['03'] }),
  hit('okuu.oshsu.kg/a', { institution: ['kstu'], kind: ['module'], subject: ['05'] }),
  hit(null, {}),
];
const FACETS: Facet[] = ['institution', 'kind', 'subject'].map((name) => ({ name, label: name, values: {} }));
const choose = (choice: Record<string, string[]>): Map<string, Set<string>> =>
  new Map(Object.entries(choice).map(([facet, keys]) => [facet, new Set(keys)]));
const counts = (choice: Record<string, string[]>, facet: string): string[] =>
  countsOf(HITS, choose(choice), facet).map(({ key, count }) => `${key} ${count}`);

describe('the choice of results', () => {
  test.each<[Record<string, string[]>, number]>([
    [{}, 5],
    [{ kind: [] }, 5],
    [{ kind: ['module'] }, 3],
    [{ kind: ['module', 'course'] }, 4],
    [{ kind: ['module'], subject: ['05'] }, 2],
    // An institution of another site is another, whatever its id.
    [{ institution: ['kstu'] }, 2],
    [{ institution: ['okuu.oshsu.kg/a/kstu'] }, 1],
    [{ institution: ['constructor'] }, 0],
  ])('%j leaves %i', (choice, left) => {
    expect(HITS.filter((one) => fits(one, choose(choice)))).toHaveLength(left);
  });

  test('a value is counted as if it were chosen alone in its facet, under the other choices', () => {
    expect(counts({}, 'kind')).toEqual(['module 3', 'course 1']);
    expect(counts({ kind: ['course'] }, 'kind')).toEqual(['module 3', 'course 1']);
    expect(counts({ kind: ['course'] }, 'subject')).toEqual(['05 1', '03 0', '06 1']);
    expect(counts({ subject: ['03'] }, 'institution')).toEqual(['kstu 0', 'knu 1', 'okuu.oshsu.kg/a/kstu 0']);
  });

  test('what is chosen can be seen, though nothing found has it', () => {
    expect(counts({ kind: ['reading'] }, 'kind')).toEqual(['module 3', 'course 1', 'reading 0']);
  });

  test('a key tells whose institution it is', () => {
    expect(institutionOf('kstu')).toEqual({ host: null, id: 'kstu' });
    expect(institutionOf('okuu.oshsu.kg/a/kstu')).toEqual({ host: 'okuu.oshsu.kg/a', id: 'kstu' });
  });
});

describe('the choice in the address', () => {
  test('stands beside the query and whatever else is there', () => {
    const choice = choose({ institution: ['kstu', 'okuu.oshsu.kg:8080/a/x'], kind: ['module'] });
    const query = withChoice('?q=сөз&language=ky&only=kind:course', choice);
    expect(new URLSearchParams(query).get('q')).toBe('сөз');
    expect(new URLSearchParams(query).get('language')).toBe('ky');
    expect(choiceIn(query, FACETS)).toEqual(
      choose({ institution: ['kstu', 'okuu.oshsu.kg:8080/a/x'], kind: ['module'], subject: [] }),
    );
  });

  test('is passed over where it makes no sense', () => {
    expect(choiceIn('?only=&only=kind&only=kind:&only=:a&only=__proto__:a&only=none:a', FACETS)).toEqual(
      choose({ institution: [], kind: [], subject: [] }),
    );
    expect(withChoice('?only=kind:module', choose({}))).toBe('');
  });
});
