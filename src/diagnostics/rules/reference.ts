import type { Rule } from '../rule.ts';

const NEAREST = {
  ky: '[[Балким, «{nearest}»?]]',
  ru: '[[Может быть, «{nearest}»?]]',
  en: '[[Did you mean "{nearest}"?]]',
};

/** Rules about what one file says of another: ids, links, anchors, prerequisites. */
export const REFERENCE_RULES = {
  'module-unknown': {
    severity: 'error',
    message: {
      ky: '«{id}» деген модуль жок, modules/ папкасындагы модуль керек.',
      ru: 'Модуля «{id}» нет, нужен модуль из папки modules/.',
      en: 'Unexpected module "{id}", expected one of the folder modules/.',
    },
    hint: NEAREST,
  },
  'module-duplicate': {
    severity: 'error',
    message: {
      ky: '«{id}» модулу курста эки жолу турат, бир жолу керек.',
      ru: 'Модуль «{id}» стоит в курсе дважды, нужен один раз.',
      en: 'Unexpected second "{id}" in the course, expected each module once.',
    },
    hint: { ky: 'Экөөнүн бирин өчүрүңүз.', ru: 'Удалите один из двух.', en: 'Delete one of the two.' },
  },
  'module-unused': {
    severity: 'warning',
    message: {
      ky: '«{id}» модулу бир да курска кирбейт, жок дегенде бир курс күтүлгөн.',
      ru: 'Модуль «{id}» не входит ни в один курс, ожидался хотя бы один.',
      en: 'Unexpected module "{id}" in no course, expected at least one to use it.',
    },
    hint: {
      ky: 'Курстун modules тизмесине кошуңуз: {id}',
      ru: 'Добавьте в список modules курса: {id}',
      en: 'Add to the modules of a course: {id}',
    },
  },
  'prerequisite-unknown': {
    severity: 'error',
    message: {
      ky: 'Мурда окулуучу «{id}» деген модуль жок, чын эле бар модуль керек.',
      ru: 'Модуля «{id}», указанного в prerequisites, нет, нужен существующий модуль.',
      en: 'Unexpected prerequisite "{id}", expected a module.',
    },
    hint: NEAREST,
  },
  'prerequisite-cycle': {
    severity: 'error',
    message: {
      ky: 'Модулдар бири-бирин айланып талап кылат: {cycle}; башталышы бар тартип керек.',
      ru: 'Модули требуют друг друга по кругу: {cycle}; нужен порядок, у которого есть начало.',
      en: 'Unexpected circle of prerequisites: {cycle}; expected an order that has a beginning.',
    },
    hint: {
      ky: 'Ушул модулдардын биринин prerequisites тизмесинен кийинкисин алып салыңыз.',
      ru: 'Уберите следующий модуль из prerequisites одного из них.',
      en: 'Take the next module out of the prerequisites of one of them.',
    },
  },
  'prerequisite-late': {
    severity: 'warning',
    message: {
      ky: '«{module}» модулу андан кийин турган «{id}» модулун талап кылат, ал мурда турушу керек.',
      ru: 'Модуль «{module}» требует «{id}», который стоит после него, а должен стоять раньше.',
      en: 'Unexpected "{id}" after "{module}", expected this prerequisite before it.',
    },
    hint: {
      ky: 'Тизмеде «{id}» модулун «{module}» модулунан мурда коюңуз.[[ Баары ордуна келген тартип: {order}]]',
      ru: 'Поставьте «{id}» в списке раньше, чем «{module}».[[ Порядок, при котором всё на месте: {order}]]',
      en: 'Move "{id}" before "{module}" in the list.[[ An order that works: {order}]]',
    },
  },
  'prerequisite-absent': {
    severity: 'warning',
    message: {
      ky: '«{module}» модулу талап кылган «{id}» бул курста жок, ал курска кириши керек.',
      ru: 'Модуль «{module}» требует «{id}», которого нет в этом курсе, а он должен в нём быть.',
      en: 'Unexpected absence of "{id}", expected this prerequisite of "{module}" in the course.',
    },
    hint: {
      ky: 'Курска «{module}» алдына кошуңуз же студент аны мурдатан билсе, мындай жазыңыз: priorKnowledge: [{ module: {id} }]',
      ru: 'Добавьте его в курс перед «{module}» или, если студент его уже знает, запишите: priorKnowledge: [{ module: {id} }]',
      en: 'Add it to the course before "{module}" or, where students know it already, write: priorKnowledge: [{ module: {id} }]',
    },
  },
  'person-unknown': {
    severity: 'error',
    message: {
      ky: '«{id}» деген киши жок, people.yaml файлындагы id керек.',
      ru: 'Человека «{id}» нет, нужен идентификатор из people.yaml.',
      en: 'Unexpected person "{id}", expected an id of people.yaml.',
    },
    hint: {
      ky: '[[Балким, «{nearest}»? ]]Жаңы киши болсо, people.yaml файлына кошуңуз: {id}: { name: … }',
      ru: '[[Может быть, «{nearest}»? ]]Если человек новый, добавьте в people.yaml: {id}: { name: … }',
      en: '[[Did you mean "{nearest}"? ]]For somebody new add to people.yaml: {id}: { name: … }',
    },
  },
  'institution-unknown': {
    severity: 'error',
    message: {
      ky: '«{id}» деген окуу жайы жок, institutions/{id}.yaml файлы керек.',
      ru: 'Учебного заведения «{id}» нет, нужен файл institutions/{id}.yaml.',
      en: 'Unexpected institution "{id}", expected a file institutions/{id}.yaml.',
    },
    hint: NEAREST,
  },
  'affiliation-unknown': {
    severity: 'warning',
    message: {
      ky: '«{id}» деген окуу жайы жок, окуу жайынын id белгиси же эркин текст күтүлгөн.',
      ru: 'Учебного заведения «{id}» нет, ожидался его идентификатор или текст.',
      en: 'Unexpected affiliation "{id}", expected the id of an institution or a text.',
    },
    hint: NEAREST,
  },
  'link-module-unknown': {
    severity: 'error',
    message: {
      ky: '«{target}» шилтемеси алып баруучу модуль жок, бар модулга шилтеме керек.',
      ru: 'Ссылка «{target}» ведёт на несуществующий модуль, нужен существующий.',
      en: 'Unexpected link "{target}" to a module that is not there, expected an existing one.',
    },
    hint: {
      ky: '[[Балким, мындай: {nearest}]]',
      ru: '[[Может быть, так: {nearest}]]',
      en: '[[Did you mean: {nearest}]]',
    },
  },
  'link-anchor-unknown': {
    severity: 'error',
    message: {
      ky: '«{target}» шилтемеси «#{anchor}» жерине алып барат, бирок {file} ичинде андай жер жок, бары керек.',
      ru: 'Ссылка «{target}» ведёт к месту «#{anchor}», которого в {file} нет, нужно существующее.',
      en: 'Unexpected anchor "#{anchor}" in the link "{target}", expected one that exists in {file}.',
    },
    hint: {
      ky: '[[Балким, мындай: #{nearest}]]',
      ru: '[[Может быть, так: #{nearest}]]',
      en: '[[Did you mean: #{nearest}]]',
    },
  },
  'link-file-missing': {
    severity: 'error',
    message: {
      ky: '«{target}» файлы жок, ушул папкада турган файл керек.',
      ru: 'Файла «{target}» нет, нужен файл из этой же папки.',
      en: 'Unexpected file "{target}", expected one that lies in the same folder.',
    },
    hint: {
      ky: '[[Балким, мындай: {nearest}]]',
      ru: '[[Может быть, так: {nearest}]]',
      en: '[[Did you mean: {nearest}]]',
    },
  },
  'link-outside': {
    severity: 'error',
    message: {
      ky: '«{target}» модулдун папкасынан сыртка чыгат, ичиндеги файл же ../модуль/ керек.',
      ru: '«{target}» выходит за папку модуля, нужен файл внутри неё или ../модуль/.',
      en: 'Unexpected path "{target}" out of the module, expected a file in its folder or ../module/.',
    },
    hint: {
      ky: 'Файлды ушул модулдун папкасына көчүрүп, ./аты түрүндө жазыңыз.',
      ru: 'Скопируйте файл в папку этого модуля и запишите ./имя.',
      en: 'Copy the file into the folder of this module and write ./name.',
    },
  },
  'link-absent': {
    severity: 'warning',
    message: {
      ky: '«{module}» модулунда «{id}» модулуна шилтеме бар, бирок ал бул курста жок, курстагы модуль күтүлгөн.',
      ru: 'Модуль «{module}» ссылается на «{id}», которого нет в этом курсе, ожидался модуль курса.',
      en: 'Unexpected link from "{module}" to "{id}", expected a module of this course.',
    },
    hint: {
      ky: 'Бул курста шилтеме жөнөкөй текст болуп калат; керек болсо, курска кошуңуз: {id}',
      ru: 'В этом курсе ссылка станет простым текстом; если она нужна, добавьте в курс: {id}',
      en: 'In this course the link becomes plain text; if it is needed, add to the course: {id}',
    },
  },
  'file-unused': {
    severity: 'warning',
    message: {
      ky: '«{name}» файлы эч жерде колдонулбайт, ага шилтеме күтүлгөн.',
      ru: 'Файл «{name}» нигде не используется, ожидалась ссылка на него.',
      en: 'Unexpected file "{name}" that nothing uses, expected a reference to it.',
    },
    hint: {
      ky: 'Текстке кошуңуз (./{name}) же файлды алып салыңыз.',
      ru: 'Вставьте его в текст (./{name}) или удалите файл.',
      en: 'Use it in the text (./{name}) or remove the file.',
    },
  },
  'outcome-duplicate': {
    severity: 'error',
    message: {
      ky: '«{id}» натыйжасы эки жолу жазылган, ар биринин өз id белгиси керек.',
      ru: 'Результат «{id}» записан дважды, у каждого должен быть свой идентификатор.',
      en: 'Unexpected second outcome "{id}", expected an id of its own for each.',
    },
    hint: {
      ky: 'Биринин id белгисин өзгөртүңүз.',
      ru: 'Назовите один из них иначе.',
      en: 'Give one of them another id.',
    },
  },
  'entry-duplicate': {
    severity: 'error',
    message: {
      ky: '«{key}» тизмесинде «{value}» эки жолу турат, бир жолу керек.',
      ru: 'В списке «{key}» дважды стоит «{value}», нужен один раз.',
      en: 'Unexpected second "{value}" in "{key}", expected each entry once.',
    },
    hint: { ky: 'Экөөнүн бирин өчүрүңүз.', ru: 'Удалите один из двух.', en: 'Delete one of the two.' },
  },
  'course-language-empty': {
    severity: 'warning',
    message: {
      ky: 'Курстун «{language}» тилинде бир да модуль жок, жок дегенде бирөө күтүлгөн.',
      ru: 'На языке «{language}» в курсе нет ни одного модуля, ожидался хотя бы один.',
      en: 'Unexpected course language "{language}" without a module in it, expected at least one.',
    },
    hint: {
      ky: 'Модулду которуңуз же languages тизмесинен алып салыңыз: {language}',
      ru: 'Переведите модуль или уберите из languages: {language}',
      en: 'Translate a module or take out of languages: {language}',
    },
  },
  'text-untranslated': {
    severity: 'warning',
    message: {
      ky: '«{key}» тексти «{language}» тилинде жок, курстун ар бир тилинде болушу күтүлгөн.',
      ru: 'Текста «{key}» нет на языке «{language}», ожидался на каждом языке курса.',
      en: 'Unexpected absence of "{key}" in "{language}", expected it in every language of the course.',
    },
    hint: { ky: 'Кошуңуз: {language}: …', ru: 'Добавьте: {language}: …', en: 'Add: {language}: …' },
  },
  'edition-outcomes': {
    severity: 'warning',
    message: {
      ky: 'Натыйжалардын id белгилери {other} файлындагыдай эмес, бирдей болушу күтүлгөн: [{expected}].',
      ru: 'Идентификаторы результатов не такие, как в {other}, ожидались те же: [{expected}].',
      en: 'Unexpected outcomes that differ from {other}, expected: [{expected}].',
    },
    hint: {
      ky: 'Эки тилде тең outcomes тизмесинин id маанилерин бирдей кылыңыз.',
      ru: 'Сделайте id в outcomes одинаковыми на обоих языках.',
      en: 'Give the outcomes the same ids in both languages.',
    },
  },
  'edition-prerequisites': {
    severity: 'warning',
    message: {
      ky: 'prerequisites тизмеси {other} файлындагыдай эмес, бирдей болушу күтүлгөн: [{expected}].',
      ru: 'Список prerequisites не такой, как в {other}, ожидался тот же: [{expected}].',
      en: 'Unexpected prerequisites that differ from {other}, expected: [{expected}].',
    },
    hint: {
      ky: 'Мындай жазыңыз: prerequisites: [{expected}]',
      ru: 'Запишите так: prerequisites: [{expected}]',
      en: 'Write: prerequisites: [{expected}]',
    },
  },
  'edition-workload': {
    severity: 'warning',
    message: {
      ky: 'workload сааттары {other} файлындагыдай эмес, бирдей болушу күтүлгөн: { {expected} }.',
      ru: 'Часы в workload не такие, как в {other}, ожидались те же: { {expected} }.',
      en: 'Unexpected workload that differs from {other}, expected: { {expected} }.',
    },
    hint: {
      ky: 'Мындай жазыңыз: workload: { {expected} }',
      ru: 'Запишите так: workload: { {expected} }',
      en: 'Write: workload: { {expected} }',
    },
  },
  'edition-version': {
    severity: 'warning',
    message: {
      ky: 'Версиясы {version}, ал эми {other} — {expected}: бирдей версия же translationOf күтүлгөн.',
      ru: 'Версия {version}, а у {other} — {expected}: ожидалась та же версия или translationOf.',
      en: 'Unexpected version {version} beside {expected} of {other}, expected the same version or "translationOf".',
    },
    hint: {
      ky: 'Котормо болсо, мындай жазыңыз: translationOf: { language: {language}, version: {expected} }',
      ru: 'Если это перевод, запишите: translationOf: { language: {language}, version: {expected} }',
      en: 'For a translation write: translationOf: { language: {language}, version: {expected} }',
    },
  },
} as const satisfies Record<string, Rule>;
