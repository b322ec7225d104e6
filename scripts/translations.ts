import { statSync } from 'node:fs';
import path from 'node:path';
import type { Checked } from '../src/diagnostics/diagnostic.ts';
import { isError } from '../src/diagnostics/order.ts';
import type { Module } from '../src/module/module.ts';
import type { Content } from '../src/pack/content.ts';
import { recordFault, recordUpToDate, type TranslationName } from '../src/pack/record-translation.ts';
import { readContent } from '../src/pack/read-content.ts';
import { translationReport } from '../src/pack/translation-report.ts';
import { translationReportData, translationReportLines } from '../src/site/translation-report.ts';
import { nearest } from '../src/source/nearest.ts';
import { command, EXIT, readOptions, refuse } from './options.ts';
import { TRANSLATION_WORDS } from './translation-words.ts';

const OWN = {
  module: { type: 'string', multiple: true, default: [] as string[] },
  'up-to-date': { type: 'string', multiple: true, default: [] as string[] },
  all: { type: 'boolean', default: false },
} as const;

type Options = ReturnType<typeof readOptions<typeof OWN>>;

await command(async (args) => {
  const options = readOptions(args, OWN);
  const { language, content: folder } = options;
  if (options.help) {
    console.log(TRANSLATION_WORDS[language].usage);
    return EXIT.fine;
  }
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    refuse(language, 'folder', { option: '--content', value: folder });
  const checked = await readContent(path.resolve(folder), { cacheDir: path.resolve(options.cache) });
  const content = checked.value;
  known(options, '--course', options.course, [...content.courseFiles.keys()]);
  known(options, '--module', options.module, [...content.modules.keys()]);
  const named = options['up-to-date'];
  if (options.all && named.length > 0)
    refuse(language, 'value', {
      option: '--all',
      value: '--up-to-date',
      known: TRANSLATION_WORDS[language].usage,
    });
  if (options.all) return record(options, checked, neverRecorded(options, content));
  if (named.length > 0)
    return record(
      options,
      checked,
      named.map((name) => nameOf(options, content, name)),
    );

  const modules = translationReport(content, { courses: options.course, modules: options.module });
  console.log(
    options.format === 'json'
      ? JSON.stringify(translationReportData(modules), null, 1)
      : translationReportLines(modules, language).join('\n'),
  );
  if (!checked.diagnostics.some(isError)) return EXIT.fine;
  console.error(TRANSLATION_WORDS[language].broken);
  return EXIT.errors;
});

function known(
  { language }: Options,
  option: string,
  values: readonly string[],
  all: readonly string[],
): void {
  for (const value of values)
    if (!all.includes(value)) refuse(language, 'value', { option, value, known: all.join(', ') });
}

/** `vectors/ky` as a module and a language. */
function nameOf({ language }: Options, content: Content, value: string): TranslationName {
  const [module = '', tag = '', ...rest] = value.split('/');
  if (module !== '' && tag !== '' && rest.length === 0) return { module, language: tag };
  return refuse(language, 'value', {
    option: '--up-to-date',
    value,
    known: [...content.modules.values()].flatMap(translationsOf).join(', '),
  });
}

function translationsOf({ id, editions }: Module): string[] {
  return [...editions.values()].flatMap(({ language, meta }) =>
    meta.translationOf === undefined ? [] : [`${id}/${language}`],
  );
}

/** Translations of the present version of their source that nobody ever recorded. */
function neverRecorded({ course, module }: Options, content: Content): TranslationName[] {
  return translationReport(content, { courses: course, modules: module }).flatMap(({ id, translations }) =>
    translations.flatMap(({ state, language }) => (state === 'unrecorded' ? [{ module: id, language }] : [])),
  );
}

/** Records all of them or none. */
async function record(
  options: Options,
  checked: Checked<Content>,
  names: TranslationName[],
): Promise<number> {
  const words = TRANSLATION_WORDS[options.language];
  const all = [...checked.value.modules.values()].flatMap(translationsOf);
  const faults = names.flatMap((name) => {
    const fault = recordFault(checked, name);
    return fault === null ? [] : [{ fault, asked: `${name.module}/${name.language}` }];
  });
  if (faults.length > 0) {
    for (const { fault, asked } of faults) {
      const near = fault === 'module' || fault === 'language' ? nearest(asked, all) : null;
      console.error(`${asked}: ${words.faults[fault]}${near === null ? '' : ` ${words.meant(near)}`}`);
    }
    const content = faults.some(({ fault }) => fault === 'broken' || fault === 'records');
    return content ? EXIT.errors : EXIT.usage;
  }
  const done = await recordUpToDate(path.resolve(options.content), checked.value, names);
  if (options.format === 'json')
    console.log(
      JSON.stringify(
        done.map(({ module, language, version }) => ({ module, language, version })),
        null,
        1,
      ),
    );
  else if (done.length === 0) console.log(words.nothing);
  else for (const one of done) console.log(words.done(one));
  return EXIT.fine;
}
