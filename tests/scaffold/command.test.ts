import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const COMMAND = fileURLToPath(new URL('../../scripts/okuu.mjs', import.meta.url));
let content: string;

beforeAll(() => {
  content = mkdtempSync(path.join(os.tmpdir(), 'okuu-new-'));
});
afterAll(() => {
  rmSync(content, { recursive: true });
});

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1788220800', LC_ALL: 'C' };
  return spawnSync(process.execPath, [COMMAND, 'new', ...args, '--content', content], {
    encoding: 'utf8',
    env,
  });
}

it('makes a module in the language asked for, dated by SOURCE_DATE_EPOCH', () => {
  const { status, stdout } = run('module', 'optics', '--lang', 'ky', '--title', 'Оптика');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^түзүлдү\s+\S+\/site\.yaml\nтүзүлдү\s+\S+\/modules\/optics\/ky\.mdx\n/);
  expect(readdirSync(path.join(content, 'modules', 'optics'))).toEqual(['ky.mdx']);
});

it('ends with 2 where it was not asked rightly, and says what it knows', () => {
  expect(run('module', 'optics', '--lang', 'ky')).toMatchObject({ status: 2, stdout: '' });
  const unknown = run('module', 'waves', '--titel', 'x', '--lang', 'ru');
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toMatch(/--titel\..*--title/);
});

it('ends with 1 where the content has to be mended first', () => {
  writeFileSync(path.join(content, 'people.yaml'), 'bekov: [');
  expect(run('module', 'waves')).toMatchObject({ status: 1, stdout: '' });
});
