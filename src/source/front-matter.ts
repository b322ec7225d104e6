import matter from 'gray-matter';
import { diagnose, type Checked, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Located } from './document.ts';
import { FRONT_MATTER_LIMIT, spellBytes } from './limits.ts';
import { readYaml } from './yaml.ts';

/** An MDX file taken apart. */
export interface FrontMatter extends Located {
  body: string;
  /** The line of the file on which `body` starts (1-based). */
  bodyLine: number;
}

/** Every engine gray-matter brings (its `javascript` evaluates) or is asked for: none reads anything. */
const REFUSED = {
  parse: (): object => {
    throw new TypeError('front matter in a language other than YAML');
  },
  stringify: (): string => {
    throw new TypeError('Okuu does not write front matter');
  },
};

/**
 * Takes the front matter off an MDX file with gray-matter, its engines replaced (design §4). The value is null where
 * there is no front matter that could be read.
 */
export function readFrontMatter(text: string, file: string): Checked<FrontMatter | null> {
  const problem = openingProblem(text, file) ?? closingProblem(text, file);
  if (problem !== null) return { value: null, diagnostics: [problem] };

  let read: Checked<Located | null> = {
    value: { data: {}, places: { '': [1, 1, 1, 1] } },
    diagnostics: [],
  };
  // Always with options: called without, gray-matter caches, and a second call after a failure gives `{}`.
  const { content } = matter(text, {
    language: 'yaml',
    engines: {
      yaml: {
        parse: (yaml: string): object => {
          read = readYaml(yaml, file);
          return {};
        },
        stringify: REFUSED.stringify,
      },
      javascript: REFUSED,
      json: REFUSED,
      coffee: REFUSED,
      toml: REFUSED,
    },
  });
  if (read.value === null) return { value: null, diagnostics: read.diagnostics };
  const bodyLine = text.slice(0, text.length - content.length).split('\n').length;
  const body = content.endsWith('\n') ? content : `${content}\n`;
  return { value: { ...read.value, body, bodyLine }, diagnostics: read.diagnostics };
}

function openingProblem(text: string, file: string): Diagnostic | null {
  const first = (text.split('\n', 1)[0] ?? '').trimEnd();
  const place = { line: 1, column: 1 };
  if (first === '---') return null;
  if (!first.startsWith('---') || first.startsWith('----'))
    return diagnose('front-matter-missing', file, place);
  return diagnose('front-matter-language', file, { line: 1, column: 4 }, { found: first.slice(3).trim() });
}

/** gray-matter closes at any line that begins with `---`, and takes the whole file where none does; we do neither. */
function closingProblem(text: string, file: string): Diagnostic | null {
  const close = /\n---(.*)/.exec(text);
  if (close === null) return diagnose('front-matter-unclosed', file, { line: 1, column: 1 });
  const line = text.slice(0, close.index + 1).split('\n').length;
  if (close[1]?.trim() !== '') return diagnose('front-matter-unclosed', file, { line, column: 4 });
  const size = Buffer.byteLength(text.slice(0, close.index));
  if (size <= FRONT_MATTER_LIMIT) return null;
  const values = { size: spellBytes(size), limit: spellBytes(FRONT_MATTER_LIMIT) };
  return diagnose('front-matter-large', file, { line: 1, column: 1 }, values);
}
