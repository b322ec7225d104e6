import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  closeStage,
  MARKER,
  openStage,
  publish,
  refuseNesting,
  stageFor,
  StageError,
  type Stage,
} from '../../src/build/publish.ts';

let home: string;
let stage: Stage;

beforeEach(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), 'okuu-publish-'));
  stage = stageFor(path.join(home, 'dist'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

async function build(text: string): Promise<void> {
  await openStage(stage);
  await writeFile(path.join(stage.staging, 'index.html'), text);
  await publish(stage);
  await closeStage(stage);
}
const published = (): Promise<string> => readFile(path.join(stage.out, 'index.html'), 'utf8');

describe('publishing', () => {
  it('swaps the new tree for the old one and leaves nothing beside it', async () => {
    await build('one');
    await build('two');
    expect(await published()).toBe('two');
    expect(existsSync(stage.staging) || existsSync(stage.previous) || existsSync(stage.lock)).toBe(false);
  });

  it('leaves the old tree whole when a build ends early', async () => {
    await build('one');
    await openStage(stage);
    await writeFile(path.join(stage.staging, 'index.html'), 'half');
    await closeStage(stage);
    expect(await published()).toBe('one');
    expect(existsSync(stage.staging)).toBe(false);
  });

  it('puts the old tree back when a build died between its two renames', async () => {
    await build('one');
    await rename(stage.out, stage.previous);
    await openStage(stage);
    expect(await published()).toBe('one');
    await closeStage(stage);
  });

  it('drops the old tree when a build died after its second rename', async () => {
    await build('one');
    await mkdir(stage.previous);
    await writeFile(path.join(stage.previous, MARKER), '');
    await openStage(stage);
    expect(await published()).toBe('one');
    expect(existsSync(stage.previous)).toBe(false);
    await closeStage(stage);
  });

  it('never touches a folder that it did not make', async () => {
    await mkdir(stage.out);
    await writeFile(path.join(stage.out, 'thesis.docx'), 'years of work');
    await expect(openStage(stage)).rejects.toMatchObject({
      reason: 'not-ours',
    } satisfies Partial<StageError>);
    expect(await readFile(path.join(stage.out, 'thesis.docx'), 'utf8')).toBe('years of work');
    expect(existsSync(stage.lock)).toBe(false);
  });

  it('never touches a file where the folder should be', async () => {
    await writeFile(stage.out, 'a file');
    await expect(openStage(stage)).rejects.toBeInstanceOf(StageError);
    expect(await readFile(stage.out, 'utf8')).toBe('a file');
  });

  it('takes an empty folder', async () => {
    await mkdir(stage.out);
    await build('one');
    expect(await published()).toBe('one');
  });

  it('refuses to build beside a build that is alive, and takes over the lock of one that is dead', async () => {
    // Process 1 is alive on every system the tests run on; it is not ours.
    await writeFile(stage.lock, '1');
    await expect(openStage(stage)).rejects.toMatchObject({ reason: 'locked' });
    await writeFile(stage.lock, '4194305');
    await build('one');
    expect(await published()).toBe('one');
  });
});

describe('the place of the output', () => {
  it('is where a link leads: the folder a web server serves stays, and so does the link', async () => {
    const real = path.join(home, 'www');
    await mkdir(real);
    await symlink(real, path.join(home, 'dist'));
    stage = stageFor(path.join(home, 'dist'));
    await build('one');
    await build('two');
    expect(await readFile(path.join(real, 'index.html'), 'utf8')).toBe('two');
    expect((await lstat(path.join(home, 'dist'))).isSymbolicLink()).toBe(true);
  });

  it('is refused where a link leads nowhere', async () => {
    await symlink(path.join(home, 'gone'), path.join(home, 'dist'));
    expect(() => stageFor(path.join(home, 'dist'))).toThrow(StageError);
  });

  it.each([
    ['content', 'content'],
    ['content', 'content/dist'],
    ['content/in', 'content'],
    ['link', 'content/dist'],
    ['content', 'link/dist'],
  ])('is refused for %s → %s: a build must not write over its own content', async (from, to) => {
    await mkdir(path.join(home, 'content', 'in'), { recursive: true });
    await symlink(path.join(home, 'content'), path.join(home, 'link'));
    expect(() => refuseNesting(path.join(home, from), path.join(home, to))).toThrow(StageError);
  });

  it('may lie beside the content', async () => {
    await mkdir(path.join(home, 'content'));
    expect(() => refuseNesting(path.join(home, 'content'), path.join(home, 'content-dist'))).not.toThrow();
  });
});
