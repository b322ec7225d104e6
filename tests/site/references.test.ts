import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { assemblePacks } from '../../src/pack/assemble.ts';
import { citingOf } from '../../src/pack/citations.ts';
import { editionFor, type Pack } from '../../src/pack/pack.ts';
import { readContent } from '../../src/pack/read-content.ts';
import type { SiteContext } from '../../src/site/context.ts';
import { inlineHtml } from '../../src/site/inline.ts';
import { coursePages } from '../../src/site/course-pages.ts';
import { moduleView } from '../../src/site/views.ts';
import { referencesView } from '../../src/site/views/references.ts';

const BASE = path.join(import.meta.dirname, '..', 'fixtures', 'base');
const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

const BIB = `@book{strang2016, author = {Strang, Gilbert}, title = {Introduction to linear algebra}, year = {2016}}
@book{kurosh1968, author = {Курош, А. Г.}, title = {Курс высшей алгебры}, year = {1968}}
@article{adorno1992, author = {Адорно, Т. В.}, title = {К логике социальных наук}, journal = {Вопр. философии}, year = {1992}, number = {10}, doi = {10.1000/182}}
@book{nobody, title = {Cited by nobody}, year = {2000}}
`;

/** The base with works, and a course whose literature names two of them. */
async function read(course: string, bib = BIB): Promise<Awaited<ReturnType<typeof readContent>>> {
  const home = mkdtempSync(path.join(tmpdir(), 'okuu-references-'));
  homes.push(home);
  const content = path.join(home, 'content');
  cpSync(BASE, content, { recursive: true });
  mkdirSync(path.join(content, 'references'));
  writeFileSync(path.join(content, 'references', 'a.bib'), bib);
  const add = (file: string, text: string): void => {
    const name = path.join(content, file);
    writeFileSync(name, `${readFileSync(name, 'utf8').trimEnd()}\n${text}\n`);
  };
  add('courses/knu/algebra.yaml', course);
  add('modules/vectors/en.mdx', '\nA book <Cite id="strang2016" pages="12-15" />.');
  add('modules/sets/en.mdx', '\nBooks <Cite id="adorno1992 strang2016" />.');
  return readContent(content, { cacheDir: null });
}

const LITERATURE = 'literature: { main: [kurosh1968, strang2016], additional: [strang2016] }';
const packOf = ({ packs: [pack] }: ReturnType<typeof assemblePacks>): Pack => {
  if (pack === undefined) throw new Error('No pack');
  return pack;
};
const contextOf = (): SiteContext =>
  ({
    portal: { name: { en: 'Okuu' }, languages: ['en'] },
    institutions: new Map(),
    theme: { styles: {}, scripts: {}, font: 'font.woff2' },
  }) as unknown as SiteContext;

describe('works of a course', () => {
  test('stand in groups, each once, numbered through, with the modules that cite them', async () => {
    const pack = packOf(assemblePacks(await read(LITERATURE)));
    expect([...pack.references.keys()]).toEqual(['kurosh1968', 'strang2016', 'adorno1992']);
    expect(coursePages(pack, 'en').map(({ name }) => name)).toContain('references');
    const view = referencesView(contextOf(), pack, 'en');
    expect(view.numbered).toBe(true);
    expect(
      view.groups.map(({ title, start, works }) => [
        title,
        start,
        ...works.map(({ id, citedIn }) => `${id} ${inlineHtml(citedIn)}`),
      ]),
    ).toEqual([
      [
        'Main literature',
        1,
        'okuu-ref-kurosh1968 ',
        'okuu-ref-strang2016 <a href="../sets/index.html#okuu-ref-strang2016">Sets</a>, <a href="../vectors/index.html#okuu-ref-strang2016">Vectors</a>',
      ],
      [
        'Other works that the modules cite',
        3,
        'okuu-ref-adorno1992 <a href="../sets/index.html#okuu-ref-adorno1992">Sets</a>',
      ],
    ]);
    expect(view.groups[1]?.works[0]?.html.replaceAll('\u00a0', '~')).toBe(
      'Адорно~Т.~В. К логике социальных наук // Вопр. философии. 1992. №~10. DOI: <a href="https://doi.org/10.1000/182" rel="noopener noreferrer">10.1000/182</a>.',
    );
  });

  test('a module says what it cites, to readers and to machines', async () => {
    const pack = packOf(assemblePacks(await read(`${LITERATURE}\ncitations: apa`)));
    const module = pack.modules.find(({ id }) => id === 'vectors');
    if (module === undefined) throw new Error('No module');
    const view = moduleView(contextOf(), pack, module, 'en');
    expect(view.toc.at(-1)).toEqual({ id: 'okuu-references', text: 'References', depth: 2 });
    expect(JSON.parse(view.frame.structured ?? '')).toMatchObject({
      citation: [{ '@type': 'Book', name: 'Introduction to linear algebra', datePublished: '2016' }],
    });
    expect(citingOf(pack, editionFor(pack, module, 'en'))).toMatchObject({
      style: 'apa',
      works: [{ key: 'strang2016' }],
    });
  });

  test('a course without works has no page of them', async () => {
    const read = await readContent(BASE, { cacheDir: null });
    const pack = packOf(assemblePacks(read));
    expect(coursePages(pack, 'en').map(({ name }) => name)).not.toContain('references');
  });
});

describe('mistakes', () => {
  test('unknown works of texts and courses, and works that nobody cites', async () => {
    const { diagnostics } = await read('literature: { main: [kurosh1986] }');
    expect(diagnostics.map(({ file, rule, values }) => `${file} ${rule} ${values.key ?? ''}`)).toEqual([
      'content/courses/knu/algebra.yaml citation-unknown kurosh1986',
      'content/references/a.bib reference-unused kurosh1968',
      'content/references/a.bib reference-unused nobody',
    ]);
    expect(diagnostics[0]).toMatchObject({ values: { nearest: 'kurosh1968' } });
  });

  test('a course whose work cannot be read is not published without it, others are', async () => {
    const broken = BIB.replace('year = {1968}', 'year = {MCMLXVIII}').replace('number = {10}', 'number {10}');
    const checked = await read(LITERATURE, broken);
    expect(checked.diagnostics.map(({ rule }) => rule)).not.toContain('citation-unknown');
    const { packs, broken: stopped } = assemblePacks(checked);
    expect(packs).toEqual([]);
    expect(stopped.map(({ diagnostics }) => diagnostics.map(({ rule }) => rule))).toEqual([
      ['reference-date', 'bibtex-syntax'],
    ]);

    const unconcerned = await read('literature: { main: [strang2016] }', BIB.replace('{2000}', '{MM}'));
    expect(unconcerned.diagnostics.map(({ rule }) => rule)).toContain('reference-date');
    expect(assemblePacks(unconcerned).packs).toHaveLength(1);
  });
});
