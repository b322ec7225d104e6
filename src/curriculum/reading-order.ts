/** Modules in order, in the parts of a course; a course without parts is one part. */
export type Parts = readonly (readonly string[])[];

/** What must come before a module: ids; those the course lacks are passed over. */
export type Needs = (id: string) => readonly string[];

/**
 * An order in which every module comes after what it needs, as near to the present one as can be had simply: null where
 * a circle forbids any. Two ways are tried, what is needed brought forward and what needs it put off; the one that moves
 * fewer modules into another part is taken, then the one that moves fewer at all, then the first. What is right already
 * stays as it is. Ids must not be repeated.
 */
export function readingOrder(parts: Parts, needs: Needs): string[][] | null {
  const present = parts.flat();
  const at = new Map(present.map((id, index) => [id, index]));
  const held = (id: string): string[] => [...new Set(needs(id))].filter((need) => at.has(need));
  const sorted = forward(present, held);
  if (sorted === null) return null;
  const home = new Map(parts.flatMap((ids, part) => ids.map((id) => [id, part] as const)));
  const ways = [
    arrange(parts.length, broughtForward(sorted, held, home), present, (ids) => forward(ids, held)),
    arrange(parts.length, putOff(sorted, held, home), present, (ids) => later(ids, held)),
  ].filter((way) => way !== null);
  const cost = (way: Parts): [number, number, number] => [
    way.filter((ids, part) => ids.length === 0 && (parts[part]?.length ?? 0) > 0).length,
    way.flatMap((ids, part) => ids.filter((id) => home.get(id) !== part)).length,
    present.length - longestRise(way.flat().map((id) => at.get(id) ?? 0)),
  ];
  const [first, second] = ways;
  if (first === undefined || second === undefined) return first ?? null;
  return less(cost(second), cost(first)) ? second : first;
}

/** The part of each module where what is needed comes as early as the earliest that needs it. */
function broughtForward(
  sorted: readonly string[],
  needs: Needs,
  home: ReadonlyMap<string, number>,
): Map<string, number> {
  const part = new Map(home);
  for (const id of [...sorted].reverse()) {
    for (const need of needs(id)) part.set(need, Math.min(part.get(need) ?? 0, part.get(id) ?? 0));
  }
  return part;
}

/** The part of each module where it waits for the last that it needs. */
function putOff(
  sorted: readonly string[],
  needs: Needs,
  home: ReadonlyMap<string, number>,
): Map<string, number> {
  const part = new Map(home);
  for (const id of sorted)
    part.set(id, Math.max(part.get(id) ?? 0, ...needs(id).map((need) => part.get(need) ?? 0)));
  return part;
}

function arrange(
  count: number,
  part: ReadonlyMap<string, number>,
  present: readonly string[],
  sort: (ids: readonly string[]) => string[] | null,
): string[][] | null {
  const found = Array.from({ length: count }, (_, index) =>
    sort(present.filter((id) => part.get(id) === index)),
  );
  return found.every((ids) => ids !== null) ? found : null;
}

/** Each module as soon as it is its turn, what it needs just before it; null where there is a circle. */
function forward(ids: readonly string[], needs: Needs): string[] | null {
  const rank = new Map(ids.map((id, index) => [id, index]));
  const state = new Map<string, 'open' | 'done'>();
  const order: string[] = [];
  // A stack of its own: a chain of thousands is a hostile input, not a reason to crash.
  for (const start of ids) {
    const stack = [start];
    for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
      if (state.get(id) === 'done') {
        stack.pop();
        continue;
      }
      const missing = needs(id).filter((need) => rank.has(need) && state.get(need) !== 'done');
      if (missing.some((need) => state.get(need) === 'open' || need === id)) return null;
      if (missing.length === 0) {
        state.set(id, 'done');
        order.push(id);
        stack.pop();
      } else {
        state.set(id, 'open');
        stack.push(...missing.sort((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0)));
      }
    }
  }
  return order;
}

/** Each module in its turn, or right after the last that it waits for; null where there is a circle. */
function later(ids: readonly string[], needs: Needs): string[] | null {
  const here = new Set(ids);
  const done = new Set<string>();
  const waiting = new Map<string, string[]>();
  const order: string[] = [];
  const missing = (id: string): string | undefined =>
    needs(id).find((need) => here.has(need) && !done.has(need));
  for (const next of ids) {
    const ready = [next];
    for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
      const need = missing(id);
      if (need !== undefined) {
        waiting.set(need, [...(waiting.get(need) ?? []), id]);
        continue;
      }
      done.add(id);
      order.push(id);
      ready.unshift(...(waiting.get(id) ?? []));
      waiting.delete(id);
    }
  }
  return order.length === ids.length ? order : null;
}

/** Length of the longest rising run that can be picked out of numbers: how many may stay where they are. */
function longestRise(numbers: readonly number[]): number {
  const tails: number[] = [];
  for (const value of numbers) {
    const at = tails.findIndex((tail) => tail >= value);
    tails[at === -1 ? tails.length : at] = value;
  }
  return tails.length;
}

function less(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
}
