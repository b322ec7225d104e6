/** What the search box says, in one language. `{count}` and `{query}` are filled in. */
export interface SearchWords {
  title: string;
  label: string;
  close: string;
  /** Before anything is typed. */
  start: string;
  loading: string;
  /** Forms for 1, for 2–4 and for 5 or more, as Russian has them; the others repeat themselves. */
  found: readonly [one: string, few: string, many: string];
  none: string;
  /** What to try where nothing was found. */
  advice: string;
  more: string;
  failed: string;
  again: string;
  offline: string;
  /** Under `file://`, where a browser lets no page read its index. */
  disk: string;
  keys: string;
}

const ky: SearchWords = {
  title: 'Издөө',
  label: 'Эмнени издейсиз?',
  close: 'Издөөнү жабуу',
  start: 'Издей турган сөздү жазыңыз.',
  loading: 'Изделип жатат…',
  found: ['{count} бет табылды', '{count} бет табылды', '{count} бет табылды'],
  none: '«{query}» боюнча эч нерсе табылган жок.',
  advice: 'Жазылышын текшериңиз же сөздүн мүчөсүз түрүн жазып көрүңүз.',
  more: 'Дагы көрсөтүү',
  failed: 'Издөө жүктөлгөн жок.',
  again: 'Кайра аракет кылуу',
  offline: 'Интернет жок. Байланыш калыбына келгенде издөө иштейт.',
  disk: 'Беттер дисктен ачылганда издөө иштебейт. Бул топтомду веб-сервер аркылуу ачыңыз же мазмунун колдонуңуз.',
  keys: '↑ ↓ тандоо, Enter ачуу, Esc жабуу',
};

const ru: SearchWords = {
  title: 'Поиск',
  label: 'Что найти?',
  close: 'Закрыть поиск',
  start: 'Введите слово, которое нужно найти.',
  loading: 'Идёт поиск…',
  found: ['Найдена {count} страница', 'Найдены {count} страницы', 'Найдено {count} страниц'],
  none: 'По запросу «{query}» ничего не найдено.',
  advice: 'Проверьте написание или попробуйте другое слово.',
  more: 'Показать ещё',
  failed: 'Поиск не загрузился.',
  again: 'Попробовать снова',
  offline: 'Нет соединения. Поиск заработает, когда оно восстановится.',
  disk: 'Поиск не работает, когда страницы открыты с диска. Откройте этот комплект через веб-сервер или воспользуйтесь содержанием.',
  keys: '↑ ↓ выбрать, Enter открыть, Esc закрыть',
};

const en: SearchWords = {
  title: 'Search',
  label: 'What are you looking for?',
  close: 'Close search',
  start: 'Type a word to look for.',
  loading: 'Searching…',
  found: ['{count} page found', '{count} pages found', '{count} pages found'],
  none: 'Nothing was found for “{query}”.',
  advice: 'Check the spelling, or try another word.',
  more: 'Show more',
  failed: 'Search could not be loaded.',
  again: 'Try again',
  offline: 'You are offline. Search works again when the connection is back.',
  disk: 'Search does not work while pages are opened from disk. Open this pack through a web server, or use the contents.',
  keys: '↑ ↓ choose, Enter open, Esc close',
};

const WORDS: Readonly<Record<string, SearchWords>> = { ky, ru, en };

/** The words for a page in a language; English where Okuu does not speak it. */
export function wordsFor(tag: string): SearchWords {
  return WORDS[tag.split('-')[0] ?? ''] ?? en;
}

/** Which of three forms a number asks for in Russian (CLDR: one, few, many), 0 to 2. English: 1 and not 1. */
export function pluralForm(tag: string, count: number): 0 | 1 | 2 {
  if (!tag.startsWith('ru')) return count === 1 ? 0 : 2;
  const ten = count % 10;
  const hundred = count % 100;
  if (ten === 1 && hundred !== 11) return 0;
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 1 : 2;
}
