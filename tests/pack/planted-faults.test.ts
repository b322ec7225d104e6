import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { terminalLine } from '../../src/diagnostics/reporters/terminal.ts';
import { readContent } from '../../src/pack/read-content.ts';

/*
 * Faults that a department would plant to try the check, each put into a copy of the sample content: what is told must
 * be the fault, where it stands, and nothing else.
 */
const SAMPLE = path.join(import.meta.dirname, '..', '..', 'content');
const scratch = mkdtempSync(path.join(tmpdir(), 'okuu-planted-'));
const content = path.join(scratch, 'content');
const cacheDir = path.join(scratch, 'cache');
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(SAMPLE, content, { recursive: true });
});

/** Replaces the first `from` of a file, which must be there. */
function plant(file: string, from: string | RegExp, to: string): void {
  const name = path.join(content, file);
  const text = readFileSync(name, 'utf8');
  const planted = text.replace(from, to);
  if (planted === text) throw new Error(`${file} does not hold ${String(from)}`);
  writeFileSync(name, planted);
}

/** What the check tells of the planted content and not of the sample itself. */
async function told(): Promise<Diagnostic[]> {
  const key = (each: Diagnostic): string => JSON.stringify([each.file, each.rule, each.values]);
  const before = new Set((await readContent(SAMPLE, { cacheDir })).diagnostics.map(key));
  return (await readContent(content, { cacheDir })).diagnostics.filter((each) => !before.has(key(each)));
}

const LINEAR = 'courses/kstu/linear-algebra.yaml';

describe('a fault planted in the sample courses is told', () => {
  test('59 hours instead of 60', async () => {
    plant(LINEAR, 'self-study: 28', 'self-study: 27');
    const found = await told();
    expect(found.map(({ rule }) => rule)).toContain('hours-sum');
    const [sum] = found.filter(({ rule }) => rule === 'hours-sum');
    expect(sum && terminalLine(sum, 'en')).toMatch(
      /^content\/courses\/kstu\/linear-algebra\.yaml:\d+:\d+ error .*59.*60/,
    );
  });

  test('an outcome that nobody assesses', async () => {
    for (const language of ['ky', 'ru', 'en']) {
      const file = path.join(content, `modules/linear-systems/${language}.mdx`);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/ assesses="[^"]*"/g, ''));
    }
    const [found, ...others] = (await told()).filter(({ rule }) => !rule.startsWith('translation-'));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'outcome-unassessed', file: `content/${LINEAR}` });
    expect(found && terminalLine(found, 'en')).toContain('solve-systems');
  });

  test('an outcome that no module teaches', async () => {
    plant(LINEAR, '    taughtBy: [linear-systems]\n', '');
    expect((await told()).map(({ rule }) => rule)).toContain('outcome-untaught');
  });

  test('a competency that the programme does not have', async () => {
    plant(LINEAR, '[ПК-4, ПК-5]', '[ПК-4, ПК-55]');
    const [found, ...others] = await told();
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'competency-unknown' });
    expect(found && terminalLine(found, 'ru')).toContain('ПК-55');
  });

  test('a circle of four modules, shown whole', async () => {
    for (const language of ['ky', 'ru', 'en'])
      plant(`modules/vectors/${language}.mdx`, '\nworkload:', '\nprerequisites: [eigenvalues]\nworkload:');
    const circles = (await told()).filter(({ rule }) => rule === 'prerequisite-cycle');
    expect(circles.length).toBeGreaterThan(0);
    const whole = circles.map((each) => terminalLine(each, 'en')).join('\n');
    for (const id of ['vectors', 'eigenvalues', 'determinants']) expect(whole).toContain(id);
    expect(whole).toMatch(/(\S+ → ){3,}/);
  });

  test('modules in an order that cannot be taught, with one that can', async () => {
    plant(LINEAR, 'modules: [vectors, linear-systems]', 'modules: [linear-systems, vectors]');
    const found = (await told()).filter(({ rule }) => rule === 'prerequisite-late');
    expect(found).toHaveLength(1);
    expect(found.map((each) => terminalLine(each, 'en')).join()).toContain('[vectors, linear-systems]');
  });

  test('a pin to a version that never was', async () => {
    plant(
      LINEAR,
      'modules: [vectors, linear-systems]',
      'modules: [{ id: vectors, version: 7.7.7 }, linear-systems]',
    );
    const [found, ...others] = await told();
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'version-unknown', file: `content/${LINEAR}` });
    const line = found && terminalLine(found, 'en');
    for (const version of ['7.7.7', '1.1.0', '1.2.0']) expect(line).toContain(version);
  });

  test('a list of modules that cannot be read says so once', async () => {
    plant('courses/oshsu/data-analysis.yaml', 'version: 1.1.0 }', 'version: 1.1 }');
    expect((await told()).map(({ rule }) => rule)).toEqual(['text-expected']);
  });

  test('a translation edited without its source', async () => {
    plant('modules/matrices/ky.mdx', 'Аталыштарын алып салсак', 'Эми аталыштарын алып салсак');
    expect((await told()).map(({ rule, file }) => `${file} ${rule}`)).toEqual([
      'content/modules/matrices/ky.mdx translation-edited',
    ]);
  });

  test('a question that assesses what the module does not promise, a term, a work and a label that are not there', async () => {
    plant('modules/vectors/en.mdx', 'assesses="add-vectors"', 'assesses="fly"');
    plant('modules/vectors/ru.mdx', '<Term id="vector">', '<Term id="vektor">');
    plant('modules/vectors/ru.mdx', '<Cite id="strang2016" />', '<Cite id="strang2061" />');
    plant('modules/vectors/ky.mdx', '[](#thm-cosine)', '[](#thm-cosinus)');
    const rules = (await told()).map(({ rule }) => rule);
    for (const rule of ['outcome-unknown', 'term-unknown', 'citation-unknown', 'link-anchor-unknown'])
      expect(rules).toContain(rule);
  });
});
