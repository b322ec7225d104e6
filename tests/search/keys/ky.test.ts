import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ky } from '../../../src/search/keys/ky.ts';

const letters = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёөүңіқaceopxykzç1-’';
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 1, maxLength: 24 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

describe('the keys of any word', () => {
  it('fold once and for all', () => {
    fc.assert(fc.property(word, (text) => ky.fold(ky.fold(text)) === ky.fold(text)));
  });

  it('are the same for the word as written and as folded', () => {
    fc.assert(
      fc.property(word, (text) => {
        const folded = ky.fold(text);
        if (folded !== '') expect(ky.key(folded)).toBe(ky.key(text));
      }),
      { numRuns: 1000 },
    );
  });
});
