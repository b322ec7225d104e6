import type { BodyFacts, Section } from '../mdx/facts.ts';
import { fingerprint, plainWords } from '../mdx/sections.ts';
import type { EditionMeta } from './schema.ts';

/** The section of what the front matter says to readers; no heading's anchor begins so. */
export const ABOUT_SECTION = 'okuu-about';

/** What of an edition makes up its sections. */
export interface Sectioned {
  meta: Pick<EditionMeta, 'title' | 'summary' | 'outcomes' | 'keywords'>;
  facts: Pick<BodyFacts, 'sections'>;
}

/**
 * The parts of an edition that a translator translates: title, summary, outcomes and keywords as one, then the text by
 * its headings. What is the same in every language (hours, subjects, ids) is no part of it.
 */
export function sectionsOfEdition({ meta, facts }: Sectioned): Section[] {
  const { title, summary, outcomes, keywords } = meta;
  const words = (text: string): string => plainWords(text).trim();
  const about = [words(title), words(summary), outcomes.map(({ text }) => words(text)), keywords.map(words)];
  return [{ id: ABOUT_SECTION, title: '', depth: 1, fingerprint: fingerprint(about) }, ...facts.sections];
}
