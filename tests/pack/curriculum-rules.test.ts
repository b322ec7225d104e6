import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/pack/read-content.ts';
import { soundContent } from '../curriculum/sound-course.ts';
import type { Fault } from '../diagnostics/curriculum-cases.ts';

const COURSE = 'courses/knu/algebra.yaml';

async function told(faults: readonly Fault[], more?: (content: string) => void): Promise<string[]> {
  const content = soundContent(faults);
  more?.(content);
  const { diagnostics } = await readContent(content, { cacheDir: null });
  return diagnostics.map(({ rule, values }) =>
    `${rule} ${values.cycle ?? values.order ?? values.difference ?? values.differences ?? values.id ?? ''}`.trim(),
  );
}

describe('what a department plants', () => {
  test.each<[string, Fault[], string[]]>([
    ['nothing', [], []],
    [
      '119 hours instead of 120',
      [[COURSE, 'practice: 32, self-study: 56', 'practice: 31, self-study: 56']],
      ['hours-modules practice: 32 ≠ 31', 'hours-sum −1'],
    ],
    [
      'an institution with 32 hours in a credit',
      [['institutions/knu.yaml', 'url:', 'hoursPerCredit: 32\nurl:']],
      ['hours-sum −8'],
    ],
    ['half a credit too many', [[COURSE, 'credits: 4', 'credits: 4.5']], ['hours-sum −15']],
    [
      'a circle of four, shown whole and once; no order is proposed',
      [['modules/sets/en.mdx', 'outcomes:', 'prerequisites: [systems]\noutcomes:']],
      [
        'plan-order systems',
        'prerequisite-late systems',
        'prerequisite-cycle matrices → vectors → sets → systems → matrices',
        'edition-prerequisites',
        'edition-prerequisites',
      ],
    ],
    [
      'modules in the wrong order: one order mends all gaps, and keeps to the parts',
      [
        [COURSE, 'modules: [sets, vectors]\n', 'modules: [vectors, sets]\n'],
        [COURSE, 'modules: [matrices, systems]\n', 'modules: [systems, matrices]\n'],
      ],
      [
        'prerequisite-late 1) modules: [sets, vectors] 2) modules: [matrices, systems]',
        'prerequisite-late matrices',
      ],
    ],
    [
      'prior knowledge that is not named',
      [[COURSE, 'priorKnowledge: [{ module: numbers }]\n', '']],
      ['prerequisite-absent numbers'],
    ],
    [
      'a question that no longer says what it assesses',
      [
        ['modules/systems/en.mdx', ' assesses="solve"', ''],
        ['modules/matrices/en.mdx', ' assesses="multiply"', ''],
      ],
      ['outcome-unassessed solve-systems'],
    ],
    [
      'an outcome of which only a neighbour in the same module is assessed',
      [[COURSE, '[matrices/multiply, systems]', '[matrices/transpose]']],
      ['outcome-unassessed solve-systems'],
    ],
  ])('%s', async (_, faults, expected) => {
    expect((await told(faults)).map((line) => line.replace(/ {2,}/g, ' '))).toEqual(expected);
  });

  test('a course that promises nothing to a department is left in peace', async () => {
    const plain = (content: string): void => {
      const file = path.join(content, COURSE);
      const text = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        text
          .replace('programmes: ["710100"]\n', '')
          .replaceAll(/ {4}(bloom|competencies|taughtBy): .*\n/g, ''),
      );
      appendFileSync(path.join(content, 'courses/knu/numbers.yaml'), 'credits: 3\nhours: { lecture: 90 }\n');
    };
    expect(await told([], plain)).toEqual(['hours-modules lecture: 1 ≠ 90']);
  });
});
