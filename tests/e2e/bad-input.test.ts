import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { course, edition, SMALL, writeContent } from './harness/content.ts';
import { buildArgs, okuu, ROOT, type BuildPlaces, type Outcome } from './harness/okuu.ts';
import { greyPng } from './harness/png.ts';
import { placesIn, reportIn, scratch } from './harness/sites.ts';
import { filesBelow } from './harness/trees.ts';

interface Told {
  diagnostics: {
    file: string;
    line: number | null;
    column: number | null;
    rule: string;
    severity: string;
    message: string;
    hint: string | null;
  }[];
  counts: { errors: number; warnings: number; modules: number; courses: number };
}

const TEXT = '## A heading\n\nA sentence.';
const SECRET = 'root-of-all-secrets';
/** The rule each bad course must be told by, and the file that is named. */
const CASES: readonly [course: string, file: string, rule: string, severity?: string][] = [
  ['huge', 'modules/huge/en.mdx', 'file-large'],
  ['bomb', 'modules/bomb/vast.png', 'picture-pixels'],
  ['linked', 'modules/linked/secret.txt', 'file-symlink'],
  ['linked-folder', 'modules/linked-folder', 'file-symlink'],
  ['latin', 'modules/latin/en.mdx', 'encoding-utf8'],
  ['crash', 'modules/crash/en.mdx', 'body-crash'],
  ['script', 'modules/script/en.mdx', 'front-matter-language'],
];

describe('bad input', () => {
  let places: BuildPlaces;
  let check: Outcome;
  let told: Told;
  let build: Outcome;

  beforeAll(async () => {
    const home = await scratch('bad');
    places = placesIn(home);
    const module = (id: string, body = TEXT): Record<string, string> => ({
      [`modules/${id}/en.mdx`]: edition('en', id, body),
    });
    await writeContent(places.content, {
      ...SMALL,
      ...Object.fromEntries(CASES.map(([id]) => [`courses/beta/${id}.yaml`, course(id, ['en'], [id])])),
      ...module('huge', `${TEXT}\n\n${'A sentence that goes on. '.repeat((10 * 2 ** 20) / 25)}`),
      ...module('bomb', `${TEXT}\n\n![A vast grey](./vast.png)`),
      'modules/bomb/vast.png': greyPng(20_000, 20_000),
      ...module(
        'linked',
        `${TEXT}\n\n<Download src="./secret.txt" title="Data" licence="CC0-1.0">\n\nData.\n\n</Download>`,
      ),
      'modules/latin/en.mdx': Buffer.from(edition('en', 'Latin', '## Déjà vu\n\nÜber.'), 'latin1'),
      ...module('crash', `${TEXT}\n\nCRASH-THE-PARSER`),
      'modules/script/en.mdx': edition('en', 'Script', TEXT).replace('---', '---js'),
    });
    await writeFile(path.join(home, 'secret.txt'), SECRET);
    await symlink(path.join(home, 'secret.txt'), path.join(places.content, 'modules/linked/secret.txt'));
    await mkdir(path.join(home, 'elsewhere'));
    await writeFile(path.join(home, 'elsewhere/en.mdx'), edition('en', SECRET, TEXT));
    await symlink(path.join(home, 'elsewhere'), path.join(places.content, 'modules/linked-folder'));
    const env = {
      NODE_OPTIONS: `--import=${pathToFileURL(path.join(ROOT, 'tests/e2e/harness/crash-parser.mjs')).href}`,
    };
    check = await okuu(['check', '--content', places.content, '--cache', places.cache, '--format', 'json'], {
      env,
    });
    build = await okuu(buildArgs(places), { env });
    told = JSON.parse(check.stdout) as Told;
  });

  it('is told all in one run as one JSON object, and the exit code is 1', () => {
    expect([check.status, build.status]).toEqual([1, 1]);
    expect(told.counts.errors).toBeGreaterThanOrEqual(CASES.length);
    for (const { file, line, column, message } of told.diagnostics) {
      expect(file).toMatch(/^content\//);
      expect(message).not.toBe('');
      expect([line, column].every((number) => number === null || number >= 1)).toBe(true);
    }
  });

  it.each(CASES)('%s: content/%s is named by the rule %s', (_course, file, rule) => {
    const found = told.diagnostics.filter((diagnostic) => diagnostic.file === `content/${file}`);
    expect(found.map((diagnostic) => `${diagnostic.rule} ${diagnostic.severity}`)).toContain(`${rule} error`);
  });

  it('spares the rest: sound courses are published, broken ones are named in the report', async () => {
    const report = await reportIn(places.dist);
    const outcomes = Object.fromEntries(report.courses.map(({ key, outcome }) => [key, outcome]));
    for (const key of ['alpha/algebra', 'alpha/logic', 'beta/coding'])
      expect(outcomes[key], key).toBe('built');
    for (const [id] of CASES) expect(outcomes[`beta/${id}`], id).toBe('broken');
    expect(existsSync(path.join(places.dist, 'alpha/algebra/ky/vectors/index.html'))).toBe(true);
  });

  it('brings nothing from outside of the content folder into the site', async () => {
    for (const file of await filesBelow(places.dist)) {
      expect((await readFile(path.join(places.dist, file))).includes(SECRET), file).toBe(false);
    }
  });

  it('is not held against a module for ever: what crashed once is tried again', async () => {
    const { stdout } = await okuu([
      'check',
      '--content',
      places.content,
      '--cache',
      places.cache,
      '--format',
      'json',
    ]);
    const rules = (JSON.parse(stdout) as Told).diagnostics.map(({ rule }) => rule);
    expect(rules).toContain('file-large');
    expect(rules).not.toContain('body-crash');
  });
});

describe('two modules whose ids differ by case', () => {
  it('are an error that names both, and the courses without them are published', async (context) => {
    const places = placesIn(await scratch('case'));
    await writeContent(places.content, { ...SMALL, 'modules/Logic/ru.mdx': edition('ru', 'Logic', TEXT) });
    // A disk that takes both names for one cannot hold such content.
    if (existsSync(path.join(places.content, 'modules/LOGIC/ru.mdx'))) context.skip();
    const { status, stdout } = await okuu(buildArgs(places, ['--format', 'json']));
    expect(status).toBe(1);
    const { diagnostics } = JSON.parse(stdout) as Told;
    const collision = diagnostics.find(({ rule }) => rule === 'name-collision');
    expect(`${String(collision?.file)} ${String(collision?.message)} ${String(collision?.hint)}`).toMatch(
      /Logic/,
    );
    expect(`${String(collision?.file)} ${String(collision?.message)} ${String(collision?.hint)}`).toMatch(
      /logic/,
    );
    const { courses } = await reportIn(places.dist);
    expect(Object.fromEntries(courses.map(({ key, outcome }) => [key, outcome]))).toMatchObject({
      'alpha/algebra': 'built',
      'beta/coding': 'built',
    });
  });
});
