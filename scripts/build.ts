import { statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from '../src/build/build-site.ts';
import { StageError } from '../src/build/publish.ts';
import { summaryLines, terminalProgress } from '../src/build/terminal.ts';
import { sayBuild } from '../src/build/words.ts';
import { isError } from '../src/diagnostics/order.ts';
import { printReport } from '../src/diagnostics/reporters/print.ts';
import { command, EXIT, readOptions, refuse, UsageError } from './options.ts';

await command(async (args) => {
  const options = readOptions(args, { strict: { type: 'boolean', default: false } });
  const { language } = options;
  if (statSync(options.content, { throwIfNoEntry: false })?.isDirectory() !== true) {
    refuse(language, 'folder', { option: '--content', value: options.content });
  }
  const progress = terminalProgress(language, process.stderr);
  try {
    const result = await buildSite(
      {
        content: path.resolve(options.content),
        out: path.resolve(options.out),
        cacheDir: path.resolve(options.cache),
        courses: options.course,
        strict: options.strict,
      },
      progress,
    );
    progress.end();
    printReport(result.diagnostics, { format: options.format, language });
    for (const line of summaryLines(result, options.out, language)) writeSync(2, `${line}\n`);
    if (result.unknown.length > 0) return EXIT.usage;
    if (result.flaws.length > 0 || result.failed.length > 0) return EXIT.bug;
    return result.published && !result.diagnostics.some(isError) ? EXIT.fine : EXIT.errors;
  } catch (error) {
    progress.end();
    if (error instanceof StageError)
      throw new UsageError(sayBuild(language, error.reason, { folder: error.folder }));
    throw error;
  }
});
