import { statSync } from 'node:fs';
import path from 'node:path';
import type { InterfaceLanguage } from '../src/diagnostics/rule.ts';
import { isReserved, judge, PERMITTED_ACTS } from '../src/licence/compatibility.ts';
import { readExpression } from '../src/licence/expression.ts';
import { LICENCES } from '../src/licence/licences.ts';
import { reasonWords } from '../src/licence/reasons.ts';
import { RELATIONS } from '../src/licence/relation.ts';
import { assemble } from '../src/pack/assemble.ts';
import { licenceChange, licenceReport } from '../src/pack/licence-report.ts';
import { tellRights } from '../src/pack/told-rights.ts';
import { readContent } from '../src/pack/read-content.ts';
import { licenceChangeLines, licenceReportLines } from '../src/site/licence-report.ts';
import { nearest } from '../src/source/nearest.ts';
import { command, EXIT, readOptions, refuse } from './options.ts';

const OWN = {
  from: { type: 'string' },
  relation: { type: 'string' },
  into: { type: 'string' },
  permission: { type: 'string', multiple: true, default: [] as string[] },
  if: { type: 'string' },
} as const;

const VERDICTS = {
  ky: { allowed: 'Болот', discouraged: 'Болот, бирок сунушталбайт', refused: 'Болбойт' },
  ru: { allowed: 'Можно', discouraged: 'Можно, но не рекомендуется', refused: 'Нельзя' },
  en: { allowed: 'Allowed', discouraged: 'Allowed, but discouraged', refused: 'Refused' },
} as const;

const WORDS = {
  ky: {
    usage:
      'npm run licences -- --from CC-BY-NC-4.0 --relation adapted --into CC-BY-4.0 [--permission publish]\n' +
      'npm run licences -- --course окуу-жайы/курс [--if CC-BY-SA-4.0] [--format json]',
    broken: 'Курсту толук окууга болбоду: адегенде npm run check айткан каталарды оңдоңуз.',
  },
  ru: {
    usage:
      'npm run licences -- --from CC-BY-NC-4.0 --relation adapted --into CC-BY-4.0 [--permission publish]\n' +
      'npm run licences -- --course вуз/курс [--if CC-BY-SA-4.0] [--format json]',
    broken: 'Курс не удалось прочитать целиком: сначала исправьте ошибки, которые называет npm run check.',
  },
  en: {
    usage:
      'npm run licences -- --from CC-BY-NC-4.0 --relation adapted --into CC-BY-4.0 [--permission publish]\n' +
      'npm run licences -- --course institution/course [--if CC-BY-SA-4.0] [--format json]',
    broken: 'The course could not be read as a whole: mend what npm run check names first.',
  },
} as const;

type Options = ReturnType<typeof readOptions<typeof OWN>>;

await command(async (args) => {
  const options = readOptions(args, OWN);
  const { language } = options;
  if (options.help) {
    console.log(WORDS[language].usage);
    return EXIT.fine;
  }
  const pair = options.from !== undefined || options.relation !== undefined || options.into !== undefined;
  if (pair && options.course.length > 0)
    refuse(language, 'value', { option: '--from', value: '--course', known: WORDS[language].usage });
  if (pair) return answerPair(options);
  if (options.course.length === 0) {
    console.error(WORDS[language].usage);
    return EXIT.usage;
  }
  return reportCourses(options);
});

/** A licence of the command line; what is unknown is refused, never judged. */
function licence(options: Options, option: '--from' | '--into' | '--if', value: string | undefined): string {
  if (value === undefined) return refuse(options.language, 'missing', { option });
  if (readExpression(value) !== null) return value;
  const near = nearest(value.replace(/\s+/g, '-'), LICENCES.keys());
  const known = near === null ? 'CC-BY-4.0, CC-BY-SA-4.0, CC-BY-NC-4.0, CC0-1.0 …' : `${near} …`;
  return refuse(options.language, 'value', { option, value, known });
}

function one<const T extends string>(
  language: InterfaceLanguage,
  option: string,
  value: string | undefined,
  known: readonly T[],
): T {
  if (value === undefined) return refuse(language, 'missing', { option });
  const found = known.find((candidate) => candidate === value);
  return found ?? refuse(language, 'value', { option, value, known: known.join(', ') });
}

/** May this be used so? */
function answerPair(options: Options): number {
  const { language, format } = options;
  const from = licence(options, '--from', options.from);
  const relation = one(language, '--relation', options.relation, RELATIONS);
  const into = licence(options, '--into', options.into);
  const permitted = options.permission
    .flatMap((list) => list.split(','))
    .map((act) => one(language, '--permission', act, PERMITTED_ACTS));
  const judgement = judge({ from, relation, into, permitted });
  if (judgement === null)
    throw new Error(`No verdict for ${from} ${relation} ${into}, though both were understood`);
  const { verdict } = judgement;
  const reason = reasonWords(judgement, language);
  console.log(
    format === 'json'
      ? JSON.stringify({ verdict, reason }, null, 1)
      : `${VERDICTS[language][verdict]}. ${reason}`,
  );
  return verdict === 'refused' ? EXIT.errors : EXIT.fine;
}

async function reportCourses(options: Options): Promise<number> {
  const { content: folder, course, format, language } = options;
  const asked = options.if === undefined ? null : licence(options, '--if', options.if);
  if (asked !== null && isReserved(asked))
    refuse(language, 'value', { option: '--if', value: asked, known: 'CC-BY-4.0 …' });
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    refuse(language, 'folder', { option: '--content', value: folder });
  const { value: content } = await readContent(path.resolve(folder), {
    cacheDir: path.resolve(options.cache),
  });
  const known = [...content.courseFiles.keys()];
  const reports = course.map((key) => {
    if (!known.includes(key))
      refuse(language, 'value', { option: '--course', value: key, known: known.join(', ') });
    const pack = assemble(content, key);
    return pack === null
      ? null
      : { report: licenceReport(pack), change: asked === null ? null : licenceChange(pack, asked) };
  });
  const found = reports.filter((report) => report !== null);
  if (format === 'json') {
    const all = found.map(({ report, change }) => ({
      ...report,
      rights: tellRights(report.rights),
      ...(change === null ? {} : { if: change }),
    }));
    console.log(JSON.stringify(all.length === 1 ? all[0] : all, null, 1));
  } else {
    const texts = found.map(({ report, change }) =>
      [
        ...licenceReportLines(report, language),
        ...(change === null ? [] : ['', ...licenceChangeLines(change, language)]),
      ].join('\n'),
    );
    if (texts.length > 0) console.log(texts.join('\n\n'));
  }
  if (found.length < reports.length) console.error(WORDS[language].broken);
  const refused = found.some(({ report }) =>
    report.editions.some(({ works }) =>
      works.some(({ verdict }) => verdict === 'refused' || verdict === null),
    ),
  );
  return refused || found.length < reports.length ? EXIT.errors : EXIT.fine;
}
