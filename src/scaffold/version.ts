import { readFileSync } from 'node:fs';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../diagnostics/rule.ts';
import { isError } from '../diagnostics/order.ts';
import { digestOfFile, fingerprint } from '../module/fingerprint.ts';
import { loadVersions } from '../module/versions.ts';
import type { Module } from '../module/module.ts';
import type { ModuleFolder } from '../pack/layout.ts';
import { readContent } from '../pack/read-content.ts';
import { readFrontMatter } from '../source/front-matter.ts';
import { nearestValue } from '../source/nearest.ts';
import { readYaml } from '../source/yaml.ts';
import { readExisting, type Existing } from './existing.ts';
import { chooseAuthor } from './person.ts';
import { isRefusal, refuse, say, type Refusal } from './refusal.ts';
import { restamp } from './restamp.ts';
import type { Outcome } from './scaffold.ts';
import { editionsOfVersion } from './version-editions.ts';
import { withEntry } from './version-record.ts';
import {
  readVersionRequest,
  versionProblem,
  type VersionAsked,
  type VersionRequest,
} from './version-request.ts';
import { writeTogether, type Written } from './write-together.ts';

/** What is going to be written, and what to say of it. */
interface VersionPlan {
  writes: Written[];
  /** Files whose version was raised. */
  raised: string[];
  /** Files that stay at a version of their own. */
  behind: { file: string; version: string }[];
}

/**
 * Keeps the present text of a module as a version: raises the version of the editions that are it, copies texts and the
 * files beside them to `versions/<version>/`, and records the entry. All of it is written, or nothing.
 */
export async function keepVersion(
  contentDir: string,
  asked: VersionAsked,
  language: InterfaceLanguage | null,
  guess: InterfaceLanguage,
): Promise<Outcome> {
  const failed = ({ refused, values, fault }: Refusal): Outcome => ({
    lines: [say(refused, guess, values), ...(refused === 'version-words' ? [say('usage', guess)] : [])],
    fault,
  });
  const existing = readExisting(contentDir);
  if (isRefusal(existing)) return failed(existing);
  const spoken = language ?? INTERFACE_LANGUAGES.find((tag) => tag === existing.languages[0]) ?? guess;
  const request = readVersionRequest(asked, spoken);
  if (isRefusal(request)) return failed(request);
  const folder = existing.layout.modules.get(request.module);
  if (folder === undefined) {
    const known = existing.layout.modules.keys();
    return failed(refuse('version-module', { id: request.module, ...nearestValue(request.module, known) }));
  }
  const module = await soundModule(existing, folder);
  if (isRefusal(module)) return failed(module);
  const planned = planVersion(request, existing, folder, module);
  if (isRefusal(planned)) return failed(planned);
  writeTogether(existing.folder, planned.writes);
  const { root } = existing.layout;
  const { module: id, version } = request;
  return {
    lines: [
      say('created', guess, { file: `${folder.folder}/versions/${version}/` }),
      say(folder.history === null ? 'created' : 'extended', guess, {
        file: `${folder.folder}/versions.yaml`,
      }),
      ...planned.raised.map((file) => say('version-raised', guess, { file, version })),
      ...planned.behind.map((values) => say('version-behind', guess, values)),
      ...(planned.writes.some(({ path: to }) => to === 'people.yaml')
        ? [say('extended', guess, { file: `${root}/people.yaml` })]
        : []),
      say('version-pin', guess, { module: id, version }),
    ],
    fault: null,
  };
}

/** The module as the checks see it; a text with mistakes is not kept for ever. */
async function soundModule(
  { folder }: Existing,
  { id, folder: home }: ModuleFolder,
): Promise<Module | Refusal> {
  const { value, diagnostics } = await readContent(folder, { cacheDir: null });
  const wrong = diagnostics.find(
    (one) =>
      isError(one) &&
      (one.file === home || one.file.startsWith(`${home}/`)) &&
      !one.file.startsWith(`${home}/versions/`),
  );
  const module = value.modules.get(id);
  if (wrong !== undefined) return refuse('broken', { file: wrong.file }, 'content');
  return module ?? refuse('broken', { file: home }, 'content');
}

