import type { Rule } from '../rule.ts';

/** Rules about front matter and YAML: shape and values. */
export const SCHEMA_RULES = {
  'key-missing': {
    severity: 'error',
    message: {
      ky: '«{key}» ачкычы жок, ал милдеттүү.',
      ru: 'Нет обязательного ключа «{key}».',
      en: 'Unexpected absence of "{key}", expected this key.',
    },
    hint: {
      ky: '[[Мындай сап кошуңуз: {example}]]',
      ru: '[[Добавьте строку: {example}]]',
      en: '[[Add the line: {example}]]',
    },
  },
  'key-unknown': {
    severity: 'error',
    message: {
      ky: '«{key}» деген ачкыч жок.',
      ru: 'Неизвестный ключ «{key}».',
      en: 'Unexpected key "{key}", expected a known one.',
    },
    hint: {
      ky: '[[Балким, «{nearest}»? ]]Белгилүү ачкычтар: {known}.',
      ru: '[[Может быть, «{nearest}»? ]]Известные ключи: {known}.',
      en: '[[Did you mean "{nearest}"? ]]Known keys: {known}.',
    },
  },
  'text-expected': {
    severity: 'error',
    message: {
      ky: '«{key}» маанисинин түрү башка: {value}; текст керек.',
      ru: 'Значение «{key}» не того вида: {value}; нужен текст.',
      en: 'Unexpected {value} as "{key}", expected text.',
    },
    hint: {
      ky: '[[Мындай жазыңыз: {example}]]',
      ru: '[[Запишите так: {example}]]',
      en: '[[Write: {example}]]',
    },
  },
  'number-expected': {
    severity: 'error',
    message: {
      ky: '«{key}» маанисинин түрү башка: {value}; сан керек.',
      ru: 'Значение «{key}» не того вида: {value}; нужно число.',
      en: 'Unexpected {value} as "{key}", expected a number.',
    },
    hint: {
      ky: 'Санды тырмакчасыз жазыңыз, бөлчөгүн чекит менен: {key}: 1.5',
      ru: 'Запишите число без кавычек, дробь через точку: {key}: 1.5',
      en: 'Write the number without quotes, decimals with a point: {key}: 1.5',
    },
  },
  'boolean-expected': {
    severity: 'error',
    message: {
      ky: '«{key}» маанисинин түрү башка: {value}; true же false керек.',
      ru: 'Значение «{key}» не того вида: {value}; нужно true или false.',
      en: 'Unexpected {value} as "{key}", expected true or false.',
    },
    hint: { ky: 'Мындай жазыңыз: {key}: true', ru: 'Запишите так: {key}: true', en: 'Write: {key}: true' },
  },
  'list-expected': {
    severity: 'error',
    message: {
      ky: '«{key}» маанисинин түрү башка: {value}; тизме керек.',
      ru: 'Значение «{key}» не того вида: {value}; нужен список.',
      en: 'Unexpected {value} as "{key}", expected a list.',
    },
    hint: { ky: 'Мындай жазыңыз: {example}', ru: 'Запишите так: {example}', en: 'Write: {example}' },
  },
  'map-expected': {
    severity: 'error',
    message: {
      ky: '«{key}» маанисинин түрү башка: {value}; ачкычтар менен маанилер керек.',
      ru: 'Значение «{key}» не того вида: {value}; нужны ключи со значениями.',
      en: 'Unexpected {value} as "{key}", expected keys with values.',
    },
    hint: {
      ky: '[[Мындай жазыңыз: {example}]]',
      ru: '[[Запишите так: {example}]]',
      en: '[[Write: {example}]]',
    },
  },
  'localized-expected': {
    severity: 'error',
    message: {
      ky: '«{key}» маанисинин түрү башка: {value}; текст же тилдер боюнча тексттер керек.',
      ru: 'Значение «{key}» не того вида: {value}; нужен текст или тексты по языкам.',
      en: 'Unexpected {value} as "{key}", expected text or texts by language.',
    },
    hint: {
      ky: 'Мындай жазыңыз: {key}: { ky: …, ru: …, en: … }',
      ru: 'Запишите так: {key}: { ky: …, ru: …, en: … }',
      en: 'Write: {key}: { ky: …, ru: …, en: … }',
    },
  },
  'value-unknown': {
    severity: 'error',
    message: {
      ky: '«{key}» мааниси «{value}» белгисиз, булардын бири керек: {known}.',
      ru: 'Неизвестное значение «{value}» ключа «{key}», нужно одно из: {known}.',
      en: 'Unexpected {key} "{value}", expected one of: {known}.',
    },
    hint: {
      ky: '[[Балким, мындай: {key}: {nearest}]]',
      ru: '[[Может быть, так: {key}: {nearest}]]',
      en: '[[Did you mean: {key}: {nearest}]]',
    },
  },
  'id-form': {
    severity: 'error',
    message: {
      ky: '«{value}» деген id ылайыксыз: кичине латын тамгалары, цифралар жана дефис гана, башында тамга, эң көбү 64 белги.',
      ru: 'Недопустимый идентификатор «{value}»: строчные латинские буквы, цифры и дефисы, первой буква, не больше 64 знаков.',
      en: 'Unexpected id "{value}", expected lower-case Latin letters, digits and hyphens, a letter first, at most 64 characters.',
    },
    hint: {
      ky: '[[Мисалы, мындай: {suggestion}]]',
      ru: '[[Например, так: {suggestion}]]',
      en: '[[For example: {suggestion}]]',
    },
  },
  'text-empty': {
    severity: 'error',
    message: {
      ky: '«{key}» бош, текст керек.',
      ru: 'Значение «{key}» пустое, нужен текст.',
      en: 'Unexpected empty "{key}", expected text.',
    },
    hint: {
      ky: 'Текстти жазыңыз же бул сапты өчүрүңүз.',
      ru: 'Впишите текст или удалите эту строку.',
      en: 'Write the text or delete the line.',
    },
  },
  'text-long': {
    severity: 'error',
    message: {
      ky: '«{key}» тексти өтө узун, эң көбү {limit} белги болушу керек.',
      ru: 'Текст «{key}» слишком длинный, допустимо не больше {limit} знаков.',
      en: 'Unexpected length of "{key}", expected at most {limit} characters.',
    },
    hint: {
      ky: 'Кыскартыңыз; толугураак айтканды модулдун текстине жазыңыз.',
      ru: 'Сократите; подробности напишите в тексте модуля.',
      en: 'Shorten it; write the details in the body of the module.',
    },
  },
  'list-empty': {
    severity: 'error',
    message: {
      ky: '«{key}» тизмеси бош, жок дегенде бир мүчө керек.',
      ru: 'Список «{key}» пуст, нужен хотя бы один элемент.',
      en: 'Unexpected empty list "{key}", expected at least one entry.',
    },
    hint: { ky: 'Мындай жазыңыз: {example}', ru: 'Запишите так: {example}', en: 'Write: {example}' },
  },
  'list-long': {
    severity: 'error',
    message: {
      ky: '«{key}» тизмеси өтө узун, эң көбү {limit} мүчө болушу керек.',
      ru: 'Список «{key}» слишком длинный, допустимо не больше {limit} элементов.',
      en: 'Unexpected length of the list "{key}", expected at most {limit} entries.',
    },
    hint: { ky: 'Тизмени кыскартыңыз.', ru: 'Сократите список.', en: 'Shorten the list.' },
  },
  'language-form': {
    severity: 'error',
    message: {
      ky: '«{value}» тилдин белгиси эмес, ky, ru, en же pt-BR сыяктуу белги керек.',
      ru: '«{value}» не код языка, нужен код вроде ky, ru, en или pt-BR.',
      en: 'Unexpected language "{value}", expected a tag such as ky, ru, en or pt-BR.',
    },
    hint: {
      ky: '[[Мындай жазыңыз: {suggestion}]]',
      ru: '[[Запишите так: {suggestion}]]',
      en: '[[Write: {suggestion}]]',
    },
  },
  'language-name': {
    severity: 'error',
    message: {
      ky: 'Тили «{value}» деп жазылган, бирок файлдын аты {name}: экөө дал келиши керек.',
      ru: 'Указан язык «{value}», а файл называется {name}: они должны совпадать.',
      en: 'Unexpected language "{value}" in {name}, expected the language of the file name.',
    },
    hint: {
      ky: 'Мындай жазыңыз: language: {expected}, болбосо файлдын атын өзгөртүңүз.',
      ru: 'Запишите: language: {expected} — или переименуйте файл.',
      en: 'Write: language: {expected}, or rename the file.',
    },
  },
  'date-form': {
    severity: 'error',
    message: {
      ky: '«{value}» күнү туура эмес, жыл-ай-күн түрүндөгү чыныгы күн керек.',
      ru: 'Неверная дата «{value}», нужна настоящая дата в виде год-месяц-день.',
      en: 'Unexpected date "{value}", expected a real date as year-month-day.',
    },
    hint: {
      ky: 'Мындай жазыңыз: {key}: 2026-09-01',
      ru: 'Запишите так: {key}: 2026-09-01',
      en: 'Write: {key}: 2026-09-01',
    },
  },
  'version-form': {
    severity: 'error',
    message: {
      ky: '«{value}» версиясы туура эмес, чекит менен бөлүнгөн үч сан керек.',
      ru: 'Неверная версия «{value}», нужны три числа через точку.',
      en: 'Unexpected version "{value}", expected three numbers with points.',
    },
    hint: { ky: 'Мындай жазыңыз: {key}: 1.0.0', ru: 'Запишите так: {key}: 1.0.0', en: 'Write: {key}: 1.0.0' },
  },
  'url-form': {
    severity: 'error',
    message: {
      ky: '«{value}» толук дарек эмес, http:// же https:// менен башталган дарек керек.',
      ru: '«{value}» не полный адрес, нужен адрес, начинающийся с http:// или https://.',
      en: 'Unexpected address "{value}", expected a full one that begins with http:// or https://.',
    },
    hint: {
      ky: '[[Мындай жазыңыз: {key}: {suggestion}]]',
      ru: '[[Запишите так: {key}: {suggestion}]]',
      en: '[[Write: {key}: {suggestion}]]',
    },
  },
  'colour-form': {
    severity: 'error',
    message: {
      ky: '«{value}» түсү туура эмес, # белгиси жана 0–9, a–f ичинен алты белги керек.',
      ru: 'Неверный цвет «{value}», нужен знак # и шесть знаков из 0–9, a–f.',
      en: 'Unexpected colour "{value}", expected # and six digits of 0–9, a–f.',
    },
    hint: {
      ky: 'Мындай жазыңыз: {key}: "#1f5f8b"',
      ru: 'Запишите так: {key}: "#1f5f8b"',
      en: 'Write: {key}: "#1f5f8b"',
    },
  },
  'isced-form': {
    severity: 'error',
    message: {
      ky: 'ISCED коду «{value}» туура эмес, эки, үч же төрт цифра керек.',
      ru: 'Неверный код МСКО (ISCED) «{value}», нужны две, три или четыре цифры.',
      en: 'Unexpected ISCED code "{value}", expected two, three or four digits.',
    },
    hint: {
      ky: 'Мындай жазыңыз: isced: ["0541"]',
      ru: 'Запишите так: isced: ["0541"]',
      en: 'Write: isced: ["0541"]',
    },
  },
  'orcid-form': {
    severity: 'error',
    message: {
      ky: 'ORCID «{value}» туура эмес, дефис менен жазылган 16 цифра керек (акыркысы текшерүүчү).',
      ru: 'Неверный ORCID «{value}», нужны 16 цифр через дефисы (последняя контрольная).',
      en: 'Unexpected ORCID "{value}", expected 16 digits with hyphens, the last one a check digit.',
    },
    hint: {
      ky: 'orcid.org сайтынан көчүрүңүз: orcid: 0000-0002-1825-0097',
      ru: 'Скопируйте его с orcid.org: orcid: 0000-0002-1825-0097',
      en: 'Copy it from orcid.org: orcid: 0000-0002-1825-0097',
    },
  },
  'file-form': {
    severity: 'error',
    message: {
      ky: '«{value}» файлдын жолу эмес, ./аты.кеңейтүүсү түрү керек.',
      ru: '«{value}» не путь к файлу, нужен вид ./имя.расширение.',
      en: 'Unexpected file "{value}", expected the form ./name.ext.',
    },
    hint: {
      ky: 'Мындай жазыңыз: {key}: ./logo.svg',
      ru: 'Запишите так: {key}: ./logo.svg',
      en: 'Write: {key}: ./logo.svg',
    },
  },
  'licence-unknown': {
    severity: 'error',
    message: {
      ky: '«{value}» деген лицензия белгисиз, CC-BY-4.0 сыяктуу SPDX белгиси керек.',
      ru: 'Неизвестная лицензия «{value}», нужен идентификатор SPDX, например CC-BY-4.0.',
      en: 'Unexpected licence "{value}", expected an SPDX id such as CC-BY-4.0.',
    },
    hint: {
      ky: '[[Балким, мындай: {key}: {nearest}]]',
      ru: '[[Может быть, так: {key}: {nearest}]]',
      en: '[[Did you mean: {key}: {nearest}]]',
    },
  },
  'hours-form': {
    severity: 'error',
    message: {
      ky: '«{key}» — {value} саат, 0 менен {limit} аралыгындагы сан керек.',
      ru: '«{key}» — {value} часов, нужно число от 0 до {limit}.',
      en: 'Unexpected {value} hours of {key}, expected 0 to {limit}.',
    },
    hint: { ky: 'Мындай жазыңыз: {key}: 2', ru: 'Запишите так: {key}: 2', en: 'Write: {key}: 2' },
  },
  'number-range': {
    severity: 'error',
    message: {
      ky: '«{key}»: {value} — {from} менен {to} аралыгындагы бүтүн сан керек.',
      ru: '«{key}»: {value} — нужно целое число от {from} до {to}.',
      en: 'Unexpected {value} as "{key}", expected a whole number from {from} to {to}.',
    },
    hint: {
      ky: 'Мындай жазыңыз: {key}: {from}',
      ru: 'Запишите так: {key}: {from}',
      en: 'Write: {key}: {from}',
    },
  },
  'credits-form': {
    severity: 'error',
    message: {
      ky: '{value} кредит, 0дөн 300гө чейинки сан керек.',
      ru: '{value} кредитов, нужно число от 0 до 300.',
      en: 'Unexpected {value} credits, expected 0 to 300.',
    },
    hint: { ky: 'Мындай жазыңыз: credits: 4', ru: 'Запишите так: credits: 4', en: 'Write: credits: 4' },
  },
  'course-modules': {
    severity: 'error',
    message: {
      ky: 'Курста modules менен parts экөөнүн так бирөө болушу керек.',
      ru: 'В курсе должно быть ровно одно из двух: modules или parts.',
      en: 'Unexpected modules and parts together or neither, expected exactly one of them.',
    },
    hint: {
      ky: 'Мындай жазыңыз: modules: [vectors, matrices]',
      ru: 'Запишите так: modules: [vectors, matrices]',
      en: 'Write: modules: [vectors, matrices]',
    },
  },
  'review-by': {
    severity: 'error',
    message: {
      ky: 'Текст текшерилген деп белгиленген, бирок ким текшергени жок: by керек.',
      ru: 'Текст помечен как проверенный, но не сказано кем: нужно by.',
      en: 'Unexpected review without a reviewer, expected "by".',
    },
    hint: {
      ky: 'Мындай жазыңыз: review: { status: reviewed, by: people.yaml-файлындагы-id }',
      ru: 'Запишите так: review: { status: reviewed, by: идентификатор-из-people.yaml }',
      en: 'Write: review: { status: reviewed, by: id-from-people.yaml }',
    },
  },
} as const satisfies Record<string, Rule>;
