import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Changes } from '../../src/changes/changes.ts';
import { keepVersion } from '../../src/scaffold/version.ts';
import { makeCase } from '../diagnostics/rule-cases.ts';

const SCRIPT = path.join(import.meta.dirname, '..', '..', 'scripts', 'check.ts');
const cache = mkdtempSync(path.join(tmpdir(), 'okuu-changes-cache-'));
/** A repository with the content in a folder of its own, where the course `pinned` keeps to version 1.0.0 of `sets`. */
let origin = '';
let home = '';
let content = '';

function git(folder: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

beforeAll(async () => {
  const made = makeCase('none');
  origin = mkdtempSync(path.join(tmpdir(), 'okuu-changes-'));
  const folder = path.join(origin, 'deeper', 'content');
  cpSync(made.content, folder, { recursive: true });
  made.remove();
  const asked = { words: ['version', 'sets', '1.0.0'], date: '2026-02-03', changes: { '': 'First.' } };
  await keepVersion(folder, asked, 'en', 'en');
  const course = path.join(folder, 'courses/knu/algebra.yaml');
  const text = readFileSync(course, 'utf8');
  writeFileSync(
    path.join(folder, 'courses/knu/pinned.yaml'),
    text.replace('[sets,', '[{ id: sets, version: 1.0.0 },'),
  );
  writeFileSync(path.join(folder, 'courses/knu/sets.yaml'), text.replace('[sets, vectors]', '[sets]'));
  git(origin, 'init', '--quiet', '--initial-branch=main');
  git(origin, 'add', '.');
  git(origin, 'commit', '--quiet', '-m', 'First');
});
beforeEach(() => {
  if (home !== '') rmSync(home, { recursive: true });
  home = mkdtempSync(path.join(tmpdir(), 'okuu-changes-'));
  cpSync(origin, home, { recursive: true });
  content = path.join(home, 'deeper', 'content');
});
afterAll(() => {
  for (const folder of [origin, home, cache]) rmSync(folder, { recursive: true, force: true });
});

const at = (file: string): string => path.join(content, ...file.split('/'));
const edit = (file: string, from: string | RegExp, to: string): void => {
  writeFileSync(at(file), readFileSync(at(file), 'utf8').replace(from, to));
};
function check(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  // Seen from elsewhere: only --content says where the repository is.
  return spawnSync(
    process.execPath,
    [SCRIPT, '--cache', cache, '--content', content, '--lang', 'en', ...args],
    {
      encoding: 'utf8',
      cwd: tmpdir(),
    },
  );
}
function changes(ref = 'main', ...more: string[]): Changes {
  const { stdout } = check('--changed-since', ref, '--format', 'json', ...more);
  return (JSON.parse(stdout) as { changes: Changes }).changes;
}
const told = (ref?: string): string[] =>
  changes(ref).things.map(({ kind, id, status, from, courses }) =>
    [kind, id, status, from, '→', courses.join(' ')].filter((part) => part !== null && part !== '').join(' '),
  );

describe('check --changed-since', () => {
  test.each<[string, () => void, string[]]>([
    ['nothing', () => undefined, []],
    [
      'a text: courses that keep to a version are not reached',
      () => {
        edit('modules/sets/en.mdx', /$/, '\nMore.\n');
      },
      ['module sets changed → knu/algebra knu/sets'],
    ],
    [
      'a kept text: only those are',
      () => {
        edit('modules/sets/versions/1.0.0/en.mdx', /$/, '\nMore.\n');
      },
      ['version sets@1.0.0 changed → knu/pinned'],
    ],
    [
      'a new file that nobody added',
      () => {
        writeFileSync(at('modules/vectors/data.csv'), 'a\n');
      },
      ['module vectors changed → knu/algebra knu/pinned'],
    ],
    [
      'a module that is gone',
      () => {
        rmSync(at('modules/vectors'), { recursive: true });
      },
      ['module vectors deleted → knu/algebra knu/pinned'],
    ],
    [
      'a module under another name',
      () => {
        renameSync(at('modules/vectors'), at('modules/arrows'));
        git(home, 'add', '.');
        for (const course of ['algebra', 'pinned']) edit(`courses/knu/${course}.yaml`, 'vectors', 'arrows');
      },
      [
        'course knu/algebra changed → knu/algebra',
        'course knu/pinned changed → knu/pinned',
        'module arrows renamed vectors → knu/algebra knu/pinned',
      ],
    ],
    [
      'people, institutions, partners, the site',
      () => {
        edit('people.yaml', 'okuu-contributors:', '# A remark\nokuu-contributors:');
        edit('institutions/knu.yaml', /$/, '# A remark\n');
        edit('site.yaml', /$/, '# A remark\n');
        writeFileSync(at('partners.yaml'), '- { name: A, address: https://a.example/ }\n');
      },
      [
        'institution knu changed → knu/algebra knu/pinned knu/sets',
        'partners added →',
        'person changed →',
        'site changed → knu/algebra knu/pinned knu/sets',
      ],
    ],
  ])('%s', (_, change, expected) => {
    change();
    expect(told()).toEqual(expected);
  });

  test('a text that changed under the same version is told, a review or another way of writing is not', () => {
    edit(
      'modules/vectors/en.mdx',
      'title: Vectors',
      'title: "Vectors" # our title\nreview: { status: unreviewed }',
    );
    expect(changes().unversioned).toEqual([]);
    edit('modules/vectors/en.mdx', /$/, '\nMore.\n');
    expect(changes().unversioned).toEqual([{ module: 'vectors', version: '1.0.0', editions: ['en.mdx'] }]);
    edit('modules/vectors/en.mdx', 'version: 1.0.0', 'version: 1.0.1');
    expect(changes().unversioned).toEqual([]);
  });

  test('what was done meanwhile on the other branch is no change of this one', () => {
    git(home, 'checkout', '--quiet', '-b', 'mine');
    git(home, 'checkout', '--quiet', 'main');
    edit('modules/sets/en.mdx', /$/, '\nTheirs.\n');
    git(home, 'commit', '--quiet', '-am', 'Theirs');
    git(home, 'checkout', '--quiet', 'mine');
    edit('modules/vectors/en.mdx', /$/, '\nMine.\n');
    git(home, 'commit', '--quiet', '-am', 'Mine');
    expect(told()).toEqual(['module vectors changed → knu/algebra knu/pinned']);
  });

  test('in the terminal and on GitHub; one course only', () => {
    edit('modules/sets/ru.mdx', /$/, '\nЕщё.\n');
    const lines = check('--changed-since', 'HEAD').stdout.split('\n');
    expect(lines.slice(lines.indexOf('Changed since HEAD:'))).toEqual([
      'Changed since HEAD:',
      '  module sets (changed) → knu/algebra, knu/sets',
      'Courses reached: knu/algebra, knu/sets',
      'The text of module "sets" changed (ru.mdx) and its version did not: 1.0.0. For a new version: npm run new -- version sets 1.0.1 --changes "…"',
      '3 courses, 2 modules: 0 errors, 2 warnings',
      '',
    ]);
    const github = check('--changed-since', 'HEAD', '--format', 'github').stdout;
    expect(github).toContain(
      '::notice file=content/modules/sets/ru.mdx,title=changed-since::module sets (changed) → knu/algebra, knu/sets\n' +
        '::warning file=content/modules/sets/ru.mdx,title=changed-without-version::The text of module "sets" changed',
    );
    expect(changes('HEAD', '--course', 'knu/sets').courses).toEqual(['knu/sets']);
    expect(changes('HEAD', '--course', 'knu/pinned').things).toEqual([]);
  });

  test('names of files that would steer a terminal or GitHub do nothing', () => {
    writeFileSync(at('glossary-\u001b[2J'), '');
    mkdirSync(at('modules/a\u001b[31m,%0A::error::b'));
    writeFileSync(at('modules/a\u001b[31m,%0A::error::b/en.mdx'), '');
    for (const format of ['terminal', 'github']) {
      const { stdout } = check('--changed-since', 'HEAD', '--format', format);
      expect(stdout).toMatch(/^[\P{C}\n]+$/u);
      expect(stdout).not.toMatch(/^::error::b/m);
    }
  });

  test.each<[string, () => string[], RegExp]>([
    ['an unknown commit', () => ['--changed-since', 'no-such'], /"no-such", expected a commit/],
    ['what would be an option', () => ['--changed-since=--help'], /"--help", expected a commit/],
    [
      'no repository',
      () => {
        rmSync(path.join(home, '.git'), { recursive: true });
        return ['--changed-since', 'main'];
      },
      /in no git repository/,
    ],
  ])('ends with 2 for %s', (_, args, message) => {
    const { status, stdout, stderr } = check(...args());
    expect(stderr).toMatch(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('ends with 2 where there is no git, which nothing else needs', () => {
    const without = (...args: string[]): ReturnType<typeof spawnSync> =>
      spawnSync(process.execPath, [SCRIPT, '--cache', cache, '--content', content, '--lang', 'en', ...args], {
        encoding: 'utf8',
        env: { PATH: path.join(home, 'nothing') },
      });
    expect(existsSync(path.join(home, 'nothing'))).toBe(false);
    expect(without('--changed-since', 'main')).toMatchObject({ status: 2 });
    expect(without('--changed-since', 'main').stderr).toMatch(/needs git/);
    expect(without().status).toBe(0);
  });
});
