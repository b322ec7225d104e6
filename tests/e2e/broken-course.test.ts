import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { edition, SMALL, writeContent } from './harness/content.ts';
import { buildArgs, okuu, type BuildPlaces } from './harness/okuu.ts';
import { mustBuild, placesIn, reportIn, scratch } from './harness/sites.ts';
import { filesBelow, treeDigest } from './harness/trees.ts';

const COURSES = ['alpha/algebra', 'alpha/logic', 'beta/coding'];
const LOGIC = 'modules/logic/ru.mdx';
const LOOPS = 'modules/loops/en.mdx';

describe('a course that is broken', () => {
  let places: BuildPlaces;
  const write = (file: string, text: string): Promise<void> =>
    writeFile(path.join(places.content, file), text);
  const original = (file: string): string => String(SMALL[file]);
  const pack = (key: string): Promise<string> => treeDigest(path.join(places.dist, key));
  const read = (file: string): Promise<string> => readFile(path.join(places.dist, file), 'utf8');

  beforeAll(async () => {
    places = placesIn(await scratch('broken'));
    await writeContent(places.content, SMALL);
    await mustBuild(places);
  });

  it('keeps its last good pack byte for byte while the others are updated; the exit code is 1', async () => {
    const before = await pack('alpha/logic');
    await write(LOGIC, edition('ru', 'Логика', '## Заголовок\n\n<Unknown>x</Unknown>'));
    await write(LOOPS, edition('en', 'Loops, second edition', '## A loop\n\nRound and round.'));
    const outcome = await okuu(buildArgs(places));
    expect(outcome.status).toBe(1);
    expect(outcome.stdout + outcome.stderr).toContain(`${LOGIC}:`);
    expect(await pack('alpha/logic')).toBe(before);
    expect(await read('beta/coding/en/loops/index.html')).toContain('Loops, second edition');
    const report = await reportIn(places.dist);
    expect(report.courses.map(({ key, outcome: became }) => [key, became])).toEqual([
      ['alpha/algebra', 'built'],
      ['alpha/logic', 'kept'],
      ['beta/coding', 'built'],
    ]);
    expect(report.counts.errors).toBeGreaterThan(0);
    // Kept means listed too.
    expect(await read('ru/index.html')).toContain('alpha/logic/');
  });

  it('is left out, and the rest published, where there is no good pack to keep', async () => {
    const fresh = { ...places, dist: path.join(path.dirname(places.dist), 'fresh') };
    expect((await okuu(buildArgs(fresh))).status).toBe(1);
    expect(existsSync(path.join(fresh.dist, 'alpha/logic'))).toBe(false);
    expect(existsSync(path.join(fresh.dist, 'beta/coding/en/loops/index.html'))).toBe(true);
    expect(await readFile(path.join(fresh.dist, 'ru/index.html'), 'utf8')).not.toContain('alpha/logic/');
    expect((await reportIn(fresh.dist)).courses.find(({ key }) => key === 'alpha/logic')?.outcome).toBe(
      'broken',
    );
  });

  it('stops everything with --strict: nothing is published, nothing of the old site changes', async () => {
    const before = await treeDigest(places.dist);
    await write(LOOPS, edition('en', 'Loops, third edition', '## A loop\n\nAgain.'));
    expect((await okuu(buildArgs(places, ['--strict']))).status).toBe(1);
    expect(await treeDigest(places.dist)).toBe(before);
    const fresh = { ...places, dist: path.join(path.dirname(places.dist), 'strict') };
    expect((await okuu(buildArgs(fresh, ['--strict']))).status).toBe(1);
    expect(existsSync(fresh.dist) ? await filesBelow(fresh.dist) : []).toEqual([]);
  });

  it('is published anew once it is mended', async () => {
    await write(LOGIC, original(LOGIC));
    await write(LOOPS, original(LOOPS));
    const report = await mustBuild(places);
    expect(report.courses.every(({ outcome }) => outcome === 'built')).toBe(true);
  });

  it('a course whose file is gone is gone from the site, not kept', async () => {
    await rm(path.join(places.content, 'courses/alpha/logic.yaml'));
    const outcome = await okuu(buildArgs(places));
    expect(outcome.status).toBe(0);
    expect(existsSync(path.join(places.dist, 'alpha/logic'))).toBe(false);
    await write('courses/alpha/logic.yaml', original('courses/alpha/logic.yaml'));
    await mustBuild(places);
  });

  it('--course builds only what it names and keeps the others as they were published', async () => {
    const before = await Promise.all(COURSES.map(pack));
    await write(LOGIC, edition('ru', 'Логика заново', '## Заголовок\n\nТекст.'));
    await write(LOOPS, edition('en', 'Loops again', '## A loop\n\nText.'));
    const report = await mustBuild(places, ['--course', 'alpha/logic']);
    expect(report.courses.map(({ key, outcome }) => `${key} ${outcome}`)).toEqual([
      'alpha/algebra kept',
      'alpha/logic built',
      'beta/coding kept',
    ]);
    const after = await Promise.all(COURSES.map(pack));
    expect(after.map((digest, at) => digest === before[at])).toEqual([true, false, true]);
    expect(await read('alpha/logic/ru/logic/index.html')).toContain('Логика заново');
  });

  it('a course that does not exist is refused by name, and nothing changes', async () => {
    const before = await treeDigest(places.dist);
    const outcome = await okuu(buildArgs(places, ['--course', 'alpha/logics']));
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toContain('alpha/logic');
    expect(await treeDigest(places.dist)).toBe(before);
  });

  it('an output folder that Okuu did not make is refused and left as it is', async () => {
    const dist = path.join(path.dirname(places.dist), 'thesis');
    await mkdir(dist);
    await writeFile(path.join(dist, 'chapter-1.docx'), 'years of work');
    const outcome = await okuu(buildArgs({ ...places, dist }));
    expect(outcome.status).toBe(2);
    expect(await filesBelow(dist)).toEqual(['chapter-1.docx']);
    expect(await readFile(path.join(dist, 'chapter-1.docx'), 'utf8')).toBe('years of work');
  });

  it.each(['.', 'modules', '..'])(
    'an output folder at content/%s is refused: it would mix with what it is made from',
    async (where) => {
      const before = await treeDigest(places.content);
      expect((await okuu(buildArgs({ ...places, dist: path.join(places.content, where) }))).status).toBe(2);
      expect(await treeDigest(places.content)).toBe(before);
    },
  );
});
