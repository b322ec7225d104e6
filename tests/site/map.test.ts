import { describe, expect, it } from 'vitest';
import { layTracks, type Stop } from '../../src/site/lane-layout.ts';
import { drawMap, type MapLine } from '../../src/site/map-drawing.ts';
import { hasMap, mapView } from '../../src/site/views/map.ts';
import { soundCourse } from '../curriculum/sound-course.ts';
import { fc, test as property } from '../source/property.ts';

const stopsOf = (graph: Readonly<Record<string, string>>): Stop[] =>
  Object.entries(graph).map(([id, needs]) => ({ id, needs: needs.split(' ').filter((need) => need !== '') }));

describe('ways of the map', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['none between modules that need nothing', { a: '', b: '' }, []],
    ['straight on to the next', { a: '', b: 'a' }, ['a |']],
    ['in a lane to one further down', { a: '', b: '', c: 'a' }, ['a 0: c']],
    ['both from one stop', { a: '', b: 'a', c: 'a' }, ['a 0| c']],
    ['not where another way says it', { a: '', b: 'a', c: 'b a' }, ['a |', 'b |']],
    ['short ways inside, long ones outside', { a: '', b: '', c: 'b', d: 'b', e: 'a' }, ['a 1: e', 'b 0| d']],
    [
      'in one lane where they do not meet',
      { a: '', b: '', c: 'a', d: '', e: '', f: 'd' },
      ['a 0: c', 'd 0: f'],
    ],
    ['back up where the course is not in order', { a: 'c', b: '', c: '' }, ['c 0: a']],
    ['none to what is not there, none to itself', { a: 'x a', b: '' }, []],
  ])('%s', (_, graph, expected) => {
    const stops = stopsOf(graph);
    const names = (at: number): string => stops[at]?.id ?? '?';
    expect(
      layTracks(stops).tracks.map(({ from, to, lane, straight }) =>
        `${names(from)} ${lane ?? ''}${straight ? '|' : ':'} ${to.map(names).join(' ')}`.trim(),
      ),
    ).toEqual(expected);
  });

  const graphs = fc.array(fc.array(fc.nat(11), { maxLength: 3 }), { minLength: 1, maxLength: 12 });
  property('lead wherever a module needs another, and nowhere else; lanes never meet', [graphs], (needs) => {
    // Each needs only what stands before it, as in a course in order.
    const stops = needs.map((own, at) => ({
      id: String(at),
      needs: own.filter((need) => need < at).map(String),
    }));
    const { tracks, lanes } = layTracks(stops);
    const drawn = (to: number): number[] =>
      tracks.flatMap((track) =>
        track.to.includes(to) || (track.straight && track.from + 1 === to) ? [track.from] : [],
      );
    const reach = (to: number, of: (at: number) => number[]): Set<number> => {
      const seen = new Set<number>();
      const queue = of(to);
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (!seen.has(next)) queue.push(...of(next));
        seen.add(next);
      }
      return seen;
    };
    const asked = (at: number): number[] => (stops[at]?.needs ?? []).map(Number);
    for (const at of stops.keys()) {
      expect(reach(at, drawn)).toEqual(reach(at, asked));
      for (const from of drawn(at)) expect(asked(at)).toContain(from);
    }
    for (const one of tracks) {
      if (one.lane === null) continue;
      expect(one.lane).toBeLessThan(lanes);
      for (const other of tracks) {
        if (other === one || other.lane !== one.lane) continue;
        const apart = Math.max(...one.to) < other.from || Math.max(...other.to) < one.from;
        expect(apart).toBe(true);
      }
    }
  });
});

describe('the picture', () => {
  const lines = Array.from({ length: 30 }, (_, at): MapLine => ({
    kind: 'module',
    id: `m${String(at)}`,
    text: `${String(at + 1)}. Сызыктуу теңдемелер системалары жана аларды чыгаруу`,
    needs: [Math.floor(at / 2), Math.floor(at / 3), at - 1]
      .filter((need) => need >= 0 && need < at)
      .map((need) => `m${String(need)}`),
  }));

  it('of 30 modules fits a phone: no text leaves it, none runs into another', () => {
    const { width, text, lines: placed, height } = drawMap(lines);
    expect(width).toBe(320);
    for (const [at, line] of placed.entries()) {
      for (const each of line.lines) expect(text + Array.from(each).length * 8).toBeLessThanOrEqual(width);
      const next = placed[at + 1]?.y ?? height + 19;
      expect(next - line.y).toBeGreaterThanOrEqual(line.lines.length * 19);
    }
  });

  it('is the same each time', () => {
    expect(drawMap(lines)).toEqual(drawMap(structuredClone(lines)));
  });

  it('cuts a word that is longer than a line', () => {
    const long = 'ө'.repeat(100);
    const [line] = drawMap([{ kind: 'module', id: 'a', text: `1. ${long}`, needs: [] }]).lines;
    expect(line?.lines.join('')).toBe(`1.${long}`);
    expect(line?.lines.length).toBeGreaterThan(3);
  });
});

describe('the map of a course', () => {
  it('tells in words what the picture shows, and leads to the modules', async () => {
    const { context, pack } = await soundCourse();
    const view = mapView(context, pack, 'en');
    expect(hasMap(pack)).toBe(true);
    expect(view.prior.map(({ text, href }) => [text.text, href])).toEqual([['Numbers', null]]);
    const names = (list: readonly { text: { text: string } }[]): string =>
      list.map(({ text }) => text.text).join(', ');
    expect(
      view.entries.map(
        ({ number, text, href, needs, leads }) =>
          `${String(number)} ${text.text} (${href ?? ''}) ← ${names(needs)} → ${names(leads)}`,
      ),
    ).toEqual([
      '1 Sets (../sets/index.html) ←  → Vectors',
      '2 Vectors (../vectors/index.html) ← Sets, Numbers → Matrices',
      '3 Matrices (../matrices/index.html) ← Vectors → Systems',
      '4 Systems (../systems/index.html) ← Matrices → ',
    ]);
    expect(view.drawing.lines.map(({ kind, lines }) => `${kind}: ${lines.join(' ')}`)).toEqual([
      'part: Know beforehand',
      'prior: Numbers',
      'part: Part 1. Beginning',
      'module: 1. Sets',
      'module: 2. Vectors',
      'part: Part 2. Continuation',
      'module: 3. Matrices',
      'module: 4. Systems',
    ]);
    expect(Object.keys(view.links)).toEqual(['sets', 'vectors', 'matrices', 'systems']);
  });

  it('is left out where a list says it all', async () => {
    const { pack } = await soundCourse();
    expect(hasMap({ ...pack, modules: pack.modules.slice(0, 2) })).toBe(false);
  });
});
