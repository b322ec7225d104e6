import type { Rule, Words } from '../rule.ts';

/** Advice that ends with the place in the guide's page "Which licence?" that explains the matter at leisure. */
function advice(anchor: string, { ky, ru, en }: Words): Words {
  return {
    ky: `${ky}[[ Кененирээк: {guide}ky/licences/#${anchor}]]`,
    ru: `${ru}[[ Подробнее: {guide}ru/licences/#${anchor}]]`,
    en: `${en}[[ More: {guide}en/licences/#${anchor}]]`,
  };
}

const FITTING: Words = {
  ky: '[[Модулдун өзүнө ылайыгы: licence: {fit}. ]][[Ылайыктуу лицензиялар: {fits}. ]][[Ушул бөлүктү гана өзүнчө таратсаңыз, модуль өз лицензиясын сактайт: adapterLicence="{figureFit}". ]]',
  ru: '[[Модулю подошло бы: licence: {fit}. ]][[Подойдут: {fits}. ]][[Можно и только для этой части, тогда модуль сохранит свою лицензию: adapterLicence="{figureFit}". ]]',
  en: '[[What would do for the module: licence: {fit}. ]][[Licences that would do: {fits}. ]][[For this piece alone, while the module keeps its licence: adapterLicence="{figureFit}". ]]',
};

/** The licences that would do, then what else there is to know. */
function fitting({ ky, ru, en }: Words): Words {
  return { ky: FITTING.ky + ky, ru: FITTING.ru + ru, en: FITTING.en + en };
}

const POLICY_NONCOMMERCIAL = advice('policy', {
  ky: 'Мындай чыгарма менен курсту пайда үчүн сатууга болбойт, басылган түрүн да. Чыгарманы башкасына алмаштырыңыз, модулду курстан алып салыңыз же курска жооптуу кишиге кайрылыңыз: policy: { noncommercial: allow }',
  ru: 'С таким произведением курс нельзя продавать ради прибыли, в том числе напечатанным. Замените произведение, уберите модуль из курса или обратитесь к тому, кто отвечает за курс: policy: { noncommercial: allow }',
  en: 'With such a work the course may not be sold for profit, in print either. Replace the work, leave the module out of the course, or ask whoever answers for the course: policy: { noncommercial: allow }',
});

