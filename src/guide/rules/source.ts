import type { SOURCE_RULES } from '../../diagnostics/rules/source.ts';
import type { RuleExample } from './example.ts';

/** Examples for the rules about files, folders, names, encodings and sizes. */
export const SOURCE_EXAMPLES = {
  'site-missing': {
    wrong: 'content/people.yaml\ncontent/modules/',
    right: 'content/site.yaml\ncontent/people.yaml\ncontent/modules/',
    values: {},
  },
  'file-symlink': {
    wrong: 'content/modules/limits/graph.svg -> ../../../graph.svg',
    right: 'content/modules/limits/graph.svg',
    values: {},
  },
  'file-kind': {
    wrong: 'mkfifo content/modules/limits/graph.svg',
    right: 'content/modules/limits/graph.svg',
    values: {},
  },
  'file-unreadable': {
    wrong: '----------  content/modules/limits/ky.mdx',
    right: '-rw-r--r--  content/modules/limits/ky.mdx',
    values: { reason: 'EACCES' },
  },
  'file-misplaced': {
    wrong: 'content/limits.mdx',
    right: 'content/modules/limits/ky.mdx',
    values: { name: 'limits.mdx', expected: 'modules/limits/ky.mdx' },
  },
  'file-unexpected': {
    wrong: 'content/institutions/knu.docx',
    right: 'content/institutions/knu.yaml',
    values: { name: 'knu.docx', expected: 'institutions/<id>.yaml' },
  },
  'file-name': {
    wrong: './Рис 1.PNG',
    right: './ris-1.png',
    values: { name: 'Рис 1.PNG', suggestion: 'ris-1.png' },
  },
  'name-collision': {
    wrong: 'content/modules/limits/\ncontent/modules/Limits/',
    right: 'content/modules/limits/\ncontent/modules/limits-2/',
    values: { name: 'Limits', other: 'limits' },
  },
  'file-large': {
    wrong: 'content/modules/analysis/ky.mdx      10 MiB',
    right: 'content/modules/limits/ky.mdx        40 KiB\ncontent/modules/derivatives/ky.mdx   50 KiB',
    values: { size: '10 MiB', limit: '1 MiB' },
  },
  'folder-deep': {
    wrong: 'content/modules/limits/a/b/c/d/e/f/g/graph.svg',
    right: 'content/modules/limits/graph.svg',
    values: { limit: '8' },
  },
  'folder-crowded': {
    wrong: 'npm run check -- --content /home/user',
    right: 'npm run check -- --content content',
    values: { limit: '200000' },
  },
  'encoding-utf8': {
    wrong: 'ky.mdx   Windows-1251',
    right: 'ky.mdx   UTF-8',
    values: { byte: 'CF' },
  },
  'encoding-utf16': {
    wrong: 'ky.mdx   UTF-16',
    right: 'ky.mdx   UTF-8',
    values: { encoding: 'UTF-16' },
  },
  'encoding-bom': {
    wrong: 'ky.mdx   EF BB BF 2D 2D 2D   (UTF-8 BOM)',
    right: 'ky.mdx   2D 2D 2D            (UTF-8)',
    values: {},
  },
  'character-nul': {
    wrong: 'title: Limits\\0',
    right: 'title: Limits',
    values: {},
  },
  'character-bidi': {
    wrong: 'title: Limits \\u202E',
    right: 'title: Limits',
    values: { character: 'U+202E' },
  },
  'character-control': {
    wrong: 'limit\\u000Bof a sequence',
    right: 'limit of a sequence',
    values: { character: 'U+000B' },
  },
  'front-matter-missing': {
    wrong: 'title: Limits\nlanguage: en',
    right: '---\ntitle: Limits\nlanguage: en\n---',
    values: {},
  },
  'front-matter-language': {
    wrong: '---json\n{ "title": "Limits" }\n---',
    right: '---\ntitle: Limits\n---',
    values: { found: 'json' },
  },
  'front-matter-unclosed': {
    wrong: '---\ntitle: Limits\n\n## Sequences',
    right: '---\ntitle: Limits\n---\n\n## Sequences',
    values: {},
  },
  'module-empty': {
    wrong: 'content/modules/limits/graph.svg',
    right: 'content/modules/limits/graph.svg\ncontent/modules/limits/ky.mdx',
    values: { id: 'limits' },
  },
  'edition-name': {
    wrong: 'content/modules/limits/KY.mdx',
    right: 'content/modules/limits/ky.mdx',
    values: { name: 'KY.mdx', suggestion: 'ky.mdx' },
  },
  'id-reserved': {
    wrong: 'content/modules/search/ky.mdx',
    right: 'content/modules/search-strategies/ky.mdx',
    values: { id: 'search', suggestion: 'search-strategies' },
  },
  'problems-many': {
    wrong: 'content/modules/limits/ky.mdx   137 ×',
    right: 'content/modules/limits/ky.mdx   0 ×',
    values: { count: '37' },
  },
} as const satisfies Record<keyof typeof SOURCE_RULES, RuleExample>;
