import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole } from '../../src/source/whole-file.ts';
import { loadBody, storeBody } from '../../src/render/body-cache.ts';

it('lets many write one file at once and leaves nothing beside it', async () => {
  const home = await mkdtemp(path.join(os.tmpdir(), 'okuu-whole-'));
  const file = path.join(home, 'new', 'a.json');
  await Promise.all(Array.from({ length: 50 }, () => writeWhole(file, 'ң')));
  expect(await readdir(path.dirname(file))).toEqual(['a.json']);
  expect(await readFile(file, 'utf8')).toBe('ң');
  await rm(home, { recursive: true });
});

it('keeps the body that two modules share, also when both are rendered at once', async () => {
  const home = await mkdtemp(path.join(os.tmpdir(), 'okuu-whole-'));
  const features = { math: false, code: false, quiz: false, tabs: false };
  const body = { key: 'k', html: '<p>x</p>', assets: [], pictures: {}, terms: [], cards: [], features };
  await Promise.all(Array.from({ length: 20 }, () => storeBody(home, body)));
  expect(await loadBody(home, 'k')).toEqual(body);
  await rm(home, { recursive: true });
});
