import { readingOrder } from '../../curriculum/reading-order.ts';
import type { CourseMeta, Member } from '../../course/schema.ts';
import { prerequisitesOf, type Draft } from '../draft.ts';

/** How long a line to paste may be; a longer one shows only the stretch that changes. */
const LIMIT = 500;

/**
 * The order of a course's modules that would work, as lines of YAML to paste: the list, or of a course in parts the lists
 * that change, by the number of the part. Null where there is none, or the present one works.
 */
export function proposedOrder(draft: Draft, fields: Partial<CourseMeta>): string | null {
  const present =
    fields.modules === undefined ? (fields.parts ?? []).map((part) => part.modules) : [fields.modules];
  const members = new Map(present.flat().map((member) => [member.id, member]));
  // A module that stands in it twice has a diagnostic of its own; until that is mended there is no order to speak of.
  if (members.size !== present.flat().length) return null;
  const order = readingOrder(
    present.map((part) => part.map(({ id }) => id)),
    (id) => prerequisitesOf(draft, id, members.get(id)?.version),
  );
  if (order === null) return null;
  const changed = order.flatMap((ids, at) => {
    const before = present[at] ?? [];
    if (ids.join() === before.map(({ id }) => id).join()) return [];
    const list = `modules: [${stretch(ids, before, members)}]`;
    return [fields.modules === undefined ? `${String(at + 1)}) ${list}` : list];
  });
  return changed.length === 0 ? null : changed.join('  ');
}

function stretch(
  ids: readonly string[],
  before: readonly Member[],
  members: ReadonlyMap<string, Member>,
): string {
  const written = ids.map((id) => write(members.get(id) ?? { id, version: null }));
  const whole = written.join(', ');
  if (whole.length <= LIMIT) return whole;
  let start = 0;
  while (ids[start] === before[start]?.id) start += 1;
  let end = 0;
  while (ids.at(-1 - end) === before.at(-1 - end)?.id) end += 1;
  const middle = written.slice(start, written.length - end);
  return [...(start > 0 ? ['…'] : []), ...middle, ...(end > 0 ? ['…'] : [])].join(', ');
}

function write({ id, version }: Member): string {
  return version === null ? id : `{ id: ${id}, version: ${version} }`;
}
