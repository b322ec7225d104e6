import fc, { type Arbitrary } from 'fast-check';
import { test as plain } from 'vitest';

export { fc };

/** A test that holds for everything its arbitraries make; the seed is fixed, so that a red run is red again. */
export function test<const T extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [K in keyof T]: Arbitrary<T[K]> },
  holds: (...values: T) => void,
): void {
  plain(name, () => {
    fc.assert(fc.property(...arbitraries, holds), { seed: 20261123, numRuns: 500 });
  });
}
