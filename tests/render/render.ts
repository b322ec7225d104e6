import type { MediaFile } from '../../src/media/media-file.ts';
import type { BodyNode } from '../../src/mdx/body.ts';
import { readBody } from '../../src/mdx/read-body.ts';
import { bodyHtml } from '../../src/render/body-html.ts';
import { loadHighlighter } from '../../src/render/code.ts';
import type { Picture } from '../../src/render/pictures.ts';

const asset = (name: string, size = 2048) => ({ name, absolute: `/cache/${name}`, digest: 'd', size });

export const PICTURES: ReadonlyMap<string, Picture> = new Map([
  [
    'drawing.svg',
    {
      width: 640,
      height: 400,
      animated: false,
      sources: [],
      fallback: asset('drawing.1.svg'),
      original: asset('drawing.1.svg'),
    },
  ],
  [
    'photo.jpg',
    {
      width: 1600,
      height: 900,
      animated: false,
      sources: [
        {
          type: 'image/avif',
          variants: [
            { asset: asset('photo-360.2.avif'), width: 360 },
            { asset: asset('photo-720.3.avif'), width: 720 },
          ],
        },
      ],
      fallback: asset('photo-720.4.jpg'),
      original: asset('photo.5.jpg', 3_400_000),
    },
  ],
]);

const file = (name: string, size: number): MediaFile => ({
  file: `content/modules/a/${name}`,
  absolute: `/content/${name}`,
  kind: 'file',
  size,
  digest: '0123456789abcdef',
  dimensions: null,
});
export const MEDIA: ReadonlyMap<string, MediaFile> = new Map([
  ['data.csv', file('data.csv', 12_345)],
  ['photo.jpg', { ...file('photo.jpg', 3_400_000), kind: 'raster' as const }],
  ['drawing.svg', { ...file('drawing.svg', 2048), kind: 'vector' as const }],
]);

const highlight = await loadHighlighter(new Set(['python', 'html', 'json']));

export function htmlOf(nodes: readonly BodyNode[], language = 'en', absent: readonly string[] = []): string {
  return bodyHtml(nodes, { language, absent: new Set(absent), pictures: PICTURES, media: MEDIA, highlight })
    .html;
}

/** Renders a body that must have no problems. */
export function render(body: string, language = 'en', absent: readonly string[] = []): string {
  const { nodes, problems } = readBody(body);
  if (nodes === null || problems.length > 0) throw new Error(JSON.stringify(problems));
  return htmlOf(nodes, language, absent);
}
