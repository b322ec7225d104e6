import { ID } from './fields.ts';

/** Names that Windows keeps for devices: a file called so cannot be checked out there, whatever its extension. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** A file or folder of media: lower-case ASCII, no leading or trailing point. */
const FILE_NAME = /^[a-z0-9_][a-z0-9_-]*(?:\.[a-z0-9_-]+)*$/;

/** Names that the published site uses itself (design §3). */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'ky ru en credits downloads assets media search guide index 404 pack catalogue build-report okuu ' +
    'syllabus plan matrix map glossary references review'
  ).split(' '),
);

/** The form in which two names are the same file on some computer: case and Unicode form do not count. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}

/** True for a name that media may have. */
export function isFileName(name: string): boolean {
  return FILE_NAME.test(name) && name.length <= 100 && !DEVICES.test(name);
}

/** True for an id that the site, Windows or a language of the content needs for itself. */
export function isReserved(id: string, languages: Iterable<string> = []): boolean {
  if (RESERVED.has(id) || DEVICES.test(id)) return true;
  for (const language of languages) if (language.toLowerCase() === id) return true;
  return false;
}

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a б b в v г g д d е e ё yo ж j з z и i й y к k л l м m н n ң ng о o ө o п p р r с s т t у u ү u ф f х h ' +
    'ц ts ч ch ш sh щ sch ъ - ы y ь - э e ю yu я ya'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, _, at, all) => {
      if (at % 2 === 0) pairs.push([all[at] ?? '', (all[at + 1] ?? '').replace('-', '')]);
      return pairs;
    }, []),
);

function latin(text: string): string {
  return Array.from(text.normalize('NFC').toLowerCase())
    .map((letter) => LATIN[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** An id made of what an author wrote, `Лимиттер 1` → `limitter-1`; null where nothing is left. */
export function suggestId(text: string): string | null {
  const words = latin(text.slice(0, 200))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 64)
    .replace(/-+$/, '');
  return ID.test(words) ? words : null;
}

/** A file name made of what an author wrote, `Рис 1.PNG` → `ris-1.png`; null where nothing is left. */
export function suggestFileName(name: string): string | null {
  const words = latin(name.slice(0, 200))
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/-*\.[-.]*/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '');
  return isFileName(words) && words !== name ? words : null;
}
