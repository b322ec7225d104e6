import { Lexer, type YAMLError } from 'yaml';
import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { YAML_DEPTH_LIMIT } from './limits.ts';

/**
 * The errors of a YAML text in our words: the first of each line, as the others follow from it, and only one where the
 * text is nested too deep to be read at all.
 */
export function yamlProblems(
  errors: readonly YAMLError[],
  text: string,
  file: string,
  at: (offset: number) => Place,
): Diagnostic[] {
  const deep = errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  const told = (deep === undefined ? errors : [deep]).map((error) => yamlProblem(error, text, file, at));
  const lines = new Set<number | null>();
  return told.filter(({ line }) => !lines.has(line) && lines.add(line));
}

/** The mistakes people make in YAML, each with its own words; the rest keeps the library's. */
function yamlProblem(
  error: YAMLError,
  text: string,
  file: string,
  at: (offset: number) => Place,
): Diagnostic {
  const place = at(error.pos[0]);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return diagnose('yaml-tab', file, place);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return diagnose('yaml-colon', file, place, quotedLine(text, error.pos[0]));
    case 'BAD_SCALAR_START':
      return diagnose('yaml-start', file, place, {
        character: text[error.pos[0]] ?? '',
        ...quotedLine(text, error.pos[0]),
      });
    case 'MISSING_CHAR':
      return diagnose('yaml-quote', file, at(openQuote(text) ?? endBefore(text, error.pos[0])));
    case 'BAD_INDENT':
      return error.message.includes('must be sufficiently indented and end with')
        ? diagnose('yaml-quote', file, at(endBefore(text, error.pos[0])))
        : diagnose('yaml-indent', file, place);
    case 'BAD_ALIAS':
    case 'MULTIPLE_ANCHORS':
      return diagnose('yaml-anchor', file, place, { found: text.slice(...error.pos) });
    case 'MULTIPLE_DOCS':
      return diagnose('yaml-documents', file, place);
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
    case 'BAD_DIRECTIVE':
      return diagnose('yaml-tag', file, place, { found: text.slice(...error.pos) });
    case 'NON_STRING_KEY':
    case 'BLOCK_IN_FLOW':
      return diagnose('yaml-key-form', file, place);
    case 'RESOURCE_EXHAUSTION':
      return diagnose('yaml-deep', file, at(tooDeep(text)), { limit: String(YAML_DEPTH_LIMIT) });
    default:
      return diagnose('yaml-syntax', file, place, { reason: error.message });
  }
}

/** Tokens that the lexer puts in between; they stand for no text. */
const LEXER_MARKS = new Set(['\u0002', '\u0018', '\u001f']);

/** Where a quoted value begins that has no end: the library points to the end of the text. */
function openQuote(text: string): number | null {
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    const [first = ''] = token;
    if (/["']/.test(first) && (token.length === 1 || !token.endsWith(first))) return offset;
    if (!LEXER_MARKS.has(token)) offset += token.length;
  }
  return null;
}

/**
 * The first bracket that is nested too deep. The library gives up where its stack ends, which is another place on every
 * machine; block collections of that depth have no bracket, and the whole text is meant.
 */
function tooDeep(text: string): number {
  let offset = 0;
  let depth = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > YAML_DEPTH_LIMIT) return offset;
    if (!LEXER_MARKS.has(token)) offset += token.length;
  }
  return 0;
}

/** The last character before an offset that is no white space. */
function endBefore(text: string, offset: number): number {
  return Math.max(text.slice(0, offset).trimEnd().length - 1, 0);
}

/** The line with its value in quotes, to paste: `title: Part 1: sets` → `title: "Part 1: sets"`. */
function quotedLine(text: string, offset: number): Record<string, string> {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end === -1 ? undefined : end);
  const match = /^(\s*(?:- )*[\w-]+:\s+)(\S.*?)\s*$/.exec(line);
  const [, key, value] = match ?? [];
  if (key === undefined || value === undefined || /^["'[{|>]/.test(value) || line.length > 250) return {};
  return { line: `${key.trim()} ${JSON.stringify(value)}` };
}
