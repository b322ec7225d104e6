import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/diagnostics/rule.ts';
import { formatDate } from '../../src/site/dates.ts';
import { form, formatNumber, say, sayCount, speaker } from '../../src/site/strings.ts';
import en from '../../src/site/strings/en.json' with { type: 'json' };
import ky from '../../src/site/strings/ky.json' with { type: 'json' };
import ru from '../../src/site/strings/ru.json' with { type: 'json' };

type Entry = string | Record<string, string>;
const tables: Record<string, Record<string, Entry>> = { ky, ru, en };
const slots = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('the words of the interface', () => {
  test.each(['ky', 'ru'])('%s has every sentence of English, and no other', (language) => {
    expect(Object.keys(tables[language] ?? {})).toEqual(Object.keys(en));
  });

  test.each(INTERFACE_LANGUAGES)(
    '%s: no sentence is empty; slots are the same in every language and form',
    (language) => {
      for (const [key, entry] of Object.entries(tables[language] ?? {})) {
        const english = (en as Record<string, Entry>)[key] ?? '';
        const wanted = slots(typeof english === 'string' ? english : (english.other ?? ''));
        expect(typeof entry, key).toBe(typeof english);
        for (const text of typeof entry === 'string' ? [entry] : Object.values(entry)) {
          expect(text.trim(), key).not.toBe('');
          expect(slots(text), key).toEqual(wanted);
        }
      }
    },
  );

  test.each(INTERFACE_LANGUAGES)(
    '%s: every plural has every form its language may ask for, or falls back to one word',
    (language) => {
      const asked = new Set(
        Array.from({ length: 200 }, (_, count) => new Intl.PluralRules(language).select(count)),
      );
      for (const [key, entry] of Object.entries(tables[language] ?? {})) {
        if (typeof entry === 'string') continue;
        expect(entry.other, key).toBeDefined();
        // Kyrgyz keeps the singular after numbers; Russian may not lack a form.
        if (language === 'ru')
          for (const category of asked) expect(entry[category], `${key} ${category}`).toBeDefined();
      }
    },
  );

  test('letters of one language do not stray into another', () => {
    for (const [key, entry] of Object.entries(ru as Record<string, Entry>)) {
      for (const text of typeof entry === 'string' ? [entry] : Object.values(entry))
        expect(text, key).not.toMatch(/[өүң]/i);
    }
    for (const [key, entry] of Object.entries(en as Record<string, Entry>)) {
      for (const text of typeof entry === 'string' ? [entry] : Object.values(entry))
        expect(text, key).not.toMatch(/[а-яөүң]/i);
    }
  });

  test('a value is put in as it is, also where it looks like a pattern or a slot', () => {
    expect(say('en', 'sample.notice', { institution: '$& {institution}' })).toBe(
      'A sample course: not $& {institution}’s own.',
    );
    expect(speaker('ru')('search')).toBe('Поиск');
  });
});

describe('numbers in sentences', () => {
  test.each([
    ['ky', 1, '1 модуль'],
    ['ky', 8, '8 модуль'],
    ['ru', 1, '1 модуль'],
    ['ru', 3, '3 модуля'],
    ['ru', 11, '11 модулей'],
    ['ru', 21, '21 модуль'],
    ['ru', 25, '25 модулей'],
    ['en', 1, '1 module'],
    ['en', 2, '2 modules'],
  ] as const)('%s %i: %s', (language, count, text) => {
    expect(sayCount(language, 'modules', count)).toBe(text);
  });

  test.each([
    ['ru', 2.5, '2,5 кредита'],
    ['ky', 2.5, '2,5 кредит'],
    ['en', 2.5, '2.5 credits'],
  ] as const)('%s %d: %s', (language, count, text) => {
    expect(sayCount(language, 'credits.count', count)).toBe(text);
  });

  test.each([
    ['ky', 1234, '1234'],
    ['ky', 12345.5, '12\u00a0345,5'],
    ['ru', 1234567, '1\u00a0234\u00a0567'],
    ['en', 1234.25, '1,234.25'],
  ] as const)('%s writes %d as %s', (language, value, text) => {
    expect(formatNumber(language, value)).toBe(text);
  });

  test('a label can follow the number without showing it', () => {
    expect(form('ky', 'role.author', 1)).toBe('Автору');
    expect(form('ky', 'role.author', 2)).toBe('Авторлору');
    expect(form('ru', 'role.author', 5)).toBe('Авторы');
  });
});

test.each([
  ['ky', '2026-11-23', '2026-жылдын 23-ноябры'],
  ['ky', '2026-06-05', '2026-жылдын 5-июну'],
  ['ru', '2026-05-09', '9\u00a0мая 2026\u00a0г.'],
  ['en', '2026-01-31', '31\u00a0January 2026'],
] as const)('%s writes %s as %s', (language, iso, text) => {
  expect(formatDate(language, iso)).toBe(text);
});
