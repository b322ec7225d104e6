// The first thing that runs, in syntax that any Node of the last ten years reads: Okuu needs Node 22.12 or newer, and
// npm brings Node 24 along on Linux and Windows (optionalDependencies). Elsewhere, and where an old Node was not
// replaced, the first line printed must say what to install.
import { spawnSync } from 'node:child_process';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Okuu needs Node.js 22.12 or newer; this is ${process.versions.node}. Install Node.js 24 LTS from https://nodejs.org and run the command again.\n` +
      `Okuu үчүн Node.js 22.12 же андан жаңысы керек; бул жерде ${process.versions.node}. https://nodejs.org дарегинен Node.js 24 LTS орнотуп, буйрукту кайра иштетиңиз.\n` +
      `Для Okuu нужен Node.js 22.12 или новее; здесь ${process.versions.node}. Установите Node.js 24 LTS с https://nodejs.org и повторите команду.`,
  );
  process.exit(3);
}

const COMMANDS = ['build', 'check', 'dev', 'preview', 'new', 'licences', 'translations', 'bench', 'test'];
const [command, ...rest] = process.argv.slice(2);
if (!COMMANDS.includes(command)) {
  console.error(
    `Unknown command "${command ?? ''}". Known commands: ${COMMANDS.join(', ')}.\n` +
      `Белгисиз буйрук: «${command ?? ''}». Белгилүүлөрү: ${COMMANDS.join(', ')}.\n` +
      `Неизвестная команда: «${command ?? ''}». Известные: ${COMMANDS.join(', ')}.`,
  );
  process.exit(2);
}
// Compiled code is kept between runs: a third of a build in which little has changed would go into compiling Okuu itself.
module.enableCompileCache?.(fileURLToPath(new URL('../.okuu/cache/compiled', import.meta.url)));
const script = new URL(`./${command}.ts`, import.meta.url);
if (process.features.typescript) {
  process.argv.splice(1, 2, fileURLToPath(script));
  await import(script.href);
} else {
  // Node 22.12 to 22.17 read TypeScript only when asked to.
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const { status } = spawnSync(process.execPath, [...flags, fileURLToPath(script), ...rest], {
    stdio: 'inherit',
  });
  process.exit(status ?? 3);
}
