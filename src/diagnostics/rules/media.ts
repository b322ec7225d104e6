import type { Rule } from '../rule.ts';

/** Rules about pictures and downloads. */
export const MEDIA_RULES = {
  'file-type-unknown': {
    severity: 'error',
    message: {
      ky: 'Күтүлбөгөн файл түрү "{found}", күтүлгөнү: {known}.',
      ru: 'Неожиданный тип файла «{found}», ожидался один из: {known}.',
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
      ky: 'Күтүлбөгөн аткарылуучу файл "{found}", окуучу үчүн коопсуз файл күтүлгөн.',
      ru: 'Неожиданный исполняемый файл «{found}», ожидался файл, безопасный для читателя.',
      en: 'Unexpected file that a browser or computer would run, "{found}", expected a file that is safe to open.',
    },
    hint: {
      ky: 'Аны ZIP архивине салып, архивди сунуштаңыз.',
      ru: 'Вложите его в архив ZIP и предложите для скачивания архив.',
      en: 'Put it into a ZIP archive and offer the archive for download.',
    },
  },
  'file-content': {
    severity: 'error',
    message: {
      ky: 'Күтүлбөгөн мазмун {found}, күтүлгөнү {expected}: файлдын аты ичиндегисине туура келбейт.',
      ru: 'Неожиданное содержимое {found}, ожидалось {expected}: имя файла не соответствует тому, что внутри.',
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
      ky: 'Күтүлбөгөн HTML башталышы, жөнөкөй текст күтүлгөн: айрым браузерлер мындай файлды барак катары аткарат.',
      ru: 'Неожиданное начало HTML, ожидался простой текст: некоторые браузеры выполнят такой файл как страницу.',
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
      ky: 'Тексттик файлда күтүлбөгөн нөл байттар, UTF-8 тексти күтүлгөн.',
      ru: 'Неожиданные нулевые байты в текстовом файле, ожидался текст в UTF-8.',
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
      ky: 'Күтүлбөгөн коддоо, UTF-8 күтүлгөн: көп программалар кириллицаны бузуп көрсөтөт.',
      ru: 'Неожиданная кодировка, ожидалась UTF-8: во многих программах кириллица будет испорчена.',
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
      ky: 'Күтүлбөгөн бош файл, мазмуну бар файл күтүлгөн.',
      ru: 'Неожиданный пустой файл, ожидался файл с содержимым.',
      en: 'Unexpected empty file, expected a file with content.',
    },
  },
  'file-size': {
    severity: 'error',
    message: {
      ky: 'Күтүлбөгөн көлөм {found}, эң көбү {limit} күтүлгөн.',
      ru: 'Неожиданный размер {found}, ожидалось не более {limit}.',
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
      ky: 'Файл күтүлбөгөндөй окулбады ({reason}), окула турган файл күтүлгөн.',
      ru: 'Файл неожиданно не читается ({reason}), ожидался файл, доступный для чтения.',
      en: 'Unexpected failure to read the file ({reason}), expected a readable file.',
    },
  },
  'picture-broken': {
    severity: 'error',
    message: {
      ky: 'Күтүлбөгөн бузук сүрөт ({reason}), толук ачыла турган сүрөт күтүлгөн.',
      ru: 'Неожиданно повреждённая картинка ({reason}), ожидалась картинка, которая открывается целиком.',
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
      ky: 'Күтүлбөгөн сүрөт өлчөмү {found}, эң көбү {megapixels} мегапиксель жана ар бир жагы {side} пиксель күтүлгөн.',
      ru: 'Неожиданный размер картинки {found}, ожидалось не более {megapixels} мегапикселей и {side} пикселей по стороне.',
      en: 'Unexpected picture size {found}, expected at most {megapixels} megapixels and {side} pixels a side.',
    },
    hint: {
      ky: 'Сүрөттү кичирейтиңиз: барак үчүн туурасы 2000 пиксель жетиштүү.',
      ru: 'Уменьшите картинку: для страницы достаточно 2000 пикселей в ширину.',
      en: 'Make the picture smaller: 2000 pixels in width are enough for a page.',
    },
  },
  'picture-location': {
    severity: 'warning',
    message: {
      ky: 'Сүрөттө күтүлбөгөн тартылган жердин координаттары (GPS), координатсыз сүрөт күтүлгөн.',
      ru: 'Неожиданные координаты места съёмки (GPS) в картинке, ожидалась картинка без них.',
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
      ky: 'SVG күтүлбөгөн жерден бузулган ({reason}), туура XML күтүлгөн.',
      ru: 'Неожиданная ошибка в SVG ({reason}), ожидался правильный XML в кодировке UTF-8.',
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
      ky: 'SVG башында күтүлбөгөн элемент {found}, күтүлгөнү <svg xmlns="http://www.w3.org/2000/svg">.',
      ru: 'Неожиданный корневой элемент {found}, ожидался <svg xmlns="http://www.w3.org/2000/svg">.',
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
      ky: 'SVG ичинде күтүлбөгөн DOCTYPE аныктамалары, алар жок SVG күтүлгөн.',
      ru: 'Неожиданные определения в DOCTYPE, ожидался SVG без них.',
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
      ky: 'SVG ичинде күтүлбөгөн элемент {found}, сүрөт тартуучу элемент күтүлгөн.',
      ru: 'Неожиданный элемент {found} в SVG, ожидался элемент рисунка.',
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
      ky: 'SVG ичинде күтүлбөгөн HTML {found}, SVG тексти <text> күтүлгөн.',
      ru: 'Неожиданный HTML {found} в SVG, ожидался текст SVG <text>.',
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
      ky: 'SVG ичинде күтүлбөгөн программа {found}, аткарылбай турган сүрөт күтүлгөн.',
      ru: 'Неожиданный код {found} в SVG, ожидался рисунок, который ничего не выполняет.',
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
      ky: 'SVG ичинде тышкы нерсеге күтүлбөгөн шилтеме {found}, ушул эле файлга шилтеме (#…) күтүлгөн.',
      ru: 'Неожиданная ссылка наружу {found} в SVG, ожидалась ссылка внутри файла (#…).',
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
      ky: 'SVG стилинде күтүлбөгөн {found}, жөнөкөй касиеттер күтүлгөн (түс, сызык, шрифт).',
      ru: 'Неожиданное {found} в стиле SVG, ожидались простые свойства (цвет, линия, шрифт).',
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
      ky: 'SVG күтүлбөгөндөй өлчөмсүз, viewBox күтүлгөн.',
      ru: 'Неожиданный SVG без размеров, ожидался viewBox.',
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
      ky: 'SVG күтүлбөгөндөй татаал, эң көбү {limit} фигура күтүлгөн.',
      ru: 'Неожиданно сложный SVG, ожидалось не более {limit} фигур.',
      en: 'Unexpected complexity of the SVG, expected at most {limit} shapes.',
    },
    hint: {
      ky: 'Сүрөттү PNG катары сактаңыз.',
      ru: 'Сохраните рисунок как PNG.',
      en: 'Save the drawing as PNG.',
    },
  },
} as const satisfies Record<string, Rule>;
