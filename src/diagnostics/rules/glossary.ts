import type { Rule } from '../rule.ts';

/** Rules about glossaries and the words of modules that they explain. */
export const GLOSSARY_RULES = {
  'term-unknown': {
    severity: 'error',
    message: {
      ky: '«{id}» деген термин глоссарийде жок, андагы терминдердин биринин id белгиси керек.',
      ru: 'Термина «{id}» в глоссарии нет, нужен id термина из глоссария.',
      en: 'Unexpected term "{id}", expected the id of a term of a glossary.',
    },
    hint: {
      ky: '[[Балким, «{nearest}»? ]]Жаңы термин болсо, glossary/ папкасындагы файлга кошуңуз: - { id: {id}, term: …, definition: … }',
      ru: '[[Может быть, «{nearest}»? ]]Новый термин добавьте в файл папки glossary/: - { id: {id}, term: …, definition: … }',
      en: '[[Did you mean "{nearest}"? ]]Add a new term to a file of glossary/: - { id: {id}, term: …, definition: … }',
    },
  },
  'term-unused': {
    severity: 'warning',
    message: {
      ky: '«{id}» терминин бир да модуль колдонбойт, жок дегенде бири колдонушу күтүлгөн.',
      ru: 'Термин «{id}» не встречается ни в одном модуле, ожидался хотя бы один.',
      en: 'Unexpected term "{id}" in no module, expected at least one to use it.',
    },
    hint: {
      ky: 'Модулдун текстинде белгилеңиз: <Term id="{id}">…</Term>',
      ru: 'Отметьте его в тексте модуля: <Term id="{id}">…</Term>',
      en: 'Mark it in the text of a module: <Term id="{id}">…</Term>',
    },
  },
  'term-duplicate': {
    severity: 'error',
    message: {
      ky: '«{id}» термини {other} дарегинде да жазылган, ар бир терминдин өз id белгиси керек.',
      ru: 'Термин «{id}» уже записан здесь: {other}, у каждого термина должен быть свой id.',
      en: 'Unexpected second term "{id}", expected an id of its own for each; the first is at {other}.',
    },
    hint: {
      ky: 'Экөөнү бириктириңиз же биринин id белгисин өзгөртүңүз.',
      ru: 'Объедините обе записи или дайте одной из них другой id.',
      en: 'Merge the two, or give one of them another id.',
    },
  },
  'term-see-unknown': {
    severity: 'error',
    message: {
      ky: 'seeAlso ичинде «{id}» турат, глоссарийдеги башка терминдин id белгиси керек.',
      ru: 'В seeAlso стоит «{id}», нужен id другого термина глоссария.',
      en: 'Unexpected "{id}" in seeAlso, expected the id of another term of a glossary.',
    },
    hint: {
      ky: '[[Балким, «{nearest}»?]]',
      ru: '[[Может быть, «{nearest}»?]]',
      en: '[[Did you mean "{nearest}"?]]',
    },
  },
  'term-language': {
    severity: 'warning',
    message: {
      ky: '«{id}» термининин «{key}» талаасы «{language}» тилинде жок, аны колдонгон тексттин тилинде болушу күтүлгөн.',
      ru: 'У термина «{id}» нет поля «{key}» на языке «{language}», ожидалось на языке текста, где он встречается.',
      en: 'Unexpected absence of "{key}" in "{language}" for the term "{id}", expected it in the language of the text that uses it.',
    },
    hint: {
      ky: '{glossary} файлына кошуңуз: {language}: …',
      ru: 'Добавьте в {glossary}: {language}: …',
      en: 'Add to {glossary}: {language}: …',
    },
  },
  'term-name-shared': {
    severity: 'warning',
    message: {
      ky: '«{name}» аталышын «{id}» термини да алып жүрөт, ар бир терминдин өз аталышы күтүлгөн.',
      ru: 'Название «{name}» носит и термин «{id}», ожидалось своё название у каждого термина.',
      en: 'Unexpected name "{name}" that the term "{id}" has too, expected a name of its own for each.',
    },
    hint: {
      ky: 'Айырмасын кашаада көрсөтүңүз: {name} (…) — же эки терминди бириктириңиз.',
      ru: 'Укажите различие в скобках: {name} (…) — или объедините оба термина.',
      en: 'Say the difference in brackets: {name} (…) — or merge the two terms.',
    },
  },
  'term-formula': {
    severity: 'warning',
    message: {
      ky: 'Аныктамада {formula} формуласы турат, жөнөкөй текст күтүлгөн: ал $ белгилери менен кошо көрсөтүлөт.',
      ru: 'В определении стоит формула {formula}, ожидался простой текст: она будет показана вместе со знаками $.',
      en: 'Unexpected formula {formula} in a definition, expected plain text: it is shown with its $ signs.',
    },
    hint: {
      ky: 'Сөз менен айтыңыз, формуланы болсо модулдун текстине жазыңыз.',
      ru: 'Скажите это словами, а формулу приведите в тексте модуля.',
      en: 'Say it in words, and set the formula in the text of the module.',
    },
  },
} as const satisfies Record<string, Rule>;
