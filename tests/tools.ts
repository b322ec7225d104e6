import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** A program the tests need beyond npm packages, and the ways to get it. */
export interface Tool {
  name: string;
  /** What is tested with it. */
  use: string;
  /** Where it may lie; names without a slash are looked up on the path. */
  places: readonly string[];
  /** Debian's package; installed only when we are root. */
  debian: string;
  /** A command tried before Debian's package. */
  download?: readonly string[];
}

/** Everything the tests need beyond `npm ci`. */
export const TOOLS: readonly Tool[] = [
  {
    name: 'chromium',
    use: 'pages in a real browser',
    places: [
      process.env.CHROMIUM ?? '',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
    download: ['npx', '--no-install', 'playwright-core', 'install', 'chromium'],
  },
  { name: 'nginx', use: 'packs under nginx', places: ['nginx', '/usr/sbin/nginx'], debian: 'nginx-light' },
  {
    name: 'apache',
    use: 'packs under Apache',
    places: ['apache2', '/usr/sbin/apache2', 'httpd'],
    debian: 'apache2-bin',
  },
  { name: 'caddy', use: 'packs under Caddy', places: ['caddy', '/usr/bin/caddy'], debian: 'caddy' },
  {
    name: 'zip',
    use: 'a pack handed out as an archive',
    places: ['unzip', '/usr/bin/unzip'],
    debian: 'unzip',
  },
  {
    name: 'exiftool',
    use: 'what published picture files say of themselves',
    places: ['exiftool', '/usr/bin/exiftool'],
    debian: 'libimage-exiftool-perl',
  },
];

/** The tool of that name; a name that is not in the list is a mistake in the test. */
export function toolNamed(name: string): Tool {
  const tool = TOOLS.find((candidate) => candidate.name === name);
  if (tool === undefined) throw new Error(`${name} is not in the list of test tools`);
  return tool;
}

/** Where a tool lies on this machine, or null. */
export function locate(tool: Tool): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const place of tool.places.filter((candidate) => candidate !== '')) {
    const candidates =
      place.includes('/') || place.includes('\\')
        ? [place]
        : folders.map((folder) => path.join(folder, place));
    const found = candidates.find((candidate) => existsSync(candidate));
    if (found !== undefined) return found;
  }
  return tool.name === 'chromium' ? downloadedBrowser() : null;
}

/** The browser that Playwright downloaded for itself, if it did. */
function downloadedBrowser(): string | null {
  const script = "import('playwright-core').then((p) => console.log(p.chromium.executablePath()))";
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  const file = stdout.trim();
  return file !== '' && existsSync(file) ? file : null;
}

/** Gets a missing tool; returns where it lies now, or null where it could not be had. */
export function obtain(tool: Tool): string | null {
  const run = (command: string, args: readonly string[]): boolean =>
    spawnSync(command, args, { stdio: 'ignore', timeout: 300_000, shell: process.platform === 'win32' })
      .status === 0;
  const [command, ...args] = tool.download ?? [];
  if (command !== undefined && run(command, args) && locate(tool) !== null) return locate(tool);
  if (process.getuid?.() === 0 && run('apt-get', ['--version'])) {
    const environment = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
    if (run('env', [...environment, 'update'])) {
      run('env', [...environment, 'install', '--yes', '--no-install-recommends', tool.debian]);
    }
  }
  return locate(tool);
}
