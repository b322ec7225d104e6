/** Languages whose code is coloured: the name → its other names. The fixed list keeps builds the same and small. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  bash: ['sh', 'shell', 'zsh', 'console', 'shellscript'],
  bibtex: ['bib'],
  c: [],
  cpp: ['c++'],
  csharp: ['cs', 'c#'],
  css: [],
  diff: ['patch'],
  docker: ['dockerfile'],
  'fortran-free-form': ['fortran', 'f90'],
  go: ['golang'],
  haskell: ['hs'],
  html: ['htm'],
  ini: ['properties'],
  java: [],
  javascript: ['js', 'mjs'],
  json: ['geojson'],
  julia: ['jl'],
  kotlin: ['kt'],
  latex: ['tex'],
  lua: [],
  make: ['makefile'],
  markdown: ['md'],
  matlab: ['octave'],
  mdx: [],
  pascal: ['delphi'],
  php: [],
  powershell: ['ps1'],
  prolog: [],
  python: ['py'],
  r: [],
  ruby: ['rb'],
  rust: ['rs'],
  scheme: [],
  sql: [],
  swift: [],
  toml: [],
  typescript: ['ts'],
  verilog: [],
  vhdl: [],
  xml: ['svg'],
  yaml: ['yml'],
};

/** Names that mean: do not colour. */
const PLAIN: ReadonlySet<string> = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'output', 'csv', 'tsv']);

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(LANGUAGES).flatMap(([name, others]) =>
    [name, ...others].map((each) => [each, name] as const),
  ),
);

/** All names an author may write after the fence. */
export const CODE_LANGUAGE_NAMES: readonly string[] = [...BY_NAME.keys(), 'text'];

/** The language of a fence: its name, null for plain text, undefined where Okuu does not know it. */
export function codeLanguage(written: string): string | null | undefined {
  const name = written.toLowerCase();
  return PLAIN.has(name) ? null : BY_NAME.get(name);
}
