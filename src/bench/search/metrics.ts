/** How well queries of one kind are answered: means over them, between 0 and 1. */
export interface Quality {
  queries: number;
  /** Share of the relevant documents that are found, over the whole list. */
  recall: number;
  /** Share of what is found that is relevant; queries without results are left out. */
  precision: number;
  /** Gain of the first ten, discounted by the logarithm of the rank, as a share of the best there could be; gains are 0 or 1. */
  ndcg: number;
  /** Share of the queries with something relevant among the first ten. */
  top10: number;
}

/** One query's results, best first, and what would be right. */
export interface Judged {
  results: readonly string[];
  relevant: ReadonlySet<string>;
}

const discount = (rank: number): number => 1 / Math.log2(rank + 2);

function ndcgOf({ results, relevant }: Judged): number {
  const ranks = [...Array(10).keys()];
  const gain = ranks
    .filter((rank) => relevant.has(results[rank] ?? ''))
    .reduce((sum, rank) => sum + discount(rank), 0);
  const best = ranks.slice(0, relevant.size).reduce((sum, rank) => sum + discount(rank), 0);
  return gain / best;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Measures answers as the development set's notes define it. */
export function qualityOf(judged: readonly Judged[]): Quality {
  const hits = judged.map(({ results, relevant }) => results.filter((id) => relevant.has(id)).length);
  return {
    queries: judged.length,
    recall: mean(judged.map(({ relevant }, index) => (hits[index] ?? 0) / relevant.size)),
    precision: mean(
      judged.flatMap(({ results }, index) =>
        results.length === 0 ? [] : [(hits[index] ?? 0) / results.length],
      ),
    ),
    ndcg: mean(judged.map(ndcgOf)),
    top10: mean(
      judged.map(({ results, relevant }) => (results.slice(0, 10).some((id) => relevant.has(id)) ? 1 : 0)),
    ),
  };
}
