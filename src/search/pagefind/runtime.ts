import { ENGINE_FILE } from '../file-names.ts';
import { answered, withEngine } from './engines.ts';

/** What searches in a browser: Pagefind's script, an ES module, and its engine, which knows no language. */
export interface PagefindRuntime {
  script: string;
  engine: Uint8Array;
}

let taken: Promise<PagefindRuntime> | null = null;

async function take(): Promise<PagefindRuntime> {
  return withEngine(async (pagefind) => {
    // The package holds the script only inside its program, which hands it out with an index.
    const { index } = await answered(pagefind.createIndex({ forceLanguage: 'unknown' }), 'the script');
    if (index === undefined) throw new Error('Pagefind made no index');
    await answered(index.addCustomRecord({ url: '/', content: 'okuu', language: 'unknown' }), 'the script');
    const { files } = await answered(index.getFiles(), 'the script');
    await answered(index.deleteIndex(), 'the script');
    const bytesOf = (name: string): Uint8Array => {
      const file = files.find(({ path }) => path === name);
      if (file === undefined) throw new Error(`Pagefind made no ${name}`);
      return file.content;
    };
    return { script: new TextDecoder().decode(bytesOf('pagefind.js')), engine: bytesOf(ENGINE_FILE) };
  });
}

/** Takes Pagefind's script and engine out of its package; the first call starts Pagefind once. */
export function pagefindRuntime(): Promise<PagefindRuntime> {
  taken ??= take();
  return taken;
}
