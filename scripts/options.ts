import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../src/diagnostics/rule.ts';
import { nearest } from '../src/source/nearest.ts';

/** Exit codes of every command (design §3). */
export const EXIT = { fine: 0, errors: 1, usage: 2, bug: 3 } as const;

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How diagnostics are printed. */
export const FORMATS = ['terminal', 'github', 'json'] as const;

const SHARED = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  course: { type: 'string', multiple: true, default: [] as string[] },
  format: { type: 'string', default: 'terminal' },
  lang: { type: 'string' },
  // Work kept between builds; not among the promised options, it serves benchmarks and tests.
  cache: { type: 'string', default: path.join(ROOT, '.okuu', 'cache') },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies ParseArgsOptionsConfig;

/** Words of this file: what is said before any content could be read. */
const WORDS = {
  unknown: {
    ky: 'Белгисиз параметр: {option}.[ Балким, {nearest}?] Белгилүүлөрү: {known}.',
    ru: 'Неизвестный параметр: {option}.[ Может быть, {nearest}?] Известные: {known}.',
    en: 'Unknown option {option}.[ Did you mean {nearest}?] Known options: {known}.',
  },
  value: {
    ky: '{option} параметринин мааниси туура эмес: «{value}». Болушу мүмкүн: {known}.',
    ru: 'Неверное значение параметра {option}: «{value}». Возможные: {known}.',
    en: 'Unexpected value "{value}" for {option}, expected one of: {known}.',
  },
  disk: {
    ky: 'Дискке жазууга болбоду: {path} ({reason}). Папканын уруксатын жана бош орунду текшериңиз же --out менен башка папка көрсөтүңүз. Жарыяланган сайтка тийилген жок.',
    ru: 'Не удалось записать на диск: {path} ({reason}). Проверьте права на папку и свободное место или укажите другую папку: --out. Опубликованный сайт не затронут.',
    en: 'Could not write to the disk: {path} ({reason}). Check the permissions of the folder and the free space, or name another folder with --out. The published site was not touched.',
  },
  missing: {
    ky: '{option} параметринин мааниси жок.',
    ru: 'У параметра {option} нет значения.',
    en: 'The option {option} has no value.',
  },
  folder: {
    ky: '{option}: «{value}» деген папка жок. Мазмун турган папканын жолун жазыңыз, мисалы: --content content',
    ru: '{option}: папки «{value}» нет. Укажите путь к папке с содержимым, например: --content content',
    en: '{option}: there is no folder "{value}". Give the path of the folder with the content, for example: --content content',
  },
  word: {
    ky: 'Түшүнүксүз сөз: «{option}». Параметрлер эки сызыкча менен башталат: {known}.',
    ru: 'Непонятное слово: «{option}». Параметры начинаются с двух дефисов: {known}.',
    en: 'Unexpected word "{option}". Options begin with two hyphens: {known}.',
  },
} as const;

/** A mistake in the command line; the message is in the person's language. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Ends the command with a sentence about its options. */
export function refuse(
  language: InterfaceLanguage,
  key: keyof typeof WORDS,
  values: Readonly<Record<string, string>>,
): never {
  throw new UsageError(words(language, key, values));
}

function words(
  language: InterfaceLanguage,
  key: keyof typeof WORDS,
  values: Readonly<Record<string, string>>,
): string {
  const whole = WORDS[key][language].replace(/\[(.*?)\]/, (_, part: string) =>
    values.nearest === undefined ? '' : part,
  );
  return whole.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** The language to complain in before `--lang` is known to be sound: what it says, else what the system speaks. */
export function guessLanguage(args: readonly string[]): InterfaceLanguage {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = at < 0 ? '' : (args[at]?.split('=')[1] ?? args[at + 1] ?? '');
  const system = process.env.LC_ALL ?? process.env.LANG ?? '';
  return (
    [given, system.slice(0, 2)]
      .map((tag) => INTERFACE_LANGUAGES.find((known) => known === tag))
      .find(Boolean) ?? 'en'
  );
}

/** The shared options of a command with its own; unknown ones are refused with the list of those that are known. */
export function readOptions<const Own extends ParseArgsOptionsConfig>(args: string[], own: Own) {
  const language = guessLanguage(args);
  const options = { ...SHARED, ...own };
  const known = Object.keys(options).map((name) => `--${name}`);
  const fail = (key: keyof typeof WORDS, values: Readonly<Record<string, string>>): never => {
    throw new UsageError(words(language, key, { known: known.join(', '), ...values }));
  };
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') fail('word', { option: token.value });
    if (token.kind !== 'option') continue;
    const config = (options as ParseArgsOptionsConfig)[token.name];
    if (config === undefined) {
      const meant = nearest(token.name, Object.keys(options));
      fail('unknown', { option: token.rawName, ...(meant === null ? {} : { nearest: `--${meant}` }) });
    } else if (config.type === 'string' && (token.value === undefined || token.value === '')) {
      fail('missing', { option: token.rawName });
    }
  }
  const { values } = parseArgs({ args, options, strict: true });
  const shared = values as unknown as { format: string; lang?: string };
  const format = FORMATS.find((candidate) => candidate === shared.format);
  if (format === undefined)
    return fail('value', { option: '--format', value: shared.format, known: FORMATS.join(', ') });
  const asked = INTERFACE_LANGUAGES.find((candidate) => candidate === shared.lang);
  if (shared.lang !== undefined && asked === undefined) {
    return fail('value', { option: '--lang', value: shared.lang, known: INTERFACE_LANGUAGES.join(', ') });
  }
  return { ...values, format, lang: asked ?? null, language: asked ?? language };
}

/**
 * Runs a command: usage errors are told in a sentence and end with 2; anything thrown is a bug of Okuu and ends with 3.
 * A command that returns null goes on until it is stopped.
 */
export async function command(work: (args: string[]) => Promise<number | null>): Promise<void> {
  const args = process.argv.slice(2);
  try {
    const code = await work(args);
    if (code !== null) process.exitCode = code;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message);
      process.exitCode = EXIT.usage;
      return;
    }
    const disk = diskProblem(error);
    if (disk !== null) {
      console.error(words(guessLanguage(args), 'disk', disk));
      process.exitCode = disk.reason === 'ENOSPC' ? EXIT.bug : EXIT.usage;
      return;
    }
    console.error(BUG[guessLanguage(args)]);
    console.error(error);
    process.exitCode = EXIT.bug;
  }
}

/** What the disk refused, where an error is of that kind: a folder that may not be written to is nobody's bug. */
function diskProblem(error: unknown): { path: string; reason: string } | null {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return null;
  const reason = String(error.code);
  const kinds = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EEXIST'];
  return kinds.includes(reason) ? { path: String(error.path), reason } : null;
}

const BUG: Readonly<Record<InterfaceLanguage, string>> = {
  ky: 'Okuu программасынын өзүндө ката чыкты. Жарыяланган сайтка тийилген жок. Төмөнкү текстти кошуп, бизге билдириңиз.',
  ru: 'Ошибка в самой программе Okuu. Опубликованный сайт не затронут. Пожалуйста, сообщите о ней и приложите текст ниже.',
  en: 'Okuu itself failed. The published site was not touched. Please report it with the text below.',
};
