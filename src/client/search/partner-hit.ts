import type { FoundPage, FoundSection, Hit } from './answer.ts';
import type { Partner } from './open-partner.ts';
import { tame } from './partner-keys.ts';

/** Hits taken of one index of a partner. */
const MOST_HITS = 500;
/** Values of one facet, and what one may look like; a licence may be an SPDX expression. */
const MOST_VALUES = 8;
const ID = /^[\w.+:() -]{1,100}$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,4}){0,2}$/;
const FACETS = ['institution', 'language', 'subject', 'kind', 'licence'];

function facetsOf(facets: Hit['facets']): Hit['facets'] {
  return Object.fromEntries(
    FACETS.map((name) => [
      name,
      (facets[name] ?? []).filter((value) => ID.test(value)).slice(0, MOST_VALUES),
    ]),
  );
}

function sectionOf({ address, title, excerpt }: FoundSection, home: string): FoundSection {
  const { href } = new URL(address);
  // An index may name anything as the address of a page: only its own site's are followed.
  if (!href.startsWith(home)) throw new Error(`${href} is not of ${home}`);
  return {
    address: href,
    title: tame(title),
    excerpt: excerpt.slice(0, 60).map((part) => ({ ...part, text: tame(part.text, 300) })),
  };
}

function pageOf(page: FoundPage, { address: home, name }: Partner): FoundPage {
  const { language = '' } = page;
  return {
    ...sectionOf(page, home),
    place: [tame(page.place), name].filter(Boolean).join(' · '),
    sections: page.sections.slice(0, 5).map((section) => sectionOf(section, home)),
    forms: page.forms.slice(0, 8).map((form) => tame(form, 60)),
    ...(LANGUAGE.test(language) ? { language } : {}),
  };
}

/**
 * What a partner's index found, made harmless: ids and texts are cut to size, and a page that does not lie within the
 * partner's own address fails to load, so that it is not shown.
 */
export function partnerHits(hits: readonly Hit[], partner: Partner): Hit[] {
  return hits
    .filter(({ score }) => Number.isFinite(score))
    .slice(0, MOST_HITS)
    .map((hit) => ({
      ...hit,
      facets: facetsOf(hit.facets),
      load: async () => pageOf(await hit.load(), partner),
    }));
}
