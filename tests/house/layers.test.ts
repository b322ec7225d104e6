import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The stages, left to right; rooms in one row do not know each other. A room imports only from rows above its own. */
const ROWS: readonly (readonly string[])[] = [
  ['diagnostics'],
  ['language'],
  ['licence'],
  ['source', 'quiz'],
  ['mdx', 'media', 'curriculum'],
  ['portal', 'partner', 'institution', 'person', 'programme', 'glossary', 'module', 'course', 'bibliography'],
  ['pack'],
  ['credit', 'changes'],
  ['render'],
  ['site', 'guide'],
  ['components', 'astro'],
  ['layouts'],
  ['pages'],
  ['search'],
  ['exports', 'client'],
  ['build'],
  ['preview', 'bench', 'scaffold'],
];
const ROW_OF = new Map(ROWS.flatMap((rooms, row) => rooms.map((room) => [room, row] as const)));
/** `astro*` is imported only here, and in the configuration; everything else is plain TypeScript. */
const ASTRO_ROOMS =
  /^src\/(pages|layouts|components|astro)\/|^src\/build\/render-pages\.ts$|^astro\.config\.mjs$|^src\/content\.config\.ts$/;

interface SourceFile {
  file: string;
  room: string;
  imports: string[];
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro|mjs)$/.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Every module a file names, type imports and dynamic imports included. */
function importsOf(file: string): string[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g);
  return [...found].map((match) => match[2] ?? '');
}

const FILES: SourceFile[] = sourceFiles(path.join(ROOT, 'src')).map((file) => ({
  file,
  room: file.split('/')[1] ?? '',
  imports: importsOf(file),
}));

const resolved = (from: string, target: string): string => path.posix.join(path.posix.dirname(from), target);

describe('the plan of the house', () => {
  it('knows every room', () => {
    expect(
      [...new Set(FILES.filter(({ file }) => file.split('/').length > 2).map(({ room }) => room))].filter(
        (room) => room !== 'styles' && !ROW_OF.has(room),
      ),
    ).toEqual([]);
  });

  it('lets data flow one way: a room imports only from its left', () => {
    const wrong: string[] = [];
    for (const { file, room, imports } of FILES) {
      for (const target of imports.filter((name) => name.startsWith('.'))) {
        const other = resolved(file, target).split('/')[1] ?? '';
        const from = ROW_OF.get(room);
        const to = ROW_OF.get(other);
        if (from === undefined || to === undefined || other === room) continue;
        if (to >= from) wrong.push(`${file} → ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has no cycle between files', () => {
    const graph = new Map(
      FILES.map(({ file, imports }) => [
        file,
        imports.filter((name) => name.startsWith('.')).map((name) => resolved(file, name)),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, trail: string[]): void => {
      if (state.get(file) === 'done' || !graph.has(file)) return;
      if (state.get(file) === 'open')
        return void cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      state.set(file, 'open');
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('keeps Astro out of everything that is not a template', () => {
    const wrong = FILES.filter(
      ({ file, imports }) =>
        !ASTRO_ROOMS.test(file) && imports.some((name) => /^(astro|@astrojs)(\/|:|$)/.test(name)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('reads modules with Sätteri in one place only', () => {
    const users = FILES.filter(({ imports }) => imports.includes('satteri')).map(({ file }) => file);
    expect(users).toEqual(['src/mdx/parser.ts']);
  });

  it('holds files to 300 lines, half of them to 80, data tables apart', () => {
    const code = FILES.filter(({ file }) => !/\/(rules|strings|tables)\//.test(file));
    const lengths = code.map(({ file }) => ({
      file,
      lines: readFileSync(path.join(ROOT, file), 'utf8').split('\n').length - 1,
    }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80);
  });

  it('has the top level of the design and no more', () => {
    const allowed =
      /^(src|content|public|scripts|tests|dist|node_modules|package(-lock)?\.json|tsconfig\.json|astro\.config\.mjs|eslint\.config\.mjs|vitest\.config\.ts|knip\.json|README\.md|LICEN[CS]E.*|\..+)$/;
    expect(readdirSync(ROOT).filter((name) => !allowed.test(name))).toEqual([]);
    expect(statSync(path.join(ROOT, 'src')).isDirectory()).toBe(true);
  });
});
