import { spawnSync } from 'node:child_process';

/** Why nothing can be said of changes. */
export interface GitProblem {
  problem: 'no-git' | 'no-repository' | 'ref-unknown';
  /** What Git itself said, one line. */
  said: string;
}

/** One file of the content folder that is not as it was; paths with `/`, relative to that folder. */
export interface FileChange {
  /** Where it is now, of a deleted file where it was. */
  path: string;
  status: 'added' | 'changed' | 'deleted' | 'renamed';
  /** Of a renamed file: where it was. */
  from: string | null;
}

/** The content folder as it was, and what is different now. */
export interface Past {
  /** The commit that is compared with: the common ancestor of the asked one and the present. */
  commit: string;
  changes: FileChange[];
  /** A file as it was; null where it was not there. */
  read: (path: string) => string | null;
  /** Files that were there below a folder. */
  list: (folder: string) => string[];
}

/**
 * Asks Git what changed in a folder since a commit, a branch or a tag, files that were never added included. As in a pull
 * request, what has been done on the other branch meanwhile does not count. Only this room runs Git, and only for
 * reviewers: no build ever needs it.
 */
export function pastOf(folder: string, ref: string): Past | GitProblem {
  const git = (...args: string[]): { ok: boolean; out: string; said: string } => {
    const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    });
    const said = stderr || (error?.message ?? '');
    return { ok: status === 0, out: stdout, said: said.trim().split('\n')[0] ?? '' };
  };
  const version = git('--version');
  if (!version.ok) return { problem: 'no-git', said: version.said };
  const inside = git('rev-parse', '--is-inside-work-tree');
  if (!inside.ok || inside.out.trim() !== 'true') return { problem: 'no-repository', said: inside.said };
  const asked = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (!asked.ok) return { problem: 'ref-unknown', said: asked.said };
  const tip = asked.out.trim();
  // Of a shallow clone the common ancestor may be cut off: then the asked commit itself.
  const base = git('merge-base', tip, 'HEAD');
  const commit = base.ok ? base.out.trim() : tip;
  const diff = git('diff', '--no-ext-diff', '--name-status', '-z', '-M', '--relative', commit, '--', '.');
  const fresh = git('ls-files', '--others', '--exclude-standard', '-z', '--', '.');
  const failed = [diff, fresh].find(({ ok }) => !ok);
  if (failed !== undefined) return { problem: 'no-repository', said: failed.said };
  return {
    commit,
    changes: [
      ...readStatus(diff.out),
      ...split(fresh.out).map((path): FileChange => ({ path, status: 'added', from: null })),
    ],
    read: (path) => {
      const blob = git('cat-file', 'blob', `${commit}:./${path}`);
      return blob.ok ? blob.out : null;
    },
    list: (below) => split(git('ls-tree', '-r', '-z', '--name-only', commit, '--', below).out),
  };
}

const split = (text: string): string[] => text.split('\0').filter((part) => part !== '');

/** `M\0file\0R100\0old\0new\0…` (git-diff, "raw output format", `-z`). */
function readStatus(text: string): FileChange[] {
  const parts = split(text);
  const changes: FileChange[] = [];
  for (let at = 0; at < parts.length;) {
    const kind = parts[at] ?? '';
    const [first = '', second = ''] = parts.slice(at + 1, at + 3);
    if (kind.startsWith('R') || kind.startsWith('C')) {
      changes.push(
        kind.startsWith('R')
          ? { path: second, status: 'renamed', from: first }
          : { path: second, status: 'added', from: null },
      );
      at += 3;
      continue;
    }
    const status = kind === 'A' ? 'added' : kind === 'D' ? 'deleted' : 'changed';
    changes.push({ path: first, status, from: null });
    at += 2;
  }
  return changes;
}
