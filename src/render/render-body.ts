import { createHash } from 'node:crypto';
import type { MediaFile } from '../media/media-file.ts';
import { fileName } from '../mdx/address.ts';
import type { BodyNode } from '../mdx/body.ts';
import { termWords, type GlossaryTerm, type TermWords } from '../glossary/term.ts';
import { ownVersion } from '../source/own-version.ts';
import { readBody } from '../mdx/read-body.ts';
import type { Edition, Module } from '../module/module.ts';
import type { Owner } from '../credit/owner.ts';
import type { PictureCredit } from '../credit/picture-credit.ts';
import { creditsByAnchor } from '../credit/work-credit.ts';
import type { Citing } from '../pack/citations.ts';
import type { Label } from '../pack/labels.ts';
import { bodyHtml } from './body-html.ts';
import { loadBody, storeBody } from './body-cache.ts';
import { loadHighlighter } from './code.ts';
import { renderPicture, type Picture } from './pictures.ts';
import type { RenderedBody } from './rendered.ts';

const SOURCES = [
  'src/render',
  'src/bibliography',
  'src/mdx',
  'src/quiz',
  'src/credit',
  'src/licence',
  'src/media',
  'src/language',
  'src/glossary/term.ts',
  'src/module/works.ts',
  'src/source/fields.ts',
  'src/source/names.ts',
];
const PACKAGES = [
  'satteri',
  'katex',
  'github-slugger',
  'hast-util-to-html',
  'shiki',
  '@shikijs/langs',
  'sharp',
  'zod',
];

let version: string | null = null;

/** The files beside the module that a body names. */
function namedMedia(edition: Edition, module: Module): [string, MediaFile][] {
  const names = edition.facts.references.map(
    ({ target }) => fileName(decoded(target.split('#', 1)[0] ?? '')) ?? '',
  );
  return [...new Set(names)].sort().flatMap((name): [string, MediaFile][] => {
    const file = module.media.get(name);
    return file === undefined ? [] : [[name, file]];
  });
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The terms that a body marks, in its language; each once, by id. */
function markedTerms(
  { facts, language }: Edition,
  known: ReadonlyMap<string, GlossaryTerm>,
): [string, TermWords][] {
  return [...new Set(facts.terms.map(({ id }) => id))].sort().flatMap((id): [string, TermWords][] => {
    const term = known.get(id);
    return term === undefined ? [] : [[id, termWords(term, language)]];
  });
}

/** What a body is rendered with beside its own text. */
export interface RenderOptions {
  /** Modules that the course lacks. */
  absent: ReadonlySet<string>;
  /** What links without words of their own are called, by their address as written. */
  labels: ReadonlyMap<string, Label>;
  /** The works it cites, and in what style. */
  citing: Citing;
  cacheDir: string;
  /** What the module's picture files say of themselves, by name within its folder. */
  credits: ReadonlyMap<string, PictureCredit>;
  /** Whose the module is: what figures, files and passages need for their credit. */
  owner: Owner;
  /** All terms; what the body marks is taken from them. */
  terms: ReadonlyMap<string, GlossaryTerm>;
}

/**
 * Renders the body of an edition, or takes it from the cache: the key covers the body, its language, the files it
 * names, the names of what it refers to, the terms it marks, the works it cites, the modules the course lacks, whose
 * it is, and the renderer itself. The body is parsed in this process, which is allowed
 * because `analyseBodies` has proven it sound.
 *
 * @throws where the body has errors: only checked editions come here
 */
export async function renderBody(
  edition: Edition,
  module: Module,
  options: RenderOptions,
): Promise<RenderedBody> {
  version ??= ownVersion(SOURCES, PACKAGES);
  const files = namedMedia(edition, module);
  const terms = markedTerms(edition, options.terms);
  const depends = [
    version,
    edition.module,
    edition.language,
    edition.body,
    [...options.absent].sort(),
    [...options.labels],
    options.citing,
    options.owner,
    terms,
    files.map(([name, { digest, absolute }]) => [name, digest, absolute, options.credits.get(name) ?? null]),
  ];
  const key = createHash('sha256').update(JSON.stringify(depends)).digest('hex');
  const kept = await loadBody(options.cacheDir, key);
  if (kept !== null) return kept;

  const { nodes, facts } = readBody(edition.body);
  if (nodes === null || facts === null) throw new Error(`${edition.file} was rendered before it was checked`);
  const [pictures, highlight] = await Promise.all([
    preparePictures(files, options),
    loadHighlighter(languagesOf(nodes)),
  ]);
  const media = new Map(files);
  const {
    html,
    assets,
    terms: shownTerms,
    cards,
  } = bodyHtml(nodes, {
    module: edition.module,
    language: edition.language,
    absent: options.absent,
    labels: options.labels,
    citing: options.citing,
    pictures,
    media,
    credits: creditsByAnchor(facts, options.owner),
    terms: new Map(terms),
    highlight,
  });
  const pictureFiles = Object.fromEntries([...pictures].map(([name, { fallback }]) => [name, fallback.name]));
  const rendered: RenderedBody = {
    key,
    html,
    assets,
    pictures: pictureFiles,
    terms: shownTerms,
    cards,
    features: facts.features,
  };
  await storeBody(options.cacheDir, rendered);
  return rendered;
}

async function preparePictures(
  files: readonly [string, MediaFile][],
  { credits, cacheDir }: RenderOptions,
): Promise<Map<string, Picture>> {
  const pictures = files.filter(([, { kind }]) => kind !== 'file');
  return new Map(
    await Promise.all(
      pictures.map(
        async ([name, file]) =>
          [name, await renderPicture(file, credits.get(name) ?? null, cacheDir)] as const,
      ),
    ),
  );
}

function languagesOf(nodes: readonly BodyNode[]): Set<string> {
  const languages = new Set<string>();
  const visit = (node: BodyNode): void => {
    if (node.type === 'code' && node.language !== null) languages.add(node.language);
    if (node.type === 'footnotes') node.notes.forEach(({ children }) => children.forEach(visit));
    if ('children' in node) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return languages;
}
