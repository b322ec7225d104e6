import { stem } from 'porter2';
import type { WordKeys } from './keys.ts';
import { asLatinKeys, plainLetters } from './letters.ts';

/** Plurals and verbs without an ending to cut; the first of a group is the one that the stemmer sees. */
const IRREGULAR =
  'child children,man men,woman women,foot feet,tooth teeth,mouse mice,person people,matrix matrices,vertex vertices,' +
  'index indices,appendix appendices,criterion criteria,phenomenon phenomena,datum data,medium media,spectrum spectra,' +
  'axis axes,basis bases,radius radii,formula formulae,begin began begun,break broke broken,bring brought,build built,' +
  'buy bought,catch caught,choose chose chosen,come came,do did done,draw drew drawn,drive drove driven,fall fell fallen,' +
  'feel felt,fight fought,find found,fly flew flown,forget forgot forgotten,get got gotten,give gave given,go went gone,' +
  'grow grew grown,have had has,hear heard,hide hid hidden,hold held,keep kept,know knew known,lead led,lend lent,lose lost,' +
  'make made,mean meant,meet met,pay paid,prove proven,rise rose risen,run ran,say said,see saw seen,seek sought,' +
  'sell sold,send sent,show shown,shrink shrank shrunk,sing sang sung,speak spoke spoken,spend spent,stand stood,' +
  'take took taken,teach taught,tell told,think thought,throw threw thrown,understand understood,win won,write wrote written';

const BASE = new Map(
  IRREGULAR.split(',').flatMap((group) => {
    const [base = '', ...forms] = group.split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);

/** British spellings by their American ones, which have the more regular endings. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(al|an|ar|at|er|ic|im|in|it|og|gn|on|or)is(?=(e[drs]?|ers|ing|ations?)$)/, '$1iz'],
  [/^(behavi|col|fav|flav|hon|lab|neighb)our/, '$1or'],
  [/(cen|me|li|fib|theat)tre(s?)$/, '$1ter$2'],
  [/(al|l)ogue(s?)$/, '$1og$2'],
  [/^(def|lic|off)ence/, '$1ense'],
  [/^programme(s?)$/, 'program$1'],
];

function fold(word: string): string {
  return plainLetters(word);
}

function key(word: string): string {
  const folded = fold(word);
  const spelled = SPELLINGS.reduce((form, [british, american]) => form.replace(british, american), folded);
  const stemmed = stem(BASE.get(spelled) ?? spelled);
  // modelling and modeling; bibliography and bibliographic; analysis, analyses and analyze.
  return stemmed
    .replace(/ll$/, 'l')
    .replace(/graphi$/, 'graph')
    .replace(/^((?:an|par|cat)aly)zi?$/, '$1s')
    .replace(/(..s)i$/, '$1');
}

/** Word keys of English: Porter's second stemmer (Snowball's `english`), irregular forms, British and American spelling. */
export const en: WordKeys = {
  fold,
  key,
  strict: () => null,
  readings: (word) => (/[а-яё]/.test(word) ? [fold(asLatinKeys(word))] : []),
};
