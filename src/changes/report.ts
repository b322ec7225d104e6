import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { brief } from '../diagnostics/visible.ts';
import { fill } from '../diagnostics/words.ts';
import { nextVersion } from '../module/versions.ts';
import type { Changes } from './changes.ts';
import type { ReachingThing } from './reach.ts';
import { CHANGE_WORDS, KIND_WORDS, STATUS_WORDS } from './words.ts';

/** The changes as lines for a terminal; empty where nothing changed. */
export function changeLines(changes: Changes, language: InterfaceLanguage): string[] {
  const say = (key: keyof typeof CHANGE_WORDS, values: Readonly<Record<string, string>> = {}): string =>
    fill(CHANGE_WORDS[key][language], values);
  if (changes.things.length === 0) return [say('nothing', { since: brief(changes.since, 100) })];
  return [
    say('head', { since: brief(changes.since, 100) }),
    ...changes.things.map((thing) => `  ${thingLine(thing, language)}`),
    changes.courses.length === 0 ? say('none') : say('courses', { courses: listed(changes.courses) }),
    ...changes.unversioned.map((one) => say('unversioned', unversionedValues(one))),
  ];
}

/** The same as workflow commands of GitHub Actions: a notice for each change, a warning for each missing version. */
export function githubChangeLines(changes: Changes, root: string, language: InterfaceLanguage): string[] {
  const command = (severity: string, file: string, title: string, text: string): string =>
    `::${severity} file=${escaped(brief(`${root}/${file}`, 1000))
      .replaceAll(':', '%3A')
      .replaceAll(',', '%2C')},title=${title}::${escaped(text)}`;
  return [
    ...changes.things.map((thing) =>
      command('notice', thing.files[0] ?? '', 'changed-since', thingLine(thing, language)),
    ),
    ...changes.unversioned.map((one) =>
      command(
        'warning',
        `modules/${one.module}/${one.editions[0] ?? ''}`,
        'changed-without-version',
        fill(CHANGE_WORDS.unversioned[language], unversionedValues(one)),
      ),
    ),
  ];
}

function unversionedValues({
  module,
  version,
  editions,
}: Changes['unversioned'][number]): Record<string, string> {
  return {
    module: brief(module, 200),
    version: brief(version, 40),
    editions: listed(editions),
    next: brief(nextVersion(version), 40),
  };
}

function thingLine({ kind, id, status, from, courses }: ReachingThing, language: InterfaceLanguage): string {
  const what = [KIND_WORDS[kind][language], ...(id === '' ? [] : [brief(id, 200)])].join(' ');
  const how = fill(STATUS_WORDS[status][language], { from: brief(from ?? '', 200) });
  const reached = courses.length === 0 ? CHANGE_WORDS.nowhere[language] : listed(courses);
  return `${what} (${how}) → ${reached}`;
}

/** Names of files and folders may hold anything. */
function listed(names: readonly string[]): string {
  return names.map((name) => brief(name, 200)).join(', ');
}

/** As the runner itself escapes data (actions/toolkit, `command.ts`). */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
