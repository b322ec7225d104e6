import type { SearchWords } from './search-words.ts';

/** The words of the search box in Kyrgyz. */
export const ky: SearchWords = {
  title: 'Издөө',
  label: 'Эмнени издейсиз?',
  close: 'Издөөнү жабуу',
  start: 'Издей турган сөздү жазыңыз.',
  loading: 'Изделип жатат…',
  found: ['{count} натыйжа', '{count} натыйжа', '{count} натыйжа'],
  results: 'Табылгандар',
  none: '«{query}» боюнча эч нерсе табылган жок.',
  narrowed: 'Табылгандардын арасында бул чыпкаларга туура келгени жок.',
  advice: 'Жазылышын текшериңиз же башка сөз менен издеп көрүңүз.',
  meant: 'Балким, муну издеп жаткандырсыз:',
  more: 'Дагы көрсөтүү ({count} калды)',
  wide: 'Бардык тилдерде издөө',
  host: 'Сайт: {host}',
  recent: 'Мурда изделгендер',
  recentKept: 'Ушул түзмөктө гана сакталат.',
  forget: 'Баарын өчүрүү',
  failed: 'Издөө жүктөлгөн жок.',
  again: 'Кайра аракет кылуу',
  offline: 'Интернет жок. Байланыш калыбына келгенде издөө уланат.',
  languageFailed: 'Бул тилдеги беттерден издөө мүмкүн болгон жок: {language}.',
  keys: '↑ ↓ тандоо, Enter ачуу, Esc жабуу',
};
