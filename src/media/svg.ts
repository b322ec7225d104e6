import { parseXml, XmlDocumentType, XmlElement, XmlError, type XmlDocument } from '@rgrove/parse-xml';
import type { Place } from '../diagnostics/diagnostic.ts';
import { finding, type Finding } from './finding.ts';
import { LIMITS } from './limits.ts';
import { SvgCleaner, type EmbeddedPicture } from './svg-clean.ts';
import { SVG_NAMESPACE } from './svg-names.ts';
import { drawnElements, qualify, ROOT_SCOPE, scopeOf, writeSvg } from './svg-tree.ts';
import { svgSize } from './svg-values.ts';

/** An SVG as it will be published, or what stands against it. */
export interface SvgReading {
  /** The cleaned file; null where the SVG is refused. */
  text: string | null;
  dimensions: { width: number; height: number } | null;
  findings: Finding[];
  pictures: EmbeddedPicture[];
}

const refusal = (...findings: Finding[]): SvgReading => ({
  text: null,
  dimensions: null,
  findings,
  pictures: [],
});

/** Line and column of an offset. */
function placeIn(source: string, offset: number): Place {
  const before = source.slice(0, Math.max(0, offset));
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function parse(source: string): XmlDocument | Finding {
  try {
    return parseXml(source, { includeOffsets: true, preserveDocumentType: true });
  } catch (error) {
    if (error instanceof XmlError) {
      const [reason = ''] = error.message.split('\n');
      return finding(
        'svg-malformed',
        { reason: reason.replace(/ \(line \d+, column \d+\)$/, '') },
        { line: error.line, column: error.column },
      );
    }
    // Elements nested by the ten thousand end the call stack.
    if (error instanceof RangeError) return finding('svg-complex', { limit: String(LIMITS.shapes) });
    throw error;
  }
}

/**
 * Reads an SVG and gives the copy that is published: what draws, without what drawing programs note for themselves.
 * Served from a university's own address an SVG opened by itself is a page that may run scripts and load files; so
 * whatever could do either is refused, not silently removed, lest a picture looks other than its author drew it.
 */
export function readSvg(raw: string): SvgReading {
  const source = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const document = parse(source);
  if ('rule' in document) return refusal(document);
  const doctype = document.children.find((node) => node instanceof XmlDocumentType);
  if (typeof doctype?.internalSubset === 'string')
    return refusal(finding('svg-entity', {}, placeIn(source, doctype.start)));
  const root = document.children.find((node) => node instanceof XmlElement);
  if (root === undefined) return refusal(finding('svg-root', { found: '' }));
  const scope = scopeOf(root, ROOT_SCOPE);
  const { namespace, local } = qualify(root.name, scope, false);
  if (namespace !== SVG_NAMESPACE || local !== 'svg') {
    return refusal(finding('svg-root', { found: `<${root.name}>` }, placeIn(source, root.start)));
  }
  try {
    return clean(source, document, root);
  } catch (error) {
    if (error instanceof RangeError) return refusal(finding('svg-complex', { limit: String(LIMITS.shapes) }));
    throw error;
  }
}

function clean(source: string, document: XmlDocument, root: XmlElement): SvgReading {
  const cleaner = new SvgCleaner(source, (offset) => placeIn(source, offset));
  const [tree] = cleaner.element(root, ROOT_SCOPE);
  const findings = [...cleaner.findings];
  for (const node of document.children) {
    // `<?xml-stylesheet?>` would load a file.
    if (node.type === 'pi')
      findings.push(finding('svg-reference', { found: '<?…?>' }, placeIn(source, node.start)));
  }
  if (tree === undefined || typeof tree === 'string') return refusal(...findings);
  const dimensions = svgSize(tree.attributes);
  if (dimensions === null) findings.push(finding('svg-size', {}, placeIn(source, root.start)));
  if (drawnElements(tree) > LIMITS.shapes)
    findings.push(finding('svg-complex', { limit: String(LIMITS.shapes) }));
  if (dimensions === null || findings.length > 0) return refusal(...findings);
  // Without a viewBox a picture shown smaller than drawn is cut off instead of scaled.
  tree.attributes = { viewBox: `0 0 ${dimensions.width} ${dimensions.height}`, ...tree.attributes };
  return { text: writeSvg(tree), dimensions, findings, pictures: cleaner.pictures };
}
