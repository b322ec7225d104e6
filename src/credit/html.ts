import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { interfaceLanguage } from '../language/tag.ts';
import type { Credit } from './credit.ts';
import type { Part } from './parts.ts';
import { creditParts } from './sentences.ts';
import { endOf } from './text.ts';

/** The vocabularies of credits, for `prefix` (RDFa 1.1): ccREL and Dublin Core, as Creative Commons' chooser has them. */
export const RDFA_PREFIX = 'cc: http://creativecommons.org/ns# dct: http://purl.org/dc/terms/';

/** What an element is about: an address, or a thing that has none. */
export function about(url: string | null): Properties {
  return url === null ? { typeof: ['cc:Work'] } : { about: [url] };
}

/**
 * A credit as HTML to be pasted into another page, everything escaped. It brings its vocabularies along and says what
 * it is about, so that it never gives its licence to the page around it.
 */
export function creditHtml(credit: Credit): string {
  const ui = interfaceLanguage(credit.language);
  const lang = credit.language.split('-')[0] === ui ? { lang: credit.language } : {};
  const subject = about(credit.adapter === null ? credit.url : null);
  const content = contentOf(creditParts(credit, ui), { text: '' });
  const paragraph = element('p', { prefix: RDFA_PREFIX, ...subject, ...lang }, content);
  return toHtml(paragraph, { characterReferences: { useNamedReferences: true } });
}

/** Parts as nodes; `written` gathers what a reader has read so far, for the ends of sentences. */
function contentOf(parts: readonly Part[], written: { text: string }): ElementContent[] {
  return parts.flatMap((part): ElementContent[] => {
    if (part.role === 'origin') {
      const subject = part.about === null ? about(null) : { resource: part.about };
      return [element('span', { rel: ['dct:source'], ...subject }, contentOf(part.parts, written))];
    }
    const text = part.role === 'stop' ? endOf(written.text) : part.text;
    const value: ElementContent = { type: 'text', value: text };
    written.text = text === '' ? written.text : text;
    switch (part.role) {
      case 'title': {
        const [open, close] = part.quotes;
        written.text = close;
        const title = linked(part.href, { rel: ['cc:attributionURL'], property: 'dct:title' }, value);
        return [{ type: 'text', value: open }, title, { type: 'text', value: close }];
      }
      case 'maker': {
        const rel = ['cc:attributionURL', 'dct:creator'];
        return [linked(part.href, { rel, property: 'cc:attributionName' }, value)];
      }
      case 'work':
        return [part.href === null ? value : linked(part.href, { rel: ['cc:attributionURL'] }, value)];
      case 'licence':
        return [linked(part.href, { rel: ['license'] }, value)];
      default:
        return text === '' ? [] : [value];
    }
  });
}

/** A link; without an address what it says stays, as a property. */
function linked(href: string | null, { rel, ...said }: Properties, content: ElementContent): Element {
  return href === null ? element('span', said, [content]) : element('a', { href, rel, ...said }, [content]);
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
