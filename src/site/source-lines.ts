import type { LanguageTag } from '../language/tag.ts';
import type { Source } from '../module/schema.ts';
import { licenceLink, type LicenceLink } from './licence-name.ts';
import { phrase, type Phrase, type Tongue } from './phrase.ts';
import { say } from './strings.ts';

/** An outside work, as credits name it: title, author, source, licence, and what was done with it. */
export interface SourceLine {
  title: string;
  author: string | null;
  href: string | null;
  licence: LicenceLink | null;
  relation: string;
  changes: Phrase | null;
}

/** The sources of an edition, in its own order. */
export function sourceLines(sources: readonly Source[], language: LanguageTag, page: Tongue): SourceLine[] {
  return sources.map((source) => ({
    title: source.title,
    author: source.author ?? null,
    href: source.url ?? null,
    licence: source.licence === undefined ? null : licenceLink(source.licence, page.ui),
    relation: say(page.ui, `relation.${source.relation}`),
    changes: source.changes === undefined ? null : phrase(source.changes, language, page),
  }));
}
