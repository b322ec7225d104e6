import type { InterfaceLanguage, Words } from '../diagnostics/rule.ts';
import type { Step } from './progress.ts';

/** What a build says of itself while it works. */
export const STEP_WORDS: Readonly<Record<Step, Words>> = {
  read: { ky: 'Окуу жана текшерүү', ru: 'Чтение и проверка', en: 'Reading and checking' },
  theme: { ky: 'Сайттын көрүнүшү', ru: 'Оформление', en: 'Theme' },
  bodies: { ky: 'Модулдардын тексти', ru: 'Тексты модулей', en: 'Module texts' },
  downloads: { ky: 'Жүктөлүүчү файлдар', ru: 'Файлы для скачивания', en: 'Downloads' },
  pages: { ky: 'Беттер', ru: 'Страницы', en: 'Pages' },
  search: { ky: 'Издөө индекстери', ru: 'Поисковые индексы', en: 'Search indexes' },
  write: { ky: 'Файлдарды жазуу', ru: 'Запись файлов', en: 'Writing files' },
  verify: { ky: 'Шилтемелерди текшерүү', ru: 'Проверка ссылок', en: 'Verifying links' },
  publish: { ky: 'Жарыялоо', ru: 'Публикация', en: 'Publishing' },
};

/** The sentences of the summary; counts are set behind their words, so that no language needs a plural here. */
export const SUMMARY_WORDS = {
  published: { ky: 'Жарыяланды: {out}', ru: 'Опубликовано: {out}', en: 'Published: {out}' },
  unpublished: {
    ky: 'Эч нерсе жарыяланган жок; мурунку сайт мурдагыдай калды.',
    ru: 'Ничего не опубликовано; прежний сайт остался как был.',
    en: 'Nothing was published; the site is as it was before.',
  },
  counts: {
    ky: 'Курстар: {courses} · модулдар: {modules} · беттер: {pages} (кайра жасалганы: {rendered}) · файлдар: {files} · көлөмү: {size} · убакыт: {seconds} с',
    ru: 'Курсы: {courses} · модули: {modules} · страницы: {pages} (из них созданы заново: {rendered}) · файлы: {files} · объём: {size} · время: {seconds} с',
    en: 'Courses: {courses} · modules: {modules} · pages: {pages} (rendered anew: {rendered}) · files: {files} · size: {size} · time: {seconds} s',
  },
  kept: {
    ky: '{key}: мурда жарыяланган түрүндө калды.',
    ru: '{key}: оставлен в том виде, в каком был опубликован раньше.',
    en: '{key}: kept as it was published before.',
  },
  broken: {
    ky: '{key}: каталары бар, жарыяланган жок (мурунку түрү да жок).',
    ru: '{key}: есть ошибки, не опубликован (и прежней версии нет).',
    en: '{key}: has errors and was not published (there is no earlier version to keep).',
  },
  flaw: {
    ky: 'Даяр бет текшерүүдөн өткөн жок ({kind}): {file} → {address}',
    ru: 'Готовая страница не прошла проверку ({kind}): {file} → {address}',
    en: 'A finished page did not pass verification ({kind}): {file} → {address}',
  },
  flaws: {
    ky: 'Бул Okuu программасынын өзүнүн катасы, сиздики эмес. Сураныч, аны билдириңиз.',
    ru: 'Это ошибка самой программы Okuu, а не ваша. Пожалуйста, сообщите о ней.',
    en: 'This is a mistake in Okuu itself, not yours. Please report it.',
  },
  failed: {
    ky: '{pack}: {name} файлы жасалган жок ({error}); курс ансыз жарыяланды.',
    ru: '{pack}: файл {name} не создан ({error}); курс опубликован без него.',
    en: '{pack}: the file {name} could not be made ({error}); the course is published without it.',
  },
  unknown: {
    ky: '{key} деген курс жок.[ Балким, {nearest}?] Белгилүүлөрү: {known}.',
    ru: 'Курса {key} нет.[ Может быть, {nearest}?] Известные: {known}.',
    en: 'There is no course {key}.[ Did you mean {nearest}?] Known courses: {known}.',
  },
  'not-ours': {
    ky: '{folder} папкасы бар жана аны Okuu жасаган эмес; ага тийилген жок. Башка папка көрсөтүңүз: --out ПАПКА',
    ru: 'Папка {folder} уже есть, и создала её не Okuu; она не тронута. Укажите другую: --out ПАПКА',
    en: 'The folder {folder} exists and was not made by Okuu; it was left alone. Name another one: --out FOLDER',
  },
  locked: {
    ky: '{folder} папкасына азыр башка процесс сайт чыгарып жатат. Анын бүтүшүн күтүңүз.',
    ru: 'В папку {folder} сейчас собирает сайт другой процесс. Дождитесь его окончания.',
    en: 'Another build is writing to {folder}. Wait until it ends.',
  },
  nested: {
    ky: 'Сайт чыгарылуучу папка мазмун папкасынын ичинде жатпашы да, аны ичине камтыбашы да керек: {folder}',
    ru: 'Папка вывода не может лежать в папке содержимого или содержать её: {folder}',
    en: 'The output folder must neither lie in the content folder nor hold it: {folder}',
  },
  serving: {
    ky: 'Көрүү үчүн: {address} (токтотуу: Ctrl+C)',
    ru: 'Смотрите здесь: {address} (остановить: Ctrl+C)',
    en: 'Look here: {address} (stop with Ctrl+C)',
  },
  nothing: {
    ky: '{out} папкасында жарыяланган эч нерсе жок. Адегенде: npm run build',
    ru: 'В папке {out} ещё ничего не опубликовано. Сначала: npm run build',
    en: 'Nothing is published in {out} yet. First run: npm run build',
  },
} as const satisfies Record<string, Words>;

/** Fills a sentence; a part in `[ ]` is left out where one of its slots has no value. */
export function sayBuild(
  language: InterfaceLanguage,
  key: keyof typeof SUMMARY_WORDS,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const whole = SUMMARY_WORDS[key][language].replace(/\[(.*?)\]/, (_, part: string) =>
    (/\{(\w+)\}/.exec(part)?.[1] ?? '') in values ? part : '',
  );
  return whole.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Bytes as people read them. */
export function sizeWords(language: InterfaceLanguage, bytes: number): string {
  const [unit, divisor] = bytes >= 2 ** 20 ? (['MB', 2 ** 20] as const) : (['KB', 2 ** 10] as const);
  const local = language === 'en' ? unit : unit === 'MB' ? 'МБ' : 'КБ';
  const number = (bytes / divisor).toFixed(1);
  return `${language === 'en' ? number : number.replace('.', ',')} ${local}`;
}
