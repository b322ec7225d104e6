import { expect, test } from 'vitest';
import { partner } from '../../src/partner/schema.ts';
import { portal } from '../../src/portal/schema.ts';
import type { SiteContext } from '../../src/site/context.ts';
import { contentPolicy, CONTENT_POLICY } from '../../src/site/content-policy.ts';
import { tongue } from '../../src/site/phrase.ts';
import { searchSpan } from '../../src/site/views/search-span.ts';

const partners = [
  { name: { ky: 'ОшМУ "китепканасы"', ru: '</html>' }, address: 'https://okuu.oshsu.example/' },
  { name: 'Another of that host', address: 'https://okuu.oshsu.example/second' },
  { name: 'Cyrillic', address: 'https://китепкана.кг:8443/' },
].map((entry) => partner.parse(entry));

const context = (given: SiteContext['search']): SiteContext => ({
  portal: portal.parse({ name: 'A', languages: ['ky', 'ru'] }),
  theme: { styles: {}, scripts: {}, font: '' } as unknown as SiteContext['theme'],
  institutions: new Map(),
  ...(given === undefined ? {} : { search: given }),
});

const made = { pagefind: '1.6.0', keys: { ky: 'a1' } };

test('a catalogue without partners names none, and its policy is that of every page', () => {
  const span = searchSpan(context({ languages: ['ky'], partners: [], made }), [], tongue('ky'));
  expect([span.partners, span.keys, span.origins]).toEqual([null, null, []]);
  expect(contentPolicy(span.origins)).toBe(CONTENT_POLICY);
});

test('partners are named in the language of the page, and only their origins may be asked', () => {
  const span = searchSpan(context({ languages: ['ky'], partners, made }), [], tongue('ky'));
  expect(JSON.parse(span.partners ?? '')).toEqual([
    { name: 'ОшМУ "китепканасы"', address: 'https://okuu.oshsu.example/' },
    { name: 'Another of that host', address: 'https://okuu.oshsu.example/second/' },
    { name: 'Cyrillic', address: 'https://xn--80aanljcwnz.xn--c1an:8443/' },
  ]);
  expect(JSON.parse(span.keys ?? '')).toEqual(made);
  const policy = contentPolicy(span.origins);
  expect(policy).toContain(
    "connect-src 'self' file: https://okuu.oshsu.example https://xn--80aanljcwnz.xn--c1an:8443;",
  );
  expect(policy.replace(/ https:[^ ;]+/g, '')).toBe(CONTENT_POLICY);
});

test('facets have words in the language of the page, for subjects of every university', () => {
  const span = searchSpan(context({ languages: ['ky', 'de'], partners, made }), [], tongue('ru'));
  const facets = JSON.parse(span.facets) as { name: string; label: string; values: Record<string, string> }[];
  expect(facets.map(({ name, label }) => [name, label])).toEqual([
    ['institution', 'Учебное заведение'],
    ['language', 'Язык'],
    ['subject', 'Область знаний'],
    ['kind', 'Тип'],
    ['licence', 'Лицензия'],
  ]);
  const values = Object.fromEntries(facets.map((facet) => [facet.name, facet.values]));
  expect(values.language).toEqual({ de: 'Deutsch', ky: 'Кыргызча' });
  expect(values.kind).toEqual({ course: 'Курс', module: 'Модуль' });
  expect(Object.keys(values.subject ?? {})).toHaveLength(11);
});
