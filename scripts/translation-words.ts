import type { InterfaceLanguage } from '../src/diagnostics/rule.ts';
import type { Recorded, RecordFault } from '../src/pack/record-translation.ts';

interface Words {
  usage: string;
  broken: string;
  nothing: string;
  faults: Readonly<Record<RecordFault, string>>;
  meant: (near: string) => string;
  done: (recorded: Recorded) => string;
}

const EXAMPLES = [
  'npm run translations [-- --course knu/algebra] [--module vectors] [--format json]',
  'npm run translations -- --up-to-date vectors/ky [--up-to-date vectors/en]',
  'npm run translations -- --all [--course knu/algebra] [--module vectors]',
] as const;

const usage = (list: string, one: string, all: string): string =>
  [`${list}:`, `  ${EXAMPLES[0]}`, `${one}:`, `  ${EXAMPLES[1]}`, `${all}:`, `  ${EXAMPLES[2]}`].join('\n');

/** What the command about translations says beside its report. */
export const TRANSLATION_WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  ky: {
    usage: usage(
      'Ар бир модуль ар бир тилде кандай абалда',
      'Котормо түпнускага дал келет деп белгилөө (translations.yaml менен translationOf.version жазылат)',
      'Түпнусканын азыркы версиясынан которулуп, эч качан белгиленбегендердин баарын белгилөө; артта калгандарга тийбейт',
    ),
    broken:
      'Мазмунда каталар бар: айрым тексттер бул тизмеде жок болушу мүмкүн. Каталарды npm run check айтат.',
    nothing: 'Белгилей турган котормо жок.',
    faults: {
      module: 'мындай модуль жок.',
      language: 'модулда бул тилдеги текст жок.',
      original: 'бул текст котормо эмес: translationOf жок.',
      broken: 'тексттин же түпнусканын катасы бар: адегенде npm run check айткандарды оңдоңуз.',
      records: 'translations.yaml файлында ката бар: адегенде npm run check айткандарды оңдоңуз.',
    },
    meant: (near) => `Балким, ${near}?`,
    done: ({ module, language, version, before: { source, above } }) =>
      `${module}/${language}: ${source}.mdx ${version} менен дал келет деп белгиленди.${above === null ? '' : ` ${source}.mdx өзү ${above.source}.mdx текстинен артта.`}`,
  },
  ru: {
    usage: usage(
      'Состояние каждого модуля на каждом языке',
      'Отметить, что перевод соответствует оригиналу (пишутся translations.yaml и translationOf.version)',
      'Отметить все переводы нынешней версии оригинала, которые ещё не отмечались; отставшие не трогаются',
    ),
    broken:
      'В содержимом есть ошибки: некоторых текстов в списке может не быть. Ошибки называет npm run check.',
    nothing: 'Отмечать нечего.',
    faults: {
      module: 'такого модуля нет.',
      language: 'в модуле нет текста на этом языке.',
      original: 'это не перевод: нет translationOf.',
      broken: 'в тексте или в его оригинале есть ошибки: сначала исправьте то, что называет npm run check.',
      records: 'в translations.yaml есть ошибки: сначала исправьте то, что называет npm run check.',
    },
    meant: (near) => `Может быть, ${near}?`,
    done: ({ module, language, version, before: { source, above } }) =>
      `${module}/${language}: отмечено соответствие ${source}.mdx версии ${version}.${above === null ? '' : ` Сам ${source}.mdx отстаёт от ${above.source}.mdx.`}`,
  },
  en: {
    usage: usage(
      'How each module stands in each language',
      'Record that a translation is up to date (writes translations.yaml and translationOf.version)',
      'Record all translations of the present version of their source that were never recorded; those behind are left alone',
    ),
    broken: 'The content has errors: some texts may be missing from this list. See npm run check.',
    nothing: 'There is nothing to record.',
    faults: {
      module: 'there is no such module.',
      language: 'the module has no text in this language.',
      original: 'this is no translation: it has no translationOf.',
      broken: 'the text or its source has errors: mend what npm run check names first.',
      records: 'translations.yaml has errors: mend what npm run check names first.',
    },
    meant: (near) => `Did you mean ${near}?`,
    done: ({ module, language, version, before: { source, above } }) =>
      `${module}/${language}: recorded as up to date with ${source}.mdx ${version}.${above === null ? '' : ` ${source}.mdx itself is behind ${above.source}.mdx.`}`,
  },
};
