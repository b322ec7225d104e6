import type { Words } from '../diagnostics/rule.ts';

/** What `npm run new` says. */
export const WORDS = {
  usage: {
    ky:
      'Жаңы модуль, курс же окуу жайын ачуу:\n' +
      '  npm run new -- module <id> [--title «Аталышы»]\n' +
      '  npm run new -- course <окуу-жай>/<id> [--module <id>]…\n' +
      '  npm run new -- institution <id>\n' +
      'Модулдун азыркы текстин версия катары сактоо (курс аны бекитип ала алат):\n' +
      '  npm run new -- version <модуль> <1.2.0> --changes «Эмне өзгөрдү» (же --changes-ky, --changes-ru, --changes-en)\n' +
      'Кошумча: --lang ky|ru|en (тексттин тили), --author <id же аты-жөнү>, --date 2026-09-01, --content ПАПКА',
    ru:
      'Создать модуль, курс или учебное заведение:\n' +
      '  npm run new -- module <id> [--title «Название»]\n' +
      '  npm run new -- course <заведение>/<id> [--module <id>]…\n' +
      '  npm run new -- institution <id>\n' +
      'Сохранить нынешний текст модуля как версию, которую может закрепить курс:\n' +
      '  npm run new -- version <модуль> <1.2.0> --changes «Что изменилось» (или --changes-ky, --changes-ru, --changes-en)\n' +
      'Ещё: --lang ky|ru|en (язык текста), --author <id или имя>, --date 2026-09-01, --content ПАПКА',
    en:
      'Start a module, a course or an institution:\n' +
      '  npm run new -- module <id> [--title "Title"]\n' +
      '  npm run new -- course <institution>/<id> [--module <id>]…\n' +
      '  npm run new -- institution <id>\n' +
      'Keep the present text of a module as a version that courses can pin:\n' +
      '  npm run new -- version <module> <1.2.0> --changes "What changed" (or --changes-ky, --changes-ru, --changes-en)\n' +
      'Also: --lang ky|ru|en (language of the text), --author <id or name>, --date 2026-09-01, --content FOLDER',
  },
  kind: {
    ky: '«{value}» деген түр жок, булардын бири керек: {known}.',
    ru: 'Неизвестный вид «{value}», нужен один из: {known}.',
    en: 'Unexpected kind "{value}", expected one of: {known}.',
  },
  name: {
    ky: 'Аталыш жок, мындай жазыңыз: npm run new -- {kind} {form}',
    ru: 'Не указано имя, запишите так: npm run new -- {kind} {form}',
    en: 'Unexpected absence of a name, expected: npm run new -- {kind} {form}',
  },
  surplus: {
    ky: 'Ашыкча сөз: «{value}». Бир нече сөздөн турган аталышты --title менен, тырмакчада жазыңыз.',
    ru: 'Лишние слова: «{value}». Название из нескольких слов пишите в кавычках после --title.',
    en: 'Unexpected words "{value}". Write a title of several words in quotes after --title.',
  },
  course: {
    ky: '«{value}» курстун толук аталышы эмес, окуу-жай/курс түрү керек, мисалы: kstu/physics',
    ru: '«{value}» не полное имя курса, нужен вид заведение/курс, например: kstu/physics',
    en: 'Unexpected course "{value}", expected the form institution/course, for example kstu/physics',
  },
  title: {
    ky: '«{value}» аталышка жарабайт: 400 белгиден ашпаган, бош эмес сап керек.',
    ru: '«{value}» не годится в название: нужна непустая строка не длиннее 400 знаков.',
    en: 'Unexpected title or name "{value}", expected one line of at most 400 characters.',
  },
  folder: {
    ky: '«{folder}» папкасы жок. Аны түзүңүз же --content параметрин текшериңиз.',
    ru: 'Папки «{folder}» нет. Создайте её или проверьте параметр --content.',
    en: 'Unexpected content folder "{folder}" that is not there. Make it, or check the option --content.',
  },
  exists: {
    ky: '{file} мурунтан эле бар, ал өзгөртүлгөн жок. Башка аталыш тандаңыз.',
    ru: '{file} уже есть, он не изменён. Выберите другое имя.',
    en: 'Unexpected file {file}: it is there already and was not touched. Choose another name.',
  },
  institution: {
    ky: '«{id}» деген окуу жайы жок.[[ Балким, «{nearest}»?]] Адегенде аны түзүңүз: npm run new -- institution {id}',
    ru: 'Учебного заведения «{id}» нет.[[ Может быть, «{nearest}»?]] Сначала создайте его: npm run new -- institution {id}',
    en: 'Unexpected institution "{id}".[[ Did you mean "{nearest}"?]] Make it first: npm run new -- institution {id}',
  },
  broken: {
    ky: '{file} окулбай жатат, адегенде аны оңдоңуз. Катасын мындан көрөсүз: npm run check',
    ru: '{file} не читается, сначала исправьте его. Ошибку покажет команда: npm run check',
    en: 'Unexpected mistakes in {file}, mend them first. To see them: npm run check',
  },
  created: { ky: 'түзүлдү     {file}', ru: 'создан      {file}', en: 'created     {file}' },
  extended: { ky: 'толукталды  {file}', ru: 'дополнен    {file}', en: 'added to    {file}' },
  next: {
    ky: 'Эми файлдарды ачып, өз текстиңизди жазыңыз. Текшерүү: npm run check; көрүү: npm run dev',
    ru: 'Теперь откройте файлы и впишите свой текст. Проверить: npm run check; посмотреть: npm run dev',
    en: 'Now open the files and write your own text. To check: npm run check; to look: npm run dev',
  },
  translate: {
    ky: 'Файлдын ичинде түпнусканын тексти турат: аны абзацтап которуңуз. Текшерүү: npm run check; көрүү: npm run dev',
    ru: 'В файле лежит текст оригинала: переводите его абзац за абзацем. Проверить: npm run check; посмотреть: npm run dev',
    en: 'The file holds the original: translate it paragraph by paragraph. To check: npm run check; to look: npm run dev',
  },
  'version-words': {
    ky: 'Модуль менен версия керек, мисалы: npm run new -- version vectors 1.2.0 --changes «Эмне өзгөрдү»',
    ru: 'Нужны модуль и версия, например: npm run new -- version vectors 1.2.0 --changes «Что изменилось»',
    en: 'Unexpected absence of a module or a version, expected: npm run new -- version vectors 1.2.0 --changes "What changed"',
  },
  'version-changes': {
    ky: 'Эмне өзгөргөнү айтылган жок, окурман үчүн бир-эки сүйлөм жазыңыз: --changes «…» же тилдер боюнча --changes-ky «…» --changes-ru «…» --changes-en «…»',
    ru: 'Не сказано, что изменилось; напишите для читателя одну-две фразы: --changes «…» или по языкам --changes-ky «…» --changes-ru «…» --changes-en «…»',
    en: 'Unexpected absence of what changed, expected a sentence or two for readers: --changes "…", or by language --changes-ky "…" --changes-ru "…" --changes-en "…"',
  },
  'version-module': {
    ky: '«{id}» деген модуль жок.[[ Балким, «{nearest}»?]]',
    ru: 'Модуля «{id}» нет.[[ Может быть, «{nearest}»?]]',
    en: 'Unexpected module "{id}".[[ Did you mean "{nearest}"?]]',
  },
  'version-exists': {
    ky: '{version} версиясы мурунтан эле бар ({file}), ал өзгөрүлбөйт. Кийинки номурду алыңыз.',
    ru: 'Версия {version} уже есть ({file}), она не меняется. Возьмите следующий номер.',
    en: 'Unexpected version {version}: it is there already ({file}) and does not change. Take the next number.',
  },
  'version-lower': {
    ky: '{version} версиясы {newest} версиясынан төмөн, андан жогору номур керек.',
    ru: 'Версия {version} ниже, чем {newest}; нужен номер выше.',
    en: 'Unexpected version {version} below {newest}, expected a higher number.',
  },
  'version-hand': {
    ky: '{file} файлындагы version менен date маанилерин автоматтык түрдө алмаштырууга болбойт. Өзүңүз жазып (version: {version}), буйрукту кайталаңыз.',
    ru: 'В {file} нельзя заменить version и date автоматически. Впишите сами (version: {version}) и повторите команду.',
    en: 'Unexpected form of version and date in {file}. Write version: {version} yourself and repeat the command.',
  },
  'version-raised': {
    ky: 'өзгөрдү     {file} (version: {version})',
    ru: 'изменён     {file} (version: {version})',
    en: 'changed     {file} (version: {version})',
  },
  'version-behind': {
    ky: 'калды       {file} (version: {version}): бул котормо түпнускадан артта',
    ru: 'оставлен    {file} (version: {version}): этот перевод отстаёт от оригинала',
    en: 'left        {file} (version: {version}): this translation is behind the original',
  },
  'version-pin': {
    ky: 'Курска бекитүү үчүн анын modules тизмесине мындай жазыңыз: { id: {module}, version: {version} }',
    ru: 'Чтобы закрепить её в курсе, запишите в его modules: { id: {module}, version: {version} }',
    en: 'To pin it in a course, write in its modules: { id: {module}, version: {version} }',
  },
  people: {
    ky: 'people.yaml файлын автоматтык түрдө толуктоого болбойт, ага өзүңүз жазыңыз: {entry}',
    ru: 'people.yaml нельзя дополнить автоматически, впишите в него сами: {entry}',
    en: 'Unexpected form of people.yaml, add to it by hand: {entry}',
  },
  unused: {
    ky: 'Модуль сайтка чыгышы үчүн аны курстун modules тизмесине кошуңуз: {id}',
    ru: 'Чтобы модуль появился на сайте, добавьте его в список modules курса: {id}',
    en: 'For the module to be published, add it to the modules of a course: {id}',
  },
  author: { ky: 'Автордун аты-жөнү', ru: 'Имя автора', en: "Author's name" },
} as const satisfies Record<string, Words>;

export type WordKey = keyof typeof WORDS;
