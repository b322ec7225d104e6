import { finding, refused, type Inspection } from './finding.ts';
import { inspectRaster } from './raster.ts';
import { readSvg } from './svg.ts';

/** Decodes an SVG's text; null where it is not UTF-8. */
export function svgText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Looks at an SVG, and at every picture within it. */
export async function inspectVector(bytes: Uint8Array): Promise<Inspection> {
  const source = svgText(bytes);
  if (source === null) return refused(finding('svg-malformed', { reason: 'UTF-8' }, { line: 1, column: 1 }));
  const { dimensions, findings, pictures } = readSvg(source);
  for (const picture of pictures) {
    const inside = await inspectRaster(picture.bytes);
    if (!inside.sound) findings.push(...inside.findings.map((found) => ({ ...found, ...picture.place })));
  }
  return findings.length > 0 || dimensions === null
    ? refused(...findings)
    : { sound: true, dimensions, findings };
}
