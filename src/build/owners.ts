import { moduleEntries } from '../course/load.ts';
import type { Content, Institution } from '../pack/content.ts';
import { ownerOf, type Owner } from '../credit/owner.ts';
import type { PictureCredit } from '../credit/picture-credit.ts';
import { pictureCreditsOf } from '../credit/picture-credits.ts';
import { pick } from '../language/localized.ts';
import type { LanguageTag } from '../language/tag.ts';
import type { Edition, Module } from '../module/module.ts';
import type { Pack } from '../pack/pack.ts';
import { editionAddress } from '../site/views/pack-frame.ts';

/** What owners are found in: all content, whatever was selected, so that a build of a part gives the same bytes. */
export type OwnerContent = Pick<Content, 'portal' | 'institutions' | 'people' | 'courses'>;

/**
 * Whose the modules are. Nothing here depends on a course, but for the address of a module's page where the portal has
 * a public one: without it the courses share the rendered bodies.
 */
export class Owners {
  readonly #content: OwnerContent;
  readonly #samples: ReadonlySet<string>;
  readonly #pictures = new Map<string, ReadonlyMap<string, PictureCredit>>();

  constructor(content: OwnerContent) {
    this.#content = content;
    this.#samples = sampleModules(content.courses);
  }

  /** Whose an edition is, as a pack shows it. */
  of(pack: Pack, edition: Edition): Owner {
    const { portal, people } = this.#content;
    return ownerOf(edition, {
      people,
      publisher: this.#publisher(edition, edition.language),
      address: portal === null ? null : editionAddress({ portal }, pack, edition),
    });
  }

  /** What the module's picture files say of themselves; the same for every edition and course. */
  picturesOf(module: Module): ReadonlyMap<string, PictureCredit> {
    const before = this.#pictures.get(module.original.file);
    if (before !== undefined) return before;
    const { people, portal } = this.#content;
    const pictures = pictureCreditsOf(module, {
      people,
      publisher: (language) => this.#publisher(module.original, language),
      homes: [portal?.address ?? null, this.#institution(module.original)?.meta.url ?? null],
    });
    this.#pictures.set(module.original.file, pictures);
    return pictures;
  }

  /** The institution of a module. What only samples use is no institution's, whatever name they bear. */
  #institution({ module, meta }: Edition): Institution | null {
    if (this.#samples.has(module)) return null;
    return this.#content.institutions.get(meta.institution ?? '') ?? null;
  }

  #publisher(edition: Edition, language: LanguageTag): string | null {
    const { portal } = this.#content;
    if (this.#samples.has(edition.module)) return portal === null ? null : pick(portal.name, language).text;
    const institution = this.#institution(edition);
    return institution === null ? null : pick(institution.meta.name, language).text;
  }
}

/** Modules that are part of sample courses and of no other. */
function sampleModules(courses: Content['courses']): Set<string> {
  const named = (sample: boolean): string[] =>
    [...courses.values()]
      .filter(({ meta }) => meta.sample === sample)
      .flatMap(({ meta }) => moduleEntries(meta).map(({ id }) => id));
  const real = new Set(named(false));
  return new Set(named(true).filter((id) => !real.has(id)));
}
