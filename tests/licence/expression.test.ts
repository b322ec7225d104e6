import { describe, expect, test } from 'vitest';
import { deedOf, fullName } from '../../src/licence/deed.ts';
import { readExpression } from '../../src/licence/expression.ts';

const read = (expression: string): string[][] | null =>
  readExpression(expression)?.map((licences) => licences.map(({ id }) => id)) ?? null;

describe('an SPDX expression', () => {
  test.each<[string, string[][]]>([
    ['MIT', [['MIT']]],
    ['((MIT))', [['MIT']]],
    ['CC-BY-SA-4.0 OR GFDL-1.3-or-later', [['CC-BY-SA-4.0'], ['GFDL-1.3-or-later']]],
    ['MIT AND CC-BY-4.0', [['MIT', 'CC-BY-4.0']]],
    // AND binds tighter (SPDX 2.3, annex D.4.5).
    ['MIT OR ISC AND 0BSD', [['MIT'], ['ISC', '0BSD']]],
    [
      '(MIT OR ISC) AND 0BSD',
      [
        ['MIT', '0BSD'],
        ['ISC', '0BSD'],
      ],
    ],
    ['MIT AND MIT', [['MIT']]],
    ['LicenseRef-All-Rights-Reserved', [['LicenseRef-All-Rights-Reserved']]],
  ])('%s', (expression, alternatives) => {
    expect(read(expression)).toEqual(alternatives);
  });

  test.each([
    ['FAL-1.3', 'LAL-1.3'],
    ['GPL-2.0', 'GPL-2.0-only'],
    ['GPL-3.0', 'GPL-3.0-only'],
    ['GFDL-1.3', 'GFDL-1.3-only'],
  ])('%s is another spelling of %s', (alias, id) => {
    expect(read(alias)).toEqual([[id]]);
    expect(read(`MIT OR ${alias}`)).toEqual([['MIT'], [id]]);
    expect(deedOf(alias)).toEqual(deedOf(id));
  });

  test.each([
    // Wrong case, or what people write.
    'mit',
    'cc-by-4.0',
    'Cc-By-4.0',
    'CC BY 4.0',
    'CC-BY',
    'MIT or ISC',
    'MIT Or ISC',
    'MIT and ISC',
    'ＭIT',
    'СС-BY-4.0',
    // Known to SPDX, whose terms are not in the table.
    'AGPL-3.0-only',
    'LAL-1.2',
    'GFDL-1.2-only',
    'MIT OR AGPL-3.0-only',
    // A plus, an exception, references.
    'CC-BY-SA-3.0+',
    'GPL-3.0+',
    'GPL-3.0-only WITH Classpath-exception-2.0',
    'MIT WITH AdditionRef-mine',
    'LicenseRef-all-rights-reserved',
    'DocumentRef-a:LicenseRef-All-Rights-Reserved',
    'NONE',
    'NOASSERTION',
    // No expressions.
    '',
    ' ',
    'MIT OR',
    'OR MIT',
    'MIT ISC',
    'MIT, ISC',
    'MIT/ISC',
    'MIT\nOR\nISC',
    '(MIT',
    'MIT)',
    '()',
    'https://creativecommons.org/licenses/by/4.0/',
    'constructor',
    '__proto__',
    'toString',
  ])('is not understood: %j', (expression) => {
    expect(readExpression(expression)).toBeNull();
  });

  test.each([
    ['brackets without end', '('.repeat(1_000_000)],
    ['nested as deep as fits and deeper', `${'('.repeat(150)}MIT${')'.repeat(150)}`],
    ['a long list', `MIT${' OR MIT'.repeat(100_000)}`],
    ['more alternatives than anybody chooses from', Array(11).fill('(MIT OR ISC)').join(' AND ')],
    ['one long word', 'A'.repeat(5_000_000)],
  ])('is refused at once, and never half read: %s', (_, expression) => {
    const start = performance.now();
    expect(readExpression(expression)).toBeNull();
    expect(deedOf(expression)).toBeNull();
    // Not a measurement: an exponential reading would take minutes.
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('nested as deep as fits it is read', () => {
    expect(read(`${'('.repeat(100)}MIT${')'.repeat(100)}`)).toEqual([['MIT']]);
  });
});

describe('the name of an expression', () => {
  test('is short, with the deed of its first licence', () => {
    expect(deedOf('CC-BY-SA-4.0 OR GFDL-1.3-or-later')).toEqual({
      name: 'CC BY-SA 4.0 / GFDL 1.3+',
      href: 'https://creativecommons.org/licenses/by-sa/4.0/',
    });
    expect(deedOf('MIT AND CC-BY-4.0')?.name).toBe('MIT + CC BY 4.0');
    expect(deedOf('LicenseRef-All-Rights-Reserved')).toBeNull();
  });

  test('is long in three languages', () => {
    expect(fullName('CC-BY-NC-ND-4.0', 'en')).toBe(
      'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International',
    );
    expect(fullName('CC-BY-NC-ND-4.0', 'ru')).toBe(
      'Creative Commons С указанием авторства — Некоммерческая — Без производных 4.0 Международная',
    );
    expect(fullName('CC-BY-NC-ND-4.0', 'ky')).toBe(
      'Creative Commons Авторду көрсөтүү менен — Коммерциялык эмес — Туунду чыгармаларсыз 4.0 Эл аралык',
    );
  });
});
