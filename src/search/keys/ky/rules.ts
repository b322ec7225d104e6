/**
 * The endings of Kyrgyz, from the end of the word to its stem: `state endings… states that follow`. Endings are written as `before`
 * reads them; = gives back the vowel that is contracted in it (төлөө is төлө with уу).
 *
 * w a word · c case may come · p possessive may · o possessive must · l plural may · k plural must, or a known word · s a noun's stem ·
 * t tense and person must · y a verb without them · v negation may · r voice may: a verb's stem
 */
const ENDINGS = [
  'w BI ct',
  'w LAл LAн LAш LAт 1Iл DIр GIз y',
  'c NIн NI GA DA DAн p',
  'c н нA нAн нDA нDAн o',
  'c 1IмA 2мA k',
  'o 2сI 1I l',
  'p 2сI 1I 1IбIз 2бIз 1IнIз 2нIз 1IнAр 2нAр l',
  'p 1Iм 2м k',
  'k LAр s',
  'l LAр s',
  's DAгI нDAгI 1гI 1кI нIкI c',
  's LIк Lуу сIз LAш 3I s',
  's GAн 1уу 1оо= 1уучу 1оочу= 1Iш 2ш 1Aр BAс мAк v',
  't DI DIм DIк DIн DIнIз GAн 1Iп 2п 1Iптыр 1Aт 2йт 1A 2й 1Aм 2йм 1AмIн 2ймIн 1AсIн 2йсIн 1AбIз 2йбIз v',
  't 1Aр BAс сA сAк сAм сIн 1AйIн 2йIн 1Aлы 1Aлык мAкчI v',
  'v BA r',
  'r 1Iл 2л 1Iн 2н 1Iш 2ш DIр GIз 2т 1Iт 1Aр r',
];

/** States that are reached without an ending. */
export const THROUGH: Record<string, string> = { w: 'ct', c: 'p', p: 'l', l: 's', y: 'r', v: 'r' };

interface Rule {
  ending: string;
  contracted: boolean;
  to: string;
}

/** The rules of a state. */
export const RULES = new Map<string, Rule[]>();
for (const line of ENDINGS) {
  const [from = '', ...endings] = line.split(' ');
  const to = endings.pop() ?? '';
  const rules = RULES.get(from) ?? [];
  for (const ending of endings)
    rules.push({ ending: ending.replace('=', ''), contracted: ending.endsWith('='), to });
  RULES.set(from, rules);
}
