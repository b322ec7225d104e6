import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { edition, SMALL, writeContent } from './harness/content.ts';
import { buildArgs, start, type BuildPlaces } from './harness/okuu.ts';
import { mustBuild, placesIn, scratch } from './harness/sites.ts';
import { treeDigest } from './harness/trees.ts';

const SEED = 20261123;
const KILLS = 6;

/** Park and Miller's generator: the same moments in every run. */
function randoms(seed: number): () => number {
  let state = seed % 2147483647;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

describe('a build that is ended from outside', () => {
  let places: BuildPlaces;
  /** Digests of the two finished sites between which the builds go back and forth. */
  const sites: [string, string] = ['', ''];
  let shown: 0 | 1 = 0;
  let duration = 0;

  /** Puts one of two contents in place: what they share comes from the cache, what differs must be built. */
  async function edit(which: 0 | 1): Promise<void> {
    const body = `## A loop\n\nVersion ${which}: ${'a sentence about loops. '.repeat(50)}`;
    await writeFile(path.join(places.content, 'modules/loops/en.mdx'), edition('en', `Loops ${which}`, body));
  }

  /** Nothing may lie beside the site once a build has ended by itself. */
  const leftovers = async (): Promise<string[]> =>
    (await readdir(path.dirname(places.dist))).filter((name) => name.startsWith('.dist')).sort();

  beforeAll(async () => {
    places = placesIn(await scratch('killed'));
    await writeContent(places.content, SMALL);
    // The last of them starts from what the others left, as the builds that are killed do.
    for (const which of [0, 1, 0] as const) {
      await edit(which);
      const started = performance.now();
      await mustBuild(places);
      duration = performance.now() - started;
      sites[which] = await treeDigest(places.dist);
    }
    expect(sites[0]).not.toBe(sites[1]);
  });

  it(`by SIGKILL at ${KILLS} moments leaves the old site or the new one, whole, and the next build succeeds`, async () => {
    const random = randoms(SEED);
    let cut = 0;
    for (let turn = 0; turn < KILLS; turn += 1) {
      const next = shown === 0 ? 1 : 0;
      await edit(next);
      const moment = Math.round(((turn + random()) / KILLS) * duration * 0.9);
      const { child, ended } = start(buildArgs(places));
      const timer = setTimeout(() => child.kill('SIGKILL'), moment);
      const { signal } = await ended;
      clearTimeout(timer);
      if (signal === 'SIGKILL') cut += 1;
      const after = await treeDigest(places.dist);
      // Between the two renames of publishing there is no site; then the old one lies beside, whole.
      const kept =
        after === 'absent' ? await treeDigest(path.join(path.dirname(places.dist), '.dist.previous')) : after;
      expect(after === 'absent' ? [sites[shown]] : sites, `killed after ${moment} ms`).toContain(kept);
      await mustBuild(places);
      expect(await treeDigest(places.dist), `built again after a kill at ${moment} ms`).toBe(sites[next]);
      expect(await leftovers()).toEqual([]);
      shown = next;
    }
    // Machines are not equally fast from minute to minute; some kills come too late, most must not.
    expect(cut).toBeGreaterThanOrEqual(KILLS / 2);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s ends at once, tidily, and leaves the old site as it was',
    async (signal) => {
      await edit(shown === 0 ? 1 : 0);
      const { child, ended } = start(buildArgs(places));
      await atWork(child.stderr);
      child.kill(signal);
      const outcome = await ended;
      expect(outcome.status).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(await treeDigest(places.dist)).toBe(sites[shown]);
      expect(await leftovers()).toEqual([]);
      await edit(shown);
    },
  );

  it('refuses to run beside another build of the same site, and does not disturb it', async () => {
    // This test's own process stands for the other build: its lock names a process that is alive.
    const lock = path.join(path.dirname(places.dist), '.dist.lock');
    await writeFile(lock, String(process.pid));
    const refused = await start(buildArgs(places)).ended;
    expect(refused.status, refused.stderr).toBe(2);
    expect(refused.stderr).toContain(places.dist);
    expect(await readFile(lock, 'utf8')).toBe(String(process.pid));
    expect(await treeDigest(places.dist)).toBe(sites[shown]);
    await rm(lock);
    await mustBuild(places);
  });
});

/** Resolves once a build has begun its second step: the old site is known, the new one is being made. */
function atWork(stream: NodeJS.ReadableStream | null): Promise<void> {
  return new Promise((resolve) => {
    let said = '';
    stream?.on('data', (text: string) => {
      said += text;
      if (said.split('\n').length > 2) resolve();
    });
  });
}
