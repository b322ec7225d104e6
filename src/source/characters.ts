import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { codePoint } from '../diagnostics/visible.ts';

// U+FFFE and U+FFFF can stand in no XML file, and packs become EPUB and LMS packages; U+0085 and the other C1
// controls are what Windows-1252 turns into when it is read as Latin-1.
const SUSPECT =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Finds characters that no text needs: NUL, controls, and the bidi embeddings, overrides and isolates that make a
 * reader see something else than what is written (U+202A–202E, U+2066–2069; "Trojan Source"). The plain marks that
 * Arabic and Hebrew use (U+200E, U+200F, U+061C) are fine. `placeAt` gives the place of an offset.
 */
export function suspectCharacters(
  text: string,
  file: string,
  placeAt: (offset: number) => Place,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const match of text.matchAll(SUSPECT)) {
    const character = match[0];
    const rule =
      character === '\u0000'
        ? 'character-nul'
        : /[\u202a-\u202e\u2066-\u2069]/.test(character)
          ? 'character-bidi'
          : 'character-control';
    found.push(diagnose(rule, file, placeAt(match.index), { character: codePoint(character) }));
    if (found.length === 50) break;
  }
  return found;
}
