import { diagnose, type Checked, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { readEntry } from './entry.ts';
import type { Reference } from './reference.ts';
import { readBibtex } from './syntax.ts';
import { TYPES } from './tables/types.ts';

/** A file of `content/references/`. */
export interface BibliographyFile {
  file: string;
  text: string;
}

/** A work and where it is described. */
export interface Entered {
  reference: Reference;
  file: string;
  /** Where its key stands. */
  place: Place;
}

/** The works of the content folder by their keys, and the keys of entries that could not be read. */
export interface Bibliography {
  works: ReadonlyMap<string, Entered>;
  /** Keys that are there, though what they name is wrong: nobody is told that they are unknown as well. */
  broken: ReadonlySet<string>;
}

/** Reads BibTeX files; a key stands for one work in all of them, letter case apart, as BibTeX has it. */
export function loadBibliography(files: readonly BibliographyFile[]): Checked<Bibliography> {
  const works = new Map<string, Entered>();
  const broken = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const seen = new Map<string, { file: string; place: Place }>();
  for (const { file, text } of files) {
    const read = readBibtex(text, file, (type) => TYPES.has(type));
    diagnostics.push(...read.diagnostics);
    for (const key of read.value.lost) broken.add(key);
    for (const raw of read.value.entries) {
      const entry = readEntry(raw, file);
      diagnostics.push(...entry.diagnostics);
      const key = raw.key ?? '';
      const first = seen.get(key.toLowerCase());
      if (first !== undefined) {
        const where = `${first.file}:${String(first.place.line)}`;
        diagnostics.push(diagnose('reference-duplicate', file, raw.keyPlace, { key, where }));
        continue;
      }
      if (key !== '') seen.set(key.toLowerCase(), { file, place: raw.keyPlace });
      if (entry.value === null) broken.add(key);
      else works.set(key, { reference: entry.value, file, place: raw.keyPlace });
    }
  }
  return { value: { works, broken }, diagnostics };
}
