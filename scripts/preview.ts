import { existsSync } from 'node:fs';
import path from 'node:path';
import { sayBuild } from '../src/build/words.ts';
import { servePreview } from '../src/preview/server.ts';
import { command, EXIT, readOptions } from './options.ts';

await command(async (args) => {
  const options = readOptions(args, { port: { type: 'string', default: '4321' } });
  if (!existsSync(path.join(options.out, 'index.html'))) {
    console.error(sayBuild(options.language, 'nothing', { out: options.out }));
    return EXIT.usage;
  }
  const preview = await servePreview(path.resolve(options.out), {
    port: Number(options.port) || 4321,
    live: false,
  });
  console.log(sayBuild(options.language, 'serving', { address: preview.address }));
  return null;
});
