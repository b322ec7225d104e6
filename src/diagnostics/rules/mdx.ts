import type { Rule } from '../rule.ts';

const NEAREST = {
  ky: '[[Балким, «{nearest}»?]]',
  ru: '[[Может быть, «{nearest}»?]]',
  en: '[[Did you mean "{nearest}"?]]',
};
const FIX = { ky: 'Мындай жазыңыз: {fix}', ru: 'Запишите так: {fix}', en: 'Write: {fix}' };

/** Rules about bodies of modules: syntax, what may stand in them, headings, formulas. */
export const MDX_RULES = {
  'body-syntax': {
    severity: 'error',
    message: {
      ky: 'Бул жердеги жазуу окулбайт, туура MDX керек: {reason}',
      ru: 'Эта запись не читается, нужен правильный MDX: {reason}',
      en: 'Unexpected syntax, expected correct MDX: {reason}',
    },
  },
  'body-crash': {
    severity: 'error',
    message: {
      ky: 'Модулдун тексти окуучу программаны токтотуп койду, кадимки текст керек.',
      ru: 'Текст модуля обрушил программу чтения, нужен обычный текст.',
      en: 'Unexpected text that brings the parser down, expected ordinary text.',
    },
    hint: {
      ky: 'Тексттин жарымын убактылуу алып салып, себеп болгон жерди табыңыз: көбүнчө бул — узун сапта кайталанган белгилер.',
      ru: 'Найдите причину, временно убирая половину текста: обычно это длинная строка с повторяющимися знаками.',
      en: 'Find the cause by taking out one half of the text at a time: it is mostly a long line of repeated signs.',
    },
  },
  'body-slow': {
    severity: 'error',
    message: {
      ky: 'Модулдун тексти {seconds} секунддан узак окулду, бир секундга жетпеген убакыт күтүлгөн.',
      ru: 'Чтение текста модуля заняло больше {seconds} секунд, ожидалось меньше секунды.',
      en: 'Unexpected text that takes more than {seconds} seconds to read, expected less than one.',
    },
    hint: {
      ky: 'Модулду бир нечеге бөлүңүз же узун саптагы кайталанган белгилерди кыскартыңыз.',
      ru: 'Разделите модуль на несколько или сократите длинную строку с повторяющимися знаками.',
      en: 'Split the module, or shorten the long line of repeated signs.',
    },
  },
  'body-deep': {
    severity: 'error',
    message: {
      ky: 'Тизмелер, цитаталар же белгилер бири-биринин ичине өтө терең салынган, эң көп дегенде {limit} кабат болот.',
      ru: 'Слишком глубокая вложенность списков, цитат или тегов, допустимо не больше {limit} уровней.',
      en: 'Unexpected depth of lists, quotations or tags, expected at most {limit} levels.',
    },
  },
  'body-large': {
    severity: 'error',
    message: {
      ky: 'Текст өтө чоң, {limit} бөлүктөн ашпоого тийиш.',
      ru: 'Слишком большой текст, допустимо не больше {limit} частей.',
      en: 'Unexpected size: more than {limit} parts, expected fewer.',
    },
    hint: {
      ky: 'Модулду бир нечеге бөлүңүз.',
      ru: 'Разделите модуль на несколько.',
      en: 'Split the module.',
    },
  },
  'body-empty': {
    severity: 'warning',
    message: {
      ky: 'Модулда текст жок, сабактын тексти күтүлгөн.',
      ru: 'В модуле нет текста, ожидался текст занятия.',
      en: 'Unexpected empty body, expected the text of the lesson.',
    },
  },
  'expression-unexpected': {
    severity: 'error',
    message: {
      ky: '«{part}» — фигуралуу кашаа кодду билдирет, бул жерде кадимки текст керек.',
      ru: '«{part}»: фигурная скобка означает код, здесь нужен обычный текст.',
      en: 'Unexpected expression "{part}", expected text: modules run no code.',
    },
    hint: {
      ky: 'Кашаанын өзү керек болсо, мындай жазыңыз: {fix} — же $формулага$, же `кодго` салыңыз.',
      ru: 'Если нужна сама скобка, запишите так: {fix} — или поместите в $формулу$ либо `код`.',
      en: 'For the brace itself write: {fix} — or put it into a $formula$ or `code`.',
    },
  },
  'comment-unexpected': {
    severity: 'error',
    message: {
      ky: 'Бул жерде комментарий турат, модулда окурманга арналган текст гана болот.',
      ru: 'Здесь стоит комментарий, в модуле может быть только текст для читателя.',
      en: 'Unexpected comment, expected only text for the reader.',
    },
    hint: { ky: 'Комментарийди өчүрүңүз.', ru: 'Удалите комментарий.', en: 'Delete the comment.' },
  },
  'code-unexpected': {
    severity: 'error',
    message: {
      ky: '«{part}» — импорт же экспорт, бул жерде текст керек: модулда код аткарылбайт.',
      ru: '«{part}»: импорт или экспорт, здесь нужен текст: модули не выполняют кода.',
      en: 'Unexpected import or export "{part}", expected text: modules run no code.',
    },
    hint: {
      ky: 'Бул код болсо, ``` белгилеринин ортосуна салыңыз; сүйлөм болсо, биринчи сөзүн алмаштырыңыз.',
      ru: 'Если это код, поместите его между строками ```; если это предложение, начните его с другого слова.',
      en: 'If it is code, put it between lines of ```; if it is a sentence, begin it with another word.',
    },
  },
  'angle-unexpected': {
    severity: 'error',
    message: {
      ky: '«{part}» — «<» белгиси тегди баштайт, бирок мындай тег жок.',
      ru: '«{part}»: знак «<» начинает тег, но такого тега нет.',
      en: 'Unexpected "<" in "{part}", expected a tag or an escaped sign.',
    },
    hint: FIX,
  },
  'autolink-unexpected': {
    severity: 'error',
    message: {
      ky: '<{link}> түрүндөгү шилтеме окулбайт, [текст](дарек) керек.',
      ru: 'Ссылка вида <{link}> не читается, нужен вид [текст](адрес).',
      en: 'Unexpected link <{link}>, expected [text](address).',
    },
    hint: FIX,
  },
  'tag-crossed': {
    severity: 'error',
    message: {
      ky: '</{tag}> жабылды, бирок {line}-сапта ачылган <{open}> жабыла элек: адегенде </{open}> керек.',
      ru: 'Закрывается </{tag}>, но раньше должен закрыться <{open}>, открытый в строке {line}.',
      en: 'Unexpected </{tag}>, expected </{open}> first: <{open}> was opened on line {line}.',
    },
  },
  'tag-unopened': {
    severity: 'error',
    message: {
      ky: '</{tag}> жабылды, бирок <{tag}> ачылган эмес.',
      ru: 'Закрывается </{tag}>, но <{tag}> не открывался.',
      en: 'Unexpected </{tag}>, expected an opening <{tag}> before it.',
    },
  },
  'tag-unclosed': {
    severity: 'error',
    message: {
      ky: '<{tag}> ачылды, бирок жабылган эмес: </{tag}> керек.',
      ru: '<{tag}> открыт, но не закрыт: нужен </{tag}>.',
      en: 'Unexpected end of the text in <{tag}>, expected </{tag}>.',
    },
    hint: {
      ky: '<{tag}> менен </{tag}> белгилерин өзүнчө саптарга, алардын ортосуна бош саптарды калтырып жазыңыз.',
      ru: 'Поставьте <{tag}> и </{tag}> на отдельные строки, между ними и текстом оставьте пустые строки.',
      en: 'Put <{tag}> and </{tag}> on lines of their own, with empty lines between them and the text.',
    },
  },
  'tag-line': {
    severity: 'error',
    message: {
      ky: '<{tag}> бир абзацта ачылып, башкасында жабылган, ачылганы менен жабылганы бир деңгээлде болууга тийиш.',
      ru: '<{tag}> открыт в одном абзаце, а закрыт в другом; они должны стоять на одном уровне.',
      en: 'Unexpected <{tag}> across paragraphs, expected its two tags on the same level.',
    },
    hint: {
      ky: '</{tag}> тегин ошол эле абзацта жабыңыз же <{tag}> менен </{tag}> белгилерин өзүнчө саптарга, алардын ортосуна бош саптарды калтырып жазыңыз.',
      ru: 'Закройте </{tag}> в том же абзаце или поставьте <{tag}> и </{tag}> на отдельные строки, между ними и текстом оставьте пустые строки.',
      en: 'Close </{tag}> in the same paragraph, or put <{tag}> and </{tag}> on lines of their own, with empty lines between them and the text.',
    },
  },
  'tag-syntax': {
    severity: 'error',
    message: {
      ky: '<{tag}> теги туура жазылган эмес, атрибуттар аты="мааниси" түрүндө болушу керек.',
      ru: 'Тег <{tag}> записан неверно, атрибуты должны иметь вид имя="значение".',
      en: 'Unexpected form of <{tag}>, expected attributes written name="value".',
    },
    hint: {
      ky: 'Тырмакчалар жабылганын, маанилердин ар бири тырмакчада экенин текшериңиз.',
      ru: 'Проверьте, что каждое значение стоит в кавычках и кавычки закрыты.',
      en: 'Check that every value is in quotes and that the quotes are closed.',
    },
  },
  'html-unexpected': {
    severity: 'error',
    message: {
      ky: '<{tag}> — HTML, бул жерде Markdown же Okuu компоненти керек.',
      ru: '<{tag}> — это HTML, здесь нужен Markdown или компонент Okuu.',
      en: 'Unexpected HTML <{tag}>, expected Markdown or a component of Okuu.',
    },
    hint: {
      ky: '[[Анын ордуна: {instead}]]',
      ru: '[[Вместо него: {instead}]]',
      en: '[[Write instead: {instead}]]',
    },
  },
  'component-unknown': {
    severity: 'error',
    message: {
      ky: '<{name}> деген компонент жок, булардын бири керек: {known}.',
      ru: 'Компонента <{name}> нет, нужен один из: {known}.',
      en: 'Unexpected component <{name}>, expected one of: {known}.',
    },
    hint: NEAREST,
  },
  'component-inline': {
    severity: 'error',
    message: {
      ky: '<{name}> саптын ортосунда турат, ал өз сабында турууга тийиш.',
      ru: '<{name}> стоит внутри строки, он должен стоять на отдельной строке.',
      en: 'Unexpected <{name}> within a line, expected it on a line of its own.',
    },
    hint: {
      ky: 'Анын алдына жана артына бош сап калтырыңыз.',
      ru: 'Оставьте перед ним и после него пустую строку.',
      en: 'Leave an empty line before and after it.',
    },
  },
  'component-place': {
    severity: 'error',
    message: {
      ky: '<{name}> бул жерде тура албайт, түз эле мунун ичинде болууга тийиш: {expected}.',
      ru: '<{name}> не может стоять здесь, он должен находиться прямо внутри: {expected}.',
      en: 'Unexpected <{name}> here, expected it directly inside {expected}.',
    },
  },
  'component-nested': {
    severity: 'error',
    message: {
      ky: '<{name}> компоненти <{around}> ичинде тура албайт, анын сыртында болушу керек.',
      ru: '<{name}> не может стоять внутри <{around}>, вынесите его наружу.',
      en: 'Unexpected <{name}> inside <{around}>, expected it outside.',
    },
  },
  'component-content': {
    severity: 'error',
    message: {
      ky: '<{name}> ичинде ашыкча текст бар, анда <{expected}> гана болот.',
      ru: 'Внутри <{name}> есть лишнее, там могут быть только <{expected}>.',
      en: 'Unexpected content in <{name}>, expected only <{expected}>.',
    },
  },
  'component-empty': {
    severity: 'error',
    message: {
      ky: '<{name}> бош, ичинде текст болууга тийиш.',
      ru: '<{name}> пуст, внутри должен быть текст.',
      en: 'Unexpected empty <{name}>, expected text in it.',
    },
  },
  'attribute-unknown': {
    severity: 'error',
    message: {
      ky: '<{component}> компонентинде «{attribute}» атрибуту жок, булар бар: {known}.',
      ru: 'У <{component}> нет атрибута «{attribute}», есть: {known}.',
      en: 'Unexpected attribute "{attribute}" of <{component}>, expected one of: {known}.',
    },
    hint: NEAREST,
  },
  'attribute-forbidden': {
    severity: 'error',
    message: {
      ky: '<{component}> компонентиндеги «{attribute}» атрибутуна уруксат жок: көрүнүштү жана иш-аракетти сайт өзү аныктайт.',
      ru: 'Атрибут «{attribute}» у <{component}> не разрешён: вид и поведение определяет сайт.',
      en: 'Unexpected attribute "{attribute}" of <{component}>, expected none: looks and behaviour are the site\'s.',
    },
    hint: { ky: 'Атрибутту өчүрүңүз.', ru: 'Удалите атрибут.', en: 'Delete the attribute.' },
  },
  'attribute-spread': {
    severity: 'error',
    message: {
      ky: '<{component}> ичинде фигуралуу кашаадагы атрибуттар турат, аты="мааниси" керек.',
      ru: 'У <{component}> стоят атрибуты в фигурных скобках, нужен вид имя="значение".',
      en: 'Unexpected attributes in braces on <{component}>, expected name="value".',
    },
  },
  'attribute-expression': {
    severity: 'error',
    message: {
      ky: '<{component}> компонентинин «{attribute}» атрибутунун мааниси фигуралуу кашаада, тырмакчадагы текст керек.',
      ru: 'Значение «{attribute}» у <{component}> стоит в фигурных скобках, нужен текст в кавычках.',
      en: 'Unexpected expression as "{attribute}" of <{component}>, expected a text in quotes.',
    },
    hint: { ky: '[[Мындай жазыңыз: {fix}]]', ru: '[[Запишите так: {fix}]]', en: '[[Write: {fix}]]' },
  },
  'attribute-duplicate': {
    severity: 'error',
    message: {
      ky: '<{component}> компонентинде «{attribute}» эки жолу жазылган, бир жолу керек.',
      ru: 'У <{component}> атрибут «{attribute}» записан дважды, нужен один раз.',
      en: 'Unexpected second "{attribute}" of <{component}>, expected it once.',
    },
  },
  'attribute-missing': {
    severity: 'error',
    message: {
      ky: '<{component}> компонентинде «{attribute}» атрибуту жок, ал милдеттүү.',
      ru: 'У <{component}> нет обязательного атрибута «{attribute}».',
      en: 'Unexpected <{component}> without "{attribute}", expected it.',
    },
    hint: {
      ky: 'Тегге кошуңуз: {attribute}="{expected}"',
      ru: 'Добавьте в тег: {attribute}="{expected}"',
      en: 'Add to the tag: {attribute}="{expected}"',
    },
  },
  'attribute-value': {
    severity: 'error',
    message: {
      ky: '<{component}> компонентинин «{attribute}» атрибутунда «{value}» турат, мындай керек: {expected}.',
      ru: 'Атрибут «{attribute}» у <{component}> равен «{value}», нужно: {expected}.',
      en: 'Unexpected {attribute} "{value}" of <{component}>, expected: {expected}.',
    },
  },
  'anchor-duplicate': {
    severity: 'error',
    message: {
      ky: '«{id}» белгиси бул бетте мурда колдонулган, id кайталанбашы керек.',
      ru: 'Метка «{id}» на этой странице уже есть, id не должны повторяться.',
      en: 'Unexpected second id "{id}", expected every id once.',
    },
    hint: {
      ky: '[[Биринчиси {line}-сапта.]]',
      ru: '[[Первая стоит в строке {line}.]]',
      en: '[[The first is on line {line}.]]',
    },
  },
  'anchor-reserved': {
    severity: 'error',
    message: {
      ky: '«{id}» белгиси сайттын өзүнө керек, okuu- менен башталбаган id керек.',
      ru: 'Метка «{id}» нужна самому сайту, нужен id, который не начинается с okuu-.',
      en: 'Unexpected id "{id}", expected one that does not begin with okuu-.',
    },
  },
  'heading-title': {
    severity: 'error',
    message: {
      ky: 'Биринчи деңгээлдеги аталыш турат, ## же андан терең керек: беттин аталышы — title.',
      ru: 'Заголовок первого уровня, нужен ## или глубже: заголовок страницы — это title.',
      en: "Unexpected heading of level 1, expected ## or deeper: the page's heading is its title.",
    },
    hint: FIX,
  },
  'heading-level': {
    severity: 'error',
    message: {
      ky: '{depth}-деңгээлдеги аталыш турат, {expected}-деңгээлдегиси керек: деңгээл аттап кетүүгө болбойт.',
      ru: 'Заголовок уровня {depth}, нужен уровень {expected}: уровни нельзя пропускать.',
      en: 'Unexpected heading of level {depth}, expected level {expected}: levels are not skipped.',
    },
    hint: FIX,
  },
  'heading-empty': {
    severity: 'error',
    message: {
      ky: 'Аталыш бош, текст керек.',
      ru: 'Пустой заголовок, нужен текст.',
      en: 'Unexpected empty heading, expected text.',
    },
  },
  'link-address': {
    severity: 'error',
    message: {
      ky: '«{address}» дарегине уруксат жок, https:, http:, mailto:, # же салыштырма жол керек.',
      ru: 'Адрес «{address}» не разрешён, нужен https:, http:, mailto:, # или относительный путь.',
      en: 'Unexpected address "{address}", expected https:, http:, mailto:, # or a relative path.',
    },
    hint: {
      ky: 'Башка модулга: ../модуль/ — ушул беттеги жерге: #белги — файлга: ./файл.csv',
      ru: 'К другому модулю: ../модуль/ — к месту на странице: #метка — к файлу: ./файл.csv',
      en: 'To another module: ../module/ — to a place on the page: #anchor — to a file: ./file.csv',
    },
  },
  'link-empty': {
    severity: 'error',
    message: {
      ky: '«{address}» дарегине шилтеменин тексти жок, кайда алып барары жазылышы керек.',
      ru: 'У ссылки на «{address}» нет текста, нужно написать, куда она ведёт.',
      en: 'Unexpected link to "{address}" without text, expected words that say where it leads.',
    },
    hint: FIX,
  },
  'link-undefined': {
    severity: 'warning',
    message: {
      ky: '[{label}] деген шилтеменин дареги эч жерде жок, текст ошол бойдон көрүнөт.',
      ru: 'Адреса ссылки [{label}] нигде нет, запись останется на странице как есть.',
      en: 'Unexpected link label [{label}] without an address, expected a definition.',
    },
    hint: {
      ky: 'Өзүнчө сапка кошуңуз: [{label}]: https://…',
      ru: 'Добавьте отдельной строкой: [{label}]: https://…',
      en: 'Add on a line of its own: [{label}]: https://…',
    },
  },
  'picture-address': {
    severity: 'error',
    message: {
      ky: 'Сүрөттүн дареги «{address}», модулдун папкасындагы файл керек: ./suroot.svg.',
      ru: 'Адрес картинки «{address}», нужен файл из папки модуля: ./risunok.svg.',
      en: 'Unexpected picture address "{address}", expected a file beside the module such as ./picture.svg.',
    },
    hint: {
      ky: 'Сүрөттү модулдун папкасына көчүрүңүз: бет интернетсиз да ачылууга тийиш.',
      ru: 'Скопируйте картинку в папку модуля: страница должна открываться и без интернета.',
      en: 'Copy the picture into the folder of the module: pages must open without the internet.',
    },
  },
  'picture-alt': {
    severity: 'error',
    message: {
      ky: '«{address}» сүрөтүнүн сүрөттөмөсү жок, аны көрбөгөн окурман үчүн текст керек.',
      ru: 'У картинки «{address}» нет описания, нужен текст для тех, кто её не видит.',
      en: 'Unexpected picture "{address}" without a description, expected text for those who do not see it.',
    },
    hint: FIX,
  },
  'footnote-undefined': {
    severity: 'error',
    message: {
      ky: '[^{label}] шилтемесинин тексти жок, төмөн жакта түшүндүрмө керек.',
      ru: 'У сноски [^{label}] нет текста, нужно определение ниже.',
      en: 'Unexpected footnote [^{label}] without text, expected a definition below.',
    },
    hint: {
      ky: 'Өзүнчө сапка кошуңуз: [^{label}]: …',
      ru: 'Добавьте отдельной строкой: [^{label}]: …',
      en: 'Add on a line of its own: [^{label}]: …',
    },
  },
  'footnote-unused': {
    severity: 'warning',
    message: {
      ky: '[^{label}] түшүндүрмөсүнө тексттен шилтеме жок, ал бетте көрүнбөйт.',
      ru: 'На сноску [^{label}] нет ссылки в тексте, она не попадёт на страницу.',
      en: 'Unexpected footnote [^{label}] that nothing refers to, expected a reference in the text.',
    },
    hint: {
      ky: 'Текстке [^{label}] деп кошуңуз же түшүндүрмөнү өчүрүңүз.',
      ru: 'Добавьте [^{label}] в текст или удалите сноску.',
      en: 'Add [^{label}] to the text or delete the footnote.',
    },
  },
  'math-fence': {
    severity: 'error',
    message: {
      ky: '$$ белгисинен кийин ошол эле сапта текст турат, $$ сапта жалгыз болууга тийиш: антпесе калган текст жоголот.',
      ru: 'После $$ на той же строке стоит текст, $$ должен быть один на строке: иначе пропадёт остальной текст.',
      en: 'Unexpected text after $$ on its line, expected $$ alone: else the rest of the text is swallowed.',
    },
    hint: {
      ky: '[[$$ белгисинен кийинкини жаңы сапка көчүрүңүз: {rest}]]',
      ru: '[[Перенесите то, что после $$, на новую строку: {rest}]]',
      en: '[[Move what follows $$ to a new line: {rest}]]',
    },
  },
  'math-unclosed': {
    severity: 'error',
    message: {
      ky: '$$ менен ачылган формула жабылган эмес, аягында өз сабында $$ керек.',
      ru: 'Формула, открытая $$, не закрыта, в конце нужна строка $$.',
      en: 'Unexpected end of the text in a formula, expected $$ on a line of its own.',
    },
    hint: {
      ky: 'Формуладан кийин жалгыз $$ турган сап кошуңуз.',
      ru: 'Добавьте после формулы строку, где стоит только $$.',
      en: 'Add a line with only $$ after the formula.',
    },
  },
  'math-syntax': {
    severity: 'error',
    message: {
      ky: 'Формуладагы «{part}» окулбайт, туура TeX керек: {reason}',
      ru: '«{part}» в формуле не читается, нужен правильный TeX: {reason}',
      en: 'Unexpected "{part}" in a formula, expected correct TeX: {reason}',
    },
  },
  'math-command': {
    severity: 'error',
    message: {
      ky: 'Формуладагы {command} буйругу белгисиз же ага уруксат жок, KaTeX билген буйрук керек.',
      ru: 'Команда {command} в формуле неизвестна или не разрешена, нужна команда, которую знает KaTeX.',
      en: 'Unexpected command {command} in a formula, expected one that KaTeX knows and Okuu allows.',
    },
    hint: {
      ky: 'Буйруктардын тизмеси: https://katex.org/docs/supported',
      ru: 'Список команд: https://katex.org/docs/supported',
      en: 'The list of commands: https://katex.org/docs/supported',
    },
  },
  'math-size': {
    severity: 'error',
    message: {
      ky: 'Формула өтө чоң же өтө татаал, {limit} белгиден ашпаганы керек.',
      ru: 'Формула слишком большая или сложная, нужна не длиннее {limit} знаков.',
      en: 'Unexpected size of a formula, expected at most {limit} characters and no deep nesting.',
    },
    hint: {
      ky: 'Формуланы бир нечеге бөлүңүз.',
      ru: 'Разделите формулу на несколько.',
      en: 'Split the formula.',
    },
  },
  'math-suspect': {
    severity: 'warning',
    message: {
      ky: 'Формуладагы «{part}» бул жерде эч нерсени өзгөртпөйт, мааниси бар белги күтүлгөн.',
      ru: '«{part}» в формуле здесь ничего не меняет, ожидался знак со смыслом.',
      en: 'Unexpected "{part}" in a formula, expected something that has an effect here.',
    },
    hint: {
      ky: 'Бир нече сап үчүн aligned чөйрөсүн колдонуңуз; пайыз белгиси — \\%.',
      ru: 'Для нескольких строк возьмите окружение aligned; знак процента — \\%.',
      en: 'For several lines use the environment aligned; the percent sign is \\%.',
    },
  },
  'math-words': {
    severity: 'warning',
    message: {
      ky: 'Формулада «{words}» деген сөздөр турат, формула гана күтүлгөн.',
      ru: 'В формуле стоят слова «{words}», ожидалась только формула.',
      en: 'Unexpected words "{words}" in a formula, expected only a formula.',
    },
    hint: {
      ky: 'Сөздөрдү мындай жазыңыз: {fix}. Доллардын белгиси болсо, анын алдына \\ коюңуз.',
      ru: 'Слова запишите так: {fix}. Если это знак доллара, поставьте перед ним \\.',
      en: 'Write words as {fix}. If the sign is a dollar, put \\ before it.',
    },
  },
  'code-language': {
    severity: 'warning',
    message: {
      ky: 'Код үчүн «{language}» деген тил белгисиз, код түссүз көрүнөт.',
      ru: 'Язык кода «{language}» неизвестен, код будет без цвета.',
      en: 'Unexpected language of code "{language}", expected one that Okuu can colour.',
    },
    hint: {
      ky: '[[Балким, «{nearest}»?]] Жөнөкөй текст үчүн: ```text',
      ru: '[[Может быть, «{nearest}»?]] Для простого текста: ```text',
      en: '[[Did you mean "{nearest}"?]] For plain text: ```text',
    },
  },
} as const satisfies Record<string, Rule>;
