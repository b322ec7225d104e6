import type { LanguageTag } from '../language/tag.ts';
import type { LabelFacts, NumberedKind } from '../mdx/labels.ts';
import type { Edition, Module } from '../module/module.ts';
import { readTarget } from '../module/target.ts';
import { editionFor, type Pack } from './pack.ts';

/** What a link without words of its own is called. */
export interface Label {
  kind: NumberedKind | 'heading' | 'module';
  /** Of what is numbered. */
  number: number | null;
  /** The text of a heading, the title of a module; null for what is numbered. */
  text: string | null;
  /** The title of the module where that is another; null within the same and where the module itself is meant. */
  module: string | null;
  /** The language of `text` and `module`. */
  language: LanguageTag;
}

/** The label with an anchor; `top` for an address without one, null where nothing there has a name. */
export function labelAt(labels: readonly LabelFacts[], anchor: string | null): LabelFacts | 'top' | null {
  if (anchor === null || anchor === '' || anchor === 'top') return 'top';
  return labels.find(({ id }) => id.normalize('NFC') === anchor) ?? null;
}

/**
 * What the links of an edition that have no words of their own are called on a page of a pack, by their address as
 * written. Of another module counts the edition that readers of that page are led to.
 *
 * @param language the page's, which is another than the edition's where a translation is missing
 * @param modules all modules, for links to one that the course lacks
 */
export function labelsFor(
  pack: Pack,
  edition: Edition,
  language: LanguageTag,
  modules: ReadonlyMap<string, Module>,
): Map<string, Label> {
  const labels = new Map<string, Label>();
  for (const { target, naming } of edition.facts.references) {
    if (naming === undefined || labels.has(target)) continue;
    const to = readTarget(target, edition.module);
    if (to.kind !== 'self' && to.kind !== 'module') continue;
    const other = to.kind === 'self' ? null : moduleOf(pack, to.module, modules);
    if (other === undefined) continue;
    // An anchor that only the text in the reader's own language lacks is looked for where the check has found it.
    const shown =
      other === null ? [edition] : [language, edition.language].map((tag) => editionFor(pack, other, tag));
    const found = shown.find(({ facts }) => labelAt(facts.labels, to.anchor) !== null) ?? shown[0];
    if (found !== undefined) labels.set(target, labelIn(found, to.anchor, other !== null));
  }
  return labels;
}

function moduleOf(pack: Pack, id: string, modules: ReadonlyMap<string, Module>): Module | undefined {
  return pack.modules.find((module) => module.id === id) ?? modules.get(id);
}

function labelIn({ facts, meta, language }: Edition, anchor: string | null, elsewhere: boolean): Label {
  const found = labelAt(facts.labels, anchor);
  if (found === null || found === 'top')
    return { kind: 'module', number: null, text: meta.title, module: null, language };
  const { kind, number, title } = found;
  const text = kind === 'heading' ? title : null;
  return { kind, number, text, module: elsewhere ? meta.title : null, language };
}
