import type { YAML_RULES } from '../../diagnostics/rules/yaml.ts';
import type { RuleExample } from './example.ts';

/** Examples for the rules about YAML as a notation. */
export const YAML_EXAMPLES = {
  'yaml-syntax': {
    wrong: 'title: "Limits" and infinity',
    right: 'title: "Limits and infinity"',
    values: { reason: 'Unexpected scalar at node end' },
  },
  'yaml-indent': {
    wrong: 'workload:\n  lecture: 2\n practice: 2',
    right: 'workload:\n  lecture: 2\n  practice: 2',
    values: {},
  },
  'yaml-tab': {
    wrong: 'workload:\n→lecture: 2',
    right: 'workload:\n  lecture: 2',
    values: {},
  },
  'yaml-colon': {
    wrong: 'title: Limits: the beginning',
    right: 'title: "Limits: the beginning"',
    values: { line: 'title: "Limits: the beginning"' },
  },
  'yaml-start': {
    wrong: 'title: @home with limits',
    right: 'title: "@home with limits"',
    values: { character: '@', line: 'title: "@home with limits"' },
  },
  'yaml-quote': {
    wrong: 'title: "Limits\nauthors: [asanova',
    right: 'title: "Limits"\nauthors: [asanova]',
    values: {},
  },
  'yaml-key-duplicate': {
    wrong: 'title: Limits\nlanguage: en\ntitle: Derivatives',
    right: 'title: Limits\nlanguage: en',
    values: { key: 'title', line: '2' },
  },
  'yaml-key-form': {
    wrong: '{ title: Limits }: en',
    right: 'title: Limits',
    values: {},
  },
  'yaml-anchor': {
    wrong: 'title: *limits*',
    right: 'title: "*limits*"',
    values: { found: '*limits*' },
  },
  'yaml-tag': {
    wrong: 'title: !important Limits',
    right: 'title: "!important Limits"',
    values: { found: '!important' },
  },
  'yaml-documents': {
    wrong: 'name: Okuu\n---\nlanguages: [ky]',
    right: 'name: Okuu\nlanguages: [ky]',
    values: {},
  },
  'yaml-deep': {
    wrong: 'keywords: [[[[[[[[[[[[[[[[[[[[[limit]]]]]]]]]]]]]]]]]]]]]',
    right: 'keywords: [limit]',
    values: { limit: '20' },
  },
  'front-matter-large': {
    wrong: '---\nsummary: … 80 KiB …\n---',
    right: '---\nsummary: …\n---\n\n… 80 KiB …',
    values: { size: '80 KiB', limit: '64 KiB' },
  },
} as const satisfies Record<keyof typeof YAML_RULES, RuleExample>;
