/** Text that is not to be touched: what is run, drawn, typed or pressed. */
const SKIPPED = 'script, style, noscript, template, textarea, select, option, button, math, svg';
/** More than this helps nobody, and an old phone has to draw them. */
const MOST_MARKS = 400;
const MOST_FORMS = 8;

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** The forms that an address carries: words separated by spaces. */
export function formsIn(text: string): string[] {
  return text.split(/\s+/).filter(Boolean).slice(0, MOST_FORMS);
}

/** Matches the forms, the longest first; null where there are none. Letters with a mark may be one code point or two. */
function pattern(forms: readonly string[]): RegExp | null {
  const spellings = new Set(forms.flatMap((form) => [form.normalize('NFC'), form.normalize('NFD')]));
  const choices = [...spellings]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return choices.length ? new RegExp(choices.join('|'), 'giu') : null;
}

/** The first and the last code unit of a letter outside the basic plane are halves; they count as letters too. */
const isLetter = (character: string): boolean => LETTER.test(character) || /[\ud800-\udfff]/.test(character);

/** Where a text holds the forms as whole words: start and end of each. */
export function findForms(text: string, forms: readonly string[]): [start: number, end: number][] {
  const wanted = pattern(forms);
  const places: [number, number][] = [];
  for (let match = wanted?.exec(text); wanted && match; match = wanted.exec(text)) {
    const end = match.index + match[0].length;
    if (!isLetter(text.charAt(match.index - 1)) && !isLetter(text.charAt(end)))
      places.push([match.index, end]);
    // A shorter form may begin within one that was no whole word.
    else wanted.lastIndex = match.index + 1;
  }
  return places;
}

/** Wraps the forms, as whole words, in marks; returns the marks in the order of the page. */
export function markForms(root: Element, forms: readonly string[]): HTMLElement[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest(SKIPPED)) texts.push(text);
  }
  const marks: HTMLElement[] = [];
  for (const text of texts) {
    let rest = text;
    let before = 0;
    for (const [start, end] of findForms(text.data, forms)) {
      if (marks.length === MOST_MARKS) return marks;
      const word = rest.splitText(start - before);
      rest = word.splitText(end - start);
      before = end;
      const mark = document.createElement('mark');
      mark.className = 'found';
      word.before(mark);
      mark.append(word);
      marks.push(mark);
    }
  }
  return marks;
}

/** Takes the marks away again; the text is as it was. */
export function unmark(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}
