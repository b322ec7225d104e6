import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCase } from '../diagnostics/rule-cases.ts';

const SCRIPT = path.join(import.meta.dirname, '..', '..', 'scripts', 'check.ts');
const cache = mkdtempSync(path.join(tmpdir(), 'okuu-check-'));
let sound = { content: '', remove: (): void => undefined };
let faulty = sound;
beforeAll(() => {
  sound = makeCase('none');
  faulty = makeCase('key-missing');
});
afterAll(() => {
  sound.remove();
  faulty.remove();
  rmSync(cache, { recursive: true, force: true });
});

function check(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, '--cache', cache, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('check', () => {
  test('ends with 0 where all is well', () => {
    expect(check('--content', sound.content, '--lang', 'ru')).toEqual({
      status: 0,
      stdout: '1 курс, 2 модуля: замечаний нет\n',
      stderr: '',
    });
  });

  test('ends with 1 and one JSON object where content has errors', () => {
    const { status, stdout } = check('--content', faulty.content, '--lang', 'en', '--format', 'json');
    expect(status).toBe(1);
    const { diagnostics, counts } = JSON.parse(stdout) as {
      diagnostics: { file: string; rule: string }[];
      counts: object;
    };
    expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/modules/vectors/en.mdx key-missing',
      'content/modules/vectors/en.mdx key-missing',
    ]);
    expect(counts).toEqual({ errors: 2, warnings: 0, modules: 2, courses: 1 });
  });

  test.each([
    ['a folder that is not there', ['--content', 'nowhere'], 'there is no folder "nowhere"'],
    ['an unknown option', ['--contents', 'x'], 'Did you mean --content?'],
    ['an unknown course', ['--course', 'knu/algebr'], 'knu/algebra'],
  ])('ends with 2 and a sentence for %s', (_, args, sentence) => {
    const { status, stdout, stderr } = check('--lang', 'en', '--content', sound.content, ...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
