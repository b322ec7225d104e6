import { statSync } from 'node:fs';
import path from 'node:path';
import { concerning } from '../src/pack/assemble.ts';
import { isError } from '../src/diagnostics/order.ts';
import { printReport } from '../src/diagnostics/reporters/print.ts';
import { readContent } from '../src/pack/read-content.ts';
import { command, EXIT, readOptions, refuse } from './options.ts';

await command(async (args) => {
  const options = readOptions(args, {});
  const { content: folder, course, format, language } = options;
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
  printReport(told, {
    format,
    language,
    looked: {
      modules: content.moduleCount,
      courses: course.length === 0 ? content.courseFiles.size : course.length,
    },
  });
  return told.some(isError) ? EXIT.errors : EXIT.fine;
});
