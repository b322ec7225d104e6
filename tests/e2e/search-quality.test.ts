import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { askSite } from '../../src/bench/search/built-site.ts';
import { readOwnSet } from '../../src/bench/search/own-set.ts';
import { qualityByKind } from '../../src/bench/search/run-set.ts';
import { missed } from '../../src/bench/search/targets.ts';
import { sampleSite } from './harness/sites.ts';

const MODULES = new Set(readdirSync(new URL('../../content/modules/', import.meta.url)));

it.each(['ky', 'ru', 'en'])(
  'our own queries reach their targets on the sample courses (%s)',
  async (language) => {
    const { dist } = await sampleSite();
    const kinds = await qualityByKind(readOwnSet(language, MODULES), await askSite(dist, language));
    expect(Object.keys(kinds).length).toBeGreaterThan(3);
    expect(missed({ quality: { own: kinds }, weight: {} })).toEqual([]);
  },
);
