import { words, type Block, type Line } from '../sheet.ts';
import { say } from '../strings.ts';
import type { SyllabusSource } from './source.ts';

/** What is to be read beside the modules, the necessary first. */
export function literatureBlocks(source: SyllabusSource): Block[] {
  const { main, additional } = source.pack.course.meta.literature;
  const { ui } = source.page;
  return [
    { title: say(ui, 'syllabus.literature.main'), keys: main },
    { title: say(ui, 'syllabus.literature.additional'), keys: additional },
  ].flatMap(({ title, keys }): Block[] =>
    keys.length === 0
      ? []
      : [{ kind: 'list', title, numbered: true, items: keys.map((key) => workLine(source, key)) }],
  );
}

/** A work as the course cites works. One that has no record says so beside its key: a key alone tells nobody anything. */
function workLine({ page }: SyllabusSource, key: string): Line {
  return words(say(page.ui, 'syllabus.literature.unknown', { key }));
}
