import { expect, test } from 'vitest';
import { LICENCES } from '../../src/licence/licences.ts';

/*
 * What Creative Commons' and SPDX's own pages say, copied by hand: the path of each deed (SPDX's `seeAlso` is its
 * `legalcode`), and titles as they stand over the English legal code and the Russian deeds.
 */
const PATHS = `
  CC-BY-1.0            by/1.0
  CC-BY-2.0            by/2.0
  CC-BY-2.5            by/2.5
  CC-BY-2.5-AU         by/2.5/au
  CC-BY-3.0            by/3.0
  CC-BY-3.0-AT         by/3.0/at
  CC-BY-3.0-AU         by/3.0/au
  CC-BY-3.0-DE         by/3.0/de
  CC-BY-3.0-IGO        by/3.0/igo
  CC-BY-3.0-NL         by/3.0/nl
  CC-BY-3.0-US         by/3.0/us
  CC-BY-4.0            by/4.0
  CC-BY-NC-1.0         by-nc/1.0
  CC-BY-NC-2.0         by-nc/2.0
  CC-BY-NC-2.5         by-nc/2.5
  CC-BY-NC-3.0         by-nc/3.0
  CC-BY-NC-3.0-DE      by-nc/3.0/de
  CC-BY-NC-3.0-IGO     by-nc/3.0/igo
  CC-BY-NC-4.0         by-nc/4.0
  CC-BY-NC-ND-1.0      by-nd-nc/1.0
  CC-BY-NC-ND-2.0      by-nc-nd/2.0
  CC-BY-NC-ND-2.5      by-nc-nd/2.5
  CC-BY-NC-ND-3.0      by-nc-nd/3.0
  CC-BY-NC-ND-3.0-DE   by-nc-nd/3.0/de
  CC-BY-NC-ND-3.0-IGO  by-nc-nd/3.0/igo
  CC-BY-NC-ND-4.0      by-nc-nd/4.0
  CC-BY-NC-SA-1.0      by-nc-sa/1.0
  CC-BY-NC-SA-2.0      by-nc-sa/2.0
  CC-BY-NC-SA-2.0-DE   by-nc-sa/2.0/de
  CC-BY-NC-SA-2.0-FR   by-nc-sa/2.0/fr
  CC-BY-NC-SA-2.0-UK   by-nc-sa/2.0/uk
  CC-BY-NC-SA-2.5      by-nc-sa/2.5
  CC-BY-NC-SA-3.0      by-nc-sa/3.0
  CC-BY-NC-SA-3.0-DE   by-nc-sa/3.0/de
  CC-BY-NC-SA-3.0-IGO  by-nc-sa/3.0/igo
  CC-BY-NC-SA-4.0      by-nc-sa/4.0
  CC-BY-ND-1.0         by-nd/1.0
  CC-BY-ND-2.0         by-nd/2.0
  CC-BY-ND-2.5         by-nd/2.5
  CC-BY-ND-3.0         by-nd/3.0
  CC-BY-ND-3.0-DE      by-nd/3.0/de
  CC-BY-ND-4.0         by-nd/4.0
  CC-BY-SA-1.0         by-sa/1.0
  CC-BY-SA-2.0         by-sa/2.0
  CC-BY-SA-2.0-UK      by-sa/2.0/uk
  CC-BY-SA-2.1-JP      by-sa/2.1/jp
  CC-BY-SA-2.5         by-sa/2.5
  CC-BY-SA-3.0         by-sa/3.0
  CC-BY-SA-3.0-AT      by-sa/3.0/at
  CC-BY-SA-3.0-DE      by-sa/3.0/de
  CC-BY-SA-3.0-IGO     by-sa/3.0/igo
  CC-BY-SA-4.0         by-sa/4.0
  CC-SA-1.0            sa/1.0
`;
const pairs = PATHS.trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/) as [string, string]);

test.each(pairs)('%s: creativecommons.org/licenses/%s', (id, path) => {
  const licence = LICENCES.get(id);
  expect(licence?.deed).toBe(`https://creativecommons.org/licenses/${path}/`);
  expect(licence?.legalCode).toBe(`https://creativecommons.org/licenses/${path}/legalcode`);
});

test('these are all licences of Creative Commons; its tools have addresses of their own', () => {
  const tools = ['CC0-1.0', 'CC-PDM-1.0', 'CC-PDDC'];
  const ours = [...LICENCES.keys()].filter((id) => id.startsWith('CC'));
  expect(ours.sort()).toEqual([...pairs.map(([id]) => id), ...tools].sort());
  expect(tools.map((id) => LICENCES.get(id)?.legalCode)).toEqual([
    'https://creativecommons.org/publicdomain/zero/1.0/legalcode',
    null,
    'https://creativecommons.org/licenses/publicdomain/',
  ]);
});

test('only a mark and full copyright have no legal code, only full copyright has no deed', () => {
  const all = [...LICENCES.values()];
  expect(all.filter(({ legalCode }) => legalCode === null).map(({ id }) => id)).toEqual([
    'CC-PDM-1.0',
    'LicenseRef-All-Rights-Reserved',
  ]);
  expect(all.filter(({ deed }) => deed === null).map(({ id }) => id)).toEqual([
    'LicenseRef-All-Rights-Reserved',
  ]);
});

test.each([
  ['CC-BY-4.0', 'Attribution 4.0 International'],
  ['CC-BY-NC-ND-4.0', 'Attribution-NonCommercial-NoDerivatives 4.0 International'],
  ['CC-BY-ND-3.0', 'Attribution-NoDerivs 3.0 Unported'],
  ['CC-BY-NC-ND-1.0', 'Attribution-NoDerivs-NonCommercial 1.0 Generic'],
  ['CC-BY-SA-2.5', 'Attribution-ShareAlike 2.5 Generic'],
  ['CC-BY-SA-2.0-UK', 'Attribution-ShareAlike 2.0 UK: England & Wales'],
  ['CC-BY-NC-SA-3.0-IGO', 'Attribution-NonCommercial-ShareAlike 3.0 IGO'],
  ['CC-BY-3.0-US', 'Attribution 3.0 United States'],
])('%s is called "%s" in English', (id, title) => {
  expect(LICENCES.get(id)?.name.en).toBe(`Creative Commons ${title}`);
});

test.each([
  ['CC-BY-NC-SA-4.0', 'С указанием авторства — Некоммерческая — С сохранением условий 4.0 Международная'],
  ['CC-BY-NC-ND-4.0', 'С указанием авторства — Некоммерческая — Без производных 4.0 Международная'],
  ['CC-BY-3.0', 'С указанием авторства 3.0 Непортированная'],
  ['CC-BY-2.5', 'С указанием авторства 2.5 Generic'],
  ['CC-BY-3.0-IGO', 'С указанием авторства 3.0 Межправительственные организации'],
  ['CC-BY-3.0-NL', 'С указанием авторства 3.0 Нидерланды'],
])('%s is called «%s» in Russian', (id, title) => {
  expect(LICENCES.get(id)?.name.ru).toBe(`Creative Commons ${title}`);
});

test('no port is left as a code in the names for people', () => {
  for (const { id, name } of LICENCES.values()) {
    if (!id.startsWith('CC')) continue;
    expect([id, name.ky.replace(/Creative Commons|CC0/g, '')]).toEqual([
      id,
      expect.not.stringMatching(/[A-Z]{2}/),
    ]);
  }
});
