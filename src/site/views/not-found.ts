import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../diagnostics/rule.ts';
import type { Pack } from '../../pack/pack.ts';
import { accentOf } from '../colour.ts';
import type { SiteContext } from '../context.ts';
import { bandSvg } from '../cover.ts';
import { plain } from '../phrase.ts';
import { say } from '../strings.ts';

/**
 * The page a web server shows for an address that leads nowhere. It is shown at any depth, so nothing in it is
 * relative: style inside, and the public address of the portal as the only way out.
 */
export interface NotFoundView {
  kind: 'not-found';
  language: InterfaceLanguage;
  site: string;
  texts: { language: InterfaceLanguage; title: string; text: string; way: string }[];
  /** Null where the portal's public address is not known. */
  address: string | null;
  colours: { light: string; dark: string };
  band: string;
}

/** The 404 page of the catalogue, or of a pack. */
export function notFoundView(context: SiteContext, pack: Pack | null): NotFoundView {
  const wanted = pack === null ? context.portal.languages : pack.languages;
  const spoken = INTERFACE_LANGUAGES.filter((language) => wanted.includes(language));
  const languages = spoken.length === 0 ? [...INTERFACE_LANGUAGES] : spoken;
  const accent = accentOf(pack?.institution.meta.colour);
  const [language = 'en'] = languages;
  return {
    kind: 'not-found',
    language,
    site: plain(pack === null ? context.portal.name : pack.course.meta.title, language),
    texts: languages.map((tag) => ({
      language: tag,
      title: say(tag, 'notfound.title'),
      text: say(tag, 'notfound.text'),
      way: say(tag, 'notfound.home'),
    })),
    address: context.portal.address ?? null,
    colours: { light: accent.light, dark: accent.dark },
    band: bandSvg(pack?.key ?? 'okuu', accent.felt, 'okuu-band'),
  };
}
