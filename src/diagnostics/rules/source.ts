import type { Rule } from '../rule.ts';

/** Rules about files, folders, names, encodings, sizes. */
export const SOURCE_RULES = {
  'site-missing': {
    severity: 'error',
    message: {
      ky: 'Портал жөнүндөгү site.yaml файлы жок, ал мазмун папкасынын түбүндө турушу керек.',
      ru: 'Нет файла site.yaml с описанием портала, он должен лежать в корне папки содержимого.',
      en: 'Unexpected content folder without site.yaml, expected it to describe the portal.',
    },
    hint: {
      ky: 'site.yaml түзүп, ага жазыңыз: name: { ky: …, ru: …, en: … } жана languages: [ky, ru, en]',
      ru: 'Создайте site.yaml и запишите в него: name: { ky: …, ru: …, en: … } и languages: [ky, ru, en]',
      en: 'Create site.yaml with: name: { ky: …, ru: …, en: … } and languages: [ky, ru, en]',
    },
  },
  'file-symlink': {
    severity: 'error',
    message: {
      ky: 'Бул символдук шилтеме, кадимки файл же папка керек.',
      ru: 'Это символическая ссылка, а нужен обычный файл или папка.',
      en: 'Unexpected symbolic link, expected an ordinary file or folder.',
    },
    hint: {
      ky: 'Шилтеменин ордуна файлдын өзүн көчүрүп коюңуз.',
      ru: 'Положите на место ссылки сам файл.',
      en: 'Put a copy of the file itself in the place of the link.',
    },
  },
  'file-kind': {
    severity: 'error',
    message: {
      ky: 'Бул түзмөк же канал, кадимки файл керек.',
      ru: 'Это устройство или канал, а нужен обычный файл.',
      en: 'Unexpected device or pipe, expected an ordinary file.',
    },
    hint: {
      ky: 'Аны мазмун папкасынан алып салыңыз.',
      ru: 'Уберите его из папки содержимого.',
      en: 'Remove it from the content folder.',
    },
  },
  'file-unreadable': {
    severity: 'error',
    message: {
      ky: 'Окууга мүмкүн болбоду ({reason}), окула турган файл керек.',
      ru: 'Не удалось прочитать ({reason}), нужен файл, доступный для чтения.',
      en: 'Unexpected failure to read it ({reason}), expected a readable file.',
    },
    hint: {
      ky: 'Файлдын уруксаттарын жана дискти текшериңиз.',
      ru: 'Проверьте права доступа к файлу и диск.',
      en: 'Check the permissions of the file and the disk.',
    },
  },
  'file-misplaced': {
    severity: 'error',
    message: {
      ky: '«{name}» бул жерде күтүлгөн эмес, анын орду: {expected}.',
      ru: '«{name}» лежит не на своём месте, его место: {expected}.',
      en: 'Unexpected "{name}" here, expected it at {expected}.',
    },
    hint: {
      ky: 'Файлды ошол жерге которуңуз же атын өзгөртүңүз: бул жерден ал окулбайт.',
      ru: 'Перенесите или переименуйте файл: отсюда он не читается.',
      en: 'Move or rename the file: it is not read from here.',
    },
  },
  'file-unexpected': {
    severity: 'warning',
    message: {
      ky: '«{name}» бул жерде күтүлгөн эмес, күтүлгөнү: {expected}.',
      ru: '«{name}» здесь не ожидается, ожидается: {expected}.',
      en: 'Unexpected "{name}" here, expected {expected}.',
    },
    hint: {
      ky: 'Okuu аны окубайт: ордун тууралаңыз же алып салыңыз.',
      ru: 'Okuu его не читает: перенесите на место или удалите.',
      en: 'Okuu does not read it: move it to its place or remove it.',
    },
  },
  'file-name': {
    severity: 'error',
    message: {
      ky: 'Файлдын же папканын аты «{name}» ылайыксыз: кичине латын тамгалары, цифралар, «-», «_» жана «.» гана болот.',
      ru: 'Недопустимое имя файла или папки «{name}»: возможны только строчные латинские буквы, цифры, «-», «_» и «.».',
      en: 'Unexpected file or folder name "{name}", expected lower-case Latin letters, digits, "-", "_" and ".".',
    },
    hint: {
      ky: '[[Атын мындай кылып өзгөртүңүз: {suggestion}]]',
      ru: '[[Переименуйте, например, так: {suggestion}]]',
      en: '[[Rename it, for example to: {suggestion}]]',
    },
  },
  'name-collision': {
    severity: 'error',
    message: {
      ky: '«{name}» аты «{other}» атынан тамгалардын чоң-кичинеси же Юникод түрү менен гана айырмаланат, ар башка ат керек.',
      ru: 'Имя «{name}» отличается от «{other}» только регистром букв или формой Юникода, нужны разные имена.',
      en: 'Unexpected name "{name}", which differs from "{other}" only by letter case or Unicode form, expected different names.',
    },
    hint: {
      ky: 'Бирин өзгөртүңүз же алып салыңыз: көп компьютерде экөө бир эле файл.',
      ru: 'Переименуйте или удалите одно из них: на многих компьютерах это один и тот же файл.',
      en: 'Rename or remove one of the two: on many computers they are the same file.',
    },
  },
  'file-large': {
    severity: 'error',
    message: {
      ky: 'Файлдын көлөмү {size}, эң көбү {limit} болушу керек.',
      ru: 'Размер файла {size}, допустимо не больше {limit}.',
      en: 'Unexpected size of {size}, expected at most {limit}.',
    },
    hint: {
      ky: 'Текстти бир нече модулга бөлүңүз; сүрөттөр өзүнчө файлда турсун.',
      ru: 'Разделите текст на несколько модулей; картинки храните отдельными файлами.',
      en: 'Split the text into several modules; keep pictures in files of their own.',
    },
  },
  'folder-deep': {
    severity: 'error',
    message: {
      ky: 'Папкалар өтө терең: эң көбү {limit} кабат болушу керек.',
      ru: 'Слишком глубокая вложенность папок, допустимо не больше {limit}.',
      en: 'Unexpected depth of folders, expected at most {limit}.',
    },
    hint: {
      ky: 'Файлдарды модулдун папкасына жакын коюңуз.',
      ru: 'Положите файлы ближе к папке модуля.',
      en: 'Keep files close to the folder of their module.',
    },
  },
  'folder-crowded': {
    severity: 'error',
    message: {
      ky: 'Мазмун папкасында файл өтө көп, эң көбү {limit} болушу керек.',
      ru: 'В папке содержимого слишком много файлов, допустимо не больше {limit}.',
      en: 'Unexpected number of files, expected at most {limit}.',
    },
    hint: {
      ky: 'Бул чын эле мазмун папкасыбы? --content параметрин текшериңиз.',
      ru: 'Это точно папка содержимого? Проверьте параметр --content.',
      en: 'Is this really the content folder? Check the --content option.',
    },
  },
  'encoding-utf8': {
    severity: 'error',
    message: {
      ky: 'Бул жерде UTF-8ге туура келбеген байт (0x{byte}) бар, файл UTF-8 коддоосунда болушу керек.',
      ru: 'Здесь байт, которого не бывает в UTF-8 (0x{byte}), файл должен быть в кодировке UTF-8.',
      en: 'Unexpected byte 0x{byte}, expected text in UTF-8.',
    },
    hint: {
      ky: 'Файлды редактордо ачып, UTF-8 коддоосунда сактаңыз (мисалы, Windows-1251 эмес).',
      ru: 'Откройте файл в редакторе и сохраните в кодировке UTF-8 (а не, скажем, Windows-1251).',
      en: 'Open the file in an editor and save it as UTF-8 (not, for example, Windows-1251).',
    },
  },
  'encoding-utf16': {
    severity: 'error',
    message: {
      ky: 'Файл {encoding} коддоосунда, UTF-8 керек.',
      ru: 'Файл в кодировке {encoding}, а нужна UTF-8.',
      en: 'Unexpected encoding {encoding}, expected UTF-8.',
    },
    hint: {
      ky: 'Файлды редактордо ачып, «UTF-8» тандап сактаңыз.',
      ru: 'Откройте файл в редакторе и сохраните, выбрав «UTF-8».',
      en: 'Open the file in an editor and save it as "UTF-8".',
    },
  },
  'encoding-bom': {
    severity: 'warning',
    message: {
      ky: 'Файлдын башында көрүнбөгөн BOM белгиси бар, белгисиз UTF-8 керек.',
      ru: 'В начале файла стоит невидимая метка BOM, нужна UTF-8 без метки.',
      en: 'Unexpected byte order mark, expected UTF-8 without one.',
    },
    hint: {
      ky: '«BOMсуз UTF-8» тандап сактаңыз.',
      ru: 'Сохраните файл как «UTF-8 без BOM».',
      en: 'Save the file as "UTF-8 without BOM".',
    },
  },
  'character-nul': {
    severity: 'error',
    message: {
      ky: 'Бул жерде NUL белгиси (U+0000) бар, жөнөкөй текст керек.',
      ru: 'Здесь символ NUL (U+0000), а нужен обычный текст.',
      en: 'Unexpected NUL character (U+0000), expected plain text.',
    },
    hint: {
      ky: 'Файл бузулган же текст эмес: кайра сактаңыз.',
      ru: 'Файл повреждён или это не текст: сохраните его заново.',
      en: 'The file is damaged or is not a text: save it again.',
    },
  },
  'character-bidi': {
    severity: 'error',
    message: {
      ky: 'Бул жерде тексттин багытын жашырып өзгөрткөн белги ({character}) бар, ансыз текст керек.',
      ru: 'Здесь невидимый знак, меняющий направление текста ({character}), нужен текст без него.',
      en: 'Unexpected hidden character that changes the direction of text ({character}), expected text without it.',
    },
    hint: {
      ky: 'Белгини өчүрүңүз: ал окурманга тексттин башкача көрүнүшүнө алып келет.',
      ru: 'Удалите знак: из-за него читатель видит не то, что написано.',
      en: 'Delete the character: with it a reader sees something else than what is written.',
    },
  },
  'character-control': {
    severity: 'error',
    message: {
      ky: 'Бул жерде көрүнбөгөн башкаруу белгиси ({character}) бар, жөнөкөй текст керек.',
      ru: 'Здесь невидимый управляющий символ ({character}), а нужен обычный текст.',
      en: 'Unexpected control character ({character}), expected plain text.',
    },
    hint: {
      ky: 'Белгини өчүрүңүз; көбүнчө ал PDFтен көчүргөндө калып калат.',
      ru: 'Удалите символ; чаще всего он остаётся после копирования из PDF.',
      en: 'Delete the character; most often it is left over from copying out of a PDF.',
    },
  },
  'front-matter-missing': {
    severity: 'error',
    message: {
      ky: 'Файл модулдун маалыматы менен башталбайт, биринчи сабы «---» болушу керек.',
      ru: 'Файл начинается не со сведений о модуле, первая строка должна быть «---».',
      en: 'Unexpected start of the file, expected a first line "---" and the front matter.',
    },
    hint: {
      ky: 'Файлды мындай баштаңыз: ---, андан кийин title: …, language: …, аягында дагы ---',
      ru: 'Начните файл так: ---, затем title: …, language: … и снова ---',
      en: 'Begin the file with ---, then title: …, language: … and another ---',
    },
  },
  'front-matter-language': {
    severity: 'error',
    message: {
      ky: '«---» дегенден кийин «{found}» турат, эч нерсе болбошу керек: маалымат YAML менен гана жазылат.',
      ru: 'После «---» стоит «{found}», там не должно быть ничего: сведения пишутся только на YAML.',
      en: 'Unexpected "{found}" after "---", expected nothing: front matter is written in YAML only.',
    },
    hint: {
      ky: 'Биринчи сапты мындай калтырыңыз: ---',
      ru: 'Оставьте первую строку такой: ---',
      en: 'Leave the first line as: ---',
    },
  },
  'front-matter-unclosed': {
    severity: 'error',
    message: {
      ky: 'Модулдун маалыматы жабылган эмес, өзүнчө сапта дагы бир «---» керек.',
      ru: 'Сведения о модуле не закрыты, нужна ещё одна строка «---».',
      en: 'Unexpected end of the front matter, expected a line "---" of its own after it.',
    },
    hint: {
      ky: 'Маалымат бүтүп, текст баштала турган жерге --- деген сап кошуңуз.',
      ru: 'Добавьте строку --- там, где сведения кончаются и начинается текст.',
      en: 'Add a line --- where the front matter ends and the text begins.',
    },
  },
  'module-empty': {
    severity: 'error',
    message: {
      ky: '«{id}» модулунда бир да текст жок, ky.mdx сыяктуу файл керек.',
      ru: 'В модуле «{id}» нет ни одного текста, нужен файл вроде ky.mdx.',
      en: 'Unexpected module "{id}" without a text, expected a file such as ky.mdx.',
    },
    hint: {
      ky: 'ky.mdx, ru.mdx же en.mdx кошуңуз, болбосо папканы алып салыңыз.',
      ru: 'Добавьте ky.mdx, ru.mdx или en.mdx либо удалите папку.',
      en: 'Add ky.mdx, ru.mdx or en.mdx, or remove the folder.',
    },
  },
  'edition-name': {
    severity: 'error',
    message: {
      ky: 'Файлдын аты «{name}», тилдин белгиси керек: ky.mdx, ru.mdx, en.mdx.',
      ru: 'Имя файла «{name}», а нужен код языка: ky.mdx, ru.mdx, en.mdx.',
      en: 'Unexpected file name "{name}", expected a language tag such as ky.mdx, ru.mdx or en.mdx.',
    },
    hint: {
      ky: '[[Атын мындай кылып өзгөртүңүз: {suggestion}]]',
      ru: '[[Переименуйте файл: {suggestion}]]',
      en: '[[Rename it to: {suggestion}]]',
    },
  },
  'id-reserved': {
    severity: 'error',
    message: {
      ky: '«{id}» деген id ээленген, башкасы керек: ал сайттын өз даректери менен дал келет.',
      ru: 'Идентификатор «{id}» занят, нужен другой: он совпадает с адресами самого сайта.',
      en: 'Unexpected id "{id}", expected another one: the site itself uses this name.',
    },
    hint: {
      ky: 'Мисалы, мындай атаңыз: {suggestion}',
      ru: 'Назовите, например, так: {suggestion}',
      en: 'Rename it, for example to: {suggestion}',
    },
  },
  'problems-many': {
    severity: 'warning',
    message: {
      ky: 'Бул файлда дагы {count} көйгөй бар, алар көрсөтүлгөн жок.',
      ru: 'В этом файле есть ещё замечания ({count}), они не показаны.',
      en: 'Unexpected number of problems in this file, {count} more are not shown.',
    },
    hint: {
      ky: 'Адегенде жогорудагыларды оңдоңуз: көбү бир эле катадан келип чыгат.',
      ru: 'Сначала исправьте те, что выше: многие вызваны одной ошибкой.',
      en: 'Mend the ones above first: many follow from a single mistake.',
    },
  },
} as const satisfies Record<string, Rule>;
