import { ownerOf, type Owner } from '../credit/owner.ts';
import type { Edition } from '../module/module.ts';
import { institutionOf, type Pack } from '../pack/pack.ts';
import type { SiteContext } from './context.ts';
import { around, commas, type Piece } from './inline.ts';
import { localPhrase, plain, type Tongue } from './phrase.ts';
import { say } from './strings.ts';
import { editionAddress } from './views/pack-frame.ts';

/** Whose a module is as a pack shows it, for its credit. A sample is nobody's but the portal's. */
export function moduleOwner(context: SiteContext, pack: Pack, edition: Edition): Owner {
  const house = pack.course.meta.sample ? context.portal.name : institutionOf(pack, edition).meta.name;
  return ownerOf(edition, {
    people: pack.people,
    publisher: plain(house, edition.language),
    address: editionAddress(context, pack, edition),
  });
}

/** "Module prepared by …", with its authors, of a module that is another institution's than the course; else null. */
export function guestPieces(pack: Pack, edition: Edition, page: Tongue): Piece[] | null {
  const institution = institutionOf(pack, edition);
  if (institution.id === pack.institution.id) return null;
  const sentence = say(page.ui, pack.course.meta.sample ? 'owner.sample' : 'owner');
  const authors = edition.meta.authors.map((id) => {
    const name = pack.people.get(id)?.meta.name;
    return name === undefined ? id : localPhrase(name, page);
  });
  return [
    ...around(sentence, localPhrase(institution.meta.name, page)),
    ' · ',
    ...commas(authors.map((name) => [name])),
  ];
}
