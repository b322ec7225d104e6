import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assemblePacks } from '../../src/pack/assemble.ts';
import { editionFor } from '../../src/pack/pack.ts';
import { readContent } from '../../src/pack/read-content.ts';
import { makeCase } from '../diagnostics/rule-cases.ts';

let content = '';
let remove = (): void => undefined;
beforeEach(() => {
  ({ content, remove } = makeCase('none'));
  // A second course that shares nothing but the institution with what is broken below.
  const course = readFileSync(path.join(content, 'courses/knu/algebra.yaml'), 'utf8');
  writeFileSync(path.join(content, 'courses/knu/sets.yaml'), course.replace('[sets, vectors]', '[sets]'));
});
afterEach(() => {
  remove();
});

async function packs(): Promise<{ packs: string[]; broken: string[] }> {
  const assembled = assemblePacks(await readContent(content, { cacheDir: null }));
  return {
    packs: assembled.packs.map(({ key }) => key),
    broken: assembled.broken.map(
      ({ key, diagnostics }) => `${key}: ${diagnostics.map(({ rule }) => rule).join()}`,
    ),
  };
}
const edit = (file: string, from: string | RegExp, to: string): void => {
  const absolute = path.join(content, file);
  writeFileSync(absolute, readFileSync(absolute, 'utf8').replace(from, to));
};

describe('assemblePacks', () => {
  test('makes packs of sound courses', async () => {
    const { packs: made, broken } = assemblePacks(await readContent(content, { cacheDir: null }));
    expect(broken).toEqual([]);
    expect(made.map(({ key, modules }) => [key, modules.map(({ id }) => id)])).toEqual([
      ['knu/algebra', ['sets', 'vectors']],
      ['knu/sets', ['sets']],
    ]);
    const [pack] = made;
    const [sets, vectors] = pack?.modules ?? [];
    if (pack === undefined || sets === undefined || vectors === undefined) throw new Error('no modules');
    expect(pack.languages).toEqual(['en', 'ky', 'ru']);
    expect(editionFor(pack, sets, 'ky').language).toBe('ky');
    expect(editionFor(pack, vectors, 'ky').language).toBe('en');
    expect(sets.original.language).toBe('en');
    expect([...sets.media.keys()]).toEqual(['union.svg']);
    expect([...pack.people.keys()]).toEqual(['okuu-contributors']);
    expect(pack.institution.logo?.file).toBe('content/institutions/knu.svg');
  });

  test.each<[string, () => void, string[], string[]]>([
    [
      'front matter of a module',
      () => {
        edit('modules/vectors/en.mdx', 'CC-BY-4.0', 'X');
      },
      ['knu/sets'],
      ['knu/algebra: licence-unknown'],
    ],
    [
      'the body of a module',
      () => {
        edit('modules/vectors/en.mdx', '## A vector', '{1}');
      },
      ['knu/sets'],
      ['knu/algebra: expression-unexpected'],
    ],
    [
      'a file of a module',
      () => {
        writeFileSync(path.join(content, 'modules/vectors/Bad.png'), 'x');
      },
      ['knu/sets'],
      ['knu/algebra: file-content,file-name'],
    ],
    [
      'a course that is no YAML',
      () => {
        edit('courses/knu/algebra.yaml', 'title: {', 'title: {{');
      },
      ['knu/sets'],
      ['knu/algebra: yaml-quote'],
    ],
    [
      'an unknown module in a course',
      () => {
        edit('courses/knu/algebra.yaml', 'vectors]', 'points]');
      },
      ['knu/sets'],
      ['knu/algebra: module-unknown'],
    ],
    [
      'the term that a module uses',
      () => {
        edit('modules/vectors/en.mdx', 'See', 'A <Term id="vector" />. See');
        mkdirSync(path.join(content, 'glossary'));
        writeFileSync(
          path.join(content, 'glossary/algebra.yaml'),
          'terms:\n  - { id: vector, term: Vector, definition: "" }\n',
        );
      },
      ['knu/sets'],
      ['knu/algebra: text-empty'],
    ],
    [
      'a term written twice',
      () => {
        edit('modules/vectors/en.mdx', 'See', 'A <Term id="vector" />. See');
        mkdirSync(path.join(content, 'glossary'));
        for (const name of ['algebra', 'geometry'])
          writeFileSync(
            path.join(content, `glossary/${name}.yaml`),
            `terms:\n  - { id: vector, term: Vector, definition: An arrow. }\n`,
          );
      },
      ['knu/sets'],
      ['knu/algebra: term-duplicate'],
    ],
    [
      'a term that no module of the course uses',
      () => {
        edit('modules/vectors/en.mdx', 'See', 'A <Term id="vector" />. See');
        mkdirSync(path.join(content, 'glossary'));
        writeFileSync(
          path.join(content, 'glossary/algebra.yaml'),
          'terms:\n  - { id: vector, term: Vector, definition: An arrow. }\n  - { id: field, term: "", definition: F. }\n',
        );
      },
      ['knu/algebra', 'knu/sets'],
      [],
    ],
    [
      'the institution',
      () => {
        edit('institutions/knu.yaml', '#7a1f3d', 'red');
      },
      [],
      ['knu/algebra: colour-form', 'knu/sets: colour-form'],
    ],
    [
      'the institution of a module',
      () => {
        writeFileSync(path.join(content, 'institutions/oshsu.yaml'), 'name: Osh\ncolour: red\n');
        edit('modules/vectors/en.mdx', 'version:', 'institution: oshsu\nversion:');
      },
      ['knu/sets'],
      ['knu/algebra: colour-form'],
    ],
    [
      'the logo',
      () => {
        writeFileSync(
          path.join(content, 'institutions/knu.svg'),
          '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>',
        );
      },
      [],
      ['knu/algebra: svg-malformed', 'knu/sets: svg-malformed'],
    ],
    [
      'a person whom both name',
      () => {
        edit('people.yaml', 'group', 'team');
      },
      [],
      ['knu/algebra: value-unknown', 'knu/sets: value-unknown'],
    ],
    [
      'a person nobody names',
      () => {
        edit('people.yaml', /^/, 'other: { kind: person }\n');
      },
      ['knu/algebra', 'knu/sets'],
      [],
    ],
    [
      'the portal',
      () => {
        rmSync(path.join(content, 'site.yaml'));
      },
      [],
      ['knu/algebra: site-missing', 'knu/sets: site-missing'],
    ],
    [
      'a file that belongs to no course',
      () => {
        writeFileSync(path.join(content, 'modules/lost.mdx'), 'x');
      },
      ['knu/algebra', 'knu/sets'],
      [],
    ],
  ])('an error in %s breaks what is made of it', async (_, spoil, sound, broken) => {
    spoil();
    expect(await packs()).toEqual({ packs: sound, broken });
  });
});
