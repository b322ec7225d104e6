import { moduleEntries } from '../../course/load.ts';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Reference } from '../../mdx/facts.ts';
import { readTarget } from '../../module/target.ts';
import { placeOf } from '../../source/document.ts';
import { labelAt } from '../labels.ts';
import { nearest } from '../../source/nearest.ts';
import { foldName } from '../../source/names.ts';
import {
  editionsOf,
  originalOf,
  shownIn,
  textFor,
  textOf,
  type Draft,
  type DraftEdition,
  type DraftModule,
} from '../draft.ts';

/** Every link, picture and file that a body names is there; what a course does not contain is said. */
export function linkRules(draft: Draft): Diagnostic[] {
  const checks = new LinkCheck(draft);
  return [
    ...editionsOf(draft).flatMap((edition) =>
      (edition.facts?.references ?? []).flatMap((reference) => checks.check(edition, reference)),
    ),
    ...absent(draft),
  ];
}

class LinkCheck {
  readonly draft: Draft;
  readonly anchors = new Map<DraftEdition, ReadonlySet<string>>();
  /** The languages of the courses that hold a module. */
  readonly courses = new Map<string, (readonly string[])[]>();

  constructor(draft: Draft) {
    this.draft = draft;
    for (const { fields } of draft.courses.values()) {
      for (const { id, version } of moduleEntries(fields)) {
        if (version !== null) continue;
        this.courses.set(id, [...(this.courses.get(id) ?? []), fields.languages ?? []]);
      }
    }
  }

  check(edition: DraftEdition, reference: Reference): Diagnostic[] {
    const { file } = edition.document;
    const { target, place, kind } = reference;
    const module = textOf(this.draft, edition);
    if (module === undefined) return [];
    const to = readTarget(target, edition.module);
    if (kind !== 'link' && (to.kind === 'self' || to.kind === 'module')) {
      return [diagnose('link-file-missing', file, place, { target })];
    }
    switch (to.kind) {
      case 'outside':
        return [];
      case 'escape':
        return [diagnose('link-outside', file, place, { target })];
      case 'self':
        return this.place(edition, reference, to.anchor, edition);
      case 'file':
        if (!module.beside.has(to.name)) return [missingFile(module, file, reference, to.name)];
        // A file has no name of its own that readers know.
        return reference.naming === 'name'
          ? [diagnose('link-empty', file, place, { address: target, fix: `[…](${target})` })]
          : [];
      case 'module': {
        // What a kept version says of other modules is held against those of each course that keeps to it.
        if (edition.kept !== null) return [];
        const other = this.draft.modules.get(to.module);
        if (other === undefined) return [this.missingModule(file, reference, to.module)];
        return this.shown(edition, other).flatMap((shown) =>
          this.place(edition, reference, to.anchor, shown),
        );
      }
    }
  }

  missingModule(file: string, { target, place }: Reference, id: string): Diagnostic {
    const found = nearest(id, this.draft.modules.keys());
    return diagnose(
      'link-module-unknown',
      file,
      place,
      found === null ? { target } : { target, nearest: `../${found}/` },
    );
  }

  /** The editions of another module that readers of this one are led to: same language, else what their course shows. */
  shown(from: DraftEdition, to: DraftModule): DraftEdition[] {
    const { language } = from;
    if (to.languages.has(language)) return [to.editions.get(language) ?? []].flat();
    const courses = (this.courses.get(from.module) ?? []).filter((languages) => languages.includes(language));
    const found = courses.map((languages) => shownIn(to, language, languages));
    return [...new Set([...(found.length === 0 ? [originalOf(to)] : found)])].filter(
      (edition) => edition !== null,
    );
  }

  /** What a link leads to is there, and has a name where the link takes its own from it. */
  place(from: DraftEdition, reference: Reference, anchor: string | null, to: DraftEdition): Diagnostic[] {
    const unknown = this.anchor(from, reference, anchor, to);
    const { naming, target, place } = reference;
    if (unknown.length > 0 || naming === undefined || to.facts === null) return unknown;
    const label = labelAt(to.facts.labels, anchor);
    const rule = label === null ? 'label-missing' : 'label-number';
    if (label !== null && (naming === 'name' || (label !== 'top' && label.number !== null))) return [];
    const fix = naming === 'number' && label !== null ? `[](${target})` : `[…](${target})`;
    return [diagnose(rule, from.document.file, place, { target, fix })];
  }

  anchor(
    from: DraftEdition,
    { target, place }: Reference,
    anchor: string | null,
    to: DraftEdition,
  ): Diagnostic[] {
    // Without facts nothing is known of its anchors; `#` and `#top` lead to the start of any page.
    if (anchor === null || anchor === '' || anchor === 'top' || to.facts === null) return [];
    let known = this.anchors.get(to);
    if (known === undefined) {
      known = new Set(to.facts.anchors.map(({ id }) => id.normalize('NFC')));
      this.anchors.set(to, known);
    }
    if (known.has(anchor)) return [];
    const found = nearest(anchor, known);
    const values = { target, anchor, file: to.document.file };
    return [
      diagnose(
        'link-anchor-unknown',
        from.document.file,
        place,
        found === null ? values : { ...values, nearest: found },
      ),
    ];
  }
}

function missingFile(
  module: DraftModule,
  file: string,
  { target, place }: Reference,
  name: string,
): Diagnostic {
  // Windows and Macs open `Fig.SVG` for `fig.svg`; web servers do not.
  const found =
    [...module.beside.keys()].find((known) => foldName(known) === foldName(name)) ??
    nearest(name, module.beside.keys());
  return diagnose(
    'link-file-missing',
    file,
    place,
    found === null ? { target } : { target, nearest: `./${found}` },
  );
}

/** Links that a course cuts because it does not hold the module they lead to. */
function absent(draft: Draft): Diagnostic[] {
  return [...draft.courses.values()].flatMap(({ document, fields }) => {
    if (document === null) return [];
    const entries = moduleEntries(fields);
    const held = new Set(entries.map(({ id }) => id));
    return entries.flatMap((entry) => {
      const { id: module, version, path } = entry;
      const editions = [...(textFor(draft, entry)?.editions.values() ?? [])];
      const missing = editions.flatMap(({ facts }) =>
        (facts?.references ?? []).flatMap(({ target }) => {
          const to = readTarget(target, module);
          if (to.kind !== 'module') return [];
          return (version !== null || draft.modules.has(to.module)) && !held.has(to.module)
            ? [to.module]
            : [];
        }),
      );
      return [...new Set(missing)].map((id) =>
        diagnose('link-absent', document.file, placeOf(document, path), { module, id }),
      );
    });
  });
}
