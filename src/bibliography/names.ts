import { cutOutside, plainLatex } from './latex.ts';

/** A person, as catalogues write them: family name first. */
export interface Person {
  /** With its particle, `van der Waerden`. */
  family: string;
  /** Given names and patronymic, whole or as initials; empty where a person has one name. */
  given: string;
  /** `Jr.`, `III`; empty for most. */
  suffix: string;
}

/** An organisation that answers for a work. */
export interface Organisation {
  organisation: string;
}

export type Name = Person | Organisation;

/** The names of a field. */
export interface Names {
  names: Name[];
  /** True where the field ends in `and others`. */
  more: boolean;
  unknown: string[];
  /** What is wrong with them, with the field as it was probably meant. */
  problem: { found: string; suggestion: string | null } | null;
}

/** Small words that belong to a family name. */
const PARTICLES: ReadonlySet<string> = new Set(
  (
    'de del della der den des da das di do dos du la le van von vom zu zur zum ten ter te af av al el bin ibn ben st ' +
    "d' фон ван дер ден де дель да ди ду дю ла ле ибн бин аль эль уулу кызы оглы огли кызи улы уулы"
  ).split(' '),
);
/** `son of`, `daughter of`: what stands before them is part of the name. */
const KINSHIP = /^(?:уулу|кызы|оглы|улы|уулы)$/u;
const INITIALS = /^(?:\p{Lu}\p{Ll}{0,2}\.-?)+$/u;
/** A word followed by initials, or initials alone at the end: a name written as in a Russian list. */
const FAMILY_THEN_INITIALS = /^(\S+)\s+((?:\p{Lu}\p{Ll}?\.\s*)+)$/u;

/**
 * Names as BibTeX writes them: `Family, Given and Family, Given`, `Given von Family`, `{Organisation}` and `and others`
 * at the end (the LaTeX Companion §13.2.2, "names").
 */
export function readNames(latex: string): Names {
  const unknown = new Set<string>();
  const names: Name[] = [];
  let more = false;
  let problem: Names['problem'] = null;
  const parts = cutOutside(latex.trim(), /\s+and\s+/iy);
  for (const [index, part] of parts.entries()) {
    const raw = part.trim();
    if (index === parts.length - 1 && index > 0 && /^(?:others|другие|башкалар)$/iu.test(raw)) {
      more = true;
      continue;
    }
    const plain = plainLatex(raw);
    plain.unknown.forEach((command) => unknown.add(command));
    if (plain.text === '') continue;
    if (isGrouped(raw)) names.push({ organisation: plain.text });
    else {
      const { person, suggestion } = readPerson(raw);
      if (person === null) problem ??= { found: plain.text, suggestion };
      else names.push(person);
    }
  }
  return { names, more, unknown: [...unknown], problem };
}

/** True where one pair of braces holds all of it. */
function isGrouped(raw: string): boolean {
  if (!raw.startsWith('{') || !raw.endsWith('}')) return false;
  let depth = 0;
  for (const [at, sign] of Array.from(raw).entries()) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth === 0) return at === Array.from(raw).length - 1;
  }
  return false;
}

function readPerson(raw: string): { person: Person | null; suggestion: string | null } {
  const plain = (latex: string): string => plainLatex(latex).text;
  const wrong = (suggestion: string | null): { person: null; suggestion: string | null } => ({
    person: null,
    suggestion,
  });
  const whole = plain(raw);
  // `Ильин В. А., Позняк Э. Г.`: a list with commas, which would become one person with a strange name.
  const listed = whole.split(/\s*[,;]\s*/);
  if (listed.length > 1 && listed.every((name) => FAMILY_THEN_INITIALS.test(name)))
    return wrong(listed.map(turned).join(' and '));
  const commas = cutOutside(raw, /,/y).map((part) => plain(part.trim()));
  const [first = '', second = '', third] = commas;
  if (/;|\bet al\b|\bи др\.|\bж\. б\./u.test(whole) || commas.length > 3 || first === '')
    return wrong(
      whole
        .replace(/\s*(?:;|,?\s*(?:et al|и др|ж\. б)\.?\s*$)\s*/gu, ' and ')
        .replace(/ and $/, ' and others'),
    );
  if (commas.length > 1) {
    return third === undefined
      ? { person: { family: first, given: second, suffix: '' }, suggestion: null }
      : { person: { family: first, given: third, suffix: second }, suggestion: null };
  }
  if (FAMILY_THEN_INITIALS.test(whole)) return wrong(turned(whole));
  const words = cutOutside(raw, /\s+/y)
    .map(plain)
    .filter((word) => word !== '');
  const small = words.find((word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word.toLowerCase()));
  if (words.length > 6 || small !== undefined) return wrong(`{${whole}}`);
  return { person: inOrder(words), suggestion: null };
}

/** `Ильин В. А.` → `Ильин, В. А.` */
function turned(name: string): string {
  return name.replace(
    FAMILY_THEN_INITIALS,
    (_, family: string, initials: string) => `${family}, ${initials.trim()}`,
  );
}

/** `Bartel Leendert van der Waerden`: given names, particles, family name. */
function inOrder(words: readonly string[]): Person {
  const kin = words.length > 2 && KINSHIP.test(words.at(-1) ?? '');
  const particle = kin ? -1 : words.findIndex((word, at) => at < words.length - 1 && /^\p{Ll}/u.test(word));
  const from = particle > 0 ? particle : words.length - (kin ? 2 : 1);
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' '), suffix: '' };
}

/**
 * Given names as initials with no-break spaces: `Алексей Иванович` → `А. И.`, `Жан-Поль` → `Ж.-П.`. What an author has
 * shortened stays as it is (`Yu.`), and so do small words of a patronymic (`Асан уулу` → `А. уулу`).
 */
export function initialsOf(given: string): string {
  return given
    .replace(/\.(?=[\p{L}])/gu, '. ')
    .split(/[\s\u00a0]+/)
    .filter((word) => word !== '')
    .map((word) =>
      /^\p{Ll}/u.test(word)
        ? word
        : word
            .split(/(?<=-)/)
            .map(initial)
            .join(''),
    )
    .join('\u00a0');
}

function initial(part: string): string {
  if (INITIALS.test(part)) return part;
  const hyphen = part.endsWith('-') ? '-' : '';
  const [letter = ''] = Array.from(part.replace(/^[^\p{L}]+/u, ''));
  return letter === '' ? part : `${letter.toUpperCase()}.${hyphen}`;
}

/** True for a person. */
export function isPerson(name: Name): name is Person {
  return 'family' in name;
}
