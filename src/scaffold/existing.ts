import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readLayout, type Layout } from '../pack/layout.ts';
import { decodeText } from '../source/text.ts';
import { readTree, type SourceFile } from '../source/tree.ts';
import { readYaml } from '../source/yaml.ts';
import { refuse, type Refusal } from './refusal.ts';

/** What lies in the content folder already, as far as something new must fit to it. */
export interface Existing {
  /** The content folder's absolute path. */
  folder: string;
  layout: Layout;
  /** Languages of the portal; empty where there is no portal yet. */
  languages: readonly string[];
  /** Ids of `people.yaml`, in its order. */
  people: readonly string[];
  /** The text of `people.yaml`; null where there is none. */
  peopleText: string | null;
}

/** Looks at a content folder; a `site.yaml` or `people.yaml` that cannot be read has to be mended first. */
export function readExisting(contentDir: string): Existing | Refusal {
  const folder = path.resolve(contentDir);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    return refuse('folder', { folder: contentDir });
  const layout = readLayout(readTree(folder).value).value;
  const site = layout.portal === null ? {} : mapIn(layout.portal);
  if (site === null) return refuse('broken', { file: `${layout.root}/site.yaml` }, 'content');
  const people = layout.people === null ? {} : mapIn(layout.people);
  if (people === null) return refuse('broken', { file: `${layout.root}/people.yaml` }, 'content');
  const languages = Array.isArray(site.languages) ? site.languages : [];
  return {
    folder,
    layout,
    languages: languages.filter((tag) => typeof tag === 'string'),
    people: Object.keys(people),
    peopleText: layout.people === null ? null : readFileSync(layout.people.absolute, 'utf8'),
  };
}

/** The top level of a YAML file, `{}` where it is empty; null where it cannot be read or is no map. */
function mapIn(file: SourceFile): Record<string, unknown> | null {
  const text = decodeText(readFileSync(file.absolute), file.file).value;
  return text === null ? null : mapOf(text, file.file);
}

/** The same for a text. */
export function mapOf(text: string, file: string): Record<string, unknown> | null {
  const { value } = readYaml(text, file);
  const data = value === null ? undefined : (value.data ?? {});
  return typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : null;
}
