/** Why a partner cannot be searched, or not in the reader's language. */
export type PartnerReason = 'unreachable' | 'slow' | 'language' | 'version' | 'malformed';

/** Sentences for readers; `{name}` and `{language}` are filled in. */
const WORDS: Readonly<Record<string, Readonly<Record<PartnerReason, string>>>> = {
  ky: {
    unreachable: '«{name}» каталогу жооп берген жок.',
    slow: '«{name}» каталогу өз убагында жооп берген жок.',
    language: '«{name}» каталогунда бул тилде эч нерсе жок: {language}.',
    version: '«{name}» каталогунун издөөсү башка версияда, бул жерден андан издөөгө болбойт.',
    malformed: '«{name}» каталогу жооп берди, бирок анын издөө маалыматы жараксыз.',
  },
  ru: {
    unreachable: 'Каталог «{name}» не отвечает.',
    slow: 'Каталог «{name}» не ответил вовремя.',
    language: 'В каталоге «{name}» нет ничего на этом языке: {language}.',
    version: 'Поиск каталога «{name}» другой версии, искать в нём отсюда нельзя.',
    malformed: 'Каталог «{name}» ответил, но его данные для поиска непригодны.',
  },
  en: {
    unreachable: 'The catalogue “{name}” did not answer.',
    slow: 'The catalogue “{name}” did not answer in time.',
    language: 'The catalogue “{name}” has nothing in this language: {language}.',
    version: 'The catalogue “{name}” has another version of the search and cannot be searched from here.',
    malformed: 'The catalogue “{name}” answered, but not with data that can be searched.',
  },
};

/** The sentence about a partner, in the language of a page; English where Okuu does not speak it. */
export function partnerSentence(tag: string, reason: PartnerReason, name: string, language: string): string {
  const words = WORDS[tag.split('-')[0] ?? ''] ?? WORDS.en;
  return (words?.[reason] ?? '').replace('{name}', () => name).replace('{language}', () => language);
}
