import { statSync } from 'node:fs';
import path from 'node:path';
import { changesSince } from '../src/changes/changes.ts';
import { changeLines, githubChangeLines } from '../src/changes/report.ts';
import { CHECK_USAGE, GIT_WORDS } from '../src/changes/words.ts';
import { concerning } from '../src/pack/assemble.ts';
import { isError } from '../src/diagnostics/order.ts';
import { printReport } from '../src/diagnostics/reporters/print.ts';
import { readContent } from '../src/pack/read-content.ts';
import { brief } from '../src/diagnostics/visible.ts';
import { fill } from '../src/diagnostics/words.ts';
import type { PrintOptions } from '../src/diagnostics/reporters/print.ts';
import type { Content } from '../src/pack/content.ts';
import { command, EXIT, readOptions, refuse, UsageError } from './options.ts';

const OWN = { 'changed-since': { type: 'string' } } as const;
type Options = ReturnType<typeof readOptions<typeof OWN>>;

await command(async (args) => {
  const options = readOptions(args, OWN);
  const { content: folder, course, format, language } = options;
  if (options.help) {
    console.log(CHECK_USAGE[language]);
    return EXIT.fine;
  }
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    refuse(language, 'folder', { option: '--content', value: folder });
  }
  const { value: content, diagnostics } = await readContent(path.resolve(folder), {
    cacheDir: path.resolve(options.cache),
  });
  for (const key of course) {
    const known = [...content.courseFiles.keys()];
    if (!known.includes(key))
      refuse(language, 'value', { option: '--course', value: key, known: known.join(', ') });
  }
  const asked = new Set(course.flatMap((key) => concerning(content, key, diagnostics)));
  const told = course.length === 0 ? diagnostics : diagnostics.filter((diagnostic) => asked.has(diagnostic));
  const since = options['changed-since'];
  printReport(told, {
    format,
    language,
    ...(since === undefined ? {} : { more: changesReport(content, since, options) }),
    looked: {
      modules: content.moduleCount,
      courses: course.length === 0 ? content.courseFiles.size : course.length,
    },
  });
  return told.some(isError) ? EXIT.errors : EXIT.fine;
});

function changesReport(
  content: Content,
  ref: string,
  { content: folder, course, format, language }: Pick<Options, 'content' | 'course' | 'format' | 'language'>,
): NonNullable<PrintOptions['more']> {
  const changes = changesSince(path.resolve(folder), content, ref, course);
  if ('problem' in changes) {
    const { problem, said } = changes;
    throw new UsageError(
      fill(GIT_WORDS[problem][language], {
        folder: brief(folder, 300),
        ref: brief(ref, 100),
        ...(said === '' ? {} : { said: brief(said, 300) }),
      }),
    );
  }
  return {
    json: { changes },
    lines:
      format === 'github'
        ? githubChangeLines(changes, content.root, language)
        : changeLines(changes, language),
  };
}
