import type { Rule } from '../rule.ts';

/** Rules about works that are cited: BibTeX as a notation, and what its entries say. */
export const BIBLIOGRAPHY_RULES = {
  'bibtex-syntax': {
    severity: 'error',
    message: {
      ky: 'BibTeX жазуусунда «{found}» күтүүсүз турат[[, мунун бири керек: {expected}]].',
      ru: 'В записи BibTeX здесь не на месте «{found}»[[, нужно одно из: {expected}]].',
      en: 'Unexpected "{found}" in BibTeX[[, expected one of: {expected}]].',
    },
    hint: {
      ky: '[[Мурунку талаадан кийин үтүр ({comma}) түшүп калган окшойт. ]]Талаа мындай жазылат: title = {…},',
      ru: '[[Похоже, после предыдущего поля пропущена запятая ({comma}). ]]Поле записывают так: title = {…},',
      en: '[[A comma ({comma}) is probably missing after the field before. ]]A field is written: title = {…},',
    },
  },
  'bibtex-unclosed': {
    severity: 'error',
    message: {
      ky: '@{type}{{name} жазуусу жабылган эмес, аягында } керек.',
      ru: 'Запись @{type}{{name} не закрыта, в конце нужна }.',
      en: 'Unexpected end of the entry @{type}{{name}, expected a closing }.',
    },
    hint: {
      ky: 'Ар бир { белгисинин өз } белгиси болсун, маанинин ичинде да.',
      ru: 'У каждой { должна быть своя }, в том числе внутри значений.',
      en: 'See that each { has its }, within the values too.',
    },
  },
  'bibtex-outside': {
    severity: 'warning',
    message: {
      ky: 'Жазуулардын сыртында «{found}» деген текст турат, @book{…} сыяктуу жазуу же % менен башталган түшүндүрмө күтүлгөн.',
      ru: 'Вне записей стоит текст «{found}», ожидалась запись вроде @book{…} или примечание после %.',
      en: 'Unexpected text outside the entries: "{found}", expected an entry such as @book{…} or a comment after %.',
    },
    hint: {
      ky: 'Мындай текст окулбайт. Жазуу болсо, анын башындагы @ белгисин текшериңиз; ар бир жазуу жаңы саптан башталат.',
      ru: 'Такой текст не читается. Если это запись, проверьте @ в её начале; каждая запись начинается с новой строки.',
      en: 'Such text is not read. If it is an entry, look at the @ it begins with; every entry begins on a line of its own.',
    },
  },
  'bibtex-deep': {
    severity: 'error',
    message: {
      ky: 'Фигуралуу кашаалар бири-биринин ичине өтө терең кирген, эң көбү {limit} кабат болушу керек.',
      ru: 'Фигурные скобки вложены слишком глубоко, допустимо не больше {limit} уровней.',
      en: 'Unexpected depth of braces, expected at most {limit} levels.',
    },
    hint: {
      ky: 'Ашыкча { жана } белгилерин алып салыңыз.',
      ru: 'Уберите лишние { и }.',
      en: 'Remove the surplus { and }.',
    },
  },
  'bibtex-string-unknown': {
    severity: 'error',
    message: {
      ky: '«{name}» деген кыскартуу аныкталган эмес, {…} ичиндеги маани же @string аныктамасы керек.',
      ru: 'Сокращение «{name}» не определено, нужно значение в {…} или определение @string.',
      en: 'Unexpected abbreviation "{name}", expected a value in {…} or a definition with @string.',
    },
    hint: {
      ky: 'Текст болсо, кашаага алыңыз: {{name}}. Кыскартуу болсо, файлда жогору аныктаңыз: @string{{name} = {…}}',
      ru: 'Если это текст, возьмите его в скобки: {{name}}. Если сокращение, определите его выше в файле: @string{{name} = {…}}',
      en: 'If it is text, put it in braces: {{name}}. If it is an abbreviation, define it further up in the file: @string{{name} = {…}}',
    },
  },
  'bibtex-command': {
    severity: 'warning',
    message: {
      ky: '«{field}» талаасында LaTeX буйругу бар: {command}, жөнөкөй текст күтүлгөн.',
      ru: 'В поле «{field}» стоит команда LaTeX: {command}, ожидался простой текст.',
      en: 'Unexpected LaTeX in the field "{field}": {command}, expected plain text.',
    },
    hint: {
      ky: 'Буйрук түшүп калат. Белгини түз жазыңыз: ң, é, №, x², →.',
      ru: 'Команда пропускается. Напишите сам знак: ң, é, №, x², →.',
      en: 'The command is dropped. Write the character itself: ң, é, №, x², →.',
    },
  },
  'reference-key': {
    severity: 'error',
    message: {
      ky: 'Жазуунун ачкычы «{key}» туура эмес, латын тамгаларынан жана цифралардан турган ачкыч керек, мисалы strang2016.',
      ru: 'Ключ записи «{key}» не годится, нужен ключ из латинских букв и цифр, например strang2016.',
      en: 'Unexpected key "{key}" of an entry, expected Latin letters and digits, such as strang2016.',
    },
    hint: {
      ky: '[[Мисалы: {suggestion}. ]]Ачкыч жазуунун башында турат: @book{strang2016, … — текстте аны менен шилтеме берилет: <Cite id="strang2016" />',
      ru: '[[Например: {suggestion}. ]]Ключ стоит в начале записи: @book{strang2016, … — по нему ссылаются в тексте: <Cite id="strang2016" />',
      en: '[[For example: {suggestion}. ]]The key stands at the start: @book{strang2016, … — texts cite the work by it: <Cite id="strang2016" />',
    },
  },
  'reference-duplicate': {
    severity: 'error',
    message: {
      ky: '«{key}» ачкычы экинчи жолу колдонулган, ар бир чыгарманын өз ачкычы керек.',
      ru: 'Ключ «{key}» использован второй раз, у каждого произведения должен быть свой.',
      en: 'Unexpected second entry with the key "{key}", expected one for each work.',
    },
    hint: {
      ky: 'Биринчиси: {where}. Бир эле чыгарма болсо, бирин өчүрүңүз. Тамгалардын чоң-кичинеси эсепке алынбайт.',
      ru: 'Первый: {where}. Если это одно и то же произведение, удалите одну из записей. Регистр букв не различается.',
      en: 'The first: {where}. If both are the same work, delete one. Letter case does not count.',
    },
  },
  'reference-type': {
    severity: 'error',
    message: {
      ky: '@{type} деген түр белгисиз, мунун бири керек: {known}.',
      ru: 'Неизвестный вид записи @{type}, нужен один из: {known}.',
      en: 'Unexpected type @{type}, expected one of: {known}.',
    },
    hint: {
      ky: '[[Балким, @{nearest}? ]]Эч бири туура келбесе: @misc.',
      ru: '[[Может быть, @{nearest}? ]]Если ни один не подходит: @misc.',
      en: '[[Did you mean @{nearest}? ]]If none fits: @misc.',
    },
  },
  'reference-field-missing': {
    severity: 'error',
    message: {
      ky: '«{key}» (@{type}) жазуусунда талаа жетишпейт: {field}.',
      ru: 'В записи «{key}» (@{type}) не хватает поля: {field}.',
      en: 'Unexpected gap in the entry "{key}" (@{type}), expected the field: {field}.',
    },
    hint: {
      ky: '[[«{nearest}» ушул талаабы? ]]Кошуңуз: {example}',
      ru: '[[Поле «{nearest}» — это оно? ]]Добавьте: {example}',
      en: '[[Is "{nearest}" meant? ]]Add: {example}',
    },
  },
  'reference-field-duplicate': {
    severity: 'error',
    message: {
      ky: '«{field}» талаасы эки жолу жазылган, бир гана жолу керек.',
      ru: 'Поле «{field}» записано дважды, нужно один раз.',
      en: 'Unexpected second "{field}", expected each field once.',
    },
    hint: {
      ky: 'Биринчиси {line}-сапта. Бир нече автор бир талаада and менен жазылат: author = {Ильин, В. А. and Позняк, Э. Г.}',
      ru: 'Первое в строке {line}. Нескольких авторов пишут в одном поле через and: author = {Ильин, В. А. and Позняк, Э. Г.}',
      en: 'The first is on line {line}. Several authors stand in one field, with "and" between: author = {Ильин, В. А. and Позняк, Э. Г.}',
    },
  },
  'reference-name': {
    severity: 'error',
    message: {
      ky: '«{found}» аты-жөнү түшүнүксүз, «Фамилия, Аты» түрү керек, бир нечеси and менен бөлүнөт.',
      ru: 'Непонятно имя «{found}», нужно «Фамилия, Имя», несколько имён разделяют словом and.',
      en: 'Unexpected name "{found}", expected "Family, Given", several with "and" between.',
    },
    hint: {
      ky: '[[Мындай жазыңыз: {example} ]](уюмдун аты кош кашаада: {{Улуттук статистика комитети}})',
      ru: '[[Запишите так: {example} ]](название организации — в двойных скобках: {{Национальный статистический комитет}})',
      en: '[[Write: {example} ]](an organisation stands in double braces: {{National Statistical Committee}})',
    },
  },
  'reference-date': {
    severity: 'error',
    message: {
      ky: '«{field}» талаасында «{value}» турат, жыл же күн керек: 2016, 2016-05, 2016-05-31.',
      ru: 'В поле «{field}» стоит «{value}», нужен год или дата: 2016, 2016-05, 2016-05-31.',
      en: 'Unexpected "{value}" in the field "{field}", expected a year or a date: 2016, 2016-05, 2016-05-31.',
    },
    hint: {
      ky: 'Бир нече жылда чыккан чыгарма: 2015/2017. Жылы белгисиз болсо, ал жөнүндө note талаасына жазыңыз.',
      ru: 'Если произведение выходило несколько лет: 2015/2017. Если год неизвестен, скажите об этом в поле note.',
      en: 'For a work that came out over several years: 2015/2017. Where the year is not known, say so in the field note.',
    },
  },
  'reference-doi': {
    severity: 'error',
    message: {
      ky: '«{value}» DOI эмес, 10. менен башталган идентификатор керек, мисалы 10.1000/182.',
      ru: '«{value}» — не DOI, нужен идентификатор, который начинается с 10., например 10.1000/182.',
      en: 'Unexpected DOI "{value}", expected an identifier that begins with 10., such as 10.1000/182.',
    },
    hint: {
      ky: 'DOI болбосо, дарегин url талаасына жазыңыз.',
      ru: 'Если DOI нет, запишите адрес в поле url.',
      en: 'Where there is no DOI, put the address into the field url.',
    },
  },
  'reference-url': {
    severity: 'error',
    message: {
      ky: '«{value}» дареги туура эмес, https:// же http:// менен башталган дарек керек.',
      ru: 'Адрес «{value}» не годится, нужен адрес, который начинается с https:// или http://.',
      en: 'Unexpected address "{value}", expected one that begins with https:// or http://.',
    },
  },
  'reference-language': {
    severity: 'error',
    message: {
      ky: '«{value}» деген тил белгисиз, kyrgyz, russian, english сыяктуу ат же ky, ru, en сыяктуу тег керек.',
      ru: 'Неизвестный язык «{value}», нужно название вроде kyrgyz, russian, english или тег вроде ky, ru, en.',
      en: 'Unexpected language "{value}", expected a name such as kyrgyz, russian, english, or a tag such as ky, ru, en.',
    },
  },
  'reference-isbn': {
    severity: 'warning',
    message: {
      ky: '«{value}» ISBN эмес: текшерүүчү цифрасы туура келбейт, 10 же 13 цифра күтүлгөн.',
      ru: '«{value}» — не ISBN: не сходится контрольная цифра, ожидалось 10 или 13 цифр.',
      en: 'Unexpected ISBN "{value}", expected 10 or 13 digits, the last of which checks the others.',
    },
    hint: {
      ky: 'Китептин өзүнөн салыштырыңыз же талааны өчүрүңүз.',
      ru: 'Сверьте с самой книгой или удалите поле.',
      en: 'Compare it with the book itself, or delete the field.',
    },
  },
  'reference-visited': {
    severity: 'warning',
    message: {
      ky: '«{key}» — интернеттеги бет, качан окулганы (urldate) күтүлгөн.',
      ru: '«{key}» — страница в интернете, ожидалась дата обращения (urldate).',
      en: 'Unexpected web page "{key}" without the day on which it was read, expected urldate.',
    },
    hint: {
      ky: 'ГОСТ муну талап кылат. Кошуңуз: urldate = {2026-11-25}',
      ru: 'Этого требует ГОСТ. Добавьте: urldate = {2026-11-25}',
      en: 'GOST asks for it. Add: urldate = {2026-11-25}',
    },
  },
  'citation-unknown': {
    severity: 'error',
    message: {
      ky: '«{key}» деген чыгарма адабияттардын арасында жок, references/ папкасындагы .bib файлдан ачкыч керек.',
      ru: 'Произведения «{key}» нет среди литературы, нужен ключ из файла .bib в папке references/.',
      en: 'Unexpected work "{key}", expected a key from a .bib file in the folder references/.',
    },
    hint: {
      ky: '[[Балким, «{nearest}»? ]]Жаңы чыгарма болсо, аны файлга кошуңуз: @book{{key}, author = {…}, title = {…}, year = {…}}',
      ru: '[[Может быть, «{nearest}»? ]]Если произведение новое, добавьте его в файл: @book{{key}, author = {…}, title = {…}, year = {…}}',
      en: '[[Did you mean "{nearest}"? ]]Add a new work to the file: @book{{key}, author = {…}, title = {…}, year = {…}}',
    },
  },
  'reference-unused': {
    severity: 'warning',
    message: {
      ky: '«{key}» чыгармасына бир да модуль, бир да курс шилтеме бербейт, жок дегенде бирөө күтүлгөн.',
      ru: 'На «{key}» не ссылается ни один модуль и ни один курс, ожидалась хотя бы одна ссылка.',
      en: 'Unexpected work "{key}" that no module and no course cites, expected at least one that does.',
    },
    hint: {
      ky: 'Текстте шилтеме бериңиз: <Cite id="{key}" /> — же курстун literature тизмесине кошуңуз, же жазууну өчүрүңүз.',
      ru: 'Сошлитесь на него в тексте: <Cite id="{key}" /> — или добавьте его в literature курса, или удалите запись.',
      en: 'Cite it in a text: <Cite id="{key}" /> — or name it in the literature of a course, or delete the entry.',
    },
  },
} as const satisfies Record<string, Rule>;
