import path from 'node:path';
import { buildSite } from '../src/build/build-site.ts';
import { summaryLines, terminalProgress } from '../src/build/terminal.ts';
import { sayBuild } from '../src/build/words.ts';
import { printReport } from '../src/diagnostics/reporters/print.ts';
import { servePreview } from '../src/preview/server.ts';
import { watchFolder } from '../src/preview/watch.ts';
import { command, readOptions, ROOT } from './options.ts';

// The preview is a real build into a folder of its own: what a lecturer sees while writing is what will be published.
await command(async (args) => {
  const options = readOptions(args, { port: { type: 'string', default: '4321' } });
  const { language } = options;
  const out = path.join(ROOT, '.okuu', 'preview');
  const content = path.resolve(options.content);
  const build = async (): Promise<void> => {
    const progress = terminalProgress(language, process.stderr);
    const result = await buildSite(
      { content, out, cacheDir: path.resolve(options.cache), courses: options.course, strict: false },
      progress,
    );
    progress.end();
    printReport(result.diagnostics, { format: options.format, language });
    for (const line of summaryLines(result, '.okuu/preview', language)) console.error(line);
  };
  await build();
  const preview = await servePreview(out, { port: Number(options.port) || 4321, live: true });
  console.log(sayBuild(language, 'serving', { address: preview.address }));
  watchFolder(content, async () => {
    // A rebuild that fails is told, and the preview goes on: the next save may mend it.
    try {
      await build();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return;
    }
    preview.reload();
    console.log(sayBuild(language, 'serving', { address: preview.address }));
  });
  return null;
});
