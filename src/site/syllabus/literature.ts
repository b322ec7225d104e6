import { referenceList, type ListedWork } from '../../bibliography/calls.ts';
import { phrase } from '../phrase.ts';
import { words, type Block, type Line } from '../sheet.ts';
import { say } from '../strings.ts';
import type { SyllabusSource } from './source.ts';

/** What is to be read beside the modules, the necessary first, each list in the order of the course's style. */
export function literatureBlocks(source: SyllabusSource): Block[] {
  const { main, additional } = source.pack.course.meta.literature;
  const { ui } = source.page;
  return [
    { title: say(ui, 'syllabus.literature.main'), keys: main },
    { title: say(ui, 'syllabus.literature.additional'), keys: additional },
  ].flatMap(({ title, keys }): Block[] =>
    keys.length === 0 ? [] : [{ kind: 'list', title, numbered: true, items: workLines(source, keys) }],
  );
}

/** Works as the course cites works. One that has no record says so beside its key: a key alone tells nobody anything. */
function workLines({ pack, page }: SyllabusSource, keys: readonly string[]): Line[] {
  const { ui } = page;
  const known = keys.flatMap((key) => pack.references.get(key) ?? []);
  const unknown = keys.filter((key) => !pack.references.has(key));
  const { works } = referenceList(known, { style: pack.course.meta.citations, language: ui });
  const entry = ({ work, entry: pieces }: ListedWork): Line =>
    pieces.map(({ text, italic, href }) => ({
      ...phrase(text, work.language, page),
      ...(italic === undefined ? {} : { italic }),
      ...(href === undefined ? {} : { href }),
    }));
  return [
    ...works.map(entry),
    ...unknown.map((key) => words(say(ui, 'syllabus.literature.unknown', { key }))),
  ];
}
