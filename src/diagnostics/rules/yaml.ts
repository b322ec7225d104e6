import type { Rule } from '../rule.ts';

/** Rules about YAML as a notation: what the front matter and the `.yaml` files may be written with. */
export const YAML_RULES = {
  'yaml-syntax': {
    severity: 'error',
    message: {
      ky: 'Бул жерде YAMLдин жазылышы бузулган, «ачкыч: маани» түрү керек.',
      ru: 'Здесь нарушена запись YAML, нужно «ключ: значение».',
      en: 'Unexpected YAML here, expected "key: value".',
    },
    hint: {
      ky: 'YAML окугучунун сөзү (англисче): {reason}',
      ru: 'Сообщение разборщика YAML (по-английски): {reason}',
      en: 'The YAML reader says: {reason}',
    },
  },
  'yaml-indent': {
    severity: 'error',
    message: {
      ky: 'Саптын башындагы боштуктар дал келбейт, бир тизмедеги саптар бирдей жылдырылышы керек.',
      ru: 'Отступ строки не совпадает с соседними, у строк одного списка он должен быть одинаковым.',
      en: 'Unexpected indentation, expected the lines of one list or map to start at the same column.',
    },
    hint: {
      ky: 'Боштуктарды коңшу саптардыкындай кылыңыз; кашаа ачылган болсо, ал жабылганын текшериңиз.',
      ru: 'Выровняйте пробелы по соседним строкам; если открыта скобка, проверьте, закрыта ли она.',
      en: 'Give the line as many spaces as its neighbours; where a bracket was opened, see that it is closed.',
    },
  },
  'yaml-tab': {
    severity: 'error',
    message: {
      ky: 'Саптын башында Tab белгиси турат, боштук белгилери керек.',
      ru: 'Отступ сделан табуляцией, нужны пробелы.',
      en: 'Unexpected tab, expected spaces as indentation.',
    },
    hint: {
      ky: 'Ар бир Tab ордуна эки боштук коюңуз.',
      ru: 'Замените каждую табуляцию двумя пробелами.',
      en: 'Replace each tab by two spaces.',
    },
  },
  'yaml-colon': {
    severity: 'error',
    message: {
      ky: 'Маанинин ичинде кош чекит («: ») бар, мындай маани тырмакчада жазылат.',
      ru: 'Внутри значения стоит двоеточие с пробелом («: »), такое значение пишут в кавычках.',
      en: 'Unexpected ": " inside a value, expected the value in quotes.',
    },
    hint: {
      ky: '[[Мындай жазыңыз: {line}]]',
      ru: '[[Запишите так: {line}]]',
      en: '[[Write: {line}]]',
    },
  },
  'yaml-start': {
    severity: 'error',
    message: {
      ky: 'Маани «{character}» белгисинен башталат, мындай маани тырмакчада жазылат.',
      ru: 'Значение начинается со знака «{character}», такое значение пишут в кавычках.',
      en: 'Unexpected "{character}" at the start of a value, expected the value in quotes.',
    },
    hint: {
      ky: '[[Мындай жазыңыз: {line}]]',
      ru: '[[Запишите так: {line}]]',
      en: '[[Write: {line}]]',
    },
  },
  'yaml-quote': {
    severity: 'error',
    message: {
      ky: 'Тырмакча же кашаа жабылган эмес, жабуучу белги керек.',
      ru: 'Кавычка или скобка не закрыта, нужен закрывающий знак.',
      en: 'Unexpected end of a quoted or bracketed value, expected its closing mark.',
    },
    hint: {
      ky: 'Маанинин аягына ачуучу белгиге жараша ", \', ] же } коюңуз.',
      ru: 'Поставьте в конце значения ", \', ] или } — смотря чем оно открыто.',
      en: 'Put ", \', ] or } at the end of the value, to match what opened it.',
    },
  },
  'yaml-key-duplicate': {
    severity: 'error',
    message: {
      ky: '«{key}» ачкычы эки жолу жазылган, бир гана жолу керек.',
      ru: 'Ключ «{key}» записан дважды, нужен один раз.',
      en: 'Unexpected second "{key}", expected each key once.',
    },
    hint: {
      ky: 'Биринчиси {line}-сапта: экөөнүн бирин өчүрүңүз.',
      ru: 'Первый стоит в строке {line}: удалите один из двух.',
      en: 'The first one is on line {line}: delete one of the two.',
    },
  },
  'yaml-key-form': {
    severity: 'error',
    message: {
      ky: 'Ачкыч татаал маани болуп калган, бир сөз керек.',
      ru: 'Ключом служит сложное значение, нужно одно слово.',
      en: 'Unexpected list or map as a key, expected a word.',
    },
    hint: { ky: 'Мындай жазыңыз: ачкыч: маани', ru: 'Запишите так: ключ: значение', en: 'Write: key: value' },
  },
  'yaml-anchor': {
    severity: 'error',
    message: {
      ky: '«{found}» — YAMLдин шилтемеси (& же *), маанинин өзү керек.',
      ru: '«{found}» — ссылка YAML (& или *), нужно само значение.',
      en: 'Unexpected YAML anchor or alias "{found}", expected the value itself.',
    },
    hint: {
      ky: 'Маанини толук жазыңыз; & же * менен башталган текстти тырмакчага алыңыз.',
      ru: 'Запишите значение полностью; текст, который начинается с & или *, возьмите в кавычки.',
      en: 'Write the value out; put text that begins with & or * in quotes.',
    },
  },
  'yaml-tag': {
    severity: 'error',
    message: {
      ky: '«{found}» — YAMLдин теги же нускамасы, жөнөкөй маани керек.',
      ru: '«{found}» — тег или директива YAML, нужно простое значение.',
      en: 'Unexpected YAML tag or directive "{found}", expected a plain value.',
    },
    hint: {
      ky: 'Аны өчүрүңүз; ! же % менен башталган текстти тырмакчага алыңыз.',
      ru: 'Удалите его; текст, который начинается с ! или %, возьмите в кавычки.',
      en: 'Delete it; put text that begins with ! or % in quotes.',
    },
  },
  'yaml-documents': {
    severity: 'error',
    message: {
      ky: 'Бул жерде экинчи YAML документи башталат, файлда бирөө гана болушу керек.',
      ru: 'Здесь начинается второй документ YAML, в файле должен быть один.',
      en: 'Unexpected second YAML document, expected one in a file.',
    },
    hint: { ky: '«---» деген сапты өчүрүңүз.', ru: 'Удалите строку «---».', en: 'Delete the line "---".' },
  },
  'yaml-deep': {
    severity: 'error',
    message: {
      ky: 'Тизмелер бири-биринин ичине өтө терең кирген, эң көбү {limit} кабат болушу керек.',
      ru: 'Списки вложены слишком глубоко, допустимо не больше {limit} уровней.',
      en: 'Unexpected depth of lists and maps, expected at most {limit} levels.',
    },
    hint: {
      ky: 'Ашыкча [ жана { белгилерин алып салыңыз.',
      ru: 'Уберите лишние [ и {.',
      en: 'Remove the surplus [ and {.',
    },
  },
  'front-matter-large': {
    severity: 'error',
    message: {
      ky: 'Модулдун маалыматы {size}, эң көбү {limit} болушу керек.',
      ru: 'Сведения о модуле занимают {size}, допустимо не больше {limit}.',
      en: 'Unexpected front matter of {size}, expected at most {limit}.',
    },
    hint: {
      ky: 'Узун текстти экинчи «---» сабынан кийин, модулдун текстине жазыңыз.',
      ru: 'Длинный текст пишите после второй строки «---», в тексте модуля.',
      en: 'Write long text after the second "---", in the body of the module.',
    },
  },
} as const satisfies Record<string, Rule>;
