import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { keysScript } from '../../../src/search/browser/keys-script.ts';

test.each(['en', 'ky', 'ru', 'fr'])(
  'the keys of %s weigh at most 4 KB as a browser loads them',
  async (language) => {
    expect(gzipSync(await keysScript(language), { level: 9 }).length).toBeLessThanOrEqual(4096);
  },
);
