import { parse } from 'yaml';
import { course } from '../../src/course/schema.ts';
import { glossary } from '../../src/glossary/schema.ts';
import { edition } from '../../src/module/schema.ts';

/** A fenced block of a guide. */
export interface Block {
  language: string;
  text: string;
}

/** The fenced blocks of a text, in order. */
export function blocks(text: string): Block[] {
  return [...text.matchAll(/^(`{3,})(\w+)\n([\s\S]*?)^\1$/gm)].map((match) => ({
    language: match[2] ?? '',
    text: match[3] ?? '',
  }));
}

/** Headings and rows that part a table's head, in order: what texts in several languages have in common. */
export function shape(text: string): string[] {
  return [...text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').matchAll(/^#+(?= )|^\|---/gm)].map(([mark]) => mark);
}

/** Where the whole file that a block shows would lie, told by its first line; null for parts of files. */
export function fileOf({ text }: Block): string | null {
  return /^[#%] content\/(\S+)\n/.exec(text)?.[1] ?? null;
}

/** What the schemas find wrong in an example of fields of a module or a course: nothing, if the guide is right. */
export function wrongFields({ text }: Block): string[] {
  const shapes = { ...glossary.shape, ...course.shape, ...edition.shape };
  const fields = parse(text, { schema: 'core' }) as Record<string, unknown>;
  return Object.entries(fields).flatMap(([key, value]) =>
    Object.hasOwn(shapes, key)
      ? (shapes[key as keyof typeof shapes].safeParse(value).error?.issues ?? []).map(
          ({ path, message }) => `${key}.${path.join('.')}: ${message}`,
        )
      : [`${key}: unknown`],
  );
}
