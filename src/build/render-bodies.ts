import type { Owner } from '../credit/owner.ts';
import type { Edition, Module } from '../module/module.ts';
import { editionFor, type Pack } from '../pack/pack.ts';
import type { RenderedBody } from '../render/rendered.ts';
import { Owners, type OwnerContent } from './owners.ts';
import { renderBody } from '../render/render-body.ts';

/** The rendered body of an edition for a pack. */
export type Bodies = (pack: Pack, edition: Edition) => RenderedBody;

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
  owner: Owner;
}

/** What differs between the courses that show an edition. */
const keyOf = ({ edition, absent, owner }: Omit<Job, 'module'>): string =>
  `${edition.module}/${edition.language}/${[...absent].sort().join(',')}/${owner.address ?? ''}`;

/**
 * Renders every body the packs show, each once however many courses use it: courses get different HTML only where
 * they lack a module the body links to, or where the portal has a public address, which its pages then name.
 */
export async function renderBodies(
  packs: readonly Pack[],
  content: OwnerContent,
  cacheDir: string,
  onProgress: (done: number, total: number) => void,
): Promise<{ bodies: Bodies; count: number }> {
  const owners = new Owners(content);
  const jobs = new Map<string, Job>();
  for (const pack of packs) {
    for (const module of pack.modules) {
      for (const language of pack.languages) {
        const edition = editionFor(pack, module, language);
        const job = { edition, module, absent: absentFrom(pack, edition), owner: owners.of(pack, edition) };
        jobs.set(keyOf(job), job);
      }
    }
  }
  const rendered = new Map<string, RenderedBody>();
  const queue = [...jobs];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let job = queue[next++]; job !== undefined; job = queue[next++]) {
      const [key, { edition, module, absent, owner }] = job;
      const options = { absent, cacheDir, owner, credits: owners.picturesOf(module) };
      rendered.set(key, await renderBody(edition, module, options));
      onProgress(rendered.size, queue.length);
    }
  };
  // Pictures are encoded off the main thread; a few bodies at once keep both cores busy.
  await Promise.all(Array.from({ length: 4 }, work));
  const bodies: Bodies = (pack, edition) => {
    const job = { edition, absent: absentFrom(pack, edition), owner: owners.of(pack, edition) };
    const body = rendered.get(keyOf(job));
    if (body === undefined) throw new Error(`${edition.file} was not rendered for ${pack.key}`);
    return body;
  };
  return { bodies, count: jobs.size };
}
