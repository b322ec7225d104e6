import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { edition, SMALL, writeContent } from './harness/content.ts';
import { okuu, ROOT } from './harness/okuu.ts';
import { placesIn, sampleSite, scratch } from './harness/sites.ts';

let sound: string;
let faulty: string;
let cache: string;

beforeAll(async () => {
  const home = await scratch('commands');
  ({ content: sound, cache } = placesIn(path.join(home, 'sound')));
  ({ content: faulty } = placesIn(path.join(home, 'faulty')));
  await writeContent(sound, SMALL);
  const file = edition('en', 'Loops', '## A loop\n\n[nowhere](../loopz/)').replace('CC-BY-4.0', 'CC-BY-9');
  await writeContent(faulty, { ...SMALL, 'modules/loops/en.mdx': file });
});

const check = (content: string, ...more: string[]) =>
  okuu(['check', '--content', content, '--cache', cache, ...more]);

describe('exit codes', () => {
  it('0: the content is fine', async () => {
    expect((await check(sound)).status).toBe(0);
  });

  it('0: the sample content is fine, but for the one translation that is left behind as a sample', async () => {
    const { content } = await sampleSite();
    const { status, stdout } = await check(content, '--format', 'json');
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { file: string; rule: string }[];
    };
    expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/modules/vectors/ky.mdx translation-behind',
    ]);
    expect(status).toBe(0);
  });

  it('1: the content has errors', async () => {
    expect((await check(faulty)).status).toBe(1);
  });

  it.each([
    ['an unknown option', ['check', '--contnet', 'x'], ['--contnet', '--content', '--format']],
    ['an unknown option of build', ['build', '--stirct'], ['--stirct', '--strict', '--course']],
    ['a word that is no option', ['check', 'content'], ['content', '--content']],
    ['an unknown format', ['check', '--format', 'xml'], ['xml', 'terminal', 'github', 'json']],
    ['an unknown language', ['check', '--lang', 'de'], ['de', 'ky', 'ru', 'en']],
    ['an option without its value', ['check', '--content'], ['--content']],
    ['a folder that is not there', ['check', '--content', 'no-such-folder'], ['no-such-folder']],
    ['a content folder that is not there', ['build', '--content', 'no-such-folder'], ['no-such-folder']],
    ['an unknown command', ['biuld'], ['biuld', 'build', 'check', 'preview']],
    ['no command', [], ['build', 'check', 'preview']],
  ])('2: %s is refused, and what is known is listed', async (_name, args, words) => {
    const home = await scratch('usage');
    const out =
      args[0] === 'build' ? ['--out', path.join(home, 'dist'), '--cache', path.join(home, 'cache')] : [];
    const outcome = await okuu([...args, ...out]);
    expect(outcome.status, outcome.stderr).toBe(2);
    for (const word of words) expect(outcome.stderr).toContain(word);
    expect(outcome.stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(path.join(home, 'dist'))).toBe(false);
  });

  it('2: the disk refuses, which is said in a sentence', async () => {
    const home = await scratch('disk');
    // A file where the cache should be a folder: no mistake of an author, and no bug.
    await writeFile(path.join(home, 'cache'), 'a file');
    const dist = path.join(home, 'dist');
    const { status, stderr } = await okuu([
      'build',
      '--content',
      sound,
      '--out',
      dist,
      '--cache',
      path.join(home, 'cache'),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('Could not write to the disk');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(dist)).toBe(false);
  });
});

describe('a bug of Okuu', () => {
  it('ends with 3, says so and leaves the site as it was', async () => {
    const dist = path.join(await scratch('bug'), 'dist');
    // Something is broken in the program itself, before it has done anything.
    const env = { NODE_OPTIONS: '--import=data:text/javascript,Map.groupBy=undefined' };
    const { status, stderr } = await okuu(['build', '--content', faulty, '--out', dist], { env });
    expect(status).toBe(3);
    expect(stderr).toContain('Okuu itself failed');
    expect(existsSync(dist)).toBe(false);
  });
});

describe('how problems are told', () => {
  it('in the terminal: file:line:column, severity, sentence, rule; the place is that of the wrong value', async () => {
    const { stdout } = await check(faulty, '--lang', 'en');
    expect(stdout).toMatch(
      /^content\/modules\/loops\/en\.mdx:5:10 error Unexpected licence "CC-BY-9".* licence-unknown$/m,
    );
    expect(stdout).toMatch(/^content\/modules\/loops\/en\.mdx:\d+:\d+ error .*loopz.* link-module-unknown$/m);
  });

  it('for GitHub: one workflow command a line', async () => {
    const { stdout } = await check(faulty, '--format', 'github');
    expect(stdout).toMatch(
      /^::error file=content\/modules\/loops\/en\.mdx,line=5,col=10,title=licence-unknown::Unexpected licence/m,
    );
  });

  it('as JSON: one object with diagnostics and counts', async () => {
    const { stdout } = await check(faulty, '--format', 'json');
    const { diagnostics, counts } = JSON.parse(stdout) as {
      diagnostics: Record<string, unknown>[];
      counts: Record<string, number>;
    };
    expect(counts).toEqual({ errors: 2, warnings: 0, modules: 4, courses: 3 });
    for (const diagnostic of diagnostics) {
      expect(Object.keys(diagnostic).sort()).toEqual([
        'column',
        'file',
        'hint',
        'line',
        'message',
        'rule',
        'severity',
      ]);
    }
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        file: 'content/modules/loops/en.mdx',
        line: 5,
        column: 10,
        rule: 'licence-unknown',
        severity: 'error',
      }),
    );
  });

  it('in Kyrgyz, Russian and English: three different sentences about the same places', async () => {
    const told = await Promise.all(
      ['ky', 'ru', 'en'].map(async (language) => (await check(faulty, '--lang', language)).stdout),
    );
    expect(new Set(told).size).toBe(3);
    expect(told[0]).toMatch(/[өүң]/);
    expect(told[1]).toMatch(/ошиб/);
    for (const text of told) expect(text).toContain('content/modules/loops/en.mdx:5:10');
  });

  it('in the language of the system where none is asked for', async () => {
    const { stdout } = await okuu(['check', '--content', faulty, '--cache', cache], {
      env: { LANG: 'ru_RU.UTF-8' },
    });
    expect(stdout).toMatch(/ошиб/);
  });

  it('only of the course that is asked about', async () => {
    const { status, stdout } = await check(faulty, '--course', 'alpha/logic');
    expect([status, stdout]).toEqual([0, expect.not.stringContaining('licence-unknown')]);
    expect((await check(faulty, '--course', 'beta/coding')).status).toBe(1);
  });
});

describe('commands', () => {
  it('work from any folder: paths are those of the person, not of the project', async () => {
    const home = await scratch('elsewhere');
    await mkdir(path.join(home, 'here'));
    await writeContent(path.join(home, 'here/content'), SMALL);
    const { status } = await okuu(['check', '--cache', cache], { cwd: path.join(home, 'here') });
    expect(status).toBe(0);
    expect(path.resolve(ROOT)).not.toBe(path.resolve(home));
  });
});
