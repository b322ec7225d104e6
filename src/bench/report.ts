import type { BuildBench } from './build-bench.ts';
import type { benchLicences } from './licence-bench.ts';
import type { Cost } from './measure.ts';
import type { Quality } from './search/metrics.ts';
import { percent } from './search/targets.ts';
import type { SearchWeight } from './search/weigh.ts';

/** What one run of a command cost, as a line. */
export function runLine(name: string, { wall, cpu, memory }: Cost): string {
  const processor = cpu === null ? '–' : `${cpu.toFixed(1)} s`;
  const most = memory === null ? '–' : `${Math.round(memory)} MiB`;
  return `  ${name.padEnd(16)} ${wall.toFixed(2).padStart(7)} s   cpu ${processor.padStart(8)}   peak ${most.padStart(9)}`;
}

/** The weight of the pages of a generated site. */
export function buildLines({ text, page }: BuildBench): string[] {
  return (
    [
      ['text', text],
      ['formulas and code', page],
    ] as const
  ).flatMap(([what, weight]) =>
    weight === null
      ? []
      : [
          `  a module page (${what}), gzip: ${weight.total} bytes (HTML ${weight.html}, CSS ${weight.css}, JS ${weight.js}, font ${weight.font})`,
        ],
  );
}

/** The licence benchmark as a line. */
export function licenceLine({
  modules,
  works,
  first,
  fastest,
  problems,
}: ReturnType<typeof benchLicences>): string {
  return `licences of ${modules} modules with ${works} works each: ${first.toFixed(0)} ms, then ${fastest.toFixed(0)} ms; ${problems} problems found`;
}

/** How well the queries of a set are answered, a line for each kind. */
export function qualityLines(set: string, kinds: Readonly<Record<string, Quality>>): string[] {
  const cell = (text: string): string => text.padStart(10);
  return [
    '',
    set,
    `  ${'kind'.padEnd(14)}${['queries', 'recall', 'precision', 'nDCG@10', 'top 10'].map(cell).join('')}`,
    ...Object.entries(kinds).map(
      ([kind, { queries, recall, precision, ndcg, top10 }]) =>
        `  ${kind.padEnd(14)}${cell(String(queries))}${[recall, precision, ndcg, top10].map((share) => cell(percent(share))).join('')}`,
    ),
  ];
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** What the search of a course of 30 modules weighs, a line for each language. */
export function weightLines(weights: Readonly<Record<string, SearchWeight>>): string[] {
  return [
    '',
    'Over the wire, gzip, most of all own queries:',
    ...Object.entries(weights).map(
      ([language, { modules, first, next, disk, keys }]) =>
        `  ${language}, ${modules} modules: first search ${kilobytes(first)}, next ones ${kilobytes(next.most)} (mean ${kilobytes(next.mean)}), from disk ${kilobytes(disk)}, keys ${kilobytes(keys)}`,
    ),
  ];
}
