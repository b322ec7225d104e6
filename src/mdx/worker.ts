import type { Analysis } from './analysis.ts';
import { readBody } from './read-body.ts';

/*
 * A child process that parses bodies: a parser that crashes takes this process with it, and nothing else. Bodies come
 * and analyses go one by one, so that the parent knows how far it came.
 */

/** One body for a worker. */
export interface Job {
  key: string;
  body: string;
}

/** What a worker answers. */
export interface Answer {
  key: string;
  analysis: Analysis;
}

process.on('message', (jobs: Job[]) => {
  for (const { key, body } of jobs) {
    const { facts, problems } = readBody(body);
    const answer: Answer = { key, analysis: { facts, problems } };
    process.send?.(answer);
  }
});
process.on('disconnect', () => process.exit());
