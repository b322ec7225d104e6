import { describe, expect, test, vi } from 'vitest';
import type { FoundPage, Hit } from '../../src/client/search/answer.ts';
import { startAllowance, wrapped } from '../../src/client/search/partner-fetch.ts';
import { partnerHits } from '../../src/client/search/partner-hit.ts';
import { readKeys } from '../../src/client/search/partner-keys.ts';
import { partnerSentence } from '../../src/client/search/partner-words.ts';

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

describe('keys.json of a partner', () => {
  test('is read', () => {
    const keys = readKeys(
      bytes({
        pagefind: '1.6.0',
        keys: { ky: 'a1', ru: 7 },
        languages: ['ky', 3, 'ru'],
        institutions: { kstu: { ky: 'КМТУ\u202e', ru: null }, knu: 'КУУ' },
      }),
    );
    expect(keys.pagefind).toBe('1.6.0');
    expect([...keys.keys]).toEqual([['ky', 'a1']]);
    expect(keys.languages).toEqual(['ky', 'ru']);
    expect(keys.institutions.get('kstu')).toEqual(new Map([['ky', 'КМТУ ']]));
    expect(keys.institutions.get('constructor')).toBeUndefined();
  });

  test.each([
    '',
    '<html>',
    'null',
    '[]',
    '7',
    '"a"',
    '{}',
    '{"pagefind":1,"languages":[]}',
    '{"pagefind":"1","languages":{}}',
  ])('is refused as %s', (text) => {
    expect(() => readKeys(bytes(text))).toThrow('malformed');
  });

  test('is cut to size', () => {
    const many = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`i${at}`, { ky: 'а'.repeat(999) }]),
    );
    const { institutions } = readKeys(bytes({ pagefind: '1', languages: [], institutions: many }));
    expect(institutions.size).toBe(2000);
    expect(institutions.get('i0')?.get('ky')).toHaveLength(200);
  });
});

describe('a result of a partner', () => {
  const partner = { name: 'Ош', address: 'https://okuu.example/a/', host: 'okuu.example/a' };
  const page = (more: Partial<FoundPage>): FoundPage => ({
    title: 'A',
    address: 'https://okuu.example/a/ky/index.html',
    excerpt: [],
    place: '',
    sections: [],
    forms: [],
    ...more,
  });
  const hit = (more: Partial<FoundPage>, facets: Hit['facets'] = {}, score = 1): Hit => ({
    id: 'x',
    language: 'ky',
    host: partner.host,
    whole: true,
    score,
    facets,
    load: () => Promise.resolve(page(more)),
  });
  const load = async (more: Partial<FoundPage>): Promise<FoundPage | undefined> =>
    partnerHits([hit(more)], partner)[0]?.load();

  test.each([
    'javascript:alert(1)',
    'data:text/html,a',
    'https://okuu.example/',
    'https://okuu.example/b/',
    'https://okuu.example/a/../b/',
    'https://okuu.example/a/%2e%2e/b/',
    'https://okuu.example.evil/a/',
    'https://okuu.example@evil.example/a/',
    'http://okuu.example/a/',
    'file:///etc/passwd',
    '',
  ])('is not shown where it leads to %s', async (address) => {
    await expect(load({ address })).rejects.toThrow();
    const section = { title: '', address, excerpt: [] };
    await expect(load({ sections: [section] })).rejects.toThrow();
  });

  test('leads into its own site, and says whose it is', async () => {
    expect(
      await load({ place: 'Алгебра · КМТУ', address: 'https://okuu.example/a/ky/m/index.html#b' }),
    ).toMatchObject({
      address: 'https://okuu.example/a/ky/m/index.html#b',
      place: 'Алгебра · КМТУ · Ош',
    });
  });

  test('has texts of a decent size, without signs that turn them round', async () => {
    const loaded = await load({
      title: `\u202e${'а'.repeat(5000)}`,
      place: '\u2066b\n',
      excerpt: [
        { text: 'one ', marked: false },
        { text: 'two\u202e', marked: true },
      ],
      sections: Array.from({ length: 50 }, () => ({ title: 'A', address: partner.address, excerpt: [] })),
    });
    expect(loaded?.title).toMatch(/^ а{199}$/);
    expect(loaded?.place).toBe(' b  · Ош');
    expect(loaded?.excerpt.map(({ text }) => text)).toEqual(['one ', 'two ']);
    expect(loaded?.sections).toHaveLength(5);
  });

  test('is in a language, or in none that is told', async () => {
    expect((await load({ language: 'zh-Hant' }))?.language).toBe('zh-Hant');
    expect(await load({ language: '<b>' })).not.toHaveProperty('language');
    expect(await load({})).not.toHaveProperty('language');
  });

  test('has facets that we know, with ids', () => {
    const facets = {
      institution: ['kstu', '<b>', 'a'.repeat(101)],
      evil: ['a'],
      licence: ['(MIT OR CC-BY-4.0)'],
      kind: Array(20).fill('module') as string[],
    };
    expect(partnerHits([hit({}, facets)], partner)[0]?.facets).toEqual({
      institution: ['kstu'],
      language: [],
      subject: [],
      kind: Array(8).fill('module'),
      licence: ['(MIT OR CC-BY-4.0)'],
    });
  });

  test('has a score that can be compared; of too many only the first are taken', () => {
    expect(partnerHits([hit({}, {}, NaN), hit({}, {}, Infinity), hit({}, {}, 2)], partner)).toHaveLength(1);
    expect(
      partnerHits(
        Array.from({ length: 900 }, () => hit({})),
        partner,
      ),
    ).toHaveLength(500);
  });
});

describe('files of a partner', () => {
  test('are packed, and no bombs', () => {
    const packed = (size: number): Uint8Array => {
      const file = new Uint8Array(40);
      file.set([0x1f, 0x8b]);
      new DataView(file.buffer).setUint32(36, size, true);
      return file;
    };
    expect(wrapped(packed(1000))).toBe(true);
    expect(wrapped(packed(4_000_000_000))).toBe(false);
    expect(wrapped(new Uint8Array(40))).toBe(false);
    expect(wrapped(new Uint8Array())).toBe(false);
  });

  test('have a time together, in which waiting for a turn does not count', async () => {
    vi.useFakeTimers();
    const allowance = startAllowance(1000);
    const ask = (milliseconds: number): Promise<string> =>
      allowance(
        (signal) =>
          new Promise((resolve) => {
            setTimeout(() => resolve('answered'), milliseconds);
            signal.addEventListener('abort', () => resolve('given up'));
          }),
      );
    const answer = async (milliseconds: number): Promise<string> => {
      const asked = ask(milliseconds);
      await vi.advanceTimersByTimeAsync(3000);
      return asked;
    };
    expect(await answer(400)).toBe('answered');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer(400)).toBe('answered');
    // 200 ms are left.
    expect(await answer(400)).toBe('given up');
    vi.useRealTimers();
  });
});

test.each(['ky', 'ru', 'en', 'pt-BR'])('a trouble is a sentence in %s, with the name as it is', (tag) => {
  const said = partnerSentence(tag, 'language', '$& <b>', 'Кыргызча');
  expect(said).toMatch(/[«“]\$& <b>[»”].*Кыргызча\.$/);
});
