import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

/** A running preview. */
export interface Preview {
  /** Where to look, e.g. `http://localhost:4321/`. */
  address: string;
  /** Tells every open page to load itself again. */
  reload(): void;
  close(): Promise<void>;
}

const EVENTS = '/okuu-preview-events';
const SCRIPT = '/okuu-preview-reload.js';

/**
 * Serves a folder on this machine only. With `live`, pages load themselves again when `reload` is called; the script for
 * it is added on the way to the browser and is in no file. A taken port is no error: the next free one is used.
 */
export async function servePreview(
  folder: string,
  options: { port: number; live: boolean },
): Promise<Preview> {
  const files = sirv(folder, { dev: true, etag: true });
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    // Anything may be asked for, also what is no address at all.
    const pathname = decode(URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? '/') ?? '/';
    response.setHeader('cache-control', 'no-store');
    if (options.live && pathname === EVENTS) {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
    } else if (options.live && pathname === SCRIPT) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(`new EventSource(${JSON.stringify(EVENTS)}).onmessage = () => location.reload();\n`);
    } else {
      void (options.live ? readPage(folder, pathname) : Promise.resolve(null)).then((page) => {
        if (page === null) {
          files(request, response, () => void sendMissing(folder, response));
          return;
        }
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(`${page}<script src="${SCRIPT}"></script>`);
      });
    }
  });
  const port = await listen(server, options.port);
  return {
    address: `http://localhost:${port}/`,
    reload() {
      for (const listener of listeners) listener.write('data: reload\n\n');
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function decode(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}

/** The text of the page at an address, or null where the address is no page. */
async function readPage(folder: string, pathname: string): Promise<string | null> {
  if (!/(\/|\.html)$/.test(pathname)) return null;
  const file = path.join(folder, pathname, pathname.endsWith('/') ? 'index.html' : '');
  const inside = path.relative(folder, file);
  if (inside.startsWith('..') || path.isAbsolute(inside)) return null;
  return readFile(file, 'utf8').catch(() => null);
}

async function sendMissing(folder: string, response: ServerResponse): Promise<void> {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(await readFile(path.join(folder, '404.html')).catch(() => '404'));
}

async function listen(server: Server, wanted: number): Promise<number> {
  for (const port of [...Array.from({ length: 20 }, (_, index) => wanted + index), 0]) {
    const listening = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') resolve(false);
        else reject(error);
      });
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    server.removeAllListeners('error');
    if (listening) return (server.address() as AddressInfo).port;
  }
  throw new Error('No free port on this machine');
}
