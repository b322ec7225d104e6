import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** What a server does with a request for a file of the site. */
export interface Behaviour {
  /** Says nothing to requests for these files, and keeps the line open. */
  silent?: RegExp;
  /** Breaks the line. */
  broken?: RegExp;
  /** False: no other origin may read anything. */
  cors?: boolean;
  /** Sends something else than the file. */
  change?: (file: string, bytes: Buffer) => Buffer;
}

/** A site at an origin of its own, whose server can be made to fail. */
export interface PartnerServer {
  /** `http://127.0.0.1:<port>/` */
  address: string;
  /** Its address as results name it. */
  host: string;
  /** The folder it serves. */
  serve: (folder: string) => void;
  behave: (behaviour: Behaviour) => void;
  /** Paths that were asked for since the last call. */
  asked: () => string[];
  stop: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Starts a server on a free port; it serves nothing until it is told what. */
export async function startPartner(): Promise<PartnerServer> {
  let folder = '';
  let behaviour: Behaviour = {};
  let asked: string[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname.slice(1));
    const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
    asked.push(file);
    if (behaviour.silent?.test(file)) return;
    if (behaviour.broken?.test(file)) return void request.socket.destroy();
    const { cors = true, change = (_: string, bytes: Buffer): Buffer => bytes } = behaviour;
    const bytes = await readFile(path.join(folder, file)).catch(() => null);
    response.writeHead(bytes === null ? 404 : 200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...(cors && /(^|\/)search\//.test(file) ? { 'access-control-allow-origin': '*' } : {}),
    });
    response.end(bytes === null ? '' : change(file, bytes));
  }

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: `http://${host}/`,
    host,
    serve: (from) => void (folder = from),
    behave: (next) => {
      behaviour = next;
      // A line that says nothing would be taken for that of the next case.
      server.closeAllConnections();
    },
    asked: () => {
      const before = asked;
      asked = [];
      return before;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
