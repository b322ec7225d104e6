/**
 * Values within an SVG that could load something or run. They are refused on the raw text: a `url(` cannot be written
 * in CSS otherwise than in these letters, except with a backslash, and backslashes are refused too (CSS Syntax 3 §4.3).
 */

/** Pictures and fonts within the file itself: nothing is loaded, and browsers decode them as they decode any other. */
const DATA_URL =
  /^data:(image\/(png|jpeg|gif|webp)|(application|font)\/(x-)?(font-)?(woff2?|ttf|otf|opentype|truetype|sfnt|octet-stream))(;[a-z0-9=-]+)*;base64,[A-Za-z0-9+/=\s]*$/i;
const DATA_PICTURE = /^data:image\/(png|jpeg|jpg|gif|webp);base64,([A-Za-z0-9+/=\s]*)$/i;

/** What a style may not hold besides addresses: other ways to load, and what old browsers ran. */
const CSS_DOORS =
  /\\|@import|@namespace|@document|expression\s*\(|javascript:|vbscript:|behaviou?r\s*:|-moz-binding|image-set\s*\(|\bsrc\s*\(|\bimage\s*\(|\battr\s*\(|<\/?[a-z!]/i;

/** The first thing in a style (or in an attribute that CSS reads) that is refused; null where there is none. */
export function styleDoor(css: string): string | null {
  for (const match of css.matchAll(/url\s*\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))/gi)) {
    const target = (match[1] ?? match[2] ?? match[3] ?? '').trim();
    if (!target.startsWith('#') && !DATA_URL.test(target)) return match[0].slice(0, 80);
  }
  return CSS_DOORS.exec(css)?.[0] ?? null;
}

/** The bytes of a picture in a `data:` address; null where the address is anything else. */
export function dataPicture(address: string): Buffer | null {
  const match = DATA_PICTURE.exec(address.trim());
  return match === null ? null : Buffer.from(match[2] ?? '', 'base64');
}

const PIXELS_PER_UNIT: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  em: 16,
  rem: 16,
  ex: 8,
};

/** A length in CSS pixels (CSS Values 4 §6); null for percentages and whatever else has no size of its own. */
export function pixels(length: string | undefined): number | null {
  const match = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d{1,2})?)([a-z]*)\s*$/i.exec(length ?? '');
  const factor = PIXELS_PER_UNIT[(match?.[2] ?? '').toLowerCase()];
  if (match === null || factor === undefined) return null;
  const value = Number(match[1]) * factor;
  return Number.isFinite(value) && value > 0 ? value : null;
}

/** The size an SVG is shown in: its `width` and `height`, completed by the proportions of its `viewBox`. */
export function svgSize(
  attributes: Readonly<Record<string, string>>,
): { width: number; height: number } | null {
  const box = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box.length === 4 && box.every(Number.isFinite) ? box : [];
  const boxed = boxWidth > 0 && boxHeight > 0;
  const width = pixels(attributes.width);
  const height = pixels(attributes.height);
  if (width !== null && height !== null) return rounded(width, height);
  if (!boxed) return null;
  if (width !== null) return rounded(width, (width * boxHeight) / boxWidth);
  if (height !== null) return rounded((height * boxWidth) / boxHeight, height);
  return rounded(boxWidth, boxHeight);
}

function rounded(width: number, height: number): { width: number; height: number } {
  const whole = (value: number): number => Math.min(100_000, Math.max(1, Math.round(value)));
  return { width: whole(width), height: whole(height) };
}
