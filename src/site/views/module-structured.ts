import type { Credit, Maker } from '../../credit/credit.ts';
import type { Owner } from '../../credit/owner.ts';
import { creditOfModule, creditOfWork } from '../../credit/work-credit.ts';
import { deedOf } from '../../licence/deed.ts';
import { isPublicDomain } from '../../licence/expression.ts';
import type { Edition } from '../../module/module.ts';
import { readTarget } from '../../module/target.ts';
import { worksOf } from '../../module/works.ts';
import { worksCitedIn } from '../../pack/citations.ts';
import { institutionOf, type Pack } from '../../pack/pack.ts';
import type { SiteContext } from '../context.ts';
import { plain, type Tongue } from '../phrase.ts';
import { referenceThing } from '../reference-structured.ts';
import { jsonLd, thing } from '../structured-data.ts';
import { files, relative } from '../urls.ts';
import { publicAddress } from './pack-frame.ts';

type Thing = Record<string, unknown>;

/** A module as JSON-LD: what it is, whose it is, what it was made from, and the pictures in it with their licences. */
export function moduleStructured(
  context: SiteContext,
  pack: Pack,
  edition: Edition,
  owner: Owner,
  page: Tongue,
  file: string,
): string {
  const { meta, language } = edition;
  const credit = creditOfModule(meta, owner, null);
  const credits = files.credits(pack.key, page.language);
  return jsonLd(
    thing('LearningResource', {
      name: meta.title,
      description: meta.summary,
      inLanguage: language,
      url: publicAddress(context, file),
      ...rights(credit, publicAddress(context, credits) ?? relative(file, credits)),
      version: meta.version,
      dateModified: meta.date,
      author: meta.authors.map((id, at) =>
        thing(pack.people.get(id)?.meta.kind === 'person' ? 'Person' : 'Organization', {
          ...owner.makers[at],
        }),
      ),
      translator: owner.translators.map(someone),
      sourceOrganization: organization(pack, edition),
      isBasedOn: credit.origins.map(work),
      citation: worksCitedIn(pack, edition).map(referenceThing),
      keywords: meta.keywords,
      isPartOf: thing('Course', { name: plain(pack.course.meta.title, page.language) }),
      image: images(context, pack, edition, owner, file),
    }),
  );
}

/** The institution whose module it is; a sample is no institution's. */
function organization(pack: Pack, edition: Edition): Thing | null {
  if (pack.course.meta.sample) return null;
  const { name, url, ror } = institutionOf(pack, edition).meta;
  return thing('Organization', { name: plain(name, edition.language), url, sameAs: ror });
}

/** Whether a name is a person's or a group's, nobody has said. */
const someone = ({ name, url }: Maker): Thing => (url === null ? { name } : { name, url });

/**
 * Licence and credit in the terms in which search engines look for them
 * (https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata).
 */
function rights(credit: Credit, page: string | null): Thing {
  const licence = credit.adapter?.licence ?? credit.licence;
  const makers = [...credit.makers, ...(credit.adapter?.makers ?? [])].map(({ name }) => name).join(', ');
  const free = licence !== null && isPublicDomain(licence);
  return {
    license: licence === null ? null : deedOf(licence)?.href,
    acquireLicensePage: page,
    creditText: makers === '' ? null : makers,
    copyrightNotice: free || makers === '' ? null : `© ${makers}`,
    copyrightHolder: free ? [] : credit.makers.map(someone),
  };
}

/** A work that this one was made from. */
function work(credit: Credit): Thing {
  const { title, url, makers, licence, version, origins } = credit;
  return thing('CreativeWork', {
    name: title,
    url,
    version,
    author: makers.map(someone),
    license: licence === null ? null : deedOf(licence)?.href,
    isBasedOn: origins.map(work),
  });
}

/** The pictures that the page shows, each with the licence it has. */
function images(context: SiteContext, pack: Pack, edition: Edition, owner: Owner, file: string): Thing[] {
  const shown = context.pictures?.(edition) ?? {};
  const seen = new Set<string>();
  return worksOf({ fields: {}, facts: edition.facts }).flatMap((found) => {
    const target = found.kind === 'picture' ? readTarget(found.target ?? '', edition.module) : null;
    const name = target?.kind === 'file' ? shown[target.name] : undefined;
    // A picture that says nothing here is credited where it says something.
    if (name === undefined || seen.has(name) || (!found.own && found.licence === null)) return [];
    seen.add(name);
    const media = `${pack.key}/media/${name}`;
    const credit = creditOfWork(found, owner);
    const page = credit.url ?? relative(file, files.credits(pack.key, edition.language));
    return [
      thing('ImageObject', {
        contentUrl: publicAddress(context, media) ?? relative(file, media),
        name: found.title,
        ...rights(credit, page),
        creator: [...credit.makers, ...(credit.adapter?.makers ?? [])].map(someone),
      }),
    ];
  });
}
