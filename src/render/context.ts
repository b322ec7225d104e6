import { referenceList, type ReferenceList, type ReferenceStyle } from '../bibliography/calls.ts';
import type { Credit } from '../credit/credit.ts';
import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { interfaceLanguage, type LanguageTag } from '../language/tag.ts';
import type { TermWords } from '../glossary/term.ts';
import type { MediaFile } from '../media/media-file.ts';
import type { ComponentNode } from '../mdx/body.ts';
import { numberedKind } from '../mdx/labels.ts';
import type { Citing } from '../pack/citations.ts';
import type { Label } from '../pack/labels.ts';
import { h, text, type Html } from './hast.ts';
import type { Picture } from './pictures.ts';
import type { BodyAsset } from './rendered.ts';
import { fillWord, WORDS } from './words.ts';

/** A question as a flash card: what is asked, and on the back what is right. */
export interface Card {
  /** The question's anchor in its module. */
  id: string;
  front: Html[];
  back: Html[];
}

/** What components need while one body becomes HTML. */
export interface RenderContext {
  /** The module whose body it is. */
  readonly module: string;
  readonly language: LanguageTag;
  /** The language of Okuu's own words in this body. */
  readonly ui: InterfaceLanguage;
  /** Modules that the course lacks: links to them are set as text. */
  readonly absent: ReadonlySet<string>;
  /** What links without words of their own are called, by their address as written. */
  readonly labels: ReadonlyMap<string, Label>;
  /** Encoded beforehand, by the file's name in the module's folder. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly media: ReadonlyMap<string, MediaFile>;
  /** Whose the figures, files, listings and passages are, by anchor. */
  readonly credits: ReadonlyMap<string, Credit>;
  /** Words of the glossary that the body marks, by id. */
  readonly terms: ReadonlyMap<string, TermWords>;
  /** Terms shown so far: whole page, and since the last heading of a section. */
  readonly shownTerms: { page: Set<string>; section: Set<string> };
  /** What the body cites: its list of works, and how often each was called so far. */
  readonly citing: {
    readonly style: ReferenceStyle;
    readonly list: ReferenceList;
    readonly calls: Map<string, number>;
  };
  /** Files that the HTML leads to. */
  readonly assets: Map<string, BodyAsset>;
  readonly counters: Map<string, number>;
  /** Colours code; languages were loaded beforehand. */
  readonly highlight: (code: string, language: string) => Html[];
  /** Answers to the questions so far, for the key at the end of the printed module. */
  readonly key: Html[];
  /** The questions so far as flash cards, for the course's review. */
  readonly cards: Card[];
  /** The level of the last heading, below which a tab's title stands. */
  depth: number;
}

export type ContextInput = Pick<
  RenderContext,
  'module' | 'language' | 'absent' | 'labels' | 'pictures' | 'media' | 'credits' | 'terms' | 'highlight'
> & { citing: Citing };

export function newRenderContext(input: ContextInput): RenderContext {
  const ui = interfaceLanguage(input.language);
  const { style, works } = input.citing;
  return {
    ...input,
    ui,
    shownTerms: { page: new Set(), section: new Set() },
    citing: { style, list: referenceList(works, { style, language: ui }), calls: new Map() },
    assets: new Map(),
    counters: new Map(),
    key: [],
    cards: [],
    depth: 1,
  };
}

/** The next number of what readers do not see counted, as names of fields. */
export function count(context: RenderContext, kind: string): number {
  const next = (context.counters.get(kind) ?? 0) + 1;
  context.counters.set(kind, next);
  return next;
}

/** Okuu's own words in the text, marked where their language is not the body's. */
export function spoken(context: RenderContext, words: string): Html {
  return context.language.split('-')[0] === context.ui
    ? text(words)
    : h('span', { lang: context.ui, dir: 'ltr' }, words);
}

/** "Theorem 2": the number that the component was given when the body was read. */
export function numbered(context: RenderContext, node: ComponentNode): string {
  const kind = numberedKind(node);
  if (kind === null || node.number === null) throw new Error(`<${node.name}> was never counted`);
  return fillWord(WORDS[context.ui].numbered[kind], node.number);
}

/** The address of a file in the pack's `media/`, as seen from a module's page; the file is then part of the pack. */
export function mediaAddress(context: RenderContext, asset: BodyAsset): string {
  context.assets.set(asset.name, asset);
  return `../../media/${asset.name}`;
}

/** A file of the module's folder as an asset. */
export function assetOf(file: MediaFile): BodyAsset {
  const name = file.file.slice(file.file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const [base, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  return {
    name: `${base}.${file.digest.slice(0, 10)}${extension}`,
    absolute: file.absolute,
    digest: file.digest,
    size: file.size,
  };
}
