import { createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { bundledLanguages } from 'shiki/langs';
import { classOfColour, CODE_THEME } from './code-theme.ts';
import { h, text, type Html } from './hast.ts';

/** Longer blocks (UTF-16 code units) stay plain: they are data, and colouring them takes seconds. */
const LENGTH_LIMIT = 50_000;
/**
 * Longer lines stay plain: some grammars take cubic time (2,000 times `<` in Bash: 8 s), and a limit in time would give
 * other bytes on a busy machine.
 */
const LINE_LIMIT = 500;

let highlighter: Promise<HighlighterCore> | null = null;

function isBundled(name: string): name is keyof typeof bundledLanguages {
  return Object.hasOwn(bundledLanguages, name);
}

/** Loads what is needed to colour code in these languages, each once per process. */
export async function loadHighlighter(
  languages: ReadonlySet<string>,
): Promise<(code: string, language: string) => Html[]> {
  if (languages.size === 0) return (code) => [text(code)];
  highlighter ??= createHighlighterCore({
    engine: createJavaScriptRegexEngine(),
    themes: [CODE_THEME],
    langs: [],
  });
  const shiki = await highlighter;
  const loaded = new Set(shiki.getLoadedLanguages());
  const missing = [...languages].filter(isBundled).filter((name) => !loaded.has(name));
  if (missing.length > 0) await shiki.loadLanguage(...missing.map((name) => bundledLanguages[name]));
  return (code, language) => colourCode(shiki, code, language);
}

function colourCode(shiki: HighlighterCore, code: string, language: string): Html[] {
  if (code.length > LENGTH_LIMIT) return [text(code)];
  const lines = shiki.codeToTokensBase(code, {
    lang: language,
    theme: CODE_THEME.name,
    tokenizeMaxLineLength: LINE_LIMIT,
    tokenizeTimeLimit: 0,
  });
  // Neighbours of one kind are one span, white space takes the kind before it: half the weight.
  const runs: { kind: string | undefined; value: string }[] = [];
  const add = (kind: string | undefined, value: string): void => {
    const last = runs.at(-1);
    if (last !== undefined && (last.kind === kind || /^\s*$/.test(value))) last.value += value;
    else runs.push({ kind, value });
  };
  for (const [at, line] of lines.entries()) {
    if (at > 0) add(runs.at(-1)?.kind, '\n');
    for (const token of line) add(classOfColour(token.color), token.content);
  }
  return runs.map(({ kind, value }) =>
    kind === undefined ? text(value) : h('span', { className: [kind] }, value),
  );
}
