import { ID } from '../source/fields.ts';
import { suggestId } from '../source/names.ts';
import { mapOf, type Existing } from './existing.ts';
import { refuse, say, type Refusal } from './refusal.ts';
import type { Request } from './request.ts';
import { quoted } from './template.ts';

/** Who wrote the new text. */
interface Author {
  /** An id of `people.yaml`. */
  id: string;
  /** What `people.yaml` must get for it; null where it has the entry. */
  addition: string | null;
}

/**
 * The author asked for by id or by name, else the first of `people.yaml`. Somebody new gets an entry at the end of the
 * file, as text, so that everything else in it stays as its authors wrote it.
 */
export function chooseAuthor(
  request: Pick<Request, 'author' | 'language'>,
  existing: Existing,
): Author | Refusal {
  const { people, peopleText } = existing;
  const asked = request.author;
  const first = people[0];
  if (asked === null && first !== undefined) return { id: first, addition: null };
  const id = asked === null ? 'author' : (suggestId(asked) ?? 'author');
  if (people.includes(id)) return { id, addition: null };
  const name = asked === null ? say('author', request.language) : ID.test(asked) ? nameOf(asked) : asked;
  const entry = `${id}:\n  name: { ${request.language}: ${quoted(name)} }\n`;
  const before = peopleText ?? '';
  const addition = before === '' || before.endsWith('\n') ? entry : `\n${entry}`;
  const after = mapOf(`${before}${addition}`.replace(/\r\n?/g, '\n'), 'people.yaml');
  // A list of people in braces cannot be gone on with below its end.
  const whole = after !== null && [...people, id].every((known) => Object.hasOwn(after, known));
  return whole
    ? { id, addition }
    : refuse('people', { entry: entry.replaceAll('\n', ' ').replace(/ +/g, ' ').trim() });
}

/** `aigul-asanova` → `Aigul Asanova`. */
function nameOf(id: string): string {
  return id.replace(
    /(^|-)([a-z])/g,
    (_, before: string, letter: string) => (before && ' ') + letter.toUpperCase(),
  );
}
