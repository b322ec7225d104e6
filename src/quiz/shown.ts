import { createHash } from 'node:crypto';

/**
 * The order in which `count` things are shown: fixed by a digest of `seed` (the content), so that the same input gives the
 * same bytes, and for two things or more never the order in which they came.
 */
export function shownOrder(seed: string, count: number): number[] {
  const rank = (at: number): string => createHash('sha256').update(`${seed}\n${at}`).digest('hex');
  const ranked = Array.from({ length: count }, (_, at) => ({ at, rank: rank(at) }));
  const order = ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ at }) => at);
  return order.every((at, place) => at === place) ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** The right sides of a matching question as they are offered: each once, distractors among them. */
export function shownOptions(question: {
  pairs: readonly { right: string }[];
  distractors: readonly string[];
}): string[] {
  const options = [...new Set([...question.pairs.map(({ right }) => right), ...question.distractors])];
  return shownOrder(JSON.stringify(options), options.length).map((at) => options[at] ?? '');
}

/** The steps of an ordering question as they are shown, each with its right place (from 0). */
export function shownSteps<Step extends { text: string }>(question: {
  steps: readonly Step[];
}): { step: Step; place: number }[] {
  const seed = JSON.stringify(question.steps.map(({ text }) => text));
  return shownOrder(seed, question.steps.length).flatMap((place) => {
    const step = question.steps[place];
    return step === undefined ? [] : [{ step, place }];
  });
}
