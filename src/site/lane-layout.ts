/** A stop of the map with what must come before it: stops above it, where the course is in order. */
export interface Stop {
  id: string;
  needs: readonly string[];
}

/** The way from one stop to those that need it. */
export interface Track {
  from: number;
  /** Stops that need it, in order; the next stop below is reached straight on, without a lane. */
  to: number[];
  /** How far left of the stops the way runs, from 0; null where it only goes straight on. */
  lane: number | null;
  /** True where the stop just below is among those that need it. */
  straight: boolean;
}

/**
 * Ways between stops that stand in one column. A way leaves its stop, runs down in a lane of its own left of the column
 * and turns into each stop that needs it, so that nothing crosses a title however many stops there are. What follows
 * from other ways (a needs b, b needs c, so a needs c) is not drawn. The same stops give the same ways.
 */
export function layTracks(stops: readonly Stop[]): { tracks: Track[]; lanes: number } {
  const at = new Map(stops.map(({ id }, index) => [id, index]));
  const needs = stops.map((stop) =>
    [...new Set(stop.needs.flatMap((id) => at.get(id) ?? []))].filter((need) => stops[need] !== stop),
  );
  const direct = needs.map((own) => own.filter((need) => !own.some((other) => leadsTo(other, need, needs))));
  const tracks = stops.flatMap((_, from): Track[] => {
    const to = direct.flatMap((own, index) => (own.includes(from) ? [index] : []));
    if (to.length === 0) return [];
    const far = to.filter((index) => index !== from + 1);
    return [{ from, to: far, lane: far.length === 0 ? null : -1, straight: to.length > far.length }];
  });
  return { tracks, lanes: giveLanes(tracks) };
}

/** Short ways run next to the stops, long ones outside them; two ways share a lane where they do not meet. */
function giveLanes(tracks: readonly Track[]): number {
  const reach = ({ from, to }: Track): [number, number] => [Math.min(from, ...to), Math.max(from, ...to)];
  const length = (track: Track): number => reach(track)[1] - reach(track)[0];
  const lanes: [number, number][][] = [];
  const curved = tracks.filter(({ lane }) => lane !== null);
  for (const track of [...curved].sort((a, b) => length(a) - length(b) || a.from - b.from)) {
    const [top, bottom] = reach(track);
    let lane = lanes.findIndex((taken) => taken.every(([from, to]) => bottom < from || to < top));
    if (lane === -1) lane = lanes.push([]) - 1;
    lanes[lane]?.push([top, bottom]);
    track.lane = lane;
  }
  return lanes.length;
}

/** True where `from` needs `to`, by however many steps. */
function leadsTo(from: number, to: number, needs: readonly (readonly number[])[]): boolean {
  const seen = new Set([from]);
  const queue = [...(needs[from] ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(needs[next] ?? []));
  }
  return false;
}
