import { layTracks } from './lane-layout.ts';

/** A line of the map: a module, something to know beforehand, or the title of a part. */
export interface MapLine {
  kind: 'module' | 'prior' | 'part';
  id: string;
  text: string;
  needs: readonly string[];
}

/** A line with its place in the picture; `y` is the middle of its first line of text. */
export interface PlacedLine {
  kind: MapLine['kind'];
  id: string;
  y: number;
  /** The text, broken into lines. */
  lines: string[];
}

/** A way drawn from a module to what needs it. */
export interface DrawnTrack {
  /** SVG path data. */
  path: string;
  /** Points of arrows into the modules it leads to: SVG path data. */
  arrows: string;
  /** 0, 1 or 2: three strokes that are told apart without colour. */
  stroke: number;
}

/** The picture, in units that are pixels of a phone 360 wide. */
export interface MapDrawing {
  width: number;
  height: number;
  /** Where the column of stops stands. */
  column: number;
  /** Where texts begin. */
  text: number;
  lines: PlacedLine[];
  tracks: DrawnTrack[];
}

const WIDTH = 320;
const LANE = 11;
const ROW = 19;
const GAP = 15;
/** How wide a letter is at most on average: 14 units of a sans-serif, Cyrillic being wider than Latin. */
const LETTER = 8.6;
const RADIUS = 5;

/** Lays the map out; the same lines give the same picture. */
export function drawMap(all: readonly MapLine[]): MapDrawing {
  const stops = all.filter(({ kind }) => kind !== 'part');
  const { tracks, lanes } = layTracks(stops);
  const column = lanes * LANE + RADIUS + 5;
  const text = column + 16;
  const room = Math.floor((WIDTH - text) / LETTER);
  let y = 0;
  const lines = all.map((line): PlacedLine => {
    const broken = breakLines(line.text, room);
    if (line.kind === 'part' && y > 0) y += GAP;
    const placed = { kind: line.kind, id: line.id, y: y + ROW / 2, lines: broken };
    y += broken.length * ROW + GAP;
    return placed;
  });
  // Several ways into one stop keep apart, the outer ones below: so none hides another's end.
  const entries = stops.map((_, stop) =>
    tracks.filter(({ to }) => to.includes(stop)).sort((a, b) => (a.lane ?? 0) - (b.lane ?? 0)),
  );
  const ys = lines.filter(({ kind }) => kind !== 'part').map((line) => line.y);
  return {
    width: WIDTH,
    height: Math.max(y - GAP + 4, 0),
    column,
    text,
    lines,
    tracks: tracks.map(({ from, to, lane, straight }, index): DrawnTrack => {
      const start = ys[from] ?? 0;
      const below = ys[from + 1] ?? 0;
      const parts = straight ? [`M${column} ${start}V${below - RADIUS - 4}`] : [];
      const arrows = straight ? [`M${column} ${below - RADIUS - 1}l-3.5-6h7z`] : [];
      const x = column - RADIUS - 3 - ((lane ?? 0) + 1) * LANE + 3;
      for (const stop of to) {
        const into = entries[stop] ?? [];
        const end =
          (ys[stop] ?? 0) + (into.findIndex((one) => one.from === from) - (into.length - 1) / 2) * 4;
        const bend = end > start ? 6 : -6;
        const edge = column - RADIUS - 1;
        parts.push(
          `M${column} ${start + (end > start ? 3 : -3)}H${x + 6}q-6 0-6 ${bend}V${end - bend}q0 ${bend} 6 ${bend}H${edge - 4}`,
        );
        arrows.push(`M${edge} ${end}l-5-2.5v5z`);
      }
      return { path: parts.join(''), arrows: arrows.join(''), stroke: lane === null ? 0 : index % 3 };
    }),
  };
}

/** Breaks a text into lines of at most so many letters; a longer word stands alone and is cut. */
function breakLines(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const letters = Array.from(word);
    const last = lines.at(-1);
    if (last !== undefined && Array.from(last).length + 1 + letters.length <= room) {
      lines[lines.length - 1] = `${last} ${word}`;
      continue;
    }
    for (let from = 0; from === 0 || from < letters.length; from += room)
      lines.push(letters.slice(from, from + room).join(''));
  }
  return lines;
}
