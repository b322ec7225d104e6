import type { SearchWords } from './search-words.ts';

/** The words of the search box in Russian. */
export const ru: SearchWords = {
  title: 'Поиск',
  label: 'Что найти?',
  close: 'Закрыть поиск',
  start: 'Введите слово, которое нужно найти.',
  loading: 'Идёт поиск…',
  found: ['{count} результат', '{count} результата', '{count} результатов'],
  results: 'Результаты',
  none: 'По запросу «{query}» ничего не найдено.',
  advice: 'Проверьте написание или попробуйте другое слово.',
  meant: 'Возможно, вы искали:',
  more: 'Показать ещё (осталось {count})',
  wide: 'Искать на всех языках',
  host: 'Сайт: {host}',
  recent: 'Недавние запросы',
  recentKept: 'Хранятся только на этом устройстве.',
  forget: 'Удалить все',
  failed: 'Поиск не загрузился.',
  again: 'Попробовать снова',
  offline: 'Нет соединения. Поиск продолжится, когда оно восстановится.',
  languageFailed: 'Не удалось поискать на страницах на этом языке: {language}.',
  keys: '↑ ↓ выбрать, Enter открыть, Esc закрыть',
};
