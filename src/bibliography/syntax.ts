import { bibtexParser } from 'latex-utensils';
import { diagnose, type Checked, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { placeAt } from '../source/text.ts';
import { lineIndex } from './lines.ts';
import { BRACE_DEPTH_LIMIT, locateEntries, type Stretch } from './locate.ts';
import { MONTHS } from './tables/months.ts';

/** A field as it was written: LaTeX, abbreviations of `@string` put in. */
export interface RawField {
  /** In lower case. */
  name: string;
  value: string;
  /** Where its name stands. */
  place: Place;
  /** Where its value stands. */
  valuePlace: Place;
}

/** An entry as it was written. */
export interface RawEntry {
  type: string;
  /** Null where the entry has none. */
  key: string | null;
  place: Place;
  keyPlace: Place;
  fields: RawField[];
}

/** What a file holds. */
export interface RawFile {
  entries: RawEntry[];
  /** Keys of entries that are there and could not be taken apart. */
  lost: string[];
}

type Value = bibtexParser.FieldValue;
const MANY = 50;

/** Taken apart by the grammar of latex-utensils, entry by entry; the file's text → its entries and what breaks the notation. */
export function readBibtex(text: string, file: string, known: (type: string) => boolean): Checked<RawFile> {
  const reader = new Reader(text, file);
  let cursor = 0;
  for (const stretch of locateEntries(text, (type) => NOTATION.has(type) || known(type))) {
    reader.outside(cursor, stretch.start);
    reader.entry(stretch);
    cursor = stretch.end;
  }
  reader.outside(cursor, text.length);
  const { entries, lost, diagnostics } = reader;
  return { value: { entries, lost }, diagnostics };
}

const NOTATION: ReadonlySet<string> = new Set(['string', 'comment', 'preamble']);

class Reader {
  readonly entries: RawEntry[] = [];
  readonly lost: string[] = [];
  readonly diagnostics: Diagnostic[] = [];
  private readonly strings = new Map<string, string>(MONTHS);
  private readonly text: string;
  private readonly file: string;
  private readonly placeIn: (offset: number) => Place;

  constructor(text: string, file: string) {
    this.text = text;
    this.file = file;
    this.placeIn = lineIndex(text);
  }

  /** Text between entries is a comment to BibTeX; without the `%` of one it is more likely an entry that lost its `@`. */
  outside(from: number, to: number): void {
    const lines = this.text.slice(from, to).split('\n');
    let offset = from;
    for (const line of lines) {
      const found = line.trim();
      if (found !== '' && !found.startsWith('%')) {
        const place = this.placeIn(offset + line.indexOf(found));
        this.report(diagnose('bibtex-outside', this.file, place, { found: found.slice(0, 60) }));
        return;
      }
      offset += line.length + 1;
    }
  }

  entry(stretch: Stretch): void {
    const { type, start, end, problem } = stretch;
    if (type === 'comment' || type === 'preamble') return;
    const place = this.placeIn(start);
    const chunk = this.text.slice(start, end);
    const found = problem === 'deep' ? null : parsed(chunk);
    if (found === null || 'location' in found || problem === 'unclosed') {
      const name = firstWord(chunk);
      this.lost.push(name);
      this.report(
        found === null
          ? diagnose('bibtex-deep', this.file, place, { limit: String(BRACE_DEPTH_LIMIT) })
          : 'location' in found && (problem !== 'unclosed' || found.location.start.offset < chunk.length - 1)
            ? this.broken(found, start)
            : // Where an entry has no end, the grammar gives up far away from the mistake.
              diagnose('bibtex-unclosed', this.file, place, { type, name }),
      );
      return;
    }
    for (const node of found.content) {
      const at = ({ start: { line, column } }: bibtexParser.Entry['location']): Place =>
        movedPlace(place, line, column);
      if (bibtexParser.isEntry(node)) this.take(node, chunk, place, at);
      else if (bibtexParser.isStringEntry(node)) this.define(node, at);
    }
  }

  private take(
    node: bibtexParser.Entry,
    chunk: string,
    place: Place,
    at: (location: bibtexParser.Entry['location']) => Place,
  ): void {
    const key = node.internalKey ?? null;
    const keyOffset = key === null ? 0 : chunk.indexOf(key, /[{(]/.exec(chunk)?.index ?? 0);
    const before = placeAt(chunk, keyOffset);
    this.entries.push({
      type: node.entryType,
      key,
      place,
      keyPlace: movedPlace(place, before.line ?? 1, before.column ?? 1),
      fields: node.content.map(({ name, value, location }) => ({
        name: name.toLowerCase(),
        value: this.spell(value, at),
        place: at(location),
        valuePlace: at(value.location),
      })),
    });
  }

  private define(
    node: bibtexParser.StringEntry,
    at: (location: bibtexParser.Entry['location']) => Place,
  ): void {
    // Several abbreviations in one @string, or one made of others, come as fields of an entry; the types do not say so.
    const pairs: readonly { name: string; value: Value }[] =
      'content' in node
        ? (node.content as bibtexParser.Field[])
        : [{ name: node.abbreviation, value: node.value }];
    for (const pair of pairs) this.strings.set(pair.name.toLowerCase(), this.spell(pair.value, at));
  }

  private spell(value: Value, at: (location: bibtexParser.Entry['location']) => Place): string {
    switch (value.kind) {
      case 'concat':
        return value.content.map((part) => this.spell(part, at)).join('');
      case 'abbreviation': {
        const found = this.strings.get(value.content.toLowerCase());
        if (found === undefined)
          this.report(
            diagnose('bibtex-string-unknown', this.file, at(value.location), { name: value.content }),
          );
        return found ?? '';
      }
      default:
        return value.content;
    }
  }

  /** What the grammar expected instead, in the signs an author knows. */
  private broken(error: bibtexParser.SyntaxError, start: number): Diagnostic {
    const at = start + error.location.start.offset;
    const expected = (error.expected as unknown as { type: string; text?: string }[] | null) ?? [];
    const signs = [
      ...new Set(expected.flatMap(({ text }) => (text === undefined || text === '%' ? [] : [text]))),
    ];
    const found = /^[\p{L}\p{N}]+|^[^]/u.exec(this.text.slice(at, at + 60))?.[0] ?? '';
    return diagnose('bibtex-syntax', this.file, this.placeIn(at), {
      found: found.trim() === '' ? '…' : found.slice(0, 40),
      ...(signs.length === 0 ? {} : { expected: signs.map((sign) => `«${sign}»`).join(' ') }),
      ...(signs.includes(',') && signs.includes('}') ? { comma: ',' } : {}),
    });
  }

  private report(diagnostic: Diagnostic): void {
    if (this.diagnostics.length < MANY) this.diagnostics.push(diagnostic);
  }
}

/** An entry taken apart, or where the grammar gave up. */
function parsed(chunk: string): bibtexParser.BibtexAst | bibtexParser.SyntaxError {
  try {
    return bibtexParser.parse(chunk);
  } catch (error) {
    if (!bibtexParser.isSyntaxError(error)) throw error;
    return error;
  }
}

/** The place of a line and column that are counted from `from`. */
function movedPlace(from: Place, line: number, column: number): Place {
  return {
    line: (from.line ?? 1) + line - 1,
    column: line === 1 ? (from.column ?? 1) + column - 1 : column,
  };
}

/** The key of an entry that could not be read. */
function firstWord(chunk: string): string {
  return /[{(]\s*([^\s,={}()]*)/.exec(chunk)?.[1]?.slice(0, 60) ?? '';
}
