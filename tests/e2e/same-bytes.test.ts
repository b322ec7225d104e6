import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepVersion } from '../../src/scaffold/version.ts';
import { course, edition, PORTAL, SMALL, writeContent } from './harness/content.ts';
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

describe('a course that keeps to a version', () => {
  const WORDS = { then: 'Words of the first version.', now: 'Words of the present text.' };
  let home: string;
  let places: BuildPlaces;
  const page = (course: string): Promise<string> =>
    readFile(path.join(places.dist, course, 'en/sets/index.html'), 'utf8');

  beforeAll(async () => {
    home = await scratch('pinned');
    places = placesIn(path.join(home, 'one'));
    const sets = (words: string): string => edition('en', 'Sets', `## A set\n\n${words}`);
    await writeContent(places.content, {
      ...PORTAL,
      'modules/sets/en.mdx': sets(WORDS.then),
      'courses/alpha/now.yaml': course('Now', ['en'], ['sets']),
      'courses/alpha/pinned.yaml': course('Pinned', ['en'], ['{ id: sets, version: 1.0.0 }']),
    });
    await keepOne('1.0.0', 'The first.');
    await writeContent(places.content, { 'modules/sets/en.mdx': sets(WORDS.now) });
    await keepOne('1.1.0', 'Other words.');
    await mustBuild(places);
  });

  async function keepOne(version: string, changes: string): Promise<void> {
    const asked = { words: ['version', 'sets', version], date: '2026-02-03', changes: { en: changes } };
    const { fault, lines } = await keepVersion(places.content, asked, 'en', 'en');
    expect(fault, lines.join('\n')).toBeNull();
  }

  it('publishes exactly that text, and says so; another course has the present one', async () => {
    const [pinned, now] = await Promise.all([page('alpha/pinned'), page('alpha/now')]);
    expect(pinned).toContain(WORDS.then);
    expect(pinned).not.toContain(WORDS.now);
    expect(pinned).toContain(
      'This course uses version 1.0.0 of 3\u00a0February 2026. The module is now at 1.1.0.',
    );
    expect(pinned).toMatch(/<tr>.*1\.1\.0.*newer.*Other words\..*1\.0\.0.*this course.*The first\./s);
    expect(now).toContain(WORDS.now);
    expect(now).not.toContain(WORDS.then);
    expect(now).not.toContain('This course uses version');
  });

  it('gives the same bytes from a clone with its history cut off and from a ZIP download, which has none', async () => {
    const digests = await digestsBelow(places.dist);
    const git = (...args: string[]): void => {
      const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
      const { status, stderr } = spawnSync('git', [...identity, ...args], { encoding: 'utf8' });
      expect(status, stderr).toBe(0);
    };
    const repository = path.join(home, 'repository');
    await cp(places.content, path.join(repository, 'content'), { recursive: true });
    git('-C', repository, 'init', '--quiet');
    git('-C', repository, 'add', '.');
    git('-C', repository, 'commit', '--quiet', '-m', 'All');
    const clone = path.join(home, 'clone');
    git('clone', '--quiet', '--depth', '1', `file://${repository}`, clone);
    for (const folder of ['clone', 'zip']) {
      const root = path.join(home, folder);
      if (folder === 'zip')
        await cp(clone, root, { recursive: true, filter: (file) => path.basename(file) !== '.git' });
      const built = { ...placesIn(path.join(home, `${folder}-out`)), content: path.join(root, 'content') };
      await mustBuild(built);
      expect(await digestsBelow(built.dist)).toEqual(digests);
    }
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
