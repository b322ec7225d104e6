import { asRussianKeys, swap } from '../letters.ts';

/** Latin spellings of Russian as people type them (BGN, GOST, scientific); й is folded to и. */
function cyrillic(latin: string): string {
  const digraphs = latin
    .replace(/([aeiouy])y(?![aeou])/g, '$1и')
    .replace(/shch|sch/g, 'щ')
    .replace(/zh/g, 'ж')
    .replace(/kh/g, 'х')
    .replace(/t[sz]/g, 'ц')
    .replace(/ch/g, 'ч')
    .replace(/sh/g, 'ш')
    .replace(/[yj]u/g, 'ю')
    .replace(/[yj]a/g, 'я')
    .replace(/[yj][eo]/g, 'е')
    .replace(/x/g, 'кс');
  return swap(digraphs, "abcdefghijklmnopqrstuvwyz'", 'абцдефгхииклмнопкрстуввызь');
}

/** What a word typed in Latin letters may stand for in Russian: a Latin spelling, or a forgotten switch of layouts. */
export function russianReadings(latin: string, fold: (word: string) => string): string[] {
  if (!/^[a-z']+$/.test(latin)) return [];
  const plain = cyrillic(latin);
  const soft = plain.replace(/л(?=[кнстзшжбч])/g, 'ль');
  const spelled = latin.startsWith('e') ? [plain.replace('е', 'э'), plain] : [plain, soft];
  return [...new Set([...spelled, asRussianKeys(latin)].map(fold))];
}
