import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/diagnostics/rule.ts';
import { terminalLine } from '../../src/diagnostics/reporters/terminal.ts';
import { assemblePacks } from '../../src/pack/assemble.ts';
import { readContent } from '../../src/pack/read-content.ts';

/*
 * A course that may not be published as it is: a BY-SA source adapted into a BY-NC module, an ND source translated, a
 * figure under full copyright without a permission, a BY-SA and a BY-NC-SA source adapted together.
 */
const CONTENT = path.join(import.meta.dirname, '..', 'fixtures', 'refusals');

describe('a course that breaks licences', () => {
  test('is refused with what conflicts, why, and how to mend it, in three languages', async () => {
    const checked = await readContent(CONTENT, { cacheDir: null });
    const { diagnostics } = checked;
    expect(
      diagnostics.map(
        ({ file, rule, line }) => `${path.basename(path.dirname(file))}:${String(line)} ${rule}`,
      ),
    ).toEqual([
      'glaciers:12 licence-share-alike',
      'lakes:12 licence-no-derivatives',
      'maps:12 permission-missing',
      'rivers:18 licence-conflict',
    ]);
    const told = INTERFACE_LANGUAGES.map((language) =>
      [`# ${language}`, ...diagnostics.map((diagnostic) => terminalLine(diagnostic, language))].join('\n'),
    );
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('../fixtures/expected-refusals.txt');
    for (const language of INTERFACE_LANGUAGES) {
      for (const diagnostic of diagnostics)
        expect(terminalLine(diagnostic, language)).toContain(
          `https://okuu.example.kg/guide/${language}/licences/`,
        );
    }
    expect(assemblePacks(checked).broken.map(({ key }) => key)).toEqual(['knu/geography']);
  });
});
