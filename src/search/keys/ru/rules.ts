import { compiled, type Rule } from './patterns.ts';
import { verbs } from './verbs.ts';

/**
 * Words whose key the stemmer would miss: names of time in -мя, qualities in -ость, and stems that look like an ending.
 * A ъ, which no folded word has, keeps them apart.
 */
const WHOLE: readonly Rule[] = [
  ['^(д)ень$', 'нъ'],
  ['^(нач)алN', 'ъ'],
  ['^(тьм|дн|тем|иде|вид|ос)N', 'ъ'],
  ['^(и|вре)м(?:я|ен|енN)$', 'менъ'],
  ['(.{3}ост)(?:[ьи]|ью|еи|ями?|ях)$', 'ъ'],
  ['(теорем|основ|запах|правил|взгляд|овест|обид|обьем|фаил|баит|саит)N', 'ъ'],
];

/** Forms that the stemmer does not see through, written as forms of the same word that it does, in the order of use. */
const FORMS: readonly Rule[] = [
  // Short adjectives, superlatives.
  ['(.)жден(?:нH|[аоы]?)$', 'дить'],
  ['(готов|здоров|счастлив)$', 'ый'],
  ['(.[вдзстрпгк]|[аеинс]л|долж|нуж|мож|важ)ен$', 'ный'],
  ['(.{3})[еа]иш(?=S$)', ''],
  // Verbs: -овать, the present after a vowel, imperatives, participles in -енный, -нуть.
  ['^(?!следующ)(.+)у(?:E|ем|и|ите|я|ющS)R', 'овать'],
  ['(.)ю(?:E|ем|и|ите|я|ющS)R', 'евать'],
  ['(.[аеоыя])(?:E|ющS)R', 'ть'],
  ['(..)ьтеR', 'ить'],
  ['(.[жшчщ])а(?:т|щS)R', 'ить'],
  ['(.[жшчщднрзсл]|тро|сво|.[бпвмф](?=л))л?еннH$', 'ить'],
  ['(..[жшчщ]|тро|сво|..[бпвмф](?=л))л?ен[аоы]?$', 'ить'],
  ['(..[гкхпбсзлтвдм])н(?:у(?:ть|л[аои]?|в|вшS|)|E)R', ''],
  ['(V.*V[гкхз])л[аои]?$', ''],
  // Nouns whose stem ends like an ending (роман, опыт): their other forms are cut to the nominative, which has none.
  ['(V.*[ая]т)(?:и|ью|еи|ям|ях)$', 'ь'],
  ['(V.*(?:[аяиы]л|[ая]н))(?!и)N', ''],
  ['(V.*(?:[еи]м|[иы]т))(?:[аоуые]|о[ивм]|а[мх]|ами|H)$', ''],
  // The stemmer wants its й back: after a vowel an и at the end, before -те and before -ся is always one.
  ['(V)и(?=(?:те)?R)', 'й'],
];

/** What the stemmer leaves apart: fleeting vowels (участок, участка), soft signs, a vowel at the end of the stem. */
const STEMS: readonly Rule[] = [
  ['(..(?!V).)V+$', ''],
  ['(V.*(?!V).)[ео](?=[кгхцлрнвб]$)', ''],
  ['(.)ь', ''],
];

/** The key of a word that the stemmer would miss, with its ъ; every other word as it was. */
export const wholeWord = compiled([...WHOLE, ...verbs]);

/** A form of the same word that the stemmer understands. */
export const plainForm = compiled(FORMS);

/** What the stemmer's stems of a word have in common. */
export const commonStem = compiled(STEMS);
