import { request } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePreview, type Preview } from '../../src/preview/server.ts';

let home: string;
let preview: Preview;

beforeAll(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), 'okuu-preview-'));
  await writeFile(path.join(home, 'index.html'), '<p>ң</p>');
  await writeFile(path.join(home, '404.html'), '<p>жок</p>');
  preview = await servePreview(home, { port: 4700, live: true });
});
afterAll(async () => {
  await preview.close();
  await rm(home, { recursive: true });
});

/** Asks for a path just as it is written: `fetch` would tidy it. */
function ask(address: string): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(preview.address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: address }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject).end();
  });
}

describe('the live preview', () => {
  it('adds the script that loads a page again, and nothing else', async () => {
    const { status, text } = await ask('/');
    expect([status, text]).toEqual([200, '<p>ң</p><script src="/okuu-preview-reload.js"></script>']);
  });

  it.each([
    '//',
    '///',
    '/%ff/',
    '/%00/',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/nowhere/',
    '/nowhere',
  ])('lives on after %s', async (address) => {
    const { text } = await ask(address);
    expect(text).not.toContain('root:');
    expect((await ask('/')).status).toBe(200);
  });

  it('shows the site’s own page for an address that leads nowhere', async () => {
    expect(await ask('/nowhere/')).toEqual({ status: 404, text: '<p>жок</p>' });
  });
});
