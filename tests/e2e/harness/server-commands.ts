import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hostingLines } from './hosting-lines.ts';
import { placeOf } from './needs.ts';

/** The web servers that universities run. */
export const SERVERS = ['nginx', 'apache', 'caddy'] as const;
export type ServerKind = (typeof SERVERS)[number];

/** How a server is started: everything it writes lies below its own folder, and it needs no rights. */
export interface ServerCommand {
  program: string;
  args: string[];
  env: Record<string, string>;
}

/** What is served: a folder at `/` and again at `/a/b/`. */
interface Served {
  folder: string;
  port: number;
  /** The server's own files. */
  home: string;
}

async function nginx({ folder, port, home }: Served): Promise<ServerCommand> {
  const program = placeOf('nginx');
  // nginx knows no types by itself; its table lies beside the configuration it was built with.
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
  const types = path.join(
    path.dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf'),
    'mime.types',
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${home}/${name};`,
  );
  const [forAll = '', forSite = ''] = await hostingLines('nginx');
  const config = `
daemon off;
worker_processes 1;
pid ${home}/nginx.pid;
error_log stderr;
events {}
http {
  include ${types};
  ${forAll}
  access_log off;
  ${temporary.join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    charset utf-8;
    root ${folder};
    error_page 404 /404.html;
    ${forSite}
    location /a/b/ { alias ${folder}/; }
  }
}
`;
  await writeFile(path.join(home, 'nginx.conf'), config);
  return { program, args: ['-p', home, '-c', path.join(home, 'nginx.conf'), '-e', 'stderr'], env: {} };
}

async function apache({ folder, port, home }: Served): Promise<ServerCommand> {
  const program = placeOf('apache');
  const modules = [
    '/usr/lib/apache2/modules',
    '/usr/lib64/httpd/modules',
    '/usr/lib/httpd/modules',
    '/usr/libexec/apache2',
  ].find((place) => existsSync(place));
  const types = ['/etc/mime.types', '/etc/apache2/mime.types', '/etc/httpd/conf/mime.types'].find((place) =>
    existsSync(place),
  );
  const load = ['mpm_event', 'authz_core', 'dir', 'alias', 'mime', 'headers'].map(
    (name) => `LoadModule ${name}_module ${modules ?? 'modules'}/mod_${name}.so`,
  );
  const [forFolder = ''] = await hostingLines('apache');
  const config = `
ServerRoot "${home}"
ServerName localhost
Listen 127.0.0.1:${port}
PidFile "${home}/apache.pid"
ErrorLog "${home}/error.log"
${load.join('\n')}
Mutex pthread
${process.getuid?.() === 0 ? 'User #65534\nGroup #65534' : ''}
TypesConfig ${types ?? '/etc/mime.types'}
AddDefaultCharset utf-8
DirectoryIndex index.html
DocumentRoot "${folder}"
Alias /a/b/ "${folder}/"
ErrorDocument 404 /404.html
<Directory "${folder}">
  Require all granted
  AllowOverride None
  Options None
  ${forFolder}
</Directory>
`;
  await writeFile(path.join(home, 'apache.conf'), config);
  return { program, args: ['-f', path.join(home, 'apache.conf'), '-DFOREGROUND'], env: {} };
}

async function caddy({ folder, port, home }: Served): Promise<ServerCommand> {
  const [forSite = ''] = await hostingLines('caddy');
  const config = `
{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
${forSite}
	handle_path /a/b/* {
		root * "${folder}"
		file_server
	}
	handle {
		root * "${folder}"
		file_server
	}
	handle_errors {
		rewrite * /404.html
		root * "${folder}"
		file_server
	}
}
`;
  const file = path.join(home, 'Caddyfile');
  await writeFile(file, config);
  const env = { XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, HOME: home };
  return { program: placeOf('caddy'), args: ['run', '--adapter', 'caddyfile', '--config', file], env };
}

const COMMANDS: Readonly<Record<ServerKind, (served: Served) => Promise<ServerCommand>>> = {
  nginx,
  apache,
  caddy,
};

/** Writes a server's configuration and says how to start it. */
export async function serverCommand(kind: ServerKind, served: Served): Promise<ServerCommand> {
  await mkdir(served.home, { recursive: true });
  return COMMANDS[kind](served);
}
