import type { LICENCE_RULES } from '../../diagnostics/rules/licence.ts';
import type { RuleExample } from './example.ts';

const SOURCE = 'sources:\n  - title: Lakes of Asia\n    url: https://example.org/lakes';

/** Examples for the rules about licences and credit. */
export const LICENCE_EXAMPLES = {
  'licence-no-derivatives': {
    wrong: `${SOURCE}\n    licence: CC-BY-ND-4.0\n    relation: translated`,
    right: `${SOURCE}\n    licence: CC-BY-ND-4.0\n    relation: quoted`,
    values: { work: 'Lakes of Asia', licence: 'CC BY-ND 4.0' },
  },
  'licence-share-alike': {
    wrong: `licence: CC-BY-NC-4.0\n${SOURCE}\n    licence: CC-BY-SA-4.0\n    relation: adapted`,
    right: `licence: CC-BY-SA-4.0\n${SOURCE}\n    licence: CC-BY-SA-4.0\n    relation: adapted`,
    values: {
      work: 'Lakes of Asia',
      licence: 'CC BY-SA 4.0',
      into: 'CC BY-NC 4.0',
      fit: 'CC-BY-SA-4.0',
      fits: 'CC-BY-SA-4.0',
    },
  },
  'licence-conflict': {
    wrong:
      'sources:\n  - { title: A, licence: CC-BY-SA-4.0, relation: adapted }\n  - { title: B, licence: CC-BY-NC-SA-4.0, relation: adapted }',
    right:
      'sources:\n  - { title: A, licence: CC-BY-SA-4.0, relation: adapted }\n  - { title: B, licence: CC-BY-NC-SA-4.0, relation: verbatim }',
    values: { works: '«A» (CC BY-SA 4.0), «B» (CC BY-NC-SA 4.0)', count: '2' },
  },
  'licence-noncommercial': {
    wrong: `licence: CC-BY-4.0\n${SOURCE}\n    licence: CC-BY-NC-4.0\n    relation: adapted`,
    right: `licence: CC-BY-NC-4.0\n${SOURCE}\n    licence: CC-BY-NC-4.0\n    relation: adapted`,
    values: {
      work: 'Lakes of Asia',
      licence: 'CC BY-NC 4.0',
      into: 'CC BY 4.0',
      fit: 'CC-BY-NC-4.0',
      fits: 'CC-BY-NC-4.0, CC-BY-NC-SA-4.0, CC-BY-NC-ND-4.0',
    },
  },
  'licence-credit-dropped': {
    wrong: `licence: CC0-1.0\n${SOURCE}\n    licence: CC-BY-4.0\n    relation: adapted`,
    right: `licence: CC-BY-4.0\n${SOURCE}\n    licence: CC-BY-4.0\n    relation: adapted`,
    values: {
      work: 'Lakes of Asia',
      licence: 'CC BY 4.0',
      into: 'CC0 1.0',
      fit: 'CC-BY-4.0',
      fits: 'CC-BY-4.0, CC-BY-SA-4.0',
    },
  },
  'licence-later': {
    wrong: `licence: GPL-3.0-or-later\n${SOURCE}\n    licence: CC-BY-SA-4.0\n    relation: adapted`,
    right: `licence: GPL-3.0-only\n${SOURCE}\n    licence: CC-BY-SA-4.0\n    relation: adapted`,
    values: { work: 'Lakes of Asia', licence: 'CC BY-SA 4.0', into: 'GPL 3.0+', fit: 'GPL-3.0-only' },
  },
  'licence-missing': {
    wrong: `${SOURCE}\n    relation: adapted`,
    right: `${SOURCE}\n    licence: CC-BY-4.0\n    relation: adapted`,
    values: { work: 'Lakes of Asia', key: 'licence' },
  },
  'permission-missing': {
    wrong:
      '<Figure src="./map.png" alt="…" author="…" source="https://…" licence="LicenseRef-All-Rights-Reserved">',
    right:
      'permissions:\n  - { id: museum-2026, grantor: Museum, date: 2026-01-31, allows: [publish] }\n\n<Figure src="./map.png" alt="…" author="…" source="https://…" licence="LicenseRef-All-Rights-Reserved" permission="museum-2026">',
    values: { work: 'map.png' },
  },
  'permission-unknown': {
    wrong: 'permission="museum-2025"',
    right: 'permission="museum-2026"',
    values: { id: 'museum-2025', nearest: 'museum-2026', known: 'museum-2026' },
  },
  'permission-narrow': {
    wrong: 'allows: [publish]\n\n<Figure … relation="adapted" permission="museum-2026">',
    right: 'allows: [publish, adapt]\n\n<Figure … relation="adapted" permission="museum-2026">',
    values: { id: 'museum-2026', act: 'adapt', allows: 'publish' },
  },
  'picture-credit': {
    wrong: '![Issyk-Kul](./lake.jpg)',
    right: '<Figure src="./lake.jpg" alt="Issyk-Kul" own />',
    values: { target: './lake.jpg', fix: '<Figure src="./lake.jpg" alt="Issyk-Kul" own />' },
  },
  'file-credit': {
    wrong: '<Download src="./prices.csv" />',
    right: '<Download src="./prices.csv" own />',
    values: { work: 'prices.csv', fix: '<Download src="./prices.csv" own>' },
  },
  'credit-incomplete': {
    wrong: '<Figure src="./lake.jpg" alt="Issyk-Kul" author="A. Asanov" />',
    right:
      '<Figure src="./lake.jpg" alt="Issyk-Kul" author="A. Asanov" licence="CC-BY-4.0" source="https://example.org/lake" />',
    values: { work: 'Issyk-Kul', missing: 'licence, source', fix: 'licence="CC-BY-4.0" source="https://…"' },
  },
  'quote-source': {
    wrong: '<Quote author="UNESCO">',
    right: '<Quote author="UNESCO" title="Recommendation on OER" source="https://www.unesco.org/">',
    values: { fix: '<Quote author="…" title="…" source="https://…">' },
  },
  'changes-missing': {
    wrong: `${SOURCE}\n    licence: CC-BY-4.0\n    relation: adapted`,
    right: `${SOURCE}\n    licence: CC-BY-4.0\n    relation: adapted\n    changes: Shortened.`,
    values: { work: 'Lakes of Asia', fix: 'changes: …' },
  },
  'origin-version': {
    wrong:
      'derivedFrom: { title: Lakes, authors: [A. Asanov], url: https://example.org/, licence: CC-BY-4.0, relation: adapted }',
    right:
      'derivedFrom: { title: Lakes, authors: [A. Asanov], url: https://example.org/, version: 1.2.0, licence: CC-BY-4.0, relation: adapted }',
    values: { key: 'derivedFrom', value: '{…}', limit: '' },
  },
  'origin-licence': {
    wrong: 'licence: CC-BY-SA-4.0\nderivedFrom: { …, licence: CC-BY-4.0, relation: verbatim }',
    right: 'licence: CC-BY-4.0\nderivedFrom: { …, licence: CC-BY-4.0, relation: verbatim }',
    values: { licence: 'CC-BY-4.0', into: 'CC-BY-SA-4.0' },
  },
  'policy-licence': {
    wrong: 'policy: { licences: [CC-BY-4.0, CC0-1.0] }\nmodules: [lakes]',
    right: 'policy: { licences: [CC-BY-4.0, CC0-1.0, CC-BY-SA-4.0] }\nmodules: [lakes]',
    values: { module: 'lakes', work: 'Lakes', licence: 'CC BY-SA 4.0', allowed: 'CC-BY-4.0, CC0-1.0' },
  },
  'policy-noncommercial': {
    wrong: 'policy: { noncommercial: refuse }\nmodules: [lakes]',
    right: 'policy: { noncommercial: allow }\nmodules: [lakes]',
    values: { module: 'lakes', work: 'Lakes', licence: 'CC BY-NC 4.0' },
  },
  'policy-noncommercial-warning': {
    wrong: 'policy: { noncommercial: warn }\nmodules: [lakes]',
    right: 'policy: { noncommercial: allow }\nmodules: [lakes]',
    values: { module: 'lakes', work: 'Lakes', licence: 'CC BY-NC 4.0' },
  },
  'edition-institution': {
    wrong: 'lakes/ky.mdx    institution: knu\nlakes/en.mdx    institution: oshsu',
    right: 'lakes/ky.mdx    institution: knu\nlakes/en.mdx    institution: knu',
    values: { other: 'ky.mdx', expected: 'knu' },
  },
} as const satisfies Record<keyof typeof LICENCE_RULES, RuleExample>;
