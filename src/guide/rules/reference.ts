import type { REFERENCE_RULES } from '../../diagnostics/rules/reference.ts';
import type { RuleExample } from './example.ts';

/** Examples for the rules about what one file says of another. */
export const REFERENCE_EXAMPLES = {
  'module-unknown': {
    wrong: 'modules: [limits, derivativs]',
    right: 'modules: [limits, derivatives]',
    values: { id: 'derivativs', nearest: 'derivatives' },
  },
  'module-duplicate': {
    wrong: 'modules: [limits, derivatives, limits]',
    right: 'modules: [limits, derivatives]',
    values: { id: 'limits' },
  },
  'module-unused': {
    wrong: 'content/modules/limits/ky.mdx\n\nmodules: [derivatives]',
    right: 'content/modules/limits/ky.mdx\n\nmodules: [limits, derivatives]',
    values: { id: 'limits' },
  },
  'prerequisite-unknown': {
    wrong: 'prerequisites: [sequence]',
    right: 'prerequisites: [sequences]',
    values: { id: 'sequence', nearest: 'sequences' },
  },
  'prerequisite-cycle': {
    wrong: 'limits/ky.mdx       prerequisites: [sequences]\nsequences/ky.mdx    prerequisites: [limits]',
    right: 'limits/ky.mdx       prerequisites: [sequences]\nsequences/ky.mdx',
    values: { cycle: 'limits → sequences → limits' },
  },
  'prerequisite-late': {
    wrong: 'modules: [limits, sequences]',
    right: 'modules: [sequences, limits]',
    values: { module: 'limits', id: 'sequences', order: 'modules: [sequences, limits]' },
  },
  'prerequisite-absent': {
    wrong: 'modules: [limits]',
    right: 'modules: [sequences, limits]',
    values: { module: 'limits', id: 'sequences' },
  },
  'person-unknown': {
    wrong: 'authors: [asanov]',
    right: 'authors: [asanova]',
    values: { id: 'asanov', nearest: 'asanova' },
  },
  'institution-unknown': {
    wrong: 'content/courses/kstuu/analysis.yaml',
    right: 'content/courses/kstu/analysis.yaml',
    values: { id: 'kstuu', nearest: 'kstu' },
  },
  'affiliation-unknown': {
    wrong: 'asanova:\n  affiliation: kstuu',
    right: 'asanova:\n  affiliation: kstu',
    values: { id: 'kstuu', nearest: 'kstu' },
  },
  'link-module-unknown': {
    wrong: '[…](../sequence/)',
    right: '[…](../sequences/)',
    values: { target: '../sequence/', nearest: '../sequences/' },
  },
  'link-anchor-unknown': {
    wrong: '[…](../sequences/#def-limits)',
    right: '[…](../sequences/#def-limit)',
    values: {
      target: '../sequences/#def-limits',
      anchor: 'def-limits',
      file: 'sequences/ky.mdx',
      nearest: 'def-limit',
    },
  },
  'link-file-missing': {
    wrong: '<Figure src="./grap.svg" alt="…" own />',
    right: '<Figure src="./graph.svg" alt="…" own />',
    values: { target: './grap.svg', nearest: './graph.svg' },
  },
  'link-outside': {
    wrong: '![…](../sequences/graph.svg)',
    right: '![…](./graph.svg)',
    values: { target: '../sequences/graph.svg' },
  },
  'link-absent': {
    wrong: 'limits/ky.mdx   […](../series/)\n\nmodules: [limits]',
    right: 'limits/ky.mdx   […](../series/)\n\nmodules: [limits, series]',
    values: { module: 'limits', id: 'series' },
  },
  'file-unused': {
    wrong: 'limits/ky.mdx\nlimits/graph.svg',
    right: 'limits/ky.mdx      ![…](./graph.svg)\nlimits/graph.svg',
    values: { name: 'graph.svg' },
  },
  'outcome-duplicate': {
    wrong: 'outcomes:\n  - { id: find-limit, text: … }\n  - { id: find-limit, text: … }',
    right: 'outcomes:\n  - { id: find-limit, text: … }\n  - { id: prove-limit, text: … }',
    values: { id: 'find-limit' },
  },
  'entry-duplicate': {
    wrong: 'authors: [asanova, asanova]',
    right: 'authors: [asanova]',
    values: { key: 'authors', value: 'asanova' },
  },
  'course-language-empty': {
    wrong: 'languages: [ky, ru, en]\nmodules: [limits]\n\nlimits/ky.mdx\nlimits/ru.mdx',
    right: 'languages: [ky, ru]\nmodules: [limits]\n\nlimits/ky.mdx\nlimits/ru.mdx',
    values: { language: 'en' },
  },
  'text-untranslated': {
    wrong: 'languages: [ky, ru]\ntitle:\n  ky: Математикалык анализ',
    right: 'languages: [ky, ru]\ntitle:\n  ky: Математикалык анализ\n  ru: Математический анализ',
    values: { key: 'title', language: 'ru' },
  },
  'edition-outcomes': {
    wrong: 'limits/ky.mdx   - id: find-limit\nlimits/ru.mdx   - id: limit',
    right: 'limits/ky.mdx   - id: find-limit\nlimits/ru.mdx   - id: find-limit',
    values: { other: 'ky.mdx', expected: 'find-limit' },
  },
  'edition-prerequisites': {
    wrong: 'limits/ky.mdx   prerequisites: [sequences]\nlimits/ru.mdx',
    right: 'limits/ky.mdx   prerequisites: [sequences]\nlimits/ru.mdx   prerequisites: [sequences]',
    values: { other: 'ky.mdx', expected: 'sequences' },
  },
  'edition-workload': {
    wrong: 'limits/ky.mdx   workload: { lecture: 2 }\nlimits/ru.mdx   workload: { lecture: 4 }',
    right: 'limits/ky.mdx   workload: { lecture: 2 }\nlimits/ru.mdx   workload: { lecture: 2 }',
    values: { other: 'ky.mdx', expected: 'lecture: 2' },
  },
  'edition-version': {
    wrong: 'limits/ky.mdx   version: 1.1.0\nlimits/ru.mdx   version: 1.0.0',
    right:
      'limits/ky.mdx   version: 1.1.0\nlimits/ru.mdx   version: 1.0.0\n                translationOf: { language: ky, version: 1.1.0 }',
    values: { version: '1.0.0', other: 'ky.mdx', expected: '1.1.0', language: 'ky' },
  },
} as const satisfies Record<keyof typeof REFERENCE_RULES, RuleExample>;
