import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { edition, type EditionMeta } from '../module/schema.ts';
import type { ModuleFolder } from '../pack/layout.ts';
import { readFrontMatter } from '../source/front-matter.ts';
import { decodeText } from '../source/text.ts';
import type { SourceFile } from '../source/tree.ts';
import type { ModuleStart, NewFile } from './module.ts';
import { refuse, type Refusal } from './refusal.ts';

interface Original {
  meta: EditionMeta;
  body: string;
}

/**
 * Another language of a module that exists: the original's text to be translated paragraph by paragraph, with all that
 * must be the same in every language (ids, hours, licence) taken over.
 */
export function translationFile(start: ModuleStart, module: ModuleFolder): NewFile | Refusal {
  const editions = [...module.editions.values()].map((source) => ({ source, read: readOriginal(source) }));
  const broken = editions.find(({ read }) => read === null);
  if (broken !== undefined) return refuse('broken', { file: broken.source.file }, 'content');
  const sound = editions.flatMap(({ read }) => read ?? []);
  const original = sound.find(({ meta }) => meta.translationOf === undefined) ?? sound[0];
  if (original === undefined) return refuse('broken', { file: module.folder }, 'content');
  const { meta, body } = original;
  const translated = {
    ...given(meta),
    title: start.title ?? meta.title,
    language: start.language,
    date: start.date,
    contributors: [...meta.contributors, { person: start.author, role: 'translator' }],
    translationOf: { language: meta.language, version: meta.version },
    review: { status: 'unreviewed' },
  };
  const frontMatter = stringify(translated, { lineWidth: 0 }).replace(/ +$/gm, '');
  return {
    path: `modules/${start.id}/${start.language}.mdx`,
    text: `---\n${frontMatter}---\n\n${body.trimStart()}`,
  };
}

/** Without the lists and maps that are empty because their author left them out. */
function given(meta: EditionMeta): Partial<EditionMeta> {
  return Object.fromEntries(
    Object.entries(meta).filter(([, value]) => typeof value !== 'object' || Object.keys(value).length > 0),
  );
}

function readOriginal(source: SourceFile): Original | null {
  const text = decodeText(readFileSync(source.absolute), source.file).value;
  const read = text === null ? null : readFrontMatter(text, source.file).value;
  const meta = edition.safeParse(read?.data);
  return read !== null && meta.success ? { meta: meta.data, body: read.body } : null;
}
