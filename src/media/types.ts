import type { MediaKind } from './media-file.ts';

/** A type of file that may lie beside a module. */
export interface MediaType {
  /** For manifests and `<source type>` (IANA media types). */
  mime: string;
  kind: MediaKind;
  /** What its first bytes must show; see `content.ts`. `text`: no fixed start, but text. */
  content: ContentName;
}

/** What a file's bytes can be told to be, whatever its name says. */
export type ContentName =
  | 'PNG'
  | 'JPEG'
  | 'GIF'
  | 'WebP'
  | 'AVIF'
  | 'SVG'
  | 'PDF'
  | 'ZIP'
  | 'MP3'
  | 'Ogg'
  | 'MP4'
  | 'WebM'
  | 'HTML'
  | 'EXE'
  | 'text'
  | 'data';

const raster = (mime: string, content: ContentName): MediaType => ({ mime, kind: 'raster', content });
const file = (mime: string, content: ContentName): MediaType => ({ mime, kind: 'file', content });

/**
 * Every type Okuu publishes, by extension. An allow-list: whatever a browser would run when it is served from the
 * university's own address (HTML, scripts) or a computer when it is opened (programs) is not on it.
 */
export const MEDIA_TYPES: ReadonlyMap<string, MediaType> = new Map(
  Object.entries({
    png: raster('image/png', 'PNG'),
    jpg: raster('image/jpeg', 'JPEG'),
    jpeg: raster('image/jpeg', 'JPEG'),
    gif: raster('image/gif', 'GIF'),
    webp: raster('image/webp', 'WebP'),
    avif: raster('image/avif', 'AVIF'),
    svg: { mime: 'image/svg+xml', kind: 'vector', content: 'SVG' },
    pdf: file('application/pdf', 'PDF'),
    zip: file('application/zip', 'ZIP'),
    docx: file('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'ZIP'),
    xlsx: file('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'ZIP'),
    pptx: file('application/vnd.openxmlformats-officedocument.presentationml.presentation', 'ZIP'),
    odt: file('application/vnd.oasis.opendocument.text', 'ZIP'),
    ods: file('application/vnd.oasis.opendocument.spreadsheet', 'ZIP'),
    odp: file('application/vnd.oasis.opendocument.presentation', 'ZIP'),
    mp3: file('audio/mpeg', 'MP3'),
    ogg: file('audio/ogg', 'Ogg'),
    mp4: file('video/mp4', 'MP4'),
    webm: file('video/webm', 'WebM'),
    csv: file('text/csv', 'text'),
    tsv: file('text/tab-separated-values', 'text'),
    txt: file('text/plain', 'text'),
    md: file('text/markdown', 'text'),
    json: file('application/json', 'text'),
    geojson: file('application/geo+json', 'text'),
    ipynb: file('application/x-ipynb+json', 'text'),
    py: file('text/x-python', 'text'),
    r: file('text/x-r', 'text'),
    sql: file('application/sql', 'text'),
    tex: file('application/x-tex', 'text'),
    bib: file('application/x-bibtex', 'text'),
    vtt: file('text/vtt', 'text'),
  } satisfies Record<string, MediaType>),
);

/** Types that are refused for what they do, not for being unknown: their message says how to offer them all the same. */
export const ACTIVE_TYPES: ReadonlySet<string> = new Set(
  (
    'html htm xhtml xht shtml mhtml mht xml xsl xslt svgz swf js mjs cjs jsx ts wasm php asp aspx jsp cgi pl ' +
    'exe msi com scr bat cmd ps1 vbs wsf hta lnk reg dll sys jar apk app dmg pkg deb rpm sh run iso ' +
    'docm dotm xlsm xltm xlsb pptm ppsm potm'
  ).split(' '),
);

/** The extension of a name in lower case without the dot; empty where it has none. */
export function extensionOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
