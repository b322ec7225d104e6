import type { InterfaceLanguage, Words } from '../../diagnostics/rule.ts';
import { isAdaptable, isNonCommercial, type Licence } from '../../licence/licence.ts';
import { LICENCES, OFFERED } from '../../licence/licences.ts';

interface Question {
  /** As one would ask it. */
  question: Words;
  /** As the head of a column. */
  head: Words;
  answers: Readonly<Record<string, Words>>;
  of: (licence: Licence) => string;
}

const YES: Words = { ky: 'болот', ru: 'можно', en: 'yes' };
const NO: Words = { ky: 'болбойт', ru: 'нельзя', en: 'no' };

/** What tells the licences apart, as an author would be asked. */
const QUESTIONS = {
  credit: {
    question: {
      ky: 'Сизди автор катары көрсөтүү милдеттүүбү?',
      ru: 'Обязательно ли указывать вас автором?',
      en: 'Must they name you?',
    },
    head: { ky: 'Авторду көрсөтүү', ru: 'Указать автора', en: 'Name the author' },
    answers: {
      yes: { ky: 'милдеттүү', ru: 'обязательно', en: 'must' },
      no: { ky: 'милдеттүү эмес', ru: 'не обязательно', en: 'need not' },
    },
    of: ({ requires }) => (requires.includes('attribution') ? 'yes' : 'no'),
  },
  sell: {
    question: {
      ky: 'Башкалар аны сатса болобу?',
      ru: 'Можно ли другим её продавать?',
      en: 'May others sell it?',
    },
    head: { ky: 'Сатуу', ru: 'Продавать', en: 'Sell it' },
    answers: { yes: YES, no: NO },
    of: (licence) => (isNonCommercial(licence) ? 'no' : 'yes'),
  },
  change: {
    question: {
      ky: 'Өзгөртсө, которсо болобу?',
      ru: 'Можно ли менять и переводить?',
      en: 'May they change and translate it?',
    },
    head: { ky: 'Өзгөртүү, которуу', ru: 'Менять, переводить', en: 'Change, translate' },
    answers: {
      yes: YES,
      same: {
        ky: 'болот, бирок ошол эле лицензия менен таратат',
        ru: 'можно, но под той же лицензией',
        en: 'yes, but under the same licence',
      },
      no: NO,
    },
    of: (licence) => {
      if (!isAdaptable(licence)) return 'no';
      return licence.requires.includes('share-alike') ? 'same' : 'yes';
    },
  },
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof QUESTIONS;
const IDS = Object.keys(QUESTIONS) as QuestionId[];

/** A question with its answers, in a language. */
export interface AskedQuestion {
  id: QuestionId;
  question: string;
  head: string;
  answers: { id: string; text: string }[];
}

/** The questions of the chooser, in the order of the table's columns. */
export function chooserQuestions(language: InterfaceLanguage): AskedQuestion[] {
  return IDS.map((id) => {
    const { question, head, answers }: Question = QUESTIONS[id];
    return {
      id,
      question: question[language],
      head: head[language],
      answers: Object.entries(answers).map(([answer, words]) => ({ id: answer, text: words[language] })),
    };
  });
}

/** One licence to choose: its answer to each question. */
export interface ChooserRow {
  id: string;
  short: string;
  deed: string | null;
  answers: Readonly<Record<QuestionId, string>>;
}

/** The licences to choose from, the freest first, answering from the table of licences. */
export function chooserRows(): ChooserRow[] {
  return OFFERED.flatMap((id) => {
    const licence = LICENCES.get(id);
    if (licence === undefined) return [];
    const { short, deed } = licence;
    const answers = { credit: '', sell: '', change: '' };
    for (const question of IDS) answers[question] = QUESTIONS[question].of(licence);
    return [{ id, short, deed, answers }];
  });
}
