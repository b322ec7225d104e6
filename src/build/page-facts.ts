import { Parser } from 'htmlparser2';

/** What verification needs to know of a finished page. */
export interface PageFacts {
  /** Addresses the page leads to or offers (`a[href]`, `area[href]`), each once, in order. */
  links: string[];
  /** Addresses the browser loads with the page (pictures, styles, scripts …), each once. */
  loads: string[];
  /** Anchors: every `id`. */
  anchors: string[];
}

const LINKS = new Set(['a', 'area']);
/** `link` elements that load nothing. */
const SILENT_RELATIONS = /^(canonical|alternate|license|author|next|prev|up|help|search|me)$/;

function candidates(srcset: string): string[] {
  // Candidates are separated by a comma and white space; our own names hold neither (HTML §4.8.4.3.10).
  return srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

/** Reads a finished page with a streaming tokenizer. Attribute values come decoded. */
export function readPageFacts(html: string): PageFacts {
  const links = new Set<string>();
  const loads = new Set<string>();
  const anchors = new Set<string>();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const { id, href, src, srcset, poster, data, rel } = attributes;
        if (id !== undefined) anchors.add(id);
        if (href !== undefined) {
          if (LINKS.has(name)) links.add(href);
          else if (name === 'link' && SILENT_RELATIONS.test(rel ?? '')) links.add(href);
          else loads.add(href);
        }
        if (src !== undefined) loads.add(src);
        if (poster !== undefined) loads.add(poster);
        if (name === 'object' && data !== undefined) loads.add(data);
        if (srcset !== undefined) for (const address of candidates(srcset)) loads.add(address);
        const search = attributes['data-search-script'];
        if (search !== undefined) {
          loads.add(search);
          loads.add(attributes['data-search-style'] ?? search);
          loads.add(attributes['data-search-found'] ?? search);
          for (const file of ['pagefind-entry.json', 'keys.js', 'disk.js'])
            loads.add(`${attributes['data-search-bundle'] ?? ''}${file}`);
        }
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { links: [...links], loads: [...loads], anchors: [...anchors] };
}
