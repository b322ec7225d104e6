import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../diagnostics/rule.ts';
import type { SiteContext } from '../context.ts';
import { catalogueFile, type LanguageLink } from '../frame.ts';
import { ownName } from '../languages.ts';
import { files, relative } from '../urls.ts';

/** The authors' guide in one language; its text is our own MDX and belongs to the page. */
export interface GuideView {
  kind: 'guide';
  language: InterfaceLanguage;
  styles: string[];
  scripts: string[];
  languages: Pick<LanguageLink, 'tag' | 'name' | 'href' | 'current'>[];
  /** The catalogue. */
  home: string;
}

/** The page of the authors' guide. */
export function guideView(context: SiteContext, language: InterfaceLanguage): GuideView {
  const { theme } = context;
  const from = files.guide(language);
  return {
    kind: 'guide',
    language,
    styles: [relative(from, files.asset('', theme.styles.base))],
    scripts: [relative(from, files.asset('', theme.scripts.page))],
    languages: INTERFACE_LANGUAGES.map((tag) => ({
      tag,
      name: ownName(tag),
      href: relative(from, files.guide(tag)),
      current: tag === language,
    })),
    home: relative(from, catalogueFile(context, language)),
  };
}
