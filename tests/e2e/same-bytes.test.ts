import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { edition, SMALL, writeContent } from './harness/content.ts';
import { buildArgs, okuu, ROOT, type BuildPlaces } from './harness/okuu.ts';
import { mustBuild, placesIn, scratch } from './harness/sites.ts';
import { digestsBelow } from './harness/trees.ts';

describe('the same content', () => {
  let home: string;
  let first: BuildPlaces;
  let digests: Record<string, string>;

  beforeAll(async () => {
    home = await scratch('same');
    first = placesIn(path.join(home, 'one'));
    await writeContent(first.content, SMALL);
    await mustBuild(first);
    digests = await digestsBelow(first.dist);
  });

  it('gives the same bytes in another folder, with an empty cache, in another time zone and locale, beside another build', async () => {
    const second = placesIn(path.join(home, 'deeper/иной каталог/two'));
    // Written in another order, with other times: a ZIP download has neither.
    await writeContent(second.content, Object.fromEntries(Object.entries(SMALL).reverse()));
    await utimes(path.join(second.content, 'modules/sets/ky.mdx'), 1, 1);
    const env = { TZ: 'Asia/Bishkek', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8', NODE_ENV: 'production' };
    // Beside another build: what two builds share is the project, and neither may write there what the other reads.
    const third = { ...second, dist: path.join(home, 'three/dist'), cache: path.join(home, 'three/cache') };
    const [outcome, other] = await Promise.all([
      okuu(buildArgs(second), { cwd: home, env }),
      okuu(buildArgs(third)),
    ]);
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(other.status, other.stderr).toBe(0);
    expect(await digestsBelow(second.dist)).toEqual(digests);
    expect(await digestsBelow(third.dist)).toEqual(digests);
  });

  it('gives the same packs when they are built one by one', async () => {
    for (const key of ['alpha/algebra', 'alpha/logic', 'beta/coding']) {
      const dist = path.join(home, 'parts', key);
      await mustBuild({ ...first, dist }, ['--course', key]);
      const own = Object.entries(await digestsBelow(dist)).filter(([file]) => file.startsWith(`${key}/`));
      expect(own).toEqual(Object.entries(digests).filter(([file]) => file.startsWith(`${key}/`)));
    }
  });

  it('gives the same bytes without git', async () => {
    // A path that has everything the build may start, except git.
    const bin = path.join(home, 'bin');
    await mkdir(bin);
    await symlink(process.execPath, path.join(bin, 'node'));
    for (const name of ['sh', 'env']) {
      const { stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
      if (stdout.trim() !== '') await symlink(stdout.trim(), path.join(bin, name));
    }
    const dist = path.join(home, 'without-git');
    const cache = path.join(home, 'without-git-cache');
    const outcome = await okuu(buildArgs({ ...first, dist, cache }), { env: { PATH: bin } });
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(await digestsBelow(dist)).toEqual(digests);
  });

  it('is not changed by a build, and neither is the project', async () => {
    const known = Object.keys(SMALL).sort();
    const files = Object.keys(await digestsBelow(first.content));
    expect(files).toEqual(known);
    expect(await readdir(ROOT)).not.toContain('fresh-pages');
  });
});

describe('a second build', () => {
  let places: BuildPlaces;
  beforeAll(async () => {
    places = placesIn(await scratch('again'));
    await writeContent(places.content, SMALL);
    await mustBuild(places);
  });

  it('of unchanged content renders nothing and indexes nothing', async () => {
    const before = await digestsBelow(places.dist);
    const { counts } = await mustBuild(places);
    expect([counts.rendered, counts.indexes]).toEqual([0, 0]);
    expect(await digestsBelow(places.dist)).toEqual(before);
  });

  it('after an edit of one text renders the pages that show it and no others', async () => {
    await writeFile(
      path.join(places.content, 'modules/loops/en.mdx'),
      edition('en', 'Loops', '## A loop\n\nAnother text.'),
    );
    const { counts } = await mustBuild(places);
    // The module in English, and in Kyrgyz, which lacks it and shows the English text.
    expect(counts.rendered).toBe(2);
    // The course's two indexes; its headings are the same, so the catalogue's are too.
    expect(counts.indexes).toBe(2);
  });

  it('gives what a build from nothing gives', async () => {
    const clean = { ...placesIn(path.join(path.dirname(places.dist), 'clean')), content: places.content };
    await mustBuild(clean);
    expect(await digestsBelow(places.dist)).toEqual(await digestsBelow(clean.dist));
  });

  it('survives a cache that is damaged in every file', async () => {
    const before = await digestsBelow(places.dist);
    const damaged = path.join(path.dirname(places.dist), 'damaged');
    await cp(places.cache, damaged, { recursive: true });
    for (const file of Object.keys(await digestsBelow(damaged))) {
      if (file.endsWith('.json')) await writeFile(path.join(damaged, file), '{"format":');
    }
    await mustBuild({ ...places, cache: damaged });
    expect(await digestsBelow(places.dist)).toEqual(before);
    await rm(damaged, { recursive: true });
  });
});
