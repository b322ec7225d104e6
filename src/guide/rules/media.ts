import type { MEDIA_RULES } from '../../diagnostics/rules/media.ts';
import type { SOURCE_RULES } from '../../diagnostics/rules/source.ts';
import type { RuleExample } from './example.ts';

/** Rules about reading files at all have their examples in `source.ts`. */
type MediaOnly = Exclude<keyof typeof MEDIA_RULES, keyof typeof SOURCE_RULES>;

/** Examples for the rules about pictures and downloads. */
export const MEDIA_EXAMPLES = {
  'file-type-unknown': {
    wrong: './graph.bmp',
    right: './graph.png',
    values: { found: '.bmp', known: 'png, jpg, webp, svg, pdf, …' },
  },
  'file-active': {
    wrong: './simulation.html',
    right: './simulation.zip',
    values: { found: 'simulation.html' },
  },
  'file-content': {
    wrong: './graph.png   JPEG',
    right: './graph.jpg   JPEG',
    values: { found: 'JPEG', expected: 'PNG' },
  },
  'file-html': {
    wrong: './notes.txt   <!DOCTYPE html>…',
    right: './notes.zip',
    values: {},
  },
  'file-binary': {
    wrong: './prices.csv   UTF-16',
    right: './prices.csv   UTF-8',
    values: {},
  },
  'file-encoding': {
    wrong: './prices.csv   Windows-1251',
    right: './prices.csv   UTF-8',
    values: {},
  },
  'file-empty': {
    wrong: './prices.csv   0 B',
    right: './prices.csv   2 KiB',
    values: {},
  },
  'file-size': {
    wrong: './lecture.mp4   700 MiB',
    right: '<Video src="https://example.org/lecture" title="…" />',
    values: { found: '700 MiB', limit: '100 MiB' },
  },
  'picture-broken': {
    wrong: './graph.jpg   7 / 120 KiB',
    right: './graph.jpg   120 / 120 KiB',
    values: { reason: 'premature end of JPEG image' },
  },
  'picture-pixels': {
    wrong: './map.png   20000 × 20000',
    right: './map.png   2000 × 2000',
    values: { found: '20000 × 20000', megapixels: '50', side: '16383' },
  },
  'picture-location': {
    wrong: './yurt.jpg   GPS 41.83, 75.13',
    right: './yurt.jpg',
    values: {},
  },
  'svg-malformed': {
    wrong: '<svg …><path d="M0 0"></svg>',
    right: '<svg …><path d="M0 0"/></svg>',
    values: { reason: '</path>' },
  },
  'svg-root': {
    wrong: '<svg viewBox="0 0 640 400">',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400">',
    values: { found: '<svg>' },
  },
  'svg-entity': {
    wrong: '<!DOCTYPE svg [ <!ENTITY ns "http://www.w3.org/2000/svg"> ]>',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400">',
    values: {},
  },
  'svg-element': {
    wrong: '<iframe/>',
    right: '<rect width="20" height="10"/>',
    values: { found: '<iframe>' },
  },
  'svg-html': {
    wrong: '<foreignObject><p>y = x</p></foreignObject>',
    right: '<text x="10" y="20">y = x</text>',
    values: { found: '<foreignObject>' },
  },
  'svg-script': {
    wrong: '<rect onclick="…"/>',
    right: '<rect/>',
    values: { found: 'onclick="…"' },
  },
  'svg-reference': {
    wrong: '<image href="https://example.org/map.png"/>',
    right: '<image href="data:image/png;base64,…"/>',
    values: { found: 'href="https://example.org/map.png"' },
  },
  'svg-style': {
    wrong: '<style>@import "fonts.css";</style>',
    right: '<style>path { stroke: #1f5f8b; }</style>',
    values: { found: '@import' },
  },
  'svg-size': {
    wrong: '<svg xmlns="http://www.w3.org/2000/svg">',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400">',
    values: {},
  },
  'svg-complex': {
    wrong: './map.svg   250000 × <path>',
    right: './map.png',
    values: { limit: '100000' },
  },
} as const satisfies Record<MediaOnly, RuleExample>;
