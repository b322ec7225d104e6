import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/source/text.ts';

const told = (bytes: Uint8Array): string[] =>
  decodeText(bytes, 'f').diagnostics.map(
    ({ rule, line, column }) => `${String(line)}:${String(column)} ${rule}`,
  );

describe('decodeText', () => {
  test.each([
    ['nothing', '', ''],
    ['Kyrgyz', 'Окуу ңөү\n', 'Окуу ңөү\n'],
    ['Windows line ends', 'a\r\nb\r\n', 'a\nb\n'],
    ['old Mac line ends', 'a\rb', 'a\nb'],
    ['a written replacement character', 'a \ufffd b', 'a \ufffd b'],
    ['plain marks of direction', 'a\u200fb\u061c', 'a\u200fb\u061c'],
    ['an emoji of several parts', '👩🏽‍🏫', '👩🏽‍🏫'],
  ])('takes %s', (_, text, expected) => {
    expect(decodeText(Buffer.from(text), 'f')).toEqual({ value: expected, diagnostics: [] });
  });

  test.each([
    ['Latin-1 after a Cyrillic line', [...Buffer.from('Ж\nab'), 0xe9, 0x20], '2:3 encoding-utf8'],
    ['a cut sequence at the end', [...Buffer.from('ab'), 0xd0], '1:3 encoding-utf8'],
    ['an overlong slash', [0xc0, 0xaf], '1:1 encoding-utf8'],
    ['a surrogate', [0xed, 0xa0, 0x80], '1:1 encoding-utf8'],
    [
      'a bad byte after a written replacement character',
      [...Buffer.from('\ufffd'), 0xff],
      '1:2 encoding-utf8',
    ],
    ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0x00], 'null:null encoding-utf16'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x61], 'null:null encoding-utf16'],
    ['UTF-32', [0xff, 0xfe, 0x00, 0x00, 0x61, 0, 0, 0], 'null:null encoding-utf16'],
    ['UTF-16 without a mark', [0x2d, 0, 0x2d, 0, 0x2d, 0], 'null:null encoding-utf16'],
    ['NUL', [...Buffer.from('a\nb\0')], '2:2 character-nul'],
    ['an escape sequence', [...Buffer.from('\u001b[31m')], '1:1 character-control'],
    ['an override', [...Buffer.from('ab\u202ecd')], '1:3 character-bidi'],
    ['an isolate', [...Buffer.from('\u2066')], '1:1 character-bidi'],
  ])('refuses %s', (_, bytes, expected) => {
    const read = decodeText(Uint8Array.from(bytes), 'f');
    expect(read.value).toBeNull();
    expect(told(Uint8Array.from(bytes))).toEqual([expected]);
  });

  test('drops a byte order mark and says so', () => {
    const bytes = Buffer.from('\ufeffа');
    expect(decodeText(bytes, 'f').value).toBe('а');
    expect(told(bytes)).toEqual(['1:1 encoding-bom']);
  });
});
