import type { SCHEMA_RULES } from '../../diagnostics/rules/schema.ts';
import type { RuleExample } from './example.ts';

/** Examples for the rules about keys and values of front matter and YAML. */
export const SCHEMA_EXAMPLES = {
  'key-missing': {
    wrong: 'title: Limits\nlanguage: en',
    right: 'title: Limits\nlanguage: en\nlicence: CC-BY-4.0',
    values: { key: 'licence', example: 'licence: CC-BY-4.0' },
  },
  'key-unknown': {
    wrong: 'licens: CC-BY-4.0',
    right: 'licence: CC-BY-4.0',
    values: { key: 'licens', nearest: 'licence', known: 'title, language, summary, licence, …' },
  },
  'text-expected': {
    wrong: 'title: [Limits]',
    right: 'title: Limits',
    values: { key: 'title', value: '[…]', example: 'title: Limits' },
  },
  'number-expected': {
    wrong: 'workload: { lecture: "2" }',
    right: 'workload: { lecture: 2 }',
    values: { key: 'lecture', value: '"2"' },
  },
  'boolean-expected': {
    wrong: 'sample: yes',
    right: 'sample: true',
    values: { key: 'sample', value: '"yes"' },
  },
  'list-expected': {
    wrong: 'authors: asanova',
    right: 'authors: [asanova]',
    values: { key: 'authors', value: '"asanova"', example: 'authors: [asanova]' },
  },
  'map-expected': {
    wrong: 'workload: 4',
    right: 'workload: { lecture: 2, practice: 2 }',
    values: { key: 'workload', value: '4', example: 'workload: { lecture: 2, practice: 2 }' },
  },
  'localized-expected': {
    wrong: 'title: 2026',
    right: 'title: { ky: …, ru: …, en: … }',
    values: { key: 'title', value: '2026' },
  },
  'value-unknown': {
    wrong: 'level: bachelors',
    right: 'level: bachelor',
    values: {
      key: 'level',
      value: 'bachelors',
      known: 'open, college, bachelor, specialist, master, phd',
      nearest: 'bachelor',
    },
  },
  'id-form': {
    wrong: 'content/modules/Лимиттер 1/',
    right: 'content/modules/limitter-1/',
    values: { value: 'Лимиттер 1', suggestion: 'limitter-1' },
  },
  'text-empty': {
    wrong: 'title: ""',
    right: 'title: Limits',
    values: { key: 'title' },
  },
  'text-long': {
    wrong: 'title: … 600 × …',
    right: 'title: Limits',
    values: { key: 'title', limit: '400' },
  },
  'list-empty': {
    wrong: 'authors: []',
    right: 'authors: [asanova]',
    values: { key: 'authors', example: 'authors: [asanova]' },
  },
  'list-long': {
    wrong: 'keywords: [… 300 × …]',
    right: 'keywords: [limit, sequence, infinity]',
    values: { key: 'keywords', limit: '100' },
  },
  'language-form': {
    wrong: 'language: KG',
    right: 'language: ky',
    values: { value: 'KG', suggestion: 'ky' },
  },
  'language-name': {
    wrong: 'content/modules/limits/ky.mdx\n\nlanguage: ru',
    right: 'content/modules/limits/ky.mdx\n\nlanguage: ky',
    values: { value: 'ru', name: 'ky.mdx', expected: 'ky' },
  },
  'date-form': {
    wrong: 'date: 01.09.2026',
    right: 'date: 2026-09-01',
    values: { key: 'date', value: '01.09.2026' },
  },
  'version-form': {
    wrong: 'version: 1.0',
    right: 'version: 1.0.0',
    values: { key: 'version', value: '1.0' },
  },
  'url-form': {
    wrong: 'url: www.kstu.kg',
    right: 'url: https://www.kstu.kg',
    values: { key: 'url', value: 'www.kstu.kg', suggestion: 'https://www.kstu.kg' },
  },
  'colour-form': {
    wrong: 'colour: blue',
    right: 'colour: "#1f5f8b"',
    values: { key: 'colour', value: 'blue' },
  },
  'isced-form': {
    wrong: 'subjects: { isced: ["5.41"] }',
    right: 'subjects: { isced: ["0541"] }',
    values: { value: '5.41' },
  },
  'orcid-form': {
    wrong: 'orcid: 0000-0002-1825-0096',
    right: 'orcid: 0000-0002-1825-0097',
    values: { value: '0000-0002-1825-0096' },
  },
  'file-form': {
    wrong: 'logo: logo.svg',
    right: 'logo: ./logo.svg',
    values: { key: 'logo', value: 'logo.svg' },
  },
  'licence-unknown': {
    wrong: 'licence: CC-BY-40',
    right: 'licence: CC-BY-4.0',
    values: { key: 'licence', value: 'CC-BY-40', nearest: 'CC-BY-4.0' },
  },
  'hours-form': {
    wrong: 'workload: { lecture: -2 }',
    right: 'workload: { lecture: 2 }',
    values: { key: 'lecture', value: '-2', limit: '500' },
  },
  'number-range': {
    wrong: 'semester: 0',
    right: 'semester: 1',
    values: { key: 'semester', value: '0', from: '1', to: '16' },
  },
  'credits-form': {
    wrong: 'credits: 400',
    right: 'credits: 4',
    values: { value: '400' },
  },
  'course-modules': {
    wrong: 'modules: [limits]\nparts:\n  - title: { ru: … }\n    modules: [limits]',
    right: 'modules: [limits]',
    values: {},
  },
  'review-by': {
    wrong: 'review: { status: reviewed }',
    right: 'review: { status: reviewed, by: asanova }',
    values: {},
  },
} as const satisfies Record<keyof typeof SCHEMA_RULES, RuleExample>;
