import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../pack/content.ts';
import { pastOf, type GitProblem } from './git.ts';
import { reachOf, type ReachingThing } from './reach.ts';
import { changedThings } from './things.ts';
import { unversionedIn, type Unversioned } from './unversioned.ts';

/** What a reviewer of a pull request wants to know. */
export interface Changes {
  /** As it was asked for. */
  since: string;
  /** What it was compared with. */
  commit: string;
  things: ReachingThing[];
  /** Every course that is reached, by key, in order. */
  courses: string[];
  unversioned: Unversioned[];
}

/**
 * Everything in a content folder that changed since a commit, a branch or a tag, and the courses that publish it.
 *
 * @param asked keys of courses: only what reaches one of them is told; empty: everything
 */
export function changesSince(
  contentDir: string,
  content: Content,
  ref: string,
  asked: readonly string[] = [],
): Changes | GitProblem {
  const past = pastOf(contentDir, ref);
  if ('problem' in past) return past;
  const absolute = (file: string): string => path.join(contentDir, ...file.split('/'));
  const readNow = (file: string): string | null =>
    existsSync(absolute(file)) ? readFileSync(absolute(file), 'utf8') : null;
  const things = changedThings(past.changes, {
    isThere: (place) => holdsFiles(absolute(place)),
    wasThere: (place) => past.list(place).length > 0,
  });
  const reaching = reachOf(content, past, readNow, things)
    .map((thing) => ({
      ...thing,
      courses: thing.courses.filter((key) => asked.length === 0 || asked.includes(key)),
    }))
    .filter(({ courses }) => asked.length === 0 || courses.length > 0);
  return {
    since: ref,
    commit: past.commit,
    things: reaching,
    courses: [...new Set(reaching.flatMap(({ courses }) => courses))].sort(),
    unversioned: unversionedIn(reaching, past, readNow),
  };
}

/** True for a file, and for a folder with one in it: Git knows nothing of empty folders. */
function holdsFiles(place: string): boolean {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats?.isDirectory() !== true) return stats !== undefined;
  return readdirSync(place, { recursive: true, withFileTypes: true }).some((entry) => !entry.isDirectory());
}
