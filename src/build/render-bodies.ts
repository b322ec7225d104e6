import type { Owner } from '../credit/owner.ts';
import type { Edition, Module } from '../module/module.ts';
import { citingOf, type Citing } from '../pack/citations.ts';
import type { Content } from '../pack/content.ts';
import { editionFor, type Pack } from '../pack/pack.ts';
import { labelsFor, type Label } from '../pack/labels.ts';
import type { RenderedBody } from '../render/rendered.ts';
import type { LanguageTag } from '../language/tag.ts';
import { Owners, type OwnerContent } from './owners.ts';
import { renderBody } from '../render/render-body.ts';

/** The rendered body of an edition for a pack's pages in a language. */
export type Bodies = (pack: Pack, edition: Edition, language: LanguageTag) => RenderedBody;

/** Modules that a body links to and the course lacks: such a link is set as text. */
function absentFrom(pack: Pack, edition: Edition): Set<string> {
  const present = new Set(pack.modules.map((module) => module.id));
  const named = edition.facts.references.flatMap(({ target }) => /^\.\.\/([^/#?]+)/.exec(target)?.[1] ?? []);
  return new Set(named.filter((id) => !present.has(id)));
}

interface Job {
  edition: Edition;
  module: Module;
  absent: ReadonlySet<string>;
  labels: ReadonlyMap<string, Label>;
  citing: Citing;
  owner: Owner;
}

/** What differs between the courses that show an edition. */
const keyOf = ({ edition, absent, labels, citing, owner }: Omit<Job, 'module'>): string =>
  JSON.stringify([edition.file, [...absent].sort(), [...labels], citing.style, owner.address]);

/**
 * Renders every body the packs show, each once however many courses use it: courses get different HTML only where
 * they lack a module the body links to, where what it refers to is called otherwise, or where the portal has a public address, which its pages then name.
 */
export async function renderBodies(
  packs: readonly Pack[],
  content: OwnerContent & Pick<Content, 'modules' | 'terms'>,
  cacheDir: string,
  onProgress: (done: number, total: number) => void,
): Promise<{ bodies: Bodies; pictures: (edition: Edition) => RenderedBody['pictures']; count: number }> {
  const owners = new Owners(content);
  const dependsOf = (pack: Pack, edition: Edition, language: LanguageTag): Omit<Job, 'module'> => ({
    edition,
    absent: absentFrom(pack, edition),
    labels: labelsFor(pack, edition, language, content.modules),
    citing: citingOf(pack, edition),
    owner: owners.of(pack, edition),
  });
  const jobs = new Map<string, Job>();
  for (const pack of packs) {
    for (const module of pack.modules) {
      for (const language of pack.languages) {
        const job = { module, ...dependsOf(pack, editionFor(pack, module, language), language) };
        jobs.set(keyOf(job), job);
      }
    }
  }
  const rendered = new Map<string, RenderedBody>();
  const pictures = new Map<string, RenderedBody['pictures']>();
  const queue = [...jobs];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let job = queue[next++]; job !== undefined; job = queue[next++]) {
      const [key, { edition, module, absent, labels, citing, owner }] = job;
      const { terms } = content;
      const options = { absent, labels, terms, citing, cacheDir, owner, credits: owners.picturesOf(module) };
      const body = await renderBody(edition, module, options);
      rendered.set(key, body);
      pictures.set(edition.file, body.pictures);
      onProgress(rendered.size, queue.length);
    }
  };
  // Pictures are encoded off the main thread; a few bodies at once keep both cores busy.
  await Promise.all(Array.from({ length: 4 }, work));
  const bodies: Bodies = (pack, edition, language) => {
    const body = rendered.get(keyOf(dependsOf(pack, edition, language)));
    if (body === undefined) throw new Error(`${edition.file} was not rendered for ${pack.key}`);
    return body;
  };
  return { bodies, pictures: ({ file }) => pictures.get(file) ?? {}, count: jobs.size };
}
