import type { Owner } from '../../src/credit/owner.ts';
import { creditsByAnchor } from '../../src/credit/work-credit.ts';
import type { MediaFile } from '../../src/media/media-file.ts';
import type { BodyNode } from '../../src/mdx/body.ts';
import type { BodyFacts } from '../../src/mdx/facts.ts';
import { readBody } from '../../src/mdx/read-body.ts';
import { bodyHtml } from '../../src/render/body-html.ts';
import type { ContextInput } from '../../src/render/context.ts';
import { loadHighlighter } from '../../src/render/code.ts';
import type { Citing } from '../../src/pack/citations.ts';
import type { Label } from '../../src/pack/labels.ts';
import type { ReviewCard } from '../../src/render/rendered.ts';
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

export const OWNER: Owner = {
  language: 'en',
  title: 'Vectors',
  licence: 'CC-BY-4.0',
  version: '1.0.0',
  date: '2026-11-23',
  makers: [{ name: 'Aizada Asanova', url: 'https://example.org/asanova' }],
  translators: [],
  publisher: 'Kyrgyz National University',
  address: 'https://example.org/okuu/knu/algebra/en/vectors/',
  permissions: [{ id: 'letter', grantor: 'State Archive', date: '2025-01-02', allows: ['publish'] }],
};

const TERMS: ContextInput['terms'] = new Map([
  [
    'vector',
    {
      name: { text: 'vector', language: 'en' },
      definition: { text: 'An arrow <b> & its length.', language: 'en' },
    },
  ],
  ['set', { name: { text: 'множество', language: 'ru' }, definition: { text: 'Набор.', language: 'ru' } }],
]);

export function htmlOf(
  nodes: readonly BodyNode[],
  facts: Pick<BodyFacts, 'figures' | 'quotes'>,
  language = 'en',
  absent: readonly string[] = [],
  labels: ReadonlyMap<string, Label> = new Map(),
  citing: Citing = { style: 'gost', works: [] },
): string {
  return bodyHtml(nodes, inputOf(facts, language, absent, labels, citing)).html;
}

function inputOf(
  facts: Pick<BodyFacts, 'figures' | 'quotes'>,
  language: string,
  absent: readonly string[],
  labels: ReadonlyMap<string, Label>,
  citing: Citing,
): ContextInput {
  return {
    module: 'sums',
    language,
    absent: new Set(absent),
    labels,
    citing,
    pictures: PICTURES,
    media: MEDIA,
    credits: creditsByAnchor(facts, { ...OWNER, language }),
    terms: TERMS,
    highlight,
  };
}

/** A body that must have no problems. */
function sound(body: string): { nodes: BodyNode[]; facts: BodyFacts } {
  const { nodes, facts, problems } = readBody(body);
  if (nodes === null || facts === null || problems.length > 0) throw new Error(JSON.stringify(problems));
  return { nodes, facts };
}

/** Renders a body that must have no problems. */
export function render(body: string, language = 'en', absent: readonly string[] = []): string {
  const { nodes, facts } = sound(body);
  return htmlOf(nodes, facts, language, absent);
}

/** The flash cards of such a body. */
export function cards(body: string): ReviewCard[] {
  const { nodes, facts } = sound(body);
  return bodyHtml(nodes, inputOf(facts, 'en', [], new Map(), { style: 'gost', works: [] })).cards;
}
