import { lstatSync, readdirSync, type Stats } from 'node:fs';
import path from 'node:path';
import { diagnose, type Checked, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { byCodeUnit } from '../diagnostics/order.ts';
import { DEPTH_LIMIT, ENTRY_LIMIT, TEXT_LIMIT, spellBytes } from './limits.ts';
import { foldName } from './names.ts';

/** An ordinary file of the content folder. */
export interface SourceFile {
  /** Path with `/`, relative to the content folder's parent. */
  file: string;
  /** The names from the content folder down: `['modules', 'limits', 'ky.mdx']`. */
  segments: readonly string[];
  absolute: string;
  /** Bytes. */
  size: number;
  /** False for what is there but must not be read (a link, a pipe, too large): it has its diagnostic already. */
  readable: boolean;
}

/** What lies in the content folder: files that may be read, and every folder (an empty one may be a mistake too). */
export interface Tree {
  /** The content folder's own name: the first part of every `file`. */
  root: string;
  files: SourceFile[];
  folders: readonly (readonly string[])[];
}

/** What editors and systems leave behind; nobody means to publish it. */
const LITTER = /^(?:\.|thumbs\.db$|desktop\.ini$|~\$)|~$/i;

/**
 * Lists the content folder. Symbolic links are never followed (design §6): a link could publish any file of the
 * machine. Media have caps of size of their own.
 */
export function readTree(contentDir: string, limit = ENTRY_LIMIT): Checked<Tree> {
  const top = path.resolve(contentDir);
  const tree = { root: path.basename(top), files: [] as SourceFile[], folders: [] as string[][] };
  const diagnostics: Diagnostic[] = [];
  let entries = 0;

  function visit(absolute: string, segments: string[]): void {
    const here = [tree.root, ...segments].join('/');
    const names = attempt(() => readdirSync(absolute), here)
      ?.filter((name) => !LITTER.test(name))
      .sort(byCodeUnit);
    if (names === undefined) return;
    diagnostics.push(...collisions(here, names));
    for (const name of names) {
      entries += 1;
      if (entries > limit) return;
      look(path.join(absolute, name), [...segments, name]);
    }
  }

  function look(absolute: string, segments: string[]): void {
    const file = [tree.root, ...segments].join('/');
    const stats = attempt(() => lstatSync(absolute), file);
    if (stats === undefined) return;
    if (stats.isDirectory()) {
      if (segments.length > DEPTH_LIMIT) {
        diagnostics.push(diagnose('folder-deep', file, undefined, { limit: String(DEPTH_LIMIT) }));
        return;
      }
      tree.folders.push(segments);
      visit(absolute, segments);
      return;
    }
    const problem = problemOf(stats, file);
    if (problem !== null) diagnostics.push(problem);
    tree.files.push({ file, segments, absolute, size: stats.size, readable: problem === null });
  }

  function attempt<T>(read: () => T, file: string): T | undefined {
    try {
      return read();
    } catch (error) {
      diagnostics.push(diagnose('file-unreadable', file, undefined, { reason: reasonOf(error) }));
      return undefined;
    }
  }

  visit(top, []);
  if (entries > limit) {
    diagnostics.push(diagnose('folder-crowded', tree.root, undefined, { limit: String(limit) }));
  }
  return { value: tree, diagnostics };
}

/** The short name of a failure of the file system, `EACCES`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : String(error);
}

function problemOf(stats: Stats, file: string): Diagnostic | null {
  if (stats.isSymbolicLink()) return diagnose('file-symlink', file);
  if (!stats.isFile()) return diagnose('file-kind', file);
  if (/\.(?:mdx|ya?ml|bib)$/i.test(file) && stats.size > TEXT_LIMIT) {
    return diagnose('file-large', file, undefined, {
      size: spellBytes(stats.size),
      limit: spellBytes(TEXT_LIMIT),
    });
  }
  return null;
}

/** Names of one folder that are one file on another computer. The one in plain lower case keeps its right. */
function collisions(folder: string, names: readonly string[]): Diagnostic[] {
  return [...Map.groupBy(names, foldName)].flatMap(([folded, same]) =>
    same.length < 2
      ? []
      : same
          .filter((name) => name !== folded)
          .map((name) => {
            const other = same.find((candidate) => candidate !== name) ?? folded;
            return diagnose('name-collision', `${folder}/${name}`, undefined, { name, other });
          }),
  );
}
