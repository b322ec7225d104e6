import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, type ParsedNode } from 'yaml';
import { diagnose, type Checked, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { suspectCharacters } from './characters.ts';
import { pathKey, type Located, type PlaceEntry, type Step } from './document.ts';
import { YAML_DEPTH_LIMIT } from './limits.ts';
import { yamlProblems } from './yaml-problem.ts';

const MANY = 50;

/**
 * YAML 1.2 text → plain data with places. Core schema only: no anchors, aliases, tags, directives or merge keys, each
 * key once. The value is null where anything is wrong. Line 1 of `text` is line 1 of the file.
 */
export function readYaml(text: string, file: string): Checked<Located | null> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    merge: false,
    // The library compares every key with every other; a hostile map of 100,000 keys would take minutes.
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    lineCounter: lines,
    // With 'silent' a second document would go unnoticed.
    logLevel: 'error',
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const directive = /^%.*/m.exec(text.slice(0, document.contents?.range[0] ?? 0));
  if (directive !== null) {
    return {
      value: null,
      diagnostics: [diagnose('yaml-tag', file, at(directive.index), { found: directive[0] })],
    };
  }
  if (document.errors.length > 0) {
    return { value: null, diagnostics: yamlProblems(document.errors.slice(0, MANY), text, file, at) };
  }
  const plain = new Plainer(file, at, text);
  const data = plain.convert(document.contents, [], 0);
  if (plain.diagnostics.length > 0) return { value: null, diagnostics: plain.diagnostics };
  return { value: { data, places: plain.places }, diagnostics: [] };
}

/** Turns the library's tree into plain data, notes the places, and refuses what Okuu's YAML does not have. */
class Plainer {
  readonly places: Record<string, PlaceEntry> = {};
  readonly diagnostics: Diagnostic[] = [];
  readonly file: string;
  readonly at: (offset: number) => Place;
  readonly text: string;

  constructor(file: string, at: (offset: number) => Place, text: string) {
    this.file = file;
    this.at = at;
    this.text = text;
  }

  convert(node: ParsedNode | null, path: readonly Step[], depth: number, keyPlace?: Place): unknown {
    if (node === null) {
      if (keyPlace !== undefined) this.note(path, keyPlace, keyPlace);
      return null;
    }
    const place = this.at(node.range[0]);
    this.note(
      path,
      place,
      keyPlace ?? place,
      isScalar(node) && typeof node.value === 'number' ? node.source : undefined,
    );
    if (this.refuses(node, place)) return null;
    if (depth > YAML_DEPTH_LIMIT) {
      this.report(diagnose('yaml-deep', this.file, place, { limit: String(YAML_DEPTH_LIMIT) }));
      return null;
    }
    if (isSeq(node)) return node.items.map((item, index) => this.convert(item, [...path, index], depth + 1));
    if (isMap<ParsedNode, ParsedNode | null>(node)) return this.convertMap(node.items, path, depth);
    return isScalar(node) ? this.scalar(node.value, place) : null;
  }

  convertMap(
    items: readonly { key: ParsedNode; value: ParsedNode | null }[],
    path: readonly Step[],
    depth: number,
  ): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    const seen = new Map<string, Place>();
    for (const { key, value } of items) {
      const place = this.at(key.range[0]);
      if (this.refuses(key, place)) continue;
      if (!isScalar(key)) {
        this.report(diagnose('yaml-key-form', this.file, place));
        continue;
      }
      // A key is what was written: `1` and `0541` stay words, an empty key is an empty word.
      const name = typeof key.value === 'string' ? key.value : key.source;
      this.scalar(name, place);
      const first = seen.get(name);
      if (first !== undefined) {
        this.report(
          diagnose('yaml-key-duplicate', this.file, place, { key: name, line: String(first.line) }),
        );
        continue;
      }
      seen.set(name, place);
      const converted = this.convert(value, [...path, name], depth + 1, place);
      // Plain assignment of `__proto__` would change what the object inherits instead of giving it a key.
      Object.defineProperty(data, name, {
        value: converted,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    return data;
  }

  scalar(value: unknown, place: Place): unknown {
    // Escapes of YAML ("\u202e", "\0") bring in what the check of the file's own characters cannot see.
    if (typeof value === 'string')
      suspectCharacters(value, this.file, () => place).forEach((one) => {
        this.report(one);
      });
    return value;
  }

  refuses(node: ParsedNode, place: Place): boolean {
    const found = isAlias(node) ? `*${node.source}` : node.anchor === undefined ? null : `&${node.anchor}`;
    if (found !== null) this.report(diagnose('yaml-anchor', this.file, place, { found }));
    else if (!isAlias(node) && node.tag !== undefined) {
      this.report(
        diagnose('yaml-tag', this.file, place, { found: node.tag.replace('tag:yaml.org,2002:', '!!') }),
      );
      return true;
    }
    return found !== null;
  }

  note(path: readonly Step[], value: Place, key: Place, written?: string): void {
    const entry = [value.line ?? 1, value.column ?? 1, key.line ?? 1, key.column ?? 1] as const;
    this.places[pathKey(path)] = written === undefined ? entry : [...entry, written];
  }

  report(diagnostic: Diagnostic): void {
    if (this.diagnostics.length < MANY) this.diagnostics.push(diagnostic);
  }
}
