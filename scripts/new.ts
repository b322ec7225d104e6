import { say } from '../src/scaffold/refusal.ts';
import { scaffold } from '../src/scaffold/scaffold.ts';
import { keepVersion } from '../src/scaffold/version.ts';
import { EXIT, guessLanguage, readOptions, UsageError } from './options.ts';

const OWN = {
  title: { type: 'string' },
  author: { type: 'string' },
  module: { type: 'string', multiple: true, default: [] as string[] },
  date: { type: 'string' },
  changes: { type: 'string' },
  'changes-ky': { type: 'string' },
  'changes-ru': { type: 'string' },
  'changes-en': { type: 'string' },
} as const;

/** The words of the command come first: `module physics --lang ky`. */
const args = process.argv.slice(2);
const end = args.findIndex((arg) => arg.startsWith('-'));
const words = end < 0 ? args : args.slice(0, end);

/** A new file may carry the clock's date: it is written once and is content from then on. */
function today(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const time = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  return time.toISOString().slice(0, 10);
}

async function run(): Promise<number> {
  const options = readOptions(args.slice(words.length), OWN);
  if (options.help) {
    console.log(say('usage', options.language));
    return EXIT.fine;
  }
  const { title, author, module: modules, date = today() } = options;
  const changes = {
    '': options.changes,
    ky: options['changes-ky'],
    ru: options['changes-ru'],
    en: options['changes-en'],
  };
  const { content, lang, language } = options;
  const { lines, fault } =
    words[0] === 'version'
      ? await keepVersion(content, { words, author, date, changes }, lang, language)
      : scaffold(content, { words, title, author, modules, date }, lang, language);
  const print = fault === null ? console.log : console.error;
  for (const line of lines) print(line);
  if (fault === null) return EXIT.fine;
  return fault === 'usage' ? EXIT.usage : EXIT.errors;
}

try {
  process.exitCode = await run();
} catch (error) {
  const usage = error instanceof UsageError;
  console.error(usage ? `${error.message}\n${say('usage', guessLanguage(args))}` : error);
  process.exitCode = usage ? EXIT.usage : EXIT.bug;
}
