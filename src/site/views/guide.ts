import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../diagnostics/rule.ts';
import type { SiteContext } from '../context.ts';
import { catalogueFile, type LanguageLink } from '../frame.ts';
import { ownName } from '../languages.ts';
import { files, relative } from '../urls.ts';

/**
 * The pages of the guide: how to write a module, with the rules of the checks; which licence; how to describe a course;
 * how the translations stand.
 */
export const GUIDE_TOPICS = ['writing', 'licences', 'curriculum', 'translations'] as const;
export type GuideTopic = (typeof GUIDE_TOPICS)[number];

/** A page of the authors' guide in one language; its text is our own MDX and belongs to the page. */
export interface GuideView {
  kind: 'guide';
  topic: GuideTopic;
  language: InterfaceLanguage;
  styles: string[];
  scripts: string[];
  languages: Pick<LanguageLink, 'tag' | 'name' | 'href' | 'current'>[];
  /** The catalogue. */
  home: string;
  /** The pages of the guide in this language. */
  pages: Readonly<Record<GuideTopic, string>>;
}

/** Where a page of the guide lies. */
export function guideFile(topic: GuideTopic, language: InterfaceLanguage): string {
  return topic === 'writing' ? files.guide(language) : files.guidePage(topic, language);
}

/** A page of the authors' guide. */
export function guideView(context: SiteContext, topic: GuideTopic, language: InterfaceLanguage): GuideView {
  const { theme } = context;
  const from = guideFile(topic, language);
  const to = (file: string): string => relative(from, file);
  return {
    kind: 'guide',
    topic,
    language,
    styles: [theme.styles.base, theme.styles.guide].map((name) => to(files.asset('', name))),
    scripts: [to(files.asset('', theme.scripts.page))],
    languages: INTERFACE_LANGUAGES.map((tag) => ({
      tag,
      name: ownName(tag),
      href: to(guideFile(topic, tag)),
      current: tag === language,
    })),
    home: to(catalogueFile(context, language)),
    pages: {
      writing: to(guideFile('writing', language)),
      licences: to(guideFile('licences', language)),
      curriculum: to(guideFile('curriculum', language)),
      translations: to(guideFile('translations', language)),
    },
  };
}
