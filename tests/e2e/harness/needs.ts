import { describe, it } from 'vitest';
import { locate, toolNamed } from '../../tools.ts';

/** Where a tool lies; only for suites that said they need it. */
export function placeOf(name: string): string {
  const place = locate(toolNamed(name));
  if (place === null) throw new Error(`${name} is not on this machine`);
  return place;
}

/**
 * A suite that needs programs beyond npm packages. Where one is missing the suite is skipped, and says so; with
 * `CI=true` it fails, so that a green run never hides that nothing was tested.
 */
export function describeWith(tools: readonly string[], title: string, body: () => void): void {
  const missing = tools.filter((name) => locate(toolNamed(name)) === null);
  if (missing.length === 0) {
    describe(title, body);
  } else if (process.env.CI === 'true') {
    describe(title, () => {
      it(`has ${missing.join(', ')}`, () => {
        throw new Error(`${missing.join(', ')} could not be had, and CI must test with it`);
      });
    });
  } else {
    console.warn(`SKIPPED: "${title}" needs ${missing.join(', ')}, not found on this machine.`);
    describe.skip(title, body);
  }
}
