import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { scratch } from './sites.ts';
import { serverCommand, type ServerKind } from './server-commands.ts';

/** A web server under way. */
export interface WebServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  stop(): Promise<void>;
}

/** The addresses at which every server shows the site: the root of a domain, and a folder. */
export const PREFIXES = ['/', '/a/b/'] as const;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a server on a free port of this machine over a folder, at `/` and at `/a/b/`; resolves when it answers. */
export async function startServer(kind: ServerKind, folder: string): Promise<WebServer> {
  const port = await freePort();
  const home = await scratch(`${kind}-${port}`);
  const { program, args, env } = await serverCommand(kind, { folder, port, home });
  const child = spawn(program, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const gone = once(child, 'exit');
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const origin = `http://127.0.0.1:${port}`;
  const deadline = performance.now() + 20_000;
  const answers = (): Promise<boolean> =>
    fetch(origin).then(
      (response) => response.ok,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill('SIGKILL');
      const log = await readFile(path.join(home, 'error.log'), 'utf8').catch(() => '');
      throw new Error(`${kind} did not start:\n${said}${log}`);
    }
    await pause(50);
  }
  return {
    origin,
    async stop() {
      process.off('exit', kill);
      child.kill('SIGTERM');
      await gone;
    },
  };
}
