import type { BundleFile } from '../bundle-file.ts';
import { unwrap } from '../pagefind/envelope.ts';

/**
 * Files of an index in a classic script: the only thing a page opened from disk may load. `folder` is where below `search/`
 * they lie on a server; empty for `search/` itself. Texts stand as they are, so that they compress together where a server
 * does that; the rest as base64.
 */
export function diskScript(folder: string, files: readonly BundleFile[]): BundleFile {
  const decoder = new TextDecoder();
  const texts: Record<string, string> = {};
  const packed: Record<string, string> = {};
  for (const { path, bytes } of files) {
    if (path.startsWith('fragment/')) texts[path] = decoder.decode(unwrap(bytes));
    else if (/\.(txt|json)$/.test(path)) texts[path] = decoder.decode(bytes);
    else packed[path] = Buffer.from(bytes).toString('base64');
  }
  const script = `(window.okuuDisk=window.okuuDisk||{})[${JSON.stringify(folder)}]=${JSON.stringify({ texts, packed })};\n`;
  return { path: 'disk.js', bytes: new TextEncoder().encode(script) };
}
