import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A content folder as a table: path → text or bytes. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array>>;

/** Writes a content folder. */
export async function writeContent(folder: string, files: ContentFiles): Promise<void> {
  for (const [name, data] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, data);
  }
}

/** A module edition that passes every check; `more` are further lines of front matter. */
export function edition(language: string, title: string, body: string, more: readonly string[] = []): string {
  const front = [
    '---',
    `title: ${JSON.stringify(title)}`,
    `language: ${language}`,
    `summary: ${JSON.stringify(`${title}: a short lesson.`)}`,
    'licence: CC-BY-4.0',
    'version: 1.0.0',
    'date: 2026-01-15',
    'authors: [tester]',
    ...more,
    '---',
    '',
  ];
  return `${front.join('\n')}\n${body}\n`;
}

/** A course that passes every check. */
export function course(title: string, languages: readonly string[], modules: readonly string[]): string {
  return [
    `title: ${JSON.stringify(title)}`,
    `summary: ${JSON.stringify(`${title}, in short.`)}`,
    `languages: [${languages.join(', ')}]`,
    'level: bachelor',
    'licence: CC-BY-4.0',
    'version: 1.0.0',
    'date: 2026-01-15',
    'authors: [tester]',
    'subjects: { isced: ["0541"] }',
    `modules: [${modules.join(', ')}]`,
    '',
  ].join('\n');
}

/** What a portal cannot be without: its own data, a person, two institutions. */
export const PORTAL: ContentFiles = {
  'site.yaml': 'name: { ky: Үлгү, ru: Образец, en: Model }\nlanguages: [ky, ru, en]\n',
  'people.yaml': 'tester:\n  name: { ky: Сыноочу, ru: Проверяющий, en: Tester }\n  kind: group\n',
  'institutions/alpha.yaml': 'name: { ky: Альфа, ru: Альфа, en: Alpha }\ncolour: "#1f5f8b"\n',
  'institutions/beta.yaml': 'name: { ky: Бета, ru: Бета, en: Beta }\ncolour: "#8b1f3c"\n',
};

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#1f5f8b"/></svg>\n`;

const SETS: Readonly<Record<string, string>> = {
  ky: '## Көптүк деген эмне\n\nКөптүк $A$ — элементтердин тобу.\n\n## Мисал\n\n$$\nA \\cup B\n$$',
  ru: '## Что такое множество\n\nМножество $A$ состоит из элементов.\n\n## Пример\n\n$$\nA \\cup B\n$$',
  en: '## What a set is\n\nA set $A$ is a collection of elements.\n\n## Example\n\n$$\nA \\cup B\n$$',
};

/**
 * Three small courses over four modules that pass every check: formulas, code, a picture and a quiz; `sets` is shared by
 * two courses, `vectors` has no English edition. The unit on which the build driver is tried.
 */
export const SMALL: ContentFiles = {
  ...PORTAL,
  ...Object.fromEntries(
    Object.entries(SETS).map(([language, body]) => [
      `modules/sets/${language}.mdx`,
      edition(language, `Sets ${language}`, body),
    ]),
  ),
  'modules/vectors/ky.mdx': edition(
    'ky',
    'Векторлор',
    '## Сүрөт\n\n<Figure src="./arrow.svg" alt="Тик бурчтук" own>\nСүрөт.\n</Figure>',
    ['prerequisites: [sets]'],
  ),
  'modules/vectors/ru.mdx': edition(
    'ru',
    'Векторы',
    '## Рисунок\n\n<Figure src="./arrow.svg" alt="Прямоугольник" own>\nРисунок.\n</Figure>',
    ['prerequisites: [sets]'],
  ),
  'modules/vectors/arrow.svg': DRAWING,
  'modules/loops/en.mdx': edition(
    'en',
    'Loops',
    '## A loop\n\n```python\nfor i in range(3):\n    print(i)\n```',
  ),
  'modules/logic/ru.mdx': edition(
    'ru',
    'Логика',
    [
      '## Вопрос',
      '<Quiz id="quiz-logic" title="Проверьте себя">',
      '<Question id="q1" kind="single">',
      'Сколько будет дважды два?',
      '<Choice feedback="Посчитайте ещё раз.">пять</Choice>',
      '<Choice correct feedback="Верно.">четыре</Choice>',
      '</Question>',
      '</Quiz>',
    ].join('\n\n'),
  ),
  'courses/alpha/algebra.yaml': course('Algebra', ['ky', 'ru', 'en'], ['sets', 'vectors']),
  'courses/alpha/logic.yaml': course('Logic', ['ru'], ['logic']),
  'courses/beta/coding.yaml': course('Coding', ['en', 'ky'], ['sets', 'loops']),
};
