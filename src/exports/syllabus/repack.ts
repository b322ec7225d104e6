import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** A time that every zip can hold, in the local time that zips are written in: the same bytes in every time zone. */
const ZIP_TIME = new Date(1980, 0, 1);
const RELATIONS = 'word/_rels/document.xml.rels';
const RANDOM_ID = /\bId="(rId[^"\d][^"]*|rId\d[^"]*[^"\d][^"]*)"/g;

/**
 * The same Word file with everything taken out that changes from one run to the next: the clock in its properties, ids of
 * links made at random, times and order of the files in the archive.
 *
 * @param date when the document was made, `2026-11-25`
 */
export function repackDocx(bytes: Uint8Array, date: string): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
  const core = parts.get('docProps/core.xml');
  if (core !== undefined) {
    const fixed = core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
    parts.set('docProps/core.xml', fixed);
  }
  const relations = parts.get(RELATIONS) ?? '';
  const ids = new Map(
    [...relations.matchAll(RANDOM_ID)].map(([, id = ''], index) => [id, `rIdLink${index + 1}`]),
  );
  for (const name of [RELATIONS, 'word/document.xml']) {
    const text = parts.get(name) ?? '';
    // Only whole attribute values: texts of the document are never in quotes of this kind.
    parts.set(
      name,
      text.replace(/\b(r:id|Id)="([^"]*)"/g, (whole, attribute: string, id: string) =>
        ids.has(id) ? `${attribute}="${ids.get(id) ?? id}"` : whole,
      ),
    );
  }
  // Readers that stream want the list of types first.
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const archive: Zippable = {};
  for (const name of names) archive[name] = strToU8(parts.get(name) ?? '');
  return zipSync(archive, { level: 6, mtime: ZIP_TIME });
}

function rank(name: string): number {
  if (name === '[Content_Types].xml') return 0;
  return name.startsWith('_rels/') ? 1 : 2;
}
