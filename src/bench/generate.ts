import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { seeded, type Random } from './random.ts';
import { vocabulary, zipfWord } from './vocabulary.ts';

/** What a generated content folder is like. */
export interface GenerateOptions {
  modules: number;
  /** Words of running text in a module. */
  words: number;
  /** One PNG and one JPEG of 1,200 × 800 pixels in every module. */
  pictures: boolean;
}

/** Modules in a course. */
export const COURSE_SIZE = 25;

const CODE = `\`\`\`python
import numpy as np

def mean(values):
    total = 0.0
    for value in values:
        total += value
    return total / len(values)

data = np.array([3.5, 4.25, 5.0, 7.75])
print(f"mean = {mean(data):.2f}")
\`\`\``;

const FORMULA = `$$
\\int_0^1 x^2\\,dx = \\frac{1}{3}, \\qquad A = \\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}
$$`;

function sentence(random: Random, words: readonly string[], length: number): string {
  const text = Array.from({ length }, () => zipfWord(random, words)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function paragraph(random: Random, words: readonly string[], length: number): string {
  const count = Math.max(1, Math.round(length / 12));
  return Array.from({ length: count }, () => sentence(random, words, 12)).join(' ');
}

/** A module's MDX: eight sections of text with formulas, code, components, a table and links. */
function fullText(index: number, random: Random, words: readonly string[], options: GenerateOptions): string {
  const per = Math.round(options.words / 9);
  const p = (): string => paragraph(random, words, per);
  const heading = (): string => `## ${sentence(random, words, 3).slice(0, -1)}`;
  const previous =
    index % COURSE_SIZE === 0 ? '' : `\n\n[${zipfWord(random, words)}](../module-${index - 1}/)`;
  const pictures = options.pictures
    ? `\n\n<Figure src="./plot.png" alt="A plot" own licence="CC-BY-4.0">\n\n${sentence(random, words, 8)}\n\n</Figure>\n\n<Figure src="./photo.jpg" alt="A photograph" own />`
    : '';
  return `---
title: ${sentence(random, words, 3).slice(0, -1)} ${index}
language: ky
summary: ${sentence(random, words, 14)}
licence: CC-BY-4.0
version: 1.0.0
date: 2026-01-15
authors: [bench]
outcomes:
  - { id: one, text: ${sentence(random, words, 6).slice(0, -1)} }
  - { id: two, text: ${sentence(random, words, 6).slice(0, -1)} }
workload: { lecture: 1, practice: 1, self-study: 2 }
---

${p()} The value $x_{${index}} = \\sqrt{2}$ is given.

${heading()}

${p()}${previous}

${FORMULA}

${heading()}

${p()}

${CODE}

${heading()}

<Definition id="def-one" title="${zipfWord(random, words)}">

${p()} Here $f(x) = a x^2 + b x + c$.

</Definition>

${heading()}

${p()}

| x | y | z |
|---|---|---|
| 1 | ${index} | 3 |
| 4 | 5 | 6 |

<Callout kind="tip">

${sentence(random, words, 12)}

</Callout>${pictures}

${heading()}

<Exercise id="ex-one" title="${zipfWord(random, words)}">

${p()} Find $\\sum_{i=1}^{${index + 2}} i$.

<Hint>

${sentence(random, words, 10)}

</Hint>

<Solution>

${p()}

</Solution>

</Exercise>

${heading()}

<Quiz id="quiz-one">

<Question id="q-one">

${sentence(random, words, 9)}

<Choice feedback="${sentence(random, words, 5)}">${zipfWord(random, words)}</Choice>
<Choice correct feedback="${sentence(random, words, 5)}">${zipfWord(random, words)}</Choice>

</Question>

</Quiz>

${heading()}

${p()}
`;
}

/** The last module of each course is plain text, without formulas and code: its page is what a text module weighs. */
function moduleText(
  index: number,
  random: Random,
  words: readonly string[],
  options: GenerateOptions,
): string {
  const full = fullText(index, random, words, options);
  if (index % COURSE_SIZE !== COURSE_SIZE - 1) return full;
  return full
    .replace(FORMULA, '')
    .replace(CODE, '')
    .replace(/\$[^$\n]+\$/g, 'x');
}

/** The edit that the "one edit" measurement makes: one word more at the end of one module. */
export async function editOneModule(folder: string, index: number, round: number): Promise<void> {
  const file = path.join(folder, 'modules', `module-${index}`, 'ky.mdx');
  await writeFile(file, `${await readFile(file, 'utf8')}\nKairadan ${round}.\n`);
}

/** Writes a content folder of `options.modules` modules in courses of 25. The same options give the same bytes. */
export async function generateContent(folder: string, options: GenerateOptions): Promise<void> {
  const random = seeded(options.modules);
  const words = vocabulary(random, 6000);
  const write = async (file: string, text: string | Uint8Array): Promise<void> => {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  };
  await write('site.yaml', 'name: Bench\nlanguages: [ky]\n');
  await write('people.yaml', 'bench:\n  name: Bench\n  kind: group\n');
  await write('institutions/bench.yaml', 'name: Bench\ncolour: "#1f5f8b"\n');
  const courses = Math.ceil(options.modules / COURSE_SIZE);
  for (let course = 0; course < courses; course += 1) {
    const first = course * COURSE_SIZE;
    const count = Math.min(COURSE_SIZE, options.modules - first);
    const ids = Array.from({ length: count }, (_, index) => `module-${first + index}`);
    await write(
      `courses/bench/course-${course}.yaml`,
      `title: Course ${course}\nsummary: Generated for a benchmark.\nlanguages: [ky]\nlevel: bachelor\nlicence: CC-BY-4.0\nversion: 1.0.0\nauthors: [bench]\nmodules: [${ids.join(', ')}]\n`,
    );
  }
  for (let index = 0; index < options.modules; index += 1) {
    await write(`modules/module-${index}/ky.mdx`, moduleText(index, random, words, options));
    if (!options.pictures) continue;
    const noise = { gaussian: { mean: 100 + (index % 100), sigma: 20 }, type: 'gaussian' as const };
    const picture = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#888', noise } });
    await write(
      `modules/module-${index}/plot.png`,
      await picture.clone().resize(60).resize(1200).png().toBuffer(),
    );
    await write(
      `modules/module-${index}/photo.jpg`,
      await picture.clone().resize(80).resize(1200).jpeg().toBuffer(),
    );
  }
}
