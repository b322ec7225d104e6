import type { Metadata } from 'sharp';
import { openPicture } from './decoder.ts';
import { finding, refused, type Finding, type Inspection } from './finding.ts';
import { LIMITS } from './limits.ts';
import { gifIsWhole } from './gif.ts';
import { hasLocation } from './location.ts';

/** libvips says where in its own code it stopped; an author needs the first line of it, without control characters. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [line = ''] = text.split('\n');
  return line.replace(/[^\x20-\x7e]/g, '').slice(0, 120);
}

/** Width and height as shown: EXIF orientations 5 to 8 lie on their side, frames of an animation are stacked. */
export function shownSize(metadata: Metadata): { width: number; height: number } {
  const height = metadata.pageHeight ?? metadata.height;
  return (metadata.orientation ?? 1) >= 5
    ? { width: height, height: metadata.width }
    : { width: metadata.width, height };
}

function tooLarge(metadata: Metadata): Finding | null {
  const { width, height } = shownSize(metadata);
  const all = width * height * (metadata.pages ?? 1);
  if (
    width * height <= LIMITS.pixels &&
    all <= LIMITS.animationPixels &&
    Math.max(width, height) <= LIMITS.side
  ) {
    return null;
  }
  const frames = (metadata.pages ?? 1) > 1 ? ` × ${metadata.pages}` : '';
  return finding('picture-pixels', {
    found: `${width} × ${height}${frames}`,
    megapixels: String(LIMITS.pixels / 1e6),
    side: String(LIMITS.side),
  });
}

/**
 * Looks at a raster picture: its header first (a picture of 20,000 × 20,000 pixels is refused before a pixel is
 * unpacked), then every pixel of every frame, because what only the header vouches for shows as a grey box.
 */
export async function inspectRaster(bytes: Uint8Array): Promise<Inspection> {
  try {
    const metadata = await openPicture(bytes, { limitInputPixels: false, pages: 1 }).metadata();
    const animated = (metadata.pages ?? 1) > 1;
    const large = tooLarge(metadata);
    if (large !== null) return refused(large);
    if (metadata.format === 'gif' && !gifIsWhole(bytes)) {
      return refused(finding('picture-broken', { reason: 'unexpected end of GIF' }));
    }
    // Reduced to a few pixels the decoder streams: 50 megapixels take 50 MB instead of 200. `gamma` keeps libvips from
    // letting the JPEG decoder skip what a small copy would not need.
    await openPicture(bytes, animated ? { pages: -1 } : {})
      .resize(16, 16, { fit: 'fill' })
      .gamma(1)
      .timeout({ seconds: 120 })
      .raw()
      .toBuffer();
    return {
      sound: true,
      dimensions: shownSize(metadata),
      findings: hasLocation(metadata) ? [finding('picture-location')] : [],
    };
  } catch (error) {
    return refused(finding('picture-broken', { reason: reasonOf(error) }));
  }
}
