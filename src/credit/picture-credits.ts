import type { Localized } from '../language/localized.ts';
import { deedOf } from '../licence/deed.ts';
import { isPublicDomain } from '../licence/expression.ts';
import type { LanguageTag } from '../language/tag.ts';
import type { Edition, Module } from '../module/module.ts';
import { readTarget } from '../module/target.ts';
import { worksOf, type Work } from '../module/works.ts';
import type { Credit } from './credit.ts';
import { ownerOf, type Owner, type OwnerSetting } from './owner.ts';
import type { PictureCredit } from './picture-credit.ts';
import { creditText } from './text.ts';
import { creditOfWork } from './work-credit.ts';

/** What the module's own picture files need beside the module. */
export interface PictureSetting extends Pick<OwnerSetting, 'people'> {
  /** The institution that stands behind the module, in a language; null where none does. */
  publisher: (language: LanguageTag) => string | null;
  /** Where the module's own works can be asked after, whatever course shows them: the portal, the institution. */
  homes: readonly (string | null)[];
}

/** What one edition says of a picture. */
interface Told {
  work: Work;
  owner: Owner;
  credit: Credit;
}

/**
 * What each picture file of a module says of itself, by the file's name within the module's folder. One file serves
 * every language and every course: texts are given in all languages that show it, and nothing depends on a course. Of
 * names, licence and address the original edition decides.
 */
export function pictureCreditsOf(module: Module, setting: PictureSetting): Map<string, PictureCredit> {
  const others = [...module.editions.values()].filter((edition) => edition !== module.original);
  const told = new Map<string, Told[]>();
  for (const edition of [module.original, ...others]) {
    const owner = ownerOf(edition, {
      people: setting.people,
      publisher: setting.publisher(edition.language),
      address: null,
    });
    for (const [name, work] of picturesOf(edition, module)) {
      const credit = creditOfWork(work, owner);
      told.set(name, [...(told.get(name) ?? []), { work, owner, credit }]);
    }
  }
  return new Map(
    [...told].flatMap(([name, all]): [string, PictureCredit][] => {
      const credit = merged(all, setting);
      return credit === null ? [] : [[name, credit]];
    }),
  );
}

/** The pictures of an edition, each with the first place that says whose it is. */
function picturesOf({ facts }: Edition, module: Module): Map<string, Work> {
  const found = new Map<string, Work>();
  for (const work of worksOf({ fields: {}, facts })) {
    if (work.target === null || (!work.own && work.licence === null)) continue;
    const target = readTarget(work.target, module.id);
    if (target.kind !== 'file' || found.has(target.name)) continue;
    const media = module.media.get(target.name);
    if (media !== undefined && media.kind !== 'file') found.set(target.name, work);
  }
  return found;
}

function merged(all: readonly Told[], setting: PictureSetting): PictureCredit | null {
  const [first] = all;
  if (first === undefined) return null;
  const { credit } = first;
  const byLanguage = (text: (told: Told) => string): Localized =>
    Object.fromEntries(all.map((told) => [told.owner.language, text(told)]));
  const makers = [...credit.makers, ...(credit.adapter?.makers ?? [])];
  const creators = [...new Set(makers.map(({ name }) => name))];
  const licence = credit.adapter?.licence ?? credit.licence;
  const home = setting.homes.find((url) => url !== null) ?? makers.find(({ url }) => url !== null)?.url;
  return {
    title: byLanguage(({ work }) => work.label),
    creators,
    statement: byLanguage((told) => creditText(told.credit)),
    licenceUrl: licence === null ? null : (deedOf(licence)?.href ?? null),
    protected: licence === null || !isPublicDomain(licence),
    url: credit.url ?? (first.work.own ? (home ?? null) : null),
    attributionName: creators.join(', '),
  };
}