/** Rules about whose things are, and on which terms they are used and passed on. */
export const LICENCE_RULES = {
  'licence-no-derivatives': {
    severity: 'error',
    message: {
      ky: '«{work}» өзгөртүлгөн же которулган, бирок {licence} лицензиясы мындай түрүн таратууга тыюу салат: чыгарма өзгөртүлбөгөн бойдон керек.',
      ru: '«{work}»: изменение или перевод, а лицензия {licence} запрещает их распространять; нужно произведение без изменений.',
      en: 'Unexpected change or translation of "{work}", expected it unchanged: its licence, {licence}, forbids sharing changed versions.',
    },
    hint: advice('no-derivatives', {
      ky: 'Которуу да өзгөртүү болуп саналат, кыргызчага которуу да. Өзгөртпөй колдонуңуз (verbatim), кыска цитата келтириңиз (quoted) же автордон уруксат сурап, жообун permissions талаасына жазыңыз.',
      ru: 'Перевод — тоже изменение, в том числе перевод на кыргызский. Возьмите без изменений (verbatim), процитируйте немного (quoted) или спросите автора и запишите его ответ в permissions.',
      en: 'Translating is changing too, also into Kyrgyz. Use it unchanged (verbatim), quote a little of it (quoted), or ask the author and record the answer in permissions.',
    }),
  },
  'licence-share-alike': {
    severity: 'error',
    message: {
      ky: '«{work}» чыгармасынан жасалган чыгармага {into} лицензиясы туура келбейт, {licence} жол берген лицензия керек: өзгөртүлгөн же которулган түрү ошол эле шарттарда таратылат.',
      ru: 'Лицензия {into} не подходит для переработки «{work}», нужна та, которую допускает {licence}: изменённое и переведённое распространяют на тех же условиях.',
      en: 'Unexpected licence {into} for an adaptation of "{work}", expected one that {licence} allows: changed and translated versions go out on the same terms.',
    },
    hint: advice(
      'share-alike',
      fitting({
        ky: 'Өзгөртүлбөсө (verbatim), чыгарма өз лицензиясын сактайт жана модулдун лицензиясына эч нерсе талап кылбайт.',
        ru: 'Без изменений (verbatim) произведение сохранит свою лицензию и ничего не потребует от лицензии модуля.',
        en: "Unchanged (verbatim), the work keeps its own licence and asks nothing of the module's.",
      }),
    ),
  },
  'licence-conflict': {
    severity: 'error',
    message: {
      ky: 'Кайра иштетилип, бир текстке бириктирилген чыгармалар ({count}): {works}. Мындай текстке бир да лицензия туура келбейт, лицензиялары шайкеш чыгармалар керек.',
      ru: 'Вместе переработаны произведения ({count}): {works}. Такому тексту не подходит ни одна лицензия, нужны произведения с совместимыми лицензиями.',
      en: 'Unexpected adaptation of {count} works together: {works}. No licence is left for the result, expected works whose licences agree.',
    },
    hint: advice('several', {
      ky: 'Алардын бирин алып салыңыз, өзгөртпөй колдонуңуз (verbatim), өзүнчө модулга бөлүңүз же анын авторунан уруксат сурап, жообун permissions талаасына жазыңыз.',
      ru: 'Уберите одно из них, возьмите его без изменений (verbatim), вынесите в отдельный модуль или спросите автора и запишите его ответ в permissions.',
      en: 'Leave one of them out, use it unchanged (verbatim), put it into a module of its own, or ask its author and record the answer in permissions.',
    }),
  },
  'licence-noncommercial': {
    severity: 'warning',
    message: {
      ky: '«{work}» чыгармасынан жасалган чыгармага {into} лицензиясы коюлган, NC белгиси бар лицензия күтүлгөн: {licence} коммерциялык колдонууга тыюу салат.',
      ru: 'Переработка «{work}» выходит под лицензией {into}, ожидалась лицензия с NC: {licence} запрещает коммерческое использование.',
      en: 'Unexpected licence {into} for an adaptation of "{work}", expected one with NC: {licence} forbids commercial use.',
    },
    hint: advice(
      'noncommercial',
      fitting({
        ky: 'Өзүңүздүн үлүшүңүзгө мындай лицензия коюуга болот, бирок окурмандар чыгарманы бүтүндөй баары бир сата алышпайт.',
        ru: 'Для своей части это законно, но целое читатели всё равно не смогут продавать.',
        en: 'This is lawful for the part you wrote, yet readers still may not sell the whole.',
      }),
    ),
  },
  'licence-credit-dropped': {
    severity: 'warning',
    message: {
      ky: '«{work}» чыгармасынан жасалган чыгармага {into} лицензиясы коюлган, авторду көрсөтүүнү талап кылган лицензия күтүлгөн: {licence} муну талап кылат.',
      ru: 'Переработка «{work}» выходит под лицензией {into}, ожидалась лицензия, которая требует указывать автора: {licence} этого требует.',
      en: 'Unexpected licence {into} for an adaptation of "{work}", expected one that asks for credit: {licence} does.',
    },
    hint: advice(
      'adapting',
      fitting({
        ky: 'Өзүңүздүн үлүшүңүзгө мындай лицензия коюуга болот, бирок окурмандар баштапкы чыгарманын авторун баары бир көрсөтүүгө милдеттүү, ал эми лицензияңыз аны айтпайт.',
        ru: 'Для своей части это законно, но читатели по-прежнему обязаны указывать автора исходного произведения, а ваша лицензия им этого не говорит.',
        en: 'This is lawful for the part you wrote, yet readers must still name the first author, and your licence does not tell them.',
      }),
    ),
  },
  'licence-later': {
    severity: 'error',
    message: {
      ky: '«{work}» чыгармасынан жасалган чыгармага {into} лицензиясы коюлган, GPL лицензиясынын 3-версиясынын өзү гана керек: {licence} кийинки версиялары менен шайкеш деп жарыяланган эмес.',
      ru: 'Переработка «{work}» выходит под лицензией {into}, нужна только версия 3 GPL: с более поздними {licence} совместимой не объявляли.',
      en: 'Unexpected licence {into} for an adaptation of "{work}", expected version 3 of the GPL alone: {licence} was not declared compatible with later ones.',
    },
    hint: advice('share-alike', {
      ky: 'Мындай жазыңыз: GPL-3.0-only[[ (же {fit})]].',
      ru: 'Запишите так: GPL-3.0-only[[ (или {fit})]].',
      en: 'Write: GPL-3.0-only[[ (or {fit})]].',
    }),
  },
  'licence-missing': {
    severity: 'error',
    message: {
      ky: '«{work}» чыгармасынын лицензиясы жазылган эмес, «{key}» керек.',
      ru: 'Не указана лицензия произведения «{work}», нужен ключ «{key}».',
      en: 'Unexpected use of "{work}" without its licence, expected "{key}".',
    },
    hint: advice('credit', {
      ky: 'Лицензиясы айтылбаган чыгарманын бардык укуктары корголгон. Аны чыгарманын бетинен таап, жазыңыз, мисалы: {key}: CC-BY-4.0. Таппасаңыз, автордон уруксат сураңыз, кыска цитата келтириңиз (quoted) же башка чыгарма тандаңыз.',
      ru: 'Если лицензия не названа, все права защищены. Найдите её на странице произведения и запишите, например: {key}: CC-BY-4.0. Если её нет, спросите автора, процитируйте немного (quoted) или возьмите другое произведение.',
      en: 'Where no licence is named, all rights are reserved. Look for it on the page of the work and write, for example: {key}: CC-BY-4.0. If there is none, ask the author, quote a little of it (quoted), or take another work.',
    }),
  },
  'permission-missing': {
    severity: 'error',
    message: {
      ky: '«{work}» чыгармасынын бардык укуктары корголгон, аны колдонууга укук ээсинин катталган уруксаты керек.',
      ru: 'Все права на «{work}» защищены, нужно записанное разрешение правообладателя.',
      en: 'Unexpected use of "{work}", all rights of which are reserved, expected a recorded permission of the rights holder.',
    },
    hint: advice('permission', {
      ky: 'Укук ээсинен жазуу жүзүндө сураңыз да, жообун модулдун башына жазыңыз: permissions: [{ id: museum-2026, grantor: …, date: 2026-01-31, allows: [publish] }] — чыгарманын жанына: permission="museum-2026" (sources ичинде — permission: museum-2026). Уруксат болбосо, чыгарманы алып салыңыз.',
      ru: 'Спросите письменно и запишите ответ в начале модуля: permissions: [{ id: museum-2026, grantor: …, date: 2026-01-31, allows: [publish] }] — а у самого произведения: permission="museum-2026" (в sources — permission: museum-2026). Без разрешения уберите произведение.',
      en: 'Ask in writing and record the answer at the head of the module: permissions: [{ id: museum-2026, grantor: …, date: 2026-01-31, allows: [publish] }] — and at the work itself: permission="museum-2026" (in sources — permission: museum-2026). Without a permission leave the work out.',
    }),
  },
  'permission-unknown': {
    severity: 'error',
    message: {
      ky: '«{id}» деген уруксат жазылган эмес, permissions тизмесиндеги id керек.',
      ru: 'Разрешение «{id}» не записано, нужен id из списка permissions.',
      en: 'Unexpected permission "{id}", expected an id of the list permissions.',
    },
    hint: advice('permission', {
      ky: '[[Балким, «{nearest}»? ]][[Жазылгандары: {known}. ]]Жаңы уруксат болсо, модулдун башына кошуңуз: permissions: [{ id: {id}, grantor: …, date: 2026-01-31, allows: [publish] }]',
      ru: '[[Может быть, «{nearest}»? ]][[Записаны: {known}. ]]Новое разрешение добавьте в начало модуля: permissions: [{ id: {id}, grantor: …, date: 2026-01-31, allows: [publish] }]',
      en: '[[Did you mean "{nearest}"? ]][[Recorded are: {known}. ]]A new one is added at the head of the module: permissions: [{ id: {id}, grantor: …, date: 2026-01-31, allows: [publish] }]',
    }),
  },
  'permission-narrow': {
    severity: 'error',
    message: {
      ky: '«{id}» уруксаты чыгарманы мындай колдонууну камтыбайт, allows ичинде «{act}» да керек; азыр ал жерде: {allows}.',
      ru: 'Разрешение «{id}» не охватывает такое использование, в allows нужно и «{act}»; сейчас там: {allows}.',
      en: 'Unexpected use beyond the permission "{id}", expected "{act}" in what it allows; now it says: {allows}.',
    },
    hint: advice('permission', {
      ky: 'Катта ушундай уруксат чын эле берилсе, жазыңыз: allows: [{allows}, {act}] (publish — жарыялоо, adapt — өзгөртүү, translate — которуу). Болбосо укук ээсинен кайра сураңыз же уруксат берилгендей гана колдонуңуз.',
      ru: 'Если письмо это действительно разрешает, запишите: allows: [{allows}, {act}] (publish — опубликовать, adapt — изменить, translate — перевести). Иначе спросите ещё раз или используйте произведение только так, как разрешено.',
      en: 'If the letter does allow it, write: allows: [{allows}, {act}] (publish — publish it, adapt — change it, translate — translate it). Otherwise ask again, or use the work only as it was allowed.',
    }),
  },
  'picture-credit': {
    severity: 'error',
    message: {
      ky: '«{target}» сүрөтү кимдики экени айтылган эмес, автору, булагы жана лицензиясы же own деген сөз керек.',
      ru: 'Не сказано, чья картинка «{target}», нужны автор, источник и лицензия или слово own.',
      en: 'Unexpected picture "{target}" that does not say whose it is, expected author, source and licence, or "own".',
    },
    hint: advice('credit', {
      ky: 'Өзүңүз жасасаңыз: {fix} Башканыкы болсо, own ордуна жазыңыз: author="…" source="https://…" licence="CC-BY-4.0"',
      ru: 'Если картинка ваша: {fix} Если чужая, вместо own: author="…" source="https://…" licence="CC-BY-4.0"',
      en: 'If you made it yourself: {fix} If somebody else did, instead of own: author="…" source="https://…" licence="CC-BY-4.0"',
    }),
  },
  'file-credit': {
    severity: 'warning',
    message: {
      ky: '«{work}» кимдики экени айтылган эмес, автору, булагы жана лицензиясы же own деген сөз күтүлгөн.',
      ru: 'Не сказано, чьё это: «{work}»; ожидались автор, источник и лицензия или слово own.',
      en: 'Unexpected "{work}" that does not say whose it is, expected author, source and licence, or "own".',
    },
    hint: advice('credit', {
      ky: 'Өзүңүз жасасаңыз: {fix} Башканыкы болсо, own ордуна жазыңыз: author="…" source="https://…" licence="CC-BY-4.0"',
      ru: 'Если это ваше: {fix} Если чужое, вместо own: author="…" source="https://…" licence="CC-BY-4.0"',
      en: 'If you made it yourself: {fix} If somebody else did, instead of own: author="…" source="https://…" licence="CC-BY-4.0"',
    }),
  },
  'credit-incomplete': {
    severity: 'error',
    message: {
      ky: '«{work}» жөнүндө маалымат толук эмес, дагы булар керек: {missing}.',
      ru: 'О «{work}» сказано не всё, нужно ещё: {missing}.',
      en: 'Unexpected gap in the credit of "{work}", expected also: {missing}.',
    },
    hint: advice('credit', {
      ky: 'Кошуңуз: {fix} (author — ким жасаган, source — кайдан алынган, licence — кандай шартта). Өзүңүздүкү болсо, own деген сөз жетиштүү.',
      ru: 'Добавьте: {fix} (author — кто сделал, source — откуда взято, licence — на каких условиях). Для своего достаточно слова own.',
      en: 'Add: {fix} (author — who made it, source — where it is from, licence — on which terms). For your own the word own is enough.',
    }),
  },
  'quote-source': {
    severity: 'error',
    message: {
      ky: 'Цитатанын булагы айтылган эмес, кайсы чыгармадан алынганы керек.',
      ru: 'Цитата без источника, нужно указать, откуда она.',
      en: 'Unexpected quotation without its source, expected the work it is taken from.',
    },
    hint: advice('quotation', {
      ky: 'Кыска цитатага уруксат керек эмес, бирок автору менен булагы көрсөтүлөт: {fix}',
      ru: 'Для короткой цитаты разрешение не нужно, но автора и источник указывают: {fix}',
      en: 'A short quotation needs no permission, but its author and source are named: {fix}',
    }),
  },
  'changes-missing': {
    severity: 'warning',
    message: {
      ky: '«{work}» чыгармасында эмне өзгөртүлгөнү айтылган эмес, «changes» күтүлгөн.',
      ru: 'Не сказано, что изменено в «{work}», ожидалось «changes».',
      en: 'Unexpected silence about what was changed in "{work}", expected "changes".',
    },
    hint: advice('credit', {
      ky: 'Creative Commons лицензиялары өзгөртүүлөрдү айтууну талап кылат: окурман эмне автордуку, эмне сиздики экенин билиши керек. Бир нече сөз менен кошуңуз: {fix}',
      ru: 'Лицензии Creative Commons требуют говорить об изменениях: читатель должен знать, что написал автор, а что вы. Добавьте в нескольких словах: {fix}',
      en: "Creative Commons licences ask for it: readers must be able to tell the author's part from yours. Add it in a few words: {fix}",
    }),
  },
  'origin-version': {
    severity: 'error',
    message: {
      ky: 'derivedFrom кайсы версия алынганын айтпайт, «version» же «commit» керек.',
      ru: 'В derivedFrom не сказано, какая версия взята, нужно «version» или «commit».',
      en: 'Unexpected derivedFrom without a version, expected "version" or "commit".',
    },
    hint: advice('origin', {
      ky: 'Алынган версиясын жазыңыз: version: 1.2.0 — версиясы жок беттин алынган күнүн: version: 2026-01-31',
      ru: 'Запишите, какую версию вы взяли: version: 1.2.0 — а для страницы без версий день: version: 2026-01-31',
      en: 'Write which version you took: version: 1.2.0 — for a page that has none, the day: version: 2026-01-31',
    }),
  },
  'origin-licence': {
    severity: 'error',
    message: {
      ky: 'Өзгөртүлбөй алынган модулга {into} лицензиясы коюлган, анын өз лицензиясы керек: {licence}.',
      ru: 'Модуль взят без изменений, а лицензия у него {into}; нужна его собственная: {licence}.',
      en: 'Unexpected licence {into} on a module that was taken over unchanged, expected its own: {licence}.',
    },
    hint: advice('origin', {
      ky: 'Өзгөртүлбөгөн көчүрмө өз лицензиясын сактайт: licence: {licence} — текстти өзгөртсөңүз, муну айтыңыз: relation: adapted, changes: …',
      ru: 'Неизменённая копия сохраняет свою лицензию: licence: {licence} — если текст изменён, скажите об этом: relation: adapted, changes: …',
      en: 'An unchanged copy keeps its own licence: licence: {licence} — if you changed the text, say so: relation: adapted, changes: …',
    }),
  },
  'policy-licence': {
    severity: 'error',
    message: {
      ky: '«{work}» («{module}» модулу) {licence} лицензиясы менен таратылат, курстун эрежеси (policy) боюнча булардын бири керек: {allowed}.',
      ru: 'Лицензия {licence} («{work}», модуль «{module}») не отвечает правилам курса (policy), нужна одна из: {allowed}.',
      en: 'Unexpected licence {licence} of "{work}" in the module "{module}", expected one that the policy of this course names: {allowed}.',
    },
    hint: advice('policy', {
      ky: 'Чыгарманы башкасына алмаштырыңыз, модулду курстан алып салыңыз же policy тизмесине ушул лицензияны кошууну курска жооптуу кишиден сураңыз.',
      ru: 'Замените произведение, уберите модуль из курса или попросите того, кто отвечает за курс, добавить эту лицензию в policy.',
      en: 'Replace the work, leave the module out of the course, or ask whoever answers for the course to add this licence to policy.',
    }),
  },
  'policy-noncommercial': {
    severity: 'error',
    message: {
      ky: '«{work}» («{module}» модулу, {licence}) коммерциялык колдонууга жол бербейт, курстун эрежеси (policy) боюнча жол берген чыгарма керек.',
      ru: '«{work}» (модуль «{module}», {licence}): коммерческое использование запрещено, а по правилам курса (policy) нужно произведение без такого запрета.',
      en: 'Unexpected "{work}" ({licence}) in the module "{module}", expected a work that may be used commercially, as the policy of this course asks.',
    },
    hint: POLICY_NONCOMMERCIAL,
  },
  'policy-noncommercial-warning': {
    severity: 'warning',
    message: {
      ky: '«{work}» («{module}» модулу, {licence}) коммерциялык колдонууга жол бербейт, курстун эрежеси (policy) боюнча жол берген чыгарма күтүлгөн.',
      ru: '«{work}» (модуль «{module}», {licence}): коммерческое использование запрещено, а по правилам курса (policy) ожидалось произведение без такого запрета.',
      en: 'Unexpected "{work}" ({licence}) in the module "{module}", expected a work that may be used commercially: the policy of this course asks to be told.',
    },
    hint: POLICY_NONCOMMERCIAL,
  },
  'edition-institution': {
    severity: 'warning',
    message: {
      ky: 'institution мааниси {other} файлындагыдай эмес, бирдей болушу күтүлгөн: {expected}.',
      ru: 'Значение institution не такое, как в {other}, ожидалось то же: {expected}.',
      en: 'Unexpected institution that differs from {other}, expected: {expected}.',
    },
    hint: {
      ky: 'Модулдун бардык тилдеринде бир эле institution жазылат же эч биринде жазылбайт.',
      ru: 'Укажите одно и то же institution на всех языках модуля или не указывайте ни на одном.',
      en: 'Name the same institution in every language of the module, or in none.',
    },
  },
} as const satisfies Record<string, Rule>;
