import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { RuleId } from '../../src/diagnostics/rules.ts';
import { CURRICULUM_FAULTS, plant } from './curriculum-cases.ts';

const FIXTURES = path.join(import.meta.dirname, '..', 'fixtures');
const OVERLAYS = path.join(FIXTURES, 'rules');

/** A PNG of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Changes to the base that cannot be kept as files in Git, or that are too large to. */
const BUILT: Partial<Record<RuleId, (content: string) => void>> = {
  'site-missing': (content) => {
    rmSync(path.join(content, 'site.yaml'));
  },
  'file-symlink': (content) => {
    symlinkSync('/etc', path.join(content, 'modules', 'etc'));
    symlinkSync('/etc/hostname', path.join(content, 'modules', 'sets', 'host.csv'));
  },
  'file-kind': (content) => {
    spawnSync('mkfifo', [path.join(content, 'modules', 'sets', 'pipe.csv')]);
  },
  'file-large': (content) => {
    replace(content, '## A vector', `## A vector\n\n${'Long text. '.repeat(100_000)}`);
  },
  'name-collision': (content) => {
    cpSync(path.join(content, 'modules', 'vectors'), path.join(content, 'modules', 'Vectors'), {
      recursive: true,
    });
    // й as one code point and as two.
    for (const name of ['\u0439', '\u0438\u0306'])
      writeFileSync(path.join(content, 'modules', 'sets', `${name}.csv`), 'a\n');
  },
  'folder-deep': (content) => {
    mkdirSync(path.join(content, 'modules', 'sets', 'a/b/c/d/e/f/g'), { recursive: true });
  },
  'encoding-utf8': (content) => {
    const cp1251 = Buffer.from([
      0x2d, 0x2d, 0x2d, 0x0a, 0x74, 0x69, 0x74, 0x6c, 0x65, 0x3a, 0x20, 0xc2, 0xe5, 0xea, 0x0a,
    ]);
    writeFileSync(path.join(content, 'modules', 'vectors', 'en.mdx'), cp1251);
    writeFileSync(
      path.join(content, 'people.yaml'),
      Buffer.concat([Buffer.from('a: �\nb: Ж'), Buffer.from([0xd0])]),
    );
  },
  'encoding-utf16': (content) => {
    for (const [file, mark] of [
      ['people.yaml', [0xff, 0xfe]],
      ['site.yaml', []],
    ] as const) {
      const text = readFileSync(path.join(content, file), 'utf8');
      const bytes = Buffer.concat([
        Buffer.from(mark),
        Buffer.from(file === 'site.yaml' ? `-\0-\0` : text, 'utf16le'),
      ]);
      writeFileSync(path.join(content, file), file === 'site.yaml' ? Buffer.from('---\n', 'utf16le') : bytes);
    }
  },
  'file-binary': (content) => {
    attach(content, 'data.csv', Buffer.from('a,b\n1,\0\n'));
  },
  'file-encoding': (content) => {
    attach(content, 'data.csv', Buffer.from([0xd2, 0xe0, 0xe1, 0x2c, 0xeb, 0x0a]));
  },
  'file-size': (content) => {
    attach(content, 'data.csv', Buffer.alloc(101 * 1024 * 1024, 'a,b\n'));
  },
  'picture-broken': (content) => {
    attach(content, 'photo.png', PIXEL.subarray(0, PIXEL.length - 20));
  },
  'picture-pixels': (content) => {
    const huge = Buffer.from(PIXEL);
    huge.writeUInt32BE(20_000, 16);
    huge.writeUInt32BE(20_000, 20);
    huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29);
    attach(content, 'photo.png', huge);
  },
  'svg-complex': (content) => {
    const shapes = '<circle r="1"/>'.repeat(100_000);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${shapes}</svg>`;
    writeFileSync(path.join(content, 'modules', 'sets', 'union.svg'), svg);
  },
  'body-large': (content) => {
    replace(content, '## A vector', `## A vector\n\n${'- a\n'.repeat(80_000)}`);
  },
  'character-nul': (content) => {
    replace(content, 'What a vector', 'What \0a vector');
  },
  'front-matter-large': (content) => {
    replace(content, 'title: Vectors', `title: Vectors\n${'# a comment\n'.repeat(6000)}`);
  },
  'problems-many': (content) => {
    const keys = Array.from({ length: 130 }, (_, at) => `- { id: Outcome ${String(at)}, text: "" }`).join(
      '\n  ',
    );
    replace(content, 'prerequisites: [sets]', `prerequisites: [sets]`);
    replace(
      content,
      'outcomes:',
      `contributors: [${'{ person: nobody, role: editor }, '.repeat(99)}]\nsources:\n  ${keys}\noutcomes:`,
    );
  },
};

for (const [rule, faults] of Object.entries(CURRICULUM_FAULTS)) {
  BUILT[rule as RuleId] = (content) => {
    plant(content, faults);
  };
}

/** Rules that no content folder of a decent size triggers; tests of their own do. */
export const ELSEWHERE: Partial<Record<RuleId, string>> = {
  'body-slow': 'tests/mdx/analyse.test.ts',
  'body-crash': 'tests/mdx/analyse.test.ts',
  'picture-location': 'tests/media/inspect.test.ts',
  'folder-crowded': 'tests/source/tree.test.ts',
  'file-unreadable': 'tests/source/tree.test.ts',
};

/** Rules whose case needs what Windows does not have. */
export const POSIX_ONLY: ReadonlySet<string> = new Set(['file-symlink', 'file-kind', 'name-collision']);

/** The rules that have a case, overlay or built. */
export function casesWithFixture(): string[] {
  return [...new Set([...readdirSync(OVERLAYS), ...Object.keys(BUILT)])].sort();
}

/** Makes a content folder that triggers a rule: the valid base with the rule's overlay laid on top. */
export function makeCase(rule: string): { content: string; remove: () => void } {
  const home = mkdtempSync(path.join(tmpdir(), 'okuu-rule-'));
  const content = path.join(home, 'content');
  cpSync(path.join(FIXTURES, 'base'), content, { recursive: true });
  const overlay = path.join(OVERLAYS, rule);
  if (existsSync(overlay)) cpSync(overlay, content, { recursive: true });
  BUILT[rule as RuleId]?.(content);
  return {
    content,
    remove: () => {
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Puts a file beside the module `vectors` and a link to it into its text. */
function attach(content: string, name: string, bytes: Uint8Array): void {
  writeFileSync(path.join(content, 'modules', 'vectors', name), bytes);
  replace(content, 'See [sets]', `See [data](./${name}) and [sets]`);
}

function replace(content: string, from: string, to: string): void {
  const file = path.join(content, 'modules', 'vectors', 'en.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}
