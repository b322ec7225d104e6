import { diagnose, type Checked, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { addressKind } from '../mdx/address.ts';
import { suggestId } from '../source/names.ts';
import { nearestValue } from '../source/nearest.ts';
import { readDate } from './dates.ts';
import { isIsbn } from './isbn.ts';
import { languageNamed, guessedLanguage } from './language.ts';
import { plainAddress, plainLatex } from './latex.ts';
import { readNames, type Names } from './names.ts';
import { reference, type Reference, type ReferenceKind, type When } from './reference.ts';
import type { RawEntry, RawField } from './syntax.ts';
import { isFieldName, type FieldName } from './tables/fields.ts';
import { TYPES, type EntryType } from './tables/types.ts';

/** An entry → the work it describes; null where anything in it is wrong. */
export function readEntry(raw: RawEntry, file: string): Checked<Reference | null> {
  const reader = new EntryReader(raw, file);
  const value = reader.read();
  return { value, diagnostics: reader.diagnostics };
}

class EntryReader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly raw: RawEntry;
  private readonly file: string;
  private readonly fields = new Map<string, RawField>();
  private failed = false;

  constructor(raw: RawEntry, file: string) {
    this.raw = raw;
    this.file = file;
  }

  read(): Reference | null {
    const { type: name, key, place, keyPlace } = this.raw;
    for (const field of this.raw.fields) this.collect(field);
    const type = TYPES.get(name);
    if (type === undefined) {
      const known = [...TYPES.keys()];
      this.fail('reference-type', place, {
        type: name,
        known: known.join(', '),
        ...nearestValue(name, known),
      });
      return null;
    }
    if (key === null) this.fail('reference-key', keyPlace, { key: '' });
    this.require(type);
    const built = this.build(key ?? '', type);
    const result = reference.safeParse(built);
    if (!result.success) {
      for (const { path, message } of result.error.issues) this.explain(String(path[0]), message);
      return null;
    }
    return this.failed ? null : result.data;
  }

  private build(key: string, type: EntryType): Record<string, unknown> {
    const authors = this.names('author');
    const title = this.text('title') ?? '';
    const number = this.text('number') ?? this.text('issue');
    const kind = this.kind(type.kind, number);
    const [where, extent] = this.pages(kind);
    // `pages = {160018}` of an article is its number.
    const alone = kind === 'article' && where !== undefined && /^e?\d{5,}$/i.test(where) ? where : undefined;
    const pages = alone === undefined ? where : undefined;
    return {
      key,
      kind,
      language: this.language(
        [
          title,
          this.raw.fields.find(({ name }) => name === 'journal' || name === 'booktitle')?.value ?? '',
        ].join(' '),
      ),
      authors: authors.names,
      more: authors.more,
      editors: this.names('editor').names,
      translators: this.names('translator').names,
      title,
      subtitle: this.text('subtitle', 'titleaddon'),
      container:
        kind === 'article'
          ? this.text('journaltitle', 'journal')
          : this.text('booktitle', 'maintitle', 'journaltitle', 'journal', 'organization'),
      containerSubtitle: this.text('booksubtitle', 'journalsubtitle'),
      date: this.date('date') ?? this.date('year', this.text('month')),
      publisher: this.text('publisher') ?? this.howPublished(),
      place: this.text('address', 'location'),
      edition: this.text('edition'),
      volume: this.text('volume'),
      volumes: this.text('volumes'),
      number,
      pages,
      articleNumber: this.text('eid') ?? alone,
      extent,
      series: this.text('series'),
      institution: this.text('institution', 'school'),
      genre: this.text('type'),
      degree: type.degree,
      release: this.text('version'),
      doi: this.address('doi'),
      isbn: this.isbn(),
      url: this.url(kind),
      visited: this.date('urldate'),
      arxiv: this.arxiv(),
      note: this.text('note', 'addendum'),
    };
  }

  /** What a `@misc` is shows in its fields: laws and standards have numbers, pages on the web only an address. */
  private kind(kind: ReferenceKind, number: string | undefined): ReferenceKind {
    if (kind !== 'misc') return kind;
    if (number !== undefined) return /^\p{L}/u.test(number) ? 'standard' : 'law';
    const printed = ['publisher', 'howpublished', 'address', 'location'].some((name) =>
      this.fields.has(name),
    );
    return this.fields.has('url') && !printed ? 'online' : 'misc';
  }

  private collect(field: RawField): void {
    if (!isFieldName(field.name)) return;
    const first = this.fields.get(field.name);
    if (first !== undefined)
      this.fail('reference-field-duplicate', field.place, {
        field: field.name,
        line: String(first.place.line),
      });
    // An empty field is what programs write for one that is not there.
    else if (field.value.trim() !== '') this.fields.set(field.name, field);
  }

  private require({ required }: EntryType): void {
    const written = this.raw.fields.map(({ name }) => name).filter((name) => !isFieldName(name));
    for (const choice of required) {
      const names = choice.split('|');
      if (names.some((name) => this.fields.has(name))) continue;
      const near = names.flatMap((name) => nearestValue(name, written).nearest ?? []);
      this.fail('reference-field-missing', this.raw.place, {
        key: this.raw.key ?? '',
        type: this.raw.type,
        field: names.join(' / '),
        example: `${names[0] ?? ''} = {…}`,
        ...(near[0] === undefined ? {} : { nearest: near[0] }),
      });
    }
  }

  /** The text of the first of these fields that is there. */
  private text(...names: FieldName[]): string | undefined {
    const field = names.map((name) => this.fields.get(name)).find((one) => one !== undefined);
    if (field === undefined) return undefined;
    const { text, unknown } = plainLatex(field.value);
    this.commands(field, unknown);
    return text === '' ? undefined : text;
  }

  private commands({ name, valuePlace }: RawField, unknown: readonly string[]): void {
    if (unknown.length === 0) return;
    const values = { field: name, command: unknown.slice(0, 5).join(' ') };
    this.diagnostics.push(diagnose('bibtex-command', this.file, valuePlace, values));
  }

  private names(name: FieldName): Names {
    const field = this.fields.get(name);
    if (field === undefined) return { names: [], more: false, unknown: [], problem: null };
    const names = readNames(field.value);
    this.commands(field, names.unknown);
    if (names.problem !== null) {
      const { found, suggestion } = names.problem;
      this.fail('reference-name', field.valuePlace, {
        found,
        ...(suggestion === null ? {} : { example: `${name} = {${suggestion}}` }),
      });
    }
    return names;
  }

  private date(name: FieldName, month?: string): When | undefined {
    const field = this.fields.get(name);
    if (field === undefined) return undefined;
    const text = plainLatex(field.value).text;
    const date = readDate(text, month);
    if (date === null) this.fail('reference-date', field.valuePlace, { field: name, value: text });
    return date ?? undefined;
  }

  private address(name: FieldName): string | undefined {
    const field = this.fields.get(name);
    return field === undefined ? undefined : plainAddress(field.value);
  }

  private url(kind: ReferenceKind): string | undefined {
    const url = this.address('url') ?? this.urlWithin('howpublished');
    if (url === undefined) return undefined;
    if (addressKind(url) !== 'web') this.fail('reference-url', this.placeOf('url'), { value: url });
    else if (kind === 'online' && !this.fields.has('urldate'))
      this.diagnostics.push(
        diagnose('reference-visited', this.file, this.raw.place, { key: this.raw.key ?? '' }),
      );
    return url;
  }

  /** `howpublished = {\url{https://…}}`, as old entries have it. */
  private urlWithin(name: FieldName): string | undefined {
    const text = this.address(name);
    return text !== undefined && /^[a-z]+:\/\/\S+$/i.test(text) ? text : undefined;
  }

  private howPublished(): string | undefined {
    return this.urlWithin('howpublished') === undefined ? this.text('howpublished') : undefined;
  }

  private language(title: string): string {
    const field = this.fields.get('langid') ?? this.fields.get('language');
    if (field === undefined) return guessedLanguage(title);
    const name = plainLatex(field.value).text;
    const tag = languageNamed(name);
    if (tag === null) this.fail('reference-language', field.valuePlace, { value: name });
    return tag ?? 'en';
  }

  /** Where in its container a work stands, or how long it is: a book that has `pages = {392}` has 392 of them. */
  private pages(kind: ReferenceKind): [pages: string | undefined, extent: string | undefined] {
    const unit = /^(?:с|б|p{1,2}|s|стр|бет)\.?\s*(?=\d)|\s*(?:с|б|p{1,2}|стр|бет)\.?$/giu;
    const plain = (text: string | undefined): string | undefined => text?.replace(unit, '');
    const total = plain(this.text('pagetotal'));
    const pages = plain(this.text('pages'));
    const whole =
      kind !== 'article' && kind !== 'chapter' && pages !== undefined && !/\d\s*[-–—]+\s*\d/.test(pages);
    return whole ? [undefined, total ?? pages] : [pages, total];
  }

  private isbn(): string | undefined {
    const text = this.text('isbn');
    const [first] = text?.split(/[,;]|\s(?=97[89])/) ?? [];
    if (first === undefined) return undefined;
    if (isIsbn(first)) return first.trim();
    this.diagnostics.push(diagnose('reference-isbn', this.file, this.placeOf('isbn'), { value: first }));
    return undefined;
  }

  private arxiv(): string | undefined {
    const archive = this.text('eprinttype', 'archiveprefix')?.toLowerCase();
    const id = this.address('eprint')?.replace(/^arxiv:/i, '');
    if (id === undefined || !/^[\w./-]+$/.test(id)) return undefined;
    return archive === 'arxiv' || /^\d{4}\.\d{4,5}/.test(id) ? id : undefined;
  }

  private placeOf(name: string): Place {
    return this.fields.get(name)?.valuePlace ?? this.raw.place;
  }

  /** What the schema found; what is missing has been told already. */
  private explain(field: string, message: string): void {
    const { key, keyPlace } = this.raw;
    if (message === 'reference-key') {
      if (key === null) return;
      const suggestion = suggestId(key);
      this.fail(message, keyPlace, { key, ...(suggestion === null ? {} : { suggestion }) });
    } else if (message === 'reference-doi')
      this.fail(message, this.placeOf('doi'), { value: this.address('doi') ?? '' });
    else if (message === 'text-empty') {
      if (this.fields.has(field)) this.fail(message, this.placeOf(field), { key: field });
    } else if (message === 'list-long')
      this.fail(message, this.placeOf(field.replace(/s$/, '')), { key: field, limit: '500' });
    // A name within a list says only that it fits neither form: it is too long.
    else this.fail('text-long', this.placeOf(field.replace(/s$/, '')), { key: field, limit: '2000' });
  }

  private fail(rule: Diagnostic['rule'], place: Place, values: Record<string, string>): void {
    this.failed = true;
    this.diagnostics.push(diagnose(rule, this.file, place, values));
  }
}
