import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { diagnose, type Checked } from '../diagnostics/diagnostic.ts';
import type { Located, SourceDocument } from './document.ts';
import type { DocumentCache } from './document-cache.ts';
import { readFrontMatter } from './front-matter.ts';
import { decodeText } from './text.ts';
import { reasonOf, type SourceFile } from './tree.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads one MDX or YAML file. The value is null where it could not be taken apart at all. What a sound file holds is
 * remembered by its digest: taking YAML apart with places is most of the time of a check.
 */
export function readDocument(source: SourceFile, cache: DocumentCache): Checked<SourceDocument | null> {
  const { file } = source;
  if (!source.readable) return { value: null, diagnostics: [] };
  let bytes: Buffer;
  try {
    bytes = readFileSync(source.absolute);
  } catch (error) {
    return {
      value: null,
      diagnostics: [diagnose('file-unreadable', file, undefined, { reason: reasonOf(error) })],
    };
  }
  const digest = createHash('sha256').update(bytes).digest('hex');
  const isMdx = /\.mdx$/i.test(file);
  const key = `${isMdx ? 'mdx' : 'yaml'} ${digest}`;
  const known = cache.get(key);
  if (known !== undefined) {
    const { data, places, bodyLine, bodyLength } = known;
    const text = isMdx ? bytes.toString('utf8').replace(/\r\n?/g, '\n') : '';
    const body = isMdx ? finished(text.slice(text.length - bodyLength)) : '';
    return { value: { file, digest, data, places, body, bodyLine }, diagnostics: [] };
  }

  const decoded = decodeText(bytes, file);
  if (decoded.value === null) return { value: null, diagnostics: decoded.diagnostics };
  const parts: Checked<(Located & { body?: string; bodyLine?: number }) | null> = isMdx
    ? readFrontMatter(decoded.value, file)
    : readYaml(decoded.value, file);
  const diagnostics = [...decoded.diagnostics, ...parts.diagnostics];
  if (parts.value === null) return { value: null, diagnostics };
  const { data, places, body = '', bodyLine = 1 } = parts.value;
  if (diagnostics.length === 0) {
    const bodyLength = decoded.value.endsWith('\n') ? body.length : Math.max(body.length - 1, 0);
    cache.set(key, { data, places, bodyLine, bodyLength });
  }
  return { value: { file, digest, data, places, body, bodyLine }, diagnostics };
}

function finished(body: string): string {
  return body.endsWith('\n') ? body : `${body}\n`;
}
