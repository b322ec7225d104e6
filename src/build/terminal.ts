import { styleText } from 'node:util';
import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { nearest } from '../source/nearest.ts';
import type { BuildResult } from './build-site.ts';
import type { Progress, Step } from './progress.ts';
import { sayBuild, sizeWords, STEP_WORDS } from './words.ts';

/** Prints how a build goes on one line that is written over; where output is no terminal, one line a step. */
export function terminalProgress(
  language: InterfaceLanguage,
  stream: NodeJS.WriteStream,
): Progress & { end(): void } {
  const told = new Set<Step>();
  let last: Step | null = null;
  let drawn = 0;
  return {
    step(step, done, total) {
      const text = `${STEP_WORDS[step][language]}${total > 0 ? ` ${done}/${total}` : ''}`;
      if (!stream.isTTY) {
        if (!told.has(step)) stream.write(`${STEP_WORDS[step][language]}${total > 0 ? ` (${total})` : ''}\n`);
      } else if (last !== step || done === total || performance.now() - drawn > 80) {
        drawn = performance.now();
        stream.write(`\r\x1b[2K${text}`);
      }
      told.add(step);
      last = step;
    },
    end() {
      if (stream.isTTY && last !== null) stream.write('\r\x1b[2K');
    },
  };
}

/** The honest summary of a build, one line each. */
export function summaryLines(result: BuildResult, out: string, language: InterfaceLanguage): string[] {
  const lines: string[] = [];
  const { report, flaws, failed } = result;
  for (const key of result.unknown) {
    const meant = nearest(key, result.known);
    lines.push(
      sayBuild(language, 'unknown', {
        key,
        known: result.known.join(', '),
        ...(meant === null ? {} : { nearest: meant }),
      }),
    );
  }
  for (const flaw of flaws.slice(0, 20)) lines.push(sayBuild(language, 'flaw', { ...flaw }));
  for (const each of failed.slice(0, 20)) lines.push(sayBuild(language, 'failed', { ...each }));
  if (flaws.length + failed.length > 0)
    lines.push(`${sayBuild(language, 'flaws')}${flaws.length > 20 ? ` (+${flaws.length - 20})` : ''}`);
  for (const course of report.courses) {
    if (course.outcome === 'kept') lines.push(sayBuild(language, 'kept', { key: course.key }));
    if (course.outcome === 'broken') lines.push(sayBuild(language, 'broken', { key: course.key }));
  }
  if (!result.published) return [...lines, styleText('bold', sayBuild(language, 'unpublished'))];
  const { counts } = report;
  return [
    ...lines,
    styleText('bold', sayBuild(language, 'published', { out })),
    sayBuild(language, 'counts', {
      ...counts,
      size: sizeWords(language, counts.bytes),
      seconds: (report.total / 1000).toFixed(1),
    }),
  ];
}