function planVersion(
  request: VersionRequest,
  existing: Existing,
  folder: ModuleFolder,
  module: Module,
): VersionPlan | Refusal {
  const { version, date, changes, language } = request;
  const home = `modules/${module.id}`;
  const recordText = folder.history === null ? null : readFileSync(folder.history.absolute, 'utf8');
  const record = recordedIn(recordText);
  const current = module.original.meta.version;
  const problem = versionProblem(version, {
    recorded: [...record.map((entry) => entry.version), ...folder.versions.keys()],
    current,
    file: `${folder.folder}/versions/${version}`,
  });
  if (problem !== null) return problem;

  const digest = (name: string): string => {
    const source = folder.media.get(name);
    return source === undefined ? '' : digestOfFile(readFileSync(source.absolute));
  };
  const written = new Map(
    [...module.editions.values()].map((edition) => {
      const bytes = readFileSync(folder.editions.get(edition.language)?.absolute ?? '');
      return [edition.language, bytes.toString('utf8')];
    }),
  );
  const print = (text: string): string => {
    const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
    const read = readFrontMatter(plain, '').value ?? { data: {}, body: '' };
    return fingerprint(read, folder.media.keys(), digest);
  };
  const before = record.find((entry) => entry.version === current)?.editions ?? null;
  const members =
    current === version ? [] : editionsOfVersion(module, before, (tag) => print(written.get(tag) ?? ''));
  const raised: string[] = [];
  const writes: Written[] = [];
  for (const tag of members) {
    const source = module.editions.get(tag)?.meta.translationOf?.language ?? '';
    const translated = members.includes(source) ? version : null;
    const text = restamp(written.get(tag) ?? '', { version, date, translated });
    if (text === null)
      return refuse('version-hand', { file: `${folder.folder}/${tag}.mdx`, version }, 'content');
    written.set(tag, text);
    raised.push(`${folder.folder}/${tag}.mdx`);
    writes.push({ path: `${home}/${tag}.mdx`, bytes: Buffer.from(text) });
  }
  const author =
    request.author === null ? null : chooseAuthor({ language, author: request.author }, existing);
  if (author !== null && isRefusal(author)) return author;
  const editions = Object.fromEntries([...written].map(([tag, text]) => [tag, print(text)]));
  const authors = author === null ? module.original.meta.authors : [author.id];
  const recorded = withEntry(recordText, { version, date, authors, changes, editions }, language);
  if (recorded === null) return refuse('broken', { file: `${folder.folder}/versions.yaml` }, 'content');
  const people = typeof author?.addition === 'string' ? (existing.peopleText ?? '') + author.addition : null;
  return {
    raised,
    behind: [...module.editions.values()]
      .filter((edition) => current !== version && !members.includes(edition.language))
      .map(({ language: tag, meta }) => ({ file: `${folder.folder}/${tag}.mdx`, version: meta.version })),
    writes: [
      ...[...written].map(([tag, text]) => ({
        path: `${home}/versions/${version}/${tag}.mdx`,
        bytes: Buffer.from(text),
      })),
      ...[...folder.media].map(([name, source]) => ({
        path: `${home}/versions/${version}/${name}`,
        bytes: readFileSync(source.absolute),
      })),
      { path: `${home}/versions.yaml`, bytes: Buffer.from(recorded) },
      ...(people === null ? [] : [{ path: 'people.yaml', bytes: Buffer.from(people) }]),
      // Last: until all else is there the module is at its former version.
      ...writes,
    ],
  };
}

function recordedIn(text: string | null): { version: string; editions: Readonly<Record<string, string>> }[] {
  const read = text === null ? null : readYaml(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), '').value;
  if (read === null) return [];
  const { value } = loadVersions({ ...read, file: '', digest: '', body: '', bodyLine: 1 });
  return value.flatMap(({ fields: { version, editions = {} } }) =>
    version === undefined ? [] : [{ version, editions }],
  );
}
