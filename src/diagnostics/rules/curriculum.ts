import type { Rule } from '../rule.ts';

/** Rules about programmes, outcomes, hours, assessment and the plan of a semester. */
export const CURRICULUM_RULES = {
  'programme-code': {
    severity: 'error',
    message: {
      ky: '«{value}» — багыттын коду эмес, алты цифра керек.',
      ru: '«{value}» — не код направления, нужны шесть цифр.',
      en: 'Unexpected programme code "{value}", expected six digits.',
    },
    hint: {
      ky: 'Файл мындай аталат: programmes/710100.yaml; курста: programmes: ["710100"]',
      ru: 'Файл называется так: programmes/710100.yaml; в курсе: programmes: ["710100"]',
      en: 'The file is called programmes/710100.yaml; in a course: programmes: ["710100"]',
    },
  },
  'taught-form': {
    severity: 'error',
    message: {
      ky: 'taughtBy ичинде «{value}» турат, модулдун же анын окуу натыйжасынын id белгиси керек.',
      ru: 'В taughtBy стоит «{value}», нужен id модуля или его результата обучения.',
      en: 'Unexpected "{value}" in taughtBy, expected the id of a module or of one of its outcomes.',
    },
    hint: {
      ky: 'Мындай жазыңыз: taughtBy: [vectors, matrices/inverse]',
      ru: 'Запишите так: taughtBy: [vectors, matrices/inverse]',
      en: 'Write: taughtBy: [vectors, matrices/inverse]',
    },
  },
  'time-form': {
    severity: 'error',
    message: {
      ky: '«{value}» — убакыт эмес, саат менен мүнөт керек.',
      ru: '«{value}» — не время, нужны часы и минуты.',
      en: 'Unexpected time "{value}", expected hours and minutes.',
    },
    hint: {
      ky: 'Мындай жазыңыз: time: "09:30"',
      ru: 'Запишите так: time: "09:30"',
      en: 'Write: time: "09:30"',
    },
  },
  'prior-empty': {
    severity: 'error',
    message: {
      ky: 'priorKnowledge ичиндеги жазуу бош, module же text керек.',
      ru: 'Запись в priorKnowledge пуста, нужны module или text.',
      en: 'Unexpected empty entry of priorKnowledge, expected a module or a text.',
    },
    hint: {
      ky: 'Мындай жазыңыз: priorKnowledge: [{ module: vectors }]',
      ru: 'Запишите так: priorKnowledge: [{ module: vectors }]',
      en: 'Write: priorKnowledge: [{ module: vectors }]',
    },
  },
  'programme-unknown': {
    severity: 'error',
    message: {
      ky: '«{code}» коддуу программа жок, programmes/{code}.yaml файлы керек.',
      ru: 'Программы с кодом «{code}» нет, нужен файл programmes/{code}.yaml.',
      en: 'Unexpected programme "{code}", expected a file programmes/{code}.yaml.',
    },
    hint: {
      ky: '[[Балким, «{nearest}»?]]',
      ru: '[[Может быть, «{nearest}»?]]',
      en: '[[Did you mean "{nearest}"?]]',
    },
  },
  'programme-level': {
    severity: 'warning',
    message: {
      ky: 'Курстун деңгээли «{level}», бирок {code} программасынын деңгээли «{expected}»; экөө бирдей болушу күтүлгөн.',
      ru: 'Уровень курса — «{level}», а программы {code} — «{expected}»; ожидался один и тот же.',
      en: 'Unexpected level "{level}" of the course, expected "{expected}" as in the programme {code}.',
    },
    hint: {
      ky: 'Мындай жазыңыз: level: {expected}',
      ru: 'Запишите так: level: {expected}',
      en: 'Write: level: {expected}',
    },
  },
  'programme-missing': {
    severity: 'error',
    message: {
      ky: '«{code}» компетенциясы аталган, бирок курс бир да программаны көрсөтпөйт; кайсы программага кирери жазылышы керек.',
      ru: 'Названа компетенция «{code}», но курс не указывает ни одной программы, а должен.',
      en: 'Unexpected competency "{code}" in a course without a programme, expected one to be named.',
    },
    hint: {
      ky: 'Багыттын кодун жазыңыз: programmes: ["710100"]',
      ru: 'Укажите код направления: programmes: ["710100"]',
      en: 'Name the code of the programme: programmes: ["710100"]',
    },
  },
  'competency-duplicate': {
    severity: 'error',
    message: {
      ky: 'Программада «{code}» коду эки жолу турат, ар бир компетенциянын өз коду болушу керек.',
      ru: 'Код «{code}» стоит в программе дважды, у каждой компетенции должен быть свой.',
      en: 'Unexpected second competency "{code}" in the programme, expected a code of its own for each.',
    },
    hint: {
      ky: 'Стандартты карап, бирин оңдоңуз же өчүрүңүз.',
      ru: 'Сверьтесь со стандартом и исправьте или удалите один из них.',
      en: 'Look it up in the standard, then mend or delete one of the two.',
    },
  },
  'competency-unknown': {
    severity: 'error',
    message: {
      ky: '«{code}» деген компетенция жок, программада бар код керек ({programmes}).',
      ru: 'Компетенции «{code}» нет, нужен код из программы ({programmes}).',
      en: 'Unexpected competency "{code}", expected a code of the programme ({programmes}).',
    },
    hint: {
      ky: '[[Балким, «{nearest}»? ]][[Бар коддор: {known}. ]]Кодду программанын файлынан көчүрүп алыңыз: кириллица менен латын тамгалары окшош көрүнөт.',
      ru: '[[Может быть, «{nearest}»? ]][[Есть коды: {known}. ]]Скопируйте код из файла программы: буквы кириллицы и латиницы выглядят одинаково.',
      en: '[[Did you mean "{nearest}"? ]][[Known codes: {known}. ]]Copy the code from the file of the programme: Cyrillic and Latin letters look alike.',
    },
  },
  'competency-ambiguous': {
    severity: 'error',
    message: {
      ky: '«{code}» коду курстун бир нече программасында бар, кайсынысы экени көрүнүшү керек.',
      ru: 'Код «{code}» есть в нескольких программах курса, должно быть видно, о какой речь.',
      en: 'Unexpected competency "{code}" that several programmes of the course have, expected to see which is meant.',
    },
    hint: {
      ky: 'Программаны да жазыңыз: {long}',
      ru: 'Укажите и программу: {long}',
      en: 'Name the programme too: {long}',
    },
  },
  'hours-sum': {
    severity: 'error',
    message: {
      ky: 'Сааттардын жалпы саны {sum} ({kinds}), болушу керек: {expected} = {credits} кредит × {perCredit} саат.',
      ru: 'Всего часов {sum} ({kinds}), должно быть {expected} = {credits} кр. × {perCredit} ч.',
      en: 'Unexpected {sum} hours in all ({kinds}), expected {expected} = {credits} credits × {perCredit}.',
    },
    hint: {
      ky: 'Айырма: {difference}. Курстун hours же credits маанисин оңдоңуз.',
      ru: 'Разница: {difference}. Исправьте hours или credits курса.',
      en: 'Difference: {difference}. Mend the hours or the credits of the course.',
    },
  },
  'hours-modules': {
    severity: 'warning',
    message: {
      ky: 'Модулдардын сааттары курстукуна туура келбейт: {differences}; бирдей болушу күтүлгөн.',
      ru: 'Часы модулей не сходятся с часами курса: {differences}; ожидались те же.',
      en: 'Unexpected hours of the modules, expected those of the course: {differences}.',
    },
    hint: {
      ky: 'Модулдардын workload же курстун hours маанисин оңдоңуз.[[ Саат көрсөтүлбөгөн модулдар: {silent}]]',
      ru: 'Исправьте workload модулей или hours курса.[[ Модули без часов: {silent}]]',
      en: 'Mend the workload of the modules or the hours of the course.[[ Modules without hours: {silent}]]',
    },
  },
  'hours-missing': {
    severity: 'warning',
    message: {
      ky: 'Курс программага кирет, бирок {keys} көрсөтүлгөн эмес; окуу планындагы сандар күтүлгөн.',
      ru: 'Курс входит в программу, но не указано: {keys}; ожидались числа из учебного плана.',
      en: 'Unexpected absence of {keys} in a course of a programme, expected the numbers of its curriculum.',
    },
    hint: {
      ky: 'Мындай жазыңыз: credits: 4, hours: { lecture: 32, practice: 32, self-study: 56 }',
      ru: 'Запишите так: credits: 4, hours: { lecture: 32, practice: 32, self-study: 56 }',
      en: 'Write: credits: 4, hours: { lecture: 32, practice: 32, self-study: 56 }',
    },
  },
  'taught-unknown': {
    severity: 'error',
    message: {
      ky: 'taughtBy ичинде «{value}» аталган, бирок курста мындай модуль же модулдун мындай натыйжасы жок; бары керек.',
      ru: 'В taughtBy назван «{value}», но в курсе нет такого модуля или у модуля — такого результата; нужен существующий.',
      en: 'Unexpected "{value}" in taughtBy, expected a module of the course or an outcome of one.',
    },
    hint: {
      ky: '[[Балким, «{nearest}»?]]',
      ru: '[[Может быть, «{nearest}»?]]',
      en: '[[Did you mean "{nearest}"?]]',
    },
  },
  'outcome-untaught': {
    severity: 'error',
    message: {
      ky: 'Курстун «{id}» натыйжасын бир да модуль окутпайт, жок дегенде бир модуль керек.',
      ru: 'Результат курса «{id}» не формируется ни в одном модуле, нужен хотя бы один.',
      en: 'Unexpected outcome "{id}" that no module teaches, expected at least one.',
    },
    hint: {
      ky: 'Натыйжага кошуңуз: taughtBy: [модуль] же taughtBy: [модуль/натыйжа]',
      ru: 'Добавьте к результату: taughtBy: [модуль] или taughtBy: [модуль/результат]',
      en: 'Add to the outcome: taughtBy: [module] or taughtBy: [module/outcome]',
    },
  },
  'outcome-unassessed': {
    severity: 'error',
    message: {
      ky: 'Курстун «{id}» натыйжасын бир да суроо же көнүгүү баалабайт, жок дегенде бирөө керек ({modules}).',
      ru: 'Результат курса «{id}» не оценивает ни один вопрос и ни одно упражнение, нужно хотя бы одно ({modules}).',
      en: 'Unexpected outcome "{id}" that no question or exercise assesses, expected at least one ({modules}).',
    },
    hint: {
      ky: 'Ушул модулдардагы суроодо же көнүгүүдө модулдун натыйжасын атаңыз[[: <Question assesses="{example}">]]',
      ru: 'Назовите результат модуля в вопросе или упражнении этих модулей[[: <Question assesses="{example}">]]',
      en: 'In these modules let a question or an exercise name an outcome of the module[[: <Question assesses="{example}">]]',
    },
  },
  'outcome-incomplete': {
    severity: 'warning',
    message: {
      ky: 'Курстун айрым натыйжаларында маалымат жетишпейт.[[ Блум боюнча деңгээли (bloom) жок: {bloom}.]][[ Компетенциясы (competencies) жок: {competencies}.]] Программага кирген курста экөө тең күтүлгөн.',
      ru: 'Не у всех результатов курса есть нужные сведения.[[ Без уровня по Блуму (bloom): {bloom}.]][[ Без компетенций (competencies): {competencies}.]] У курса программы ожидались и те и другие.',
      en: 'Unexpected outcomes[[ without a Bloom level: {bloom}]][[, without competencies: {competencies}]]; expected both in a course of a programme.',
    },
    hint: {
      ky: 'Натыйжага кошуңуз: bloom: apply, competencies: ["ОК-1"]',
      ru: 'Добавьте к результату: bloom: apply, competencies: ["ОК-1"]',
      en: 'Add to the outcome: bloom: apply, competencies: ["ОК-1"]',
    },
  },
  'edition-levels': {
    severity: 'warning',
    message: {
      ky: '«{id}» натыйжасынын bloom же competencies маанилери {other} файлындагыдай эмес, бирдей болушу күтүлгөн: {expected}.',
      ru: 'У результата «{id}» bloom или competencies не такие, как в {other}, ожидались те же: {expected}.',
      en: 'Unexpected bloom or competencies of "{id}" that differ from {other}, expected: {expected}.',
    },
    hint: {
      ky: 'Бардык тилдерде бирдей кылыңыз.',
      ru: 'Сделайте их одинаковыми на всех языках.',
      en: 'Make them the same in every language.',
    },
  },
  'prior-unknown': {
    severity: 'error',
    message: {
      ky: 'priorKnowledge ичинде аталган «{id}» деген модуль жок, бар модуль керек.',
      ru: 'Модуля «{id}», названного в priorKnowledge, нет, нужен существующий.',
      en: 'Unexpected module "{id}" in priorKnowledge, expected one of the folder modules/.',
    },
    hint: {
      ky: '[[Балким, «{nearest}»? ]]Модулу жок билим үчүн мындай жазыңыз: priorKnowledge: [{ text: … }]',
      ru: '[[Может быть, «{nearest}»? ]]Для знаний, у которых нет модуля: priorKnowledge: [{ text: … }]',
      en: '[[Did you mean "{nearest}"? ]]For what has no module write: priorKnowledge: [{ text: … }]',
    },
  },
  'prior-held': {
    severity: 'warning',
    message: {
      ky: '«{id}» модулу priorKnowledge ичинде турат, бирок ал курстун өзүндө бар; экөөнүн бири күтүлгөн.',
      ru: 'Модуль «{id}» стоит в priorKnowledge, хотя он есть в самом курсе; ожидалось что-то одно.',
      en: 'Unexpected module "{id}" in priorKnowledge, expected one that the course does not hold itself.',
    },
    hint: {
      ky: 'Аны priorKnowledge ичинен алып салыңыз.',
      ru: 'Уберите его из priorKnowledge.',
      en: 'Take it out of priorKnowledge.',
    },
  },
  'assessment-weights': {
    severity: 'error',
    message: {
      ky: 'Баанын үлүштөрүнүн суммасы {sum} % ({weights}), 100 % болушу керек.',
      ru: 'Сумма весов оценивания — {sum} % ({weights}), должна быть 100 %.',
      en: 'Unexpected sum of weights {sum} % ({weights}), expected 100 %.',
    },
    hint: {
      ky: 'Айырма: {difference}. weight маанилерин оңдоңуз.',
      ru: 'Разница: {difference}. Исправьте значения weight.',
      en: 'Difference: {difference}. Mend the weights.',
    },
  },
  'assessment-duplicate': {
    severity: 'error',
    message: {
      ky: '«{id}» баалоо бөлүгү эки жолу жазылган, ар биринин өз id белгиси керек.',
      ru: 'Вид контроля «{id}» записан дважды, у каждого должен быть свой идентификатор.',
      en: 'Unexpected second "{id}" in the assessment, expected an id of its own for each.',
    },
    hint: {
      ky: 'Биринин id белгисин өзгөртүңүз.',
      ru: 'Назовите один из них иначе.',
      en: 'Give one of them another id.',
    },
  },
  'assessment-outcome': {
    severity: 'error',
    message: {
      ky: '«{id}» баалоо бөлүгү атаган «{outcome}» натыйжасы курста жок, курстун натыйжасы керек.',
      ru: 'Вид контроля «{id}» называет результат «{outcome}», которого у курса нет, нужен результат курса.',
      en: 'Unexpected outcome "{outcome}" in the assessment "{id}", expected an outcome of the course.',
    },
    hint: {
      ky: '[[Балким, «{nearest}»?]]',
      ru: '[[Может быть, «{nearest}»?]]',
      en: '[[Did you mean "{nearest}"?]]',
    },
  },
  'assessment-week': {
    severity: 'error',
    message: {
      ky: '«{id}» баалоо бөлүгү {week}-жумага коюлган, семестр болсо {weeks} жума; семестрдин жумасы керек.',
      ru: 'Вид контроля «{id}» поставлен на неделю {week}, а в семестре недель {weeks}; нужна неделя семестра.',
      en: 'Unexpected week {week} of the assessment "{id}", expected one of the {weeks} weeks of the schedule.',
    },
    hint: {
      ky: 'week же schedule.weeks маанисин оңдоңуз.',
      ru: 'Исправьте week или schedule.weeks.',
      en: 'Mend week or schedule.weeks.',
    },
  },
  'schedule-start': {
    severity: 'error',
    message: {
      ky: 'Семестрдин башталышы {start} — дүйшөмбү эмес, биринчи жуманын дүйшөмбүсү керек.',
      ru: 'Начало семестра {start} — не понедельник, нужен понедельник первой недели.',
      en: 'Unexpected start {start} that is no Monday, expected the Monday of the first week.',
    },
    hint: {
      ky: 'Эң жакын дүйшөмбү: start: {nearest}',
      ru: 'Ближайший понедельник: start: {nearest}',
      en: 'The nearest Monday: start: {nearest}',
    },
  },
  'timezone-unknown': {
    severity: 'error',
    message: {
      ky: '«{timezone}» деген убакыт алкагы жок, IANA базасындагы ат керек.',
      ru: 'Часового пояса «{timezone}» нет, нужно название из базы IANA.',
      en: 'Unexpected time zone "{timezone}", expected a name of the IANA database.',
    },
    hint: {
      ky: '[[Балким, «{nearest}»? ]]Кыргызстан үчүн: timezone: Asia/Bishkek',
      ru: '[[Может быть, «{nearest}»? ]]Для Кыргызстана: timezone: Asia/Bishkek',
      en: '[[Did you mean "{nearest}"? ]]For Kyrgyzstan: timezone: Asia/Bishkek',
    },
  },
  'holiday-outside': {
    severity: 'warning',
    message: {
      ky: '{holiday} күнү семестрге кирбейт, {first} менен {last} ортосундагы күн күтүлгөн.',
      ru: 'День {holiday} вне семестра, ожидался день с {first} по {last}.',
      en: 'Unexpected holiday {holiday} outside the term, expected a day from {first} to {last}.',
    },
    hint: {
      ky: 'Аны holidays тизмесинен алып салыңыз же жылын текшериңиз.',
      ru: 'Уберите его из holidays или проверьте год.',
      en: 'Take it out of holidays, or look at its year.',
    },
  },
  'plan-module': {
    severity: 'error',
    message: {
      ky: 'Пландагы «{id}» модулу курста жок, курстун модулу керек.',
      ru: 'Модуля «{id}» из плана в курсе нет, нужен модуль курса.',
      en: 'Unexpected module "{id}" in the plan, expected one of the course.',
    },
    hint: {
      ky: '[[Балким, «{nearest}»?]]',
      ru: '[[Может быть, «{nearest}»?]]',
      en: '[[Did you mean "{nearest}"?]]',
    },
  },
  'plan-duplicate': {
    severity: 'error',
    message: {
      ky: 'Планда «{id}» модулу эки жолу турат, бир жолу керек.',
      ru: 'Модуль «{id}» стоит в плане дважды, нужен один раз.',
      en: 'Unexpected second "{id}" in the plan, expected each module once.',
    },
    hint: {
      ky: 'Экөөнүн бирин өчүрүп, жумаларды көбөйтүңүз же topic жазыңыз.',
      ru: 'Удалите один из двух: увеличьте число недель или запишите topic.',
      en: 'Delete one of the two: give it more weeks, or write a topic.',
    },
  },
  'plan-order': {
    severity: 'error',
    message: {
      ky: 'Планда «{module}» модулу андан кийин турган «{id}» модулун талап кылат, ал мурда турушу керек.',
      ru: 'Модуль «{module}» в плане требует «{id}», который стоит после него, а должен стоять раньше.',
      en: 'Unexpected "{id}" after "{module}" in the plan, expected this prerequisite before it.',
    },
    hint: {
      ky: 'Планда «{id}» модулун «{module}» модулунан мурда коюңуз.',
      ru: 'Поставьте «{id}» в плане раньше, чем «{module}».',
      en: 'Move "{id}" before "{module}" in the plan.',
    },
  },
  'plan-weeks': {
    severity: 'warning',
    message: {
      ky: 'Планда жалпысынан {sum} жума бар, семестр болсо {weeks} жума; бирдей болушу күтүлгөн.',
      ru: 'В плане всего недель {sum}, а в семестре {weeks}; ожидалось одинаковое число.',
      en: 'Unexpected {sum} weeks in the plan, expected the {weeks} of the schedule.',
    },
    hint: {
      ky: 'Пландагы weeks маанилерин же schedule.weeks маанисин оңдоңуз.',
      ru: 'Исправьте weeks в плане или schedule.weeks.',
      en: 'Mend the weeks of the plan, or schedule.weeks.',
    },
  },
  'plan-missing': {
    severity: 'warning',
    message: {
      ky: 'Планда курстун айрым модулдары жок: {modules}; баары болушу күтүлгөн.',
      ru: 'В плане нет модулей курса: {modules}; ожидались все.',
      en: 'Unexpected absence from the plan of {modules}, expected every module of the course.',
    },
    hint: {
      ky: 'Аларды schedule.plan ичине кошуңуз.',
      ru: 'Добавьте их в schedule.plan.',
      en: 'Add them to schedule.plan.',
    },
  },
} as const satisfies Record<string, Rule>;
