import type { Words } from '../diagnostics/rule.ts';
import type { GitProblem } from './git.ts';
import type { ChangedThing, ThingKind } from './things.ts';

/** What `check --changed-since` says. */
export const CHANGE_WORDS = {
  head: {
    ky: '{since} абалынан бери өзгөргөндөр:',
    ru: 'Изменилось с {since}:',
    en: 'Changed since {since}:',
  },
  nothing: {
    ky: '{since} абалынан бери мазмун өзгөргөн жок',
    ru: 'С {since} содержимое не изменилось',
    en: 'Nothing changed since {since}',
  },
  courses: {
    ky: 'Тийиштүү курстар: {courses}',
    ru: 'Затронутые курсы: {courses}',
    en: 'Courses reached: {courses}',
  },
  none: {
    ky: 'Бир да курска тийиштүү эмес',
    ru: 'Ни один курс не затронут',
    en: 'No course is reached',
  },
  nowhere: { ky: 'бир да курс', ru: 'ни одного курса', en: 'no course' },
  unversioned: {
    ky: '«{module}» модулунун тексти өзгөргөн ({editions}), версиясы мурунку бойдон: {version}. Жаңы версия: npm run new -- version {module} {next} --changes "…"',
    ru: 'Текст модуля «{module}» изменён ({editions}), а версия прежняя: {version}. Новая версия: npm run new -- version {module} {next} --changes "…"',
    en: 'The text of module "{module}" changed ({editions}) and its version did not: {version}. For a new version: npm run new -- version {module} {next} --changes "…"',
  },
} as const satisfies Record<string, Words>;

export const KIND_WORDS = {
  module: { ky: 'модуль', ru: 'модуль', en: 'module' },
  version: { ky: 'сакталган версия', ru: 'сохранённая версия', en: 'kept version' },
  course: { ky: 'курс', ru: 'курс', en: 'course' },
  institution: { ky: 'окуу жайы', ru: 'учебное заведение', en: 'institution' },
  person: { ky: 'people.yaml', ru: 'people.yaml', en: 'people.yaml' },
  programme: { ky: 'окуу программасы', ru: 'направление', en: 'programme' },
  glossary: { ky: 'глоссарий', ru: 'глоссарий', en: 'glossary' },
  references: { ky: 'адабият', ru: 'литература', en: 'references' },
  partners: { ky: 'partners.yaml', ru: 'partners.yaml', en: 'partners.yaml' },
  site: { ky: 'site.yaml', ru: 'site.yaml', en: 'site.yaml' },
} as const satisfies Record<ThingKind, Words>;

export const STATUS_WORDS = {
  added: { ky: 'жаңы', ru: 'новое', en: 'new' },
  changed: { ky: 'өзгөргөн', ru: 'изменено', en: 'changed' },
  deleted: { ky: 'өчүрүлгөн', ru: 'удалено', en: 'deleted' },
  renamed: { ky: 'мурунку аталышы {from}', ru: 'прежде {from}', en: 'formerly {from}' },
} as const satisfies Record<ChangedThing['status'], Words>;

/** Why nothing can be said of changes. */
export const GIT_WORDS = {
  'no-git': {
    ky: '--changed-since үчүн git керек, бул жерде ал жок.[[ ({said})]] Калган текшерүү ансыз да иштейт: npm run check',
    ru: 'Для --changed-since нужен git, здесь его нет.[[ ({said})]] Остальная проверка работает и без него: npm run check',
    en: '--changed-since needs git, which is not here.[[ ({said})]] All other checks do without: npm run check',
  },
  'no-repository': {
    ky: '«{folder}» папкасы git репозиторийинде эмес, эмне өзгөргөнүн билүүгө болбойт.[[ ({said})]] ZIP файлынын ордуна репозиторийди көчүрүп алыңыз: git clone',
    ru: 'Папка «{folder}» не лежит в репозитории git, узнать изменения нельзя.[[ ({said})]] Вместо ZIP-файла возьмите репозиторий: git clone',
    en: 'The folder "{folder}" is in no git repository, so nothing is known of changes.[[ ({said})]] Take a clone instead of a ZIP file: git clone',
  },
  'ref-unknown': {
    ky: '«{ref}» деген коммит, бутак же белги жок.[[ ({said})]] Репозиторий кыскартылып алынса, мурунку тарыхын кошуңуз: git fetch --unshallow',
    ru: 'Коммита, ветки или метки «{ref}» нет.[[ ({said})]] Если репозиторий взят неполным, дополните его: git fetch --unshallow',
    en: 'Unexpected "{ref}", expected a commit, a branch or a tag.[[ ({said})]] Of a shallow clone fetch the rest: git fetch --unshallow',
  },
} as const satisfies Record<GitProblem['problem'], Words>;

/** `check --help` */
export const CHECK_USAGE: Words = {
  ky:
    'Мазмунду текшерүү:\n' +
    '  npm run check [-- --course <окуу-жай>/<id>]… [--format terminal|github|json] [--lang ky|ru|en] [--content ПАПКА]\n' +
    'Өзгөртүү кайсы курстарга тийиштүү экенин көрүү (git керек):\n' +
    '  npm run check -- --changed-since origin/main',
  ru:
    'Проверить содержимое:\n' +
    '  npm run check [-- --course <заведение>/<id>]… [--format terminal|github|json] [--lang ky|ru|en] [--content ПАПКА]\n' +
    'Узнать, каких курсов касается правка (нужен git):\n' +
    '  npm run check -- --changed-since origin/main',
  en:
    'Check the content:\n' +
    '  npm run check [-- --course <institution>/<id>]… [--format terminal|github|json] [--lang ky|ru|en] [--content FOLDER]\n' +
    'See which courses a change reaches (needs git):\n' +
    '  npm run check -- --changed-since origin/main',
};
