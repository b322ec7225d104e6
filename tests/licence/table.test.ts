import spdxIds from 'spdx-license-ids/index.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/diagnostics/rule.ts';
import { deedOf } from '../../src/licence/deed.ts';
import { isLicence } from '../../src/licence/field.ts';
import { ALIASES, licenceById, LICENCES, OFFERED } from '../../src/licence/licences.ts';

const licences = [...LICENCES.values()];
const creativeCommons = licences.filter(({ id }) => id.startsWith('CC'));

describe('the table of licences', () => {
  test('has every Creative Commons licence, dedication and mark that SPDX has', () => {
    const known = spdxIds.filter((id) => id.startsWith('CC-') || id.startsWith('CC0-'));
    expect(known.length).toBeGreaterThan(40);
    expect(known.filter((id) => !LICENCES.has(id))).toEqual([]);
  });

  test('has no id that SPDX does not have, full copyright and the spelling of aliases apart', () => {
    const theirs = new Set(spdxIds);
    expect(licences.map(({ id }) => id).filter((id) => !theirs.has(id))).toEqual([
      'LicenseRef-All-Rights-Reserved',
    ]);
    for (const [alias, id] of ALIASES) {
      expect(LICENCES.has(alias)).toBe(false);
      expect(licenceById(alias)).toBe(LICENCES.get(id));
    }
  });

  test.each(licences)('$id is complete', (licence) => {
    expect(LICENCES.get(licence.id)).toBe(licence);
    for (const language of INTERFACE_LANGUAGES) expect(licence.name[language].trim()).not.toBe('');
    expect(licence.short.trim()).not.toBe('');
    expect(licence.badge.length).toBeGreaterThan(0);
    expect(licence.badge.every((part) => part.length > 0)).toBe(true);
    expect(isLicence(licence.id)).toBe(true);
    if (licence.kind === 'reserved') expect(licence.deed).toBeNull();
    else expect(licence.deed).toMatch(/^https:\/\/[a-z.]+\/\S*$/);
    expect(licence.permits.includes('derivative-works')).toBe(licence.adapters.kind !== 'none');
    if (licence.adapters.kind === 'listed') {
      const { ids, declared, undeclared } = licence.adapters;
      expect(ids.has(licence.id)).toBe(true);
      for (const id of [...ids, ...declared, ...undeclared])
        expect([id, LICENCES.has(id)]).toEqual([id, true]);
      for (const id of declared) expect(ids.has(id)).toBe(true);
      for (const id of undeclared) expect(ids.has(id)).toBe(false);
      expect(licence.requires).toContain('share-alike');
    }
  });

  test('short names and names are told apart', () => {
    expect(new Set(licences.map(({ short }) => short)).size).toBe(licences.length);
    for (const language of INTERFACE_LANGUAGES)
      expect(new Set(licences.map(({ name }) => name[language])).size).toBe(licences.length);
  });

  test('proposes what it knows', () => {
    for (const id of OFFERED) expect(LICENCES.has(id)).toBe(true);
  });
});

describe('deeds of Creative Commons', () => {
  test('are one for each', () => {
    const deeds = creativeCommons.map(({ deed }) => deed);
    expect(new Set(deeds).size).toBe(deeds.length);
  });

  test.each([
    ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['CC-PDM-1.0', 'https://creativecommons.org/publicdomain/mark/1.0/'],
    ['CC-PDDC', 'https://creativecommons.org/licenses/publicdomain/'],
    ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC-BY-SA-4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
    ['CC-BY-NC-SA-3.0-IGO', 'https://creativecommons.org/licenses/by-nc-sa/3.0/igo/'],
    ['CC-BY-SA-3.0-DE', 'https://creativecommons.org/licenses/by-sa/3.0/de/'],
    ['CC-BY-NC-ND-2.5', 'https://creativecommons.org/licenses/by-nc-nd/2.5/'],
    ['CC-BY-NC-ND-1.0', 'https://creativecommons.org/licenses/by-nd-nc/1.0/'],
    ['CC-SA-1.0', 'https://creativecommons.org/licenses/sa/1.0/'],
  ])('%s: %s', (id, deed) => {
    expect(deedOf(id)?.href).toBe(deed);
  });

  test('say who asks for what', () => {
    for (const { id, prohibits, requires, permits, badge } of creativeCommons) {
      const elements = id.split('-');
      expect([id, prohibits.includes('commercial-use')]).toEqual([id, elements.includes('NC')]);
      expect([id, requires.includes('attribution')]).toEqual([id, elements.includes('BY')]);
      expect([id, requires.includes('share-alike')]).toEqual([id, elements.includes('SA')]);
      expect([id, permits.includes('derivative-works')]).toEqual([id, !elements.includes('ND')]);
      for (const part of ['BY', 'NC', 'ND', 'SA'])
        expect([id, badge.includes(part)]).toEqual([id, elements.includes(part)]);
    }
  });
});
