/**
 * Characters that an author's text must not bring into a terminal, a log or a page: controls (ANSI sequences begin
 * with one), bidi controls, line separators, zero-width signs, byte order marks, halves of surrogate pairs.
 */
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The name of a character as people look it up, `U+202E`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text on one line with every hidden character made visible as `<U+202E>`. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => (character === '\n' ? ' ' : `<${codePoint(character)}>`));
}

/** The text made visible and cut to `limit` characters, so that no value floods a message. */
export function brief(text: string, limit = 120): string {
  const cut = text.length > limit * 8 ? text.slice(0, limit * 8) : text;
  const shown = Array.from(visible(cut));
  return shown.length <= limit && cut.length === text.length
    ? shown.join('')
    : `${shown.slice(0, limit - 1).join('')}…`;
}
