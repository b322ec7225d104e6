import type { Rule } from '../rule.ts';

/** Rules about whether a course may be published as it is, and whose everything in it is. */
export const LICENCE_RULES = {
  'licence-no-derivatives': {
    severity: 'error',
    message: {
      ky: '«{work}» {licence} менен берилген, ал өзгөртүүгө да, которууга да тыюу салат; өзгөртүүсүз колдонуу керек.',
      ru: '«{work}» под {licence}: эта лицензия запрещает распространять переработки и переводы, нужно использование без изменений.',
      en: 'Unexpected adaptation or translation of "{work}", which is under {licence} and forbids sharing either, expected an unchanged use.',
    },
    hint: {
      ky: 'Өзгөртпөй кошуңуз (relation: verbatim), кыска цитата алыңыз (relation: quoted) же автордон уруксат сурап, permissions тизмесине жазыңыз.[[ Кененирээк: {guide}ky/licences/#no-derivatives]]',
      ru: 'Включите без изменений (relation: verbatim), возьмите короткую цитату (relation: quoted) или получите разрешение автора и запишите его в permissions.[[ Подробнее: {guide}ru/licences/#no-derivatives]]',
      en: 'Include it unchanged (relation: verbatim), quote a little of it (relation: quoted), or ask the author and record the answer under permissions.[[ More: {guide}en/licences/#no-derivatives]]',
    },
  },
  'licence-share-alike': {
    severity: 'error',
    message: {
      ky: '«{work}» {licence} менен берилген, андан жасалган чыгарма {into} менен таратылып жатат; ошол эле лицензия керек.',
      ru: '«{work}» под {licence}, а переработка выходит под {into}; нужна та же лицензия.',
      en: 'Unexpected licence {into} for an adaptation of "{work}", which is under {licence}, expected the same licence.',
    },
    hint: {
      ky: '[[Модулга ылайыктуусу: licence: {fit} (баары: {fits}). ]][[Же ушул бөлүк өзү: adapterLicence="{figureFit}" ]]Же өзгөртпөй кошуңуз: relation: verbatim.[[ Кененирээк: {guide}ky/licences/#share-alike]]',
      ru: '[[Для модуля подойдёт: licence: {fit} (все: {fits}). ]][[Или сама эта часть: adapterLicence="{figureFit}" ]]Или включите без изменений: relation: verbatim.[[ Подробнее: {guide}ru/licences/#share-alike]]',
      en: '[[For the module this would do: licence: {fit} (all that would: {fits}). ]][[Or for this piece alone: adapterLicence="{figureFit}" ]]Or include it unchanged: relation: verbatim.[[ More: {guide}en/licences/#share-alike]]',
    },
  },
  'licence-conflict': {
    severity: 'error',
    message: {
      ky: 'Булар бир чыгармага бириктирилген: {works}; баарына бирдей туура келе турган лицензия жок.',
      ru: 'В одно произведение соединены {works}; лицензии, которая подошла бы всем, не существует.',
      en: 'Unexpected adaptation of {works} into one work, expected sources that some licence suits together.',
    },
    hint: {
      ky: 'Бирин алып салыңыз, өзгөртпөй өзүнчө кошуңуз (relation: verbatim), башка модулга бөлүңүз же автордон уруксат сураңыз.[[ Кененирээк: {guide}ky/licences/#several]]',
      ru: 'Уберите одно из них, включите его отдельно без изменений (relation: verbatim), вынесите в другой модуль или спросите автора.[[ Подробнее: {guide}ru/licences/#several]]',
      en: 'Leave one of them out, include it by itself unchanged (relation: verbatim), move it to another module, or ask its author.[[ More: {guide}en/licences/#several]]',
    },
  },
  'licence-noncommercial': {
    severity: 'warning',
    message: {
      ky: '«{work}» {licence} менен берилген, андан жасалган чыгарма {into} менен таратылып жатат: өзүңүз кошкон бөлүккө болот, бирок окурмандар бүтүн чыгарманы сата албайт; NC белгиси бар лицензия күтүлгөн.',
      ru: '«{work}» под {licence}, а переработка выходит под {into}: для вашей части это законно, но целое читатели продавать не могут; ожидалась лицензия с NC.',
      en: 'Unexpected licence {into} for an adaptation of "{work}", which is under {licence}: lawful for your own part, but readers may not sell the whole; expected a licence with NC.',
    },
    hint: {
      ky: '[[Так болот: licence: {fit} (баары: {fits}).]][[ Кененирээк: {guide}ky/licences/#noncommercial]]',
      ru: '[[Точнее будет: licence: {fit} (все: {fits}).]][[ Подробнее: {guide}ru/licences/#noncommercial]]',
      en: '[[More exact: licence: {fit} (all that would do: {fits}).]][[ More: {guide}en/licences/#noncommercial]]',
    },
  },
  'licence-credit-dropped': {
    severity: 'warning',
    message: {
      ky: '«{work}» {licence} менен берилген, андан жасалган чыгарма {into} менен таратылып жатат: окурмандар баштапкы авторду баары бир көрсөтүүгө милдеттүү; муну айткан лицензия күтүлгөн.',
      ru: '«{work}» под {licence}, а переработка выходит под {into}: читатели всё равно обязаны указывать автора; ожидалась лицензия, которая об этом говорит.',
      en: 'Unexpected licence {into} for an adaptation of "{work}", which is under {licence}: readers must credit its author all the same; expected a licence that says so.',
    },
    hint: {
      ky: '[[Так болот: licence: {fit} (баары: {fits}).]][[ Кененирээк: {guide}ky/licences/#adapting]]',
      ru: '[[Точнее будет: licence: {fit} (все: {fits}).]][[ Подробнее: {guide}ru/licences/#adapting]]',
      en: '[[More exact: licence: {fit} (all that would do: {fits}).]][[ More: {guide}en/licences/#adapting]]',
    },
  },
  'licence-later': {
    severity: 'warning',
    message: {
      ky: '«{work}» {licence} менен берилген, ал GPL 3 версиясы менен гана шайкеш; {into} кийинки версияларды да убада кылат.',
      ru: '«{work}» под {licence}, которая совместима только с версией 3 GPL; {into} обещает и более поздние.',
      en: 'Unexpected licence {into} for an adaptation of "{work}": {licence} was declared compatible with version 3 of the GPL alone, expected that version.',
    },
    hint: {
      ky: '[[Так болот: licence: {fit}.]][[ Кененирээк: {guide}ky/licences/#share-alike]]',
      ru: '[[Точнее будет: licence: {fit}.]][[ Подробнее: {guide}ru/licences/#share-alike]]',
      en: '[[More exact: licence: {fit}.]][[ More: {guide}en/licences/#share-alike]]',
    },
  },
  'licence-missing': {
    severity: 'error',
    message: {
      ky: '«{work}» кайсы лицензия менен берилгени айтылган эмес, {key} керек: лицензиясы жок чыгарманын бардык укуктары корголгон.',
      ru: 'Не сказано, под какой лицензией «{work}», нужно поле {key}: без лицензии все права защищены.',
      en: 'Unexpected "{work}" without a licence, expected {key}: without one all rights are reserved.',
    },
    hint: {
      ky: 'Булактын барагынан карап, жазыңыз, мисалы: licence: CC-BY-4.0. Кыска цитата үчүн: relation: quoted.[[ Кененирээк: {guide}ky/licences/#credit]]',
      ru: 'Посмотрите на странице источника и запишите, например: licence: CC-BY-4.0. Для короткой цитаты: relation: quoted.[[ Подробнее: {guide}ru/licences/#credit]]',
      en: 'Look on the page of the source and write, for example: licence: CC-BY-4.0. For a short quotation: relation: quoted.[[ More: {guide}en/licences/#credit]]',
    },
  },
  'permission-missing': {
    severity: 'error',
    message: {
      ky: '«{work}»: бардык укуктар корголгон, ал эми уруксат жазылган эмес; укук ээсинин жазуу жүзүндөгү уруксаты керек.',
      ru: '«{work}»: все права защищены, а разрешение не записано; нужно письменное разрешение правообладателя.',
      en: 'Unexpected use of "{work}", all rights of which are reserved, expected a recorded permission of the rights holder.',
    },
    hint: {
      ky: 'Уруксат болсо, башына кошуңуз: permissions: [{ id: museum-2026, grantor: …, date: 2026-01-31, allows: [publish] }] жана бул жерде ага шилтеңиз: museum-2026. Болбосо, ачык лицензиядагысын табыңыз.[[ Кененирээк: {guide}ky/licences/#permission]]',
      ru: 'Если разрешение есть, добавьте в начало: permissions: [{ id: museum-2026, grantor: …, date: 2026-01-31, allows: [publish] }] и сошлитесь здесь на museum-2026. Если нет, найдите замену под открытой лицензией.[[ Подробнее: {guide}ru/licences/#permission]]',
      en: 'If you have one, add to the front matter: permissions: [{ id: museum-2026, grantor: …, date: 2026-01-31, allows: [publish] }] and name it here: museum-2026. If not, look for something under an open licence.[[ More: {guide}en/licences/#permission]]',
    },
  },
  'permission-unknown': {
    severity: 'error',
    message: {
      ky: '«{id}» деген уруксат жок, permissions тизмесиндеги бирөө керек[[: {known}]].',
      ru: 'Разрешения «{id}» нет, нужна запись из permissions[[: {known}]].',
      en: 'Unexpected permission "{id}", expected an entry of permissions[[: {known}]].',
    },
    hint: {
      ky: '[[Балким, «{nearest}»?]][[ Кененирээк: {guide}ky/licences/#permission]]',
      ru: '[[Может быть, «{nearest}»?]][[ Подробнее: {guide}ru/licences/#permission]]',
      en: '[[Did you mean "{nearest}"?]][[ More: {guide}en/licences/#permission]]',
    },
  },
  'permission-narrow': {
    severity: 'error',
    message: {
      ky: '«{id}» уруксаты мындай колдонууну камтыбайт: анда {allows}, ал эми {act} керек.',
      ru: 'Разрешение «{id}» этого не охватывает: в нём {allows}, а нужно {act}.',
      en: 'Unexpected use under permission "{id}", which allows {allows}, expected it to allow {act}.',
    },
    hint: {
      ky: 'Укук ээсинен сурап, каттан кийин allows тизмесине кошуңуз: {act}[[. Кененирээк: {guide}ky/licences/#permission]]',
      ru: 'Спросите правообладателя и после его письма добавьте в allows: {act}[[. Подробнее: {guide}ru/licences/#permission]]',
      en: 'Ask the rights holder, and once the letter says so add to allows: {act}[[. More: {guide}en/licences/#permission]]',
    },
  },
  'picture-credit': {
    severity: 'error',
    message: {
      ky: '«{target}» сүрөтү кимдики экени айтылган эмес; автору, лицензиясы жана булагы керек, өзүңүздүкү болсо own жетет.',
      ru: 'Не сказано, чья картинка «{target}»; нужны автор, лицензия и источник, для собственной достаточно own.',
      en: 'Unexpected picture "{target}" without a word whose it is, expected author, licence and source; for your own, own is enough.',
    },
    hint: {
      ky: 'Өзүңүз тарткан болсоңуз: {fix}[[ Кененирээк: {guide}ky/licences/#credit]]',
      ru: 'Если картинка ваша: {fix}[[ Подробнее: {guide}ru/licences/#credit]]',
      en: 'If it is your own: {fix}[[ More: {guide}en/licences/#credit]]',
    },
  },
  'file-credit': {
    severity: 'warning',
    message: {
      ky: '«{work}» кимдики экени айтылган эмес; автору, лицензиясы жана булагы күтүлгөн, өзүңүздүкү болсо own жетет.',
      ru: 'Не сказано, чьё «{work}»; ожидались автор, лицензия и источник, для собственного достаточно own.',
      en: 'Unexpected "{work}" without a word whose it is, expected author, licence and source; for your own, own is enough.',
    },
    hint: {
      ky: 'Өзүңүз жасаган болсоңуз: {fix}[[ Кененирээк: {guide}ky/licences/#credit]]',
      ru: 'Если сделали вы: {fix}[[ Подробнее: {guide}ru/licences/#credit]]',
      en: 'If it is your own: {fix}[[ More: {guide}en/licences/#credit]]',
    },
  },
  'credit-incomplete': {
    severity: 'error',
    message: {
      ky: '«{work}» тууралуу маалымат толук эмес, булар керек: {missing}.',
      ru: 'О «{work}» сказано не всё, нужно ещё: {missing}.',
      en: 'Unexpected credit of "{work}", expected also: {missing}.',
    },
    hint: {
      ky: 'Кошуңуз: {fix}[[ Кененирээк: {guide}ky/licences/#credit]]',
      ru: 'Добавьте: {fix}[[ Подробнее: {guide}ru/licences/#credit]]',
      en: 'Add: {fix}[[ More: {guide}en/licences/#credit]]',
    },
  },
  'quote-source': {
    severity: 'error',
    message: {
      ky: 'Цитатанын булагы көрсөтүлгөн эмес; булактын аталышы же дареги керек.',
      ru: 'У цитаты не указан источник; нужно его название или адрес.',
      en: 'Unexpected quotation without a source, expected its title or address.',
    },
    hint: {
      ky: 'Мындай жазыңыз: {fix}[[ Кененирээк: {guide}ky/licences/#quotation]]',
      ru: 'Запишите так: {fix}[[ Подробнее: {guide}ru/licences/#quotation]]',
      en: 'Write: {fix}[[ More: {guide}en/licences/#quotation]]',
    },
  },
  'changes-missing': {
    severity: 'warning',
    message: {
      ky: '«{work}» кайра иштетилген, бирок эмне өзгөргөнү айтылган эмес.',
      ru: '«{work}» переработано, но не сказано, что изменено.',
      en: 'Unexpected adaptation of "{work}" without its changes, expected a few words on what was changed.',
    },
    hint: {
      ky: 'Кошуңуз: {fix}[[ Кененирээк: {guide}ky/licences/#credit]]',
      ru: 'Добавьте: {fix}[[ Подробнее: {guide}ru/licences/#credit]]',
      en: 'Add: {fix}[[ More: {guide}en/licences/#credit]]',
    },
  },
  'origin-version': {
    severity: 'error',
    message: {
      ky: '{key} талаасында алынган версия айтылган эмес, version же commit керек.',
      ru: 'В {key} не сказано, какая версия взята, нужно version или commit.',
      en: 'Unexpected {key} without the version that was taken, expected version or commit.',
    },
    hint: {
      ky: 'Кошуңуз, мисалы: version: 1.2.0. Версиясы жок барак үчүн алган күнүңүздү жазыңыз: version: "2026-01-31"',
      ru: 'Добавьте, например: version: 1.2.0. Для страницы без версий — день, когда вы её взяли: version: "2026-01-31"',
      en: 'Add, for example: version: 1.2.0. For a page without versions, the day you took it: version: "2026-01-31"',
    },
  },
  'origin-licence': {
    severity: 'error',
    message: {
      ky: 'Модуль өзгөртүүсүз алынган, бирок лицензиясы {into} деп алмаштырылган; анын өз лицензиясы керек: {licence}.',
      ru: 'Модуль взят без изменений, а лицензия заменена на {into}; нужна его собственная: {licence}.',
      en: 'Unexpected licence {into} for a module that was taken unchanged, expected its own: {licence}.',
    },
    hint: {
      ky: 'Мындай жазыңыз: licence: {licence}. Өзгөрткөн болсоңуз: relation: adapted жана changes: …[[ Кененирээк: {guide}ky/licences/#origin]]',
      ru: 'Запишите: licence: {licence}. Если вы его меняли: relation: adapted и changes: …[[ Подробнее: {guide}ru/licences/#origin]]',
      en: 'Write: licence: {licence}. If you did change it: relation: adapted and changes: …[[ More: {guide}en/licences/#origin]]',
    },
  },
  'policy-licence': {
    severity: 'error',
    message: {
      ky: '«{module}» модулундагы «{work}» {licence} менен берилген, курстун эрежеси буларга гана жол берет: {allowed}.',
      ru: '«{work}» в модуле «{module}» под {licence}, а правила курса допускают только: {allowed}.',
      en: 'Unexpected licence {licence} of "{work}" in module "{module}", expected one that the policy of the course allows: {allowed}.',
    },
    hint: {
      ky: 'Башка материал табыңыз, модулду алып салыңыз же курстун policy эрежесин өзгөртүңүз.[[ Кененирээк: {guide}ky/licences/#policy]]',
      ru: 'Найдите замену, уберите модуль или измените policy курса.[[ Подробнее: {guide}ru/licences/#policy]]',
      en: 'Find something else, take the module out, or change the policy of the course.[[ More: {guide}en/licences/#policy]]',
    },
  },
  'policy-noncommercial': {
    severity: 'error',
    message: {
      ky: '«{module}» модулундагы «{work}» коммерциялык колдонууга тыюу салат ({licence}), курстун эрежеси мындайды кабыл албайт.',
      ru: '«{work}» в модуле «{module}» запрещает коммерческое использование ({licence}), а правила курса такого не допускают.',
      en: 'Unexpected licence {licence} of "{work}" in module "{module}", expected one that allows commercial use, as the policy of the course asks.',
    },
    hint: {
      ky: 'Башка материал табыңыз, модулду алып салыңыз же курстун policy эрежесин өзгөртүңүз: noncommercial: allow[[ Кененирээк: {guide}ky/licences/#policy]]',
      ru: 'Найдите замену, уберите модуль или измените policy курса: noncommercial: allow[[ Подробнее: {guide}ru/licences/#policy]]',
      en: 'Find something else, take the module out, or change the policy of the course: noncommercial: allow[[ More: {guide}en/licences/#policy]]',
    },
  },
  'policy-noncommercial-warning': {
    severity: 'warning',
    message: {
      ky: '«{module}» модулундагы «{work}» коммерциялык колдонууга тыюу салат ({licence}), курстун эрежеси муну эскертүүнү суранат.',
      ru: '«{work}» в модуле «{module}» запрещает коммерческое использование ({licence}); правила курса просят об этом предупредить.',
      en: 'Unexpected licence {licence} of "{work}" in module "{module}", expected one that allows commercial use; the policy of the course asks to be told.',
    },
    hint: {
      ky: 'Окурмандар курсту сата албайт.[[ Кененирээк: {guide}ky/licences/#policy]]',
      ru: 'Читатели не смогут продавать курс.[[ Подробнее: {guide}ru/licences/#policy]]',
      en: 'Readers will not be able to sell the course.[[ More: {guide}en/licences/#policy]]',
    },
  },
  'edition-institution': {
    severity: 'warning',
    message: {
      ky: 'Модулдун ээси болгон окуу жайы {other} файлындагыдан башкача, мындай күтүлгөн: {expected}.',
      ru: 'Учебное заведение модуля не то, что в файле {other}, ожидалось: {expected}.',
      en: 'Unexpected institution, expected the same as in {other}: {expected}.',
    },
    hint: {
      ky: 'Бардык котормолордо бирдей жазыңыз: institution: {expected}',
      ru: 'Запишите во всех редакциях одинаково: institution: {expected}',
      en: 'Write the same in every edition: institution: {expected}',
    },
  },
} as const satisfies Record<string, Rule>;
