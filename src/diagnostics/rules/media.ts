import type { Rule } from '../rule.ts';

/** Rules about pictures and downloads. */
export const MEDIA_RULES = {
  'file-type-unknown': {
    severity: 'error',
    message: {
      ky: '«{found}» түрүндөгү файл кабыл алынбайт, булардын бири керек: {known}.',
      ru: 'Файлы вида «{found}» не принимаются, нужен один из: {known}.',
      en: 'Unexpected file type "{found}", expected one of: {known}.',
    },
    hint: {
      ky: 'Файлды ушул түрлөрдүн бирине өткөрүңүз же ZIP архивине салыңыз.',
      ru: 'Сохраните файл в одном из этих форматов или вложите его в архив ZIP.',
      en: 'Save the file as one of these types, or put it into a ZIP archive.',
    },
  },
  'file-active': {
    severity: 'error',
    message: {
      ky: '«{found}» — аткарылуучу файл, окурман үчүн коопсуз файл керек.',
      ru: '«{found}» — исполняемый файл, нужен файл, безопасный для читателя.',
      en: 'Unexpected file that a browser or computer would run, "{found}", expected a file that is safe to open.',
    },
    hint: {
      ky: 'Аны ZIP архивине салып, жүктөп алууга ошол архивди коюңуз.',
      ru: 'Вложите его в архив ZIP и предложите для скачивания архив.',
      en: 'Put it into a ZIP archive and offer the archive for download.',
    },
  },
  'file-content': {
    severity: 'error',
    message: {
      ky: 'Файлдын ичиндегиси — {found}, {expected} керек: файлдын аты мазмунуна туура келбейт.',
      ru: 'Содержимое файла — {found}, нужно {expected}: имя не соответствует тому, что внутри.',
      en: 'Unexpected content {found}, expected {expected}: the name of the file does not say what is inside.',
    },
    hint: {
      ky: 'Файлга туура кеңейтүү бериңиз же аны программадан кайра сактаңыз.',
      ru: 'Дайте файлу верное расширение или сохраните его из программы заново.',
      en: 'Give the file the right extension, or save it again from its program.',
    },
  },
  'file-html': {
    severity: 'error',
    message: {
      ky: 'Файл HTML сыяктуу башталат, жөнөкөй текст керек: айрым браузерлер мындай файлды веб-бет катары аткарат.',
      ru: 'Файл начинается как HTML, нужен простой текст: некоторые браузеры выполнят такой файл как страницу.',
      en: 'Unexpected HTML at the start of the file, expected plain text: some browsers would run such a file as a page.',
    },
    hint: {
      ky: 'Файлдын башына кадимки сап жазыңыз же аны ZIP архивине салыңыз.',
      ru: 'Начните файл с обычной строки или вложите его в архив ZIP.',
      en: 'Begin the file with a line of plain text, or put it into a ZIP archive.',
    },
  },
  'file-binary': {
    severity: 'error',
    message: {
      ky: 'Тексттик файлда нөл байттар бар, UTF-8 коддоосундагы текст керек.',
      ru: 'В текстовом файле есть нулевые байты, нужен текст в UTF-8.',
      en: 'Unexpected zero bytes in a text file, expected text in UTF-8.',
    },
    hint: {
      ky: 'Файлды UTF-8 коддоосунда кайра сактаңыз (UTF-16 эмес).',
      ru: 'Сохраните файл заново в кодировке UTF-8 (не UTF-16).',
      en: 'Save the file again in the encoding UTF-8 (not UTF-16).',
    },
  },
  'file-encoding': {
    severity: 'warning',
    message: {
      ky: 'Файл UTF-8 коддоосунда эмес, UTF-8 күтүлгөн: көп программа кириллицаны бузуп көрсөтөт.',
      ru: 'Файл не в кодировке UTF-8, ожидалась она: многие программы покажут кириллицу неверно.',
      en: 'Unexpected encoding, expected UTF-8: many programs will show wrong letters.',
    },
    hint: {
      ky: 'Файлды UTF-8 коддоосунда кайра сактаңыз.',
      ru: 'Сохраните файл заново в кодировке UTF-8.',
      en: 'Save the file again in the encoding UTF-8.',
    },
  },
  'file-empty': {
    severity: 'error',
    message: {
      ky: 'Файл бош, мазмуну бар файл керек.',
      ru: 'Файл пуст, нужен файл с содержимым.',
      en: 'Unexpected empty file, expected a file with content.',
    },
  },
  'file-size': {
    severity: 'error',
    message: {
      ky: 'Файлдын көлөмү {found}, эң көбү {limit} болушу керек.',
      ru: 'Размер файла {found}, допустимо не больше {limit}.',
      en: 'Unexpected size {found}, expected at most {limit}.',
    },
    hint: {
      ky: 'Файлды кичирейтиңиз же аны ачык архивге коюп, шилтеме бериңиз.',
      ru: 'Уменьшите файл или разместите его в открытом архиве и дайте ссылку.',
      en: 'Make the file smaller, or keep it in an open archive and link to it.',
    },
  },
  'file-unreadable': {
    severity: 'error',
    message: {
      ky: 'Файлды окууга мүмкүн болбоду ({reason}), окула турган файл керек.',
      ru: 'Не удалось прочитать файл ({reason}), нужен файл, доступный для чтения.',
      en: 'Unexpected failure to read the file ({reason}), expected a readable file.',
    },
  },
  'picture-broken': {
    severity: 'error',
    message: {
      ky: 'Сүрөт бузулган ({reason}), толук ачыла турган сүрөт керек.',
      ru: 'Картинка повреждена ({reason}), нужна такая, которая открывается целиком.',
      en: 'Unexpected damage in the picture ({reason}), expected a picture that opens whole.',
    },
    hint: {
      ky: 'Сүрөттү программадан кайра сактаңыз же кайра көчүрүңүз.',
      ru: 'Сохраните картинку из программы заново или скопируйте её ещё раз.',
      en: 'Save the picture again from its program, or copy it once more.',
    },
  },
  'picture-pixels': {
    severity: 'error',
    message: {
      ky: 'Сүрөттүн өлчөмү {found}, эң көбү {megapixels} мегапиксель жана ар бир жагы {side} пиксель болушу керек.',
      ru: 'Размер картинки {found}, допустимо не больше {megapixels} мегапикселей и {side} пикселей по стороне.',
      en: 'Unexpected picture size {found}, expected at most {megapixels} megapixels and {side} pixels a side.',
    },
    hint: {
      ky: 'Сүрөттү кичирейтиңиз: бет үчүн туурасы 2000 пиксель жетиштүү.',
      ru: 'Уменьшите картинку: для страницы достаточно 2000 пикселей в ширину.',
      en: 'Make the picture smaller: 2000 pixels in width are enough for a page.',
    },
  },
  'picture-location': {
    severity: 'warning',
    message: {
      ky: 'Сүрөттө анын тартылган жеринин координаттары (GPS) бар, координатсыз сүрөт күтүлгөн.',
      ru: 'В картинке записаны координаты места съёмки (GPS), ожидалась картинка без них.',
      en: 'Unexpected coordinates (GPS) of where the picture was taken, expected a picture without them.',
    },
    hint: {
      ky: 'Сайтка координаттар чыкпайт, бирок алар репозиторийде калат: сүрөттүн касиеттеринен өчүрүңүз.',
      ru: 'На сайт координаты не попадут, но останутся в репозитории: удалите их в свойствах картинки.',
      en: 'They are left out of the site, but stay in the repository: remove them in the properties of the picture.',
    },
  },
  'svg-malformed': {
    severity: 'error',
    message: {
      ky: 'SVG файлынын жазылышы бузулган ({reason}), UTF-8 коддоосундагы туура XML керек.',
      ru: 'Запись SVG нарушена ({reason}), нужен правильный XML в кодировке UTF-8.',
      en: 'Unexpected error in the SVG ({reason}), expected well-formed XML in UTF-8.',
    },
    hint: {
      ky: 'Сүрөттү программадан SVG катары кайра сактаңыз.',
      ru: 'Сохраните рисунок из программы как SVG заново.',
      en: 'Save the drawing as SVG again from its program.',
    },
  },
  'svg-root': {
    severity: 'error',
    message: {
      ky: 'SVG файлынын негизги элементи туура эмес: {found}, мындай керек: <svg xmlns="http://www.w3.org/2000/svg">.',
      ru: 'Неверный корневой элемент SVG: {found}, нужен <svg xmlns="http://www.w3.org/2000/svg">.',
      en: 'Unexpected root element {found}, expected <svg xmlns="http://www.w3.org/2000/svg">.',
    },
    hint: {
      ky: 'Мындай баштаңыз: <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400">',
      ru: 'Начните так: <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400">',
      en: 'Begin like this: <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400">',
    },
  },
  'svg-entity': {
    severity: 'error',
    message: {
      ky: 'SVG файлынын DOCTYPE бөлүгүндө аныктамалар бар, аларсыз SVG керек.',
      ru: 'В DOCTYPE файла SVG есть определения, нужен SVG без них.',
      en: 'Unexpected definitions in the DOCTYPE, expected an SVG without them.',
    },
    hint: {
      ky: 'Illustrator: «Preserve Illustrator Editing Capabilities» белгисин алып салып, кайра сактаңыз.',
      ru: 'Illustrator: снимите флажок «Сохранить возможности редактирования Illustrator» и сохраните заново.',
      en: 'Illustrator: save again without "Preserve Illustrator Editing Capabilities".',
    },
  },
  'svg-element': {
    severity: 'error',
    message: {
      ky: 'SVG ичинде {found} элементи бар, анда сүрөт тартуучу элементтер гана болот.',
      ru: 'В SVG есть элемент {found}, там могут быть только элементы рисунка.',
      en: 'Unexpected element {found} in the SVG, expected one that draws.',
    },
    hint: {
      ky: 'Сүрөттү «Plain SVG» катары кайра сактаңыз.',
      ru: 'Сохраните рисунок заново как «простой SVG».',
      en: 'Save the drawing again as "Plain SVG".',
    },
  },
  'svg-html': {
    severity: 'error',
    message: {
      ky: 'SVG ичинде HTML бар: {found}, SVG тексти <text> керек.',
      ru: 'В SVG есть HTML: {found}, нужен текст SVG <text>.',
      en: 'Unexpected HTML {found} in the SVG, expected SVG text <text>.',
    },
    hint: {
      ky: 'draw.io: экспорттоодо жазууларды SVG текстине айлантыңыз; Mermaid: htmlLabels: false.',
      ru: 'draw.io: при экспорте преобразуйте подписи в текст SVG; Mermaid: htmlLabels: false.',
      en: 'draw.io: convert labels to SVG text when exporting; Mermaid: htmlLabels: false.',
    },
  },
  'svg-script': {
    severity: 'error',
    message: {
      ky: 'SVG ичинде программа бар: {found}, эч нерсе аткарбаган сүрөт керек.',
      ru: 'В SVG есть код: {found}, нужен рисунок, который ничего не выполняет.',
      en: 'Unexpected code {found} in the SVG, expected a drawing that runs nothing.',
    },
    hint: {
      ky: 'Аны өчүрүңүз же сүрөттү «Plain SVG» катары кайра сактаңыз.',
      ru: 'Удалите его или сохраните рисунок заново как «простой SVG».',
      en: 'Remove it, or save the drawing again as "Plain SVG".',
    },
  },
  'svg-reference': {
    severity: 'error',
    message: {
      ky: 'SVG ичинде сыртка шилтеме бар: {found}, ушул эле файлдын ичине шилтеме (#…) керек.',
      ru: 'В SVG есть ссылка наружу: {found}, нужна ссылка внутри файла (#…).',
      en: 'Unexpected reference out of the SVG, {found}, expected one within the file (#…).',
    },
    hint: {
      ky: 'Сүрөттөрдү жана шрифттерди SVG файлынын ичине салыңыз.',
      ru: 'Внедрите картинки и шрифты в сам файл SVG.',
      en: 'Embed pictures and fonts in the SVG file itself.',
    },
  },
  'svg-style': {
    severity: 'error',
    message: {
      ky: 'SVG стилинде {found} бар, жөнөкөй касиеттер гана керек (түс, сызык, шрифт).',
      ru: 'В стиле SVG стоит {found}, нужны только простые свойства (цвет, линия, шрифт).',
      en: 'Unexpected {found} in a style of the SVG, expected plain properties (colour, line, font).',
    },
    hint: {
      ky: 'Аны стилден өчүрүңүз.',
      ru: 'Удалите это из стиля.',
      en: 'Remove it from the style.',
    },
  },
  'svg-size': {
    severity: 'error',
    message: {
      ky: 'SVG файлынын өлчөмү жазылган эмес, viewBox керек.',
      ru: 'У SVG не указаны размеры, нужен viewBox.',
      en: 'Unexpected SVG without a size, expected a viewBox.',
    },
    hint: {
      ky: 'Сүрөттүн туурасы менен бийиктигин жазыңыз: viewBox="0 0 640 400"',
      ru: 'Укажите ширину и высоту рисунка: viewBox="0 0 640 400"',
      en: 'Write the width and height of the drawing: viewBox="0 0 640 400"',
    },
  },
  'svg-complex': {
    severity: 'error',
    message: {
      ky: 'SVG өтө татаал, эң көбү {limit} фигура болушу керек.',
      ru: 'Слишком сложный SVG, допустимо не больше {limit} фигур.',
      en: 'Unexpected complexity of the SVG, expected at most {limit} shapes.',
    },
    hint: {
      ky: 'Сүрөттү PNG катары сактаңыз.',
      ru: 'Сохраните рисунок как PNG.',
      en: 'Save the drawing as PNG.',
    },
  },
} as const satisfies Record<string, Rule>;
