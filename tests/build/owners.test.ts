import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { Owners, type OwnerContent } from '../../src/build/owners.ts';
import { assemblePacks } from '../../src/pack/assemble.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { readContent } from '../../src/pack/read-content.ts';

const FIXTURE = path.join(fileURLToPath(new URL('../fixtures/base', import.meta.url)));
let content: OwnerContent;
let pack: Pack;
beforeAll(async () => {
  const read = await readContent(FIXTURE, { cacheDir: null });
  const [first] = assemblePacks(read).packs;
  if (first === undefined) throw new Error('The base fixture is broken');
  pack = first;
  content = read.value;
});
const edition = () => {
  const [module] = pack.modules;
  if (module === undefined) throw new Error('The pack is empty');
  return { ...module.original, meta: { ...module.original.meta, institution: 'knu' } };
};
/** The content with the one course a sample or not. */
const withSample = (sample: boolean): OwnerContent => ({
  ...content,
  courses: new Map(
    [...content.courses].map(([key, course]) => [key, { ...course, meta: { ...course.meta, sample } }]),
  ),
});

describe('whose a module is', () => {
  test('its institution stands behind it, but never behind a sample', () => {
    const own = new Owners(withSample(false)).of(pack, edition());
    const sample = new Owners(withSample(true)).of(pack, edition());
    expect(own.publisher).toBe(content.institutions.get('knu')?.meta.name[own.language]);
    expect(sample.publisher).toBe(content.portal?.name[sample.language]);
  });

  test('a module that names no institution has none, whatever course shows it', () => {
    const bare = edition();
    const { institution, ...meta } = bare.meta;
    void institution;
    expect(new Owners(withSample(false)).of(pack, { ...bare, meta }).publisher).toBeNull();
  });

  test('its page has a public address where the portal has one, in its own language', () => {
    const { portal } = content;
    if (portal === null) throw new Error('The fixture has no portal');
    const { address, ...rest } = portal;
    expect(new Owners(content).of(pack, edition()).address).toBe(
      `${address ?? ''}knu/algebra/${edition().language}/${edition().module}/`,
    );
    expect(new Owners({ ...content, portal: rest }).of(pack, edition()).address).toBeNull();
  });

  test('picture files are asked after at the portal', () => {
    const owners = new Owners(content);
    const sets = pack.modules.find(({ id }) => id === 'sets');
    if (sets === undefined) throw new Error('No module sets');
    expect(owners.picturesOf(sets).get('union.svg')?.url).toBe(content.portal?.address);
    expect(owners.picturesOf(sets)).toBe(owners.picturesOf(sets));
  });
});
