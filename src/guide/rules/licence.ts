import type { LICENCE_RULES } from '../../diagnostics/rules/licence.ts';
import type { RuleExample } from './example.ts';

/** The messages of the checks end with an address; on the guide's own pages it is a path within the site. */
const guide = 'guide/';

const SOURCE = (licence: string, relation: string, changes = ''): string =>
  `sources:\n  - title: Waves\n    author: A. Author\n    url: https://example.org/waves\n    licence: ${licence}\n    relation: ${relation}${changes}`;
const CHANGED = '\n    changes: "…"';

/** Examples for the rules about licences, credit and permissions. */
export const LICENCE_EXAMPLES = {
  'licence-no-derivatives': {
    wrong: SOURCE('CC-BY-ND-4.0', 'translated'),
    right: SOURCE('CC-BY-ND-4.0', 'quoted'),
    values: { work: 'Waves', licence: 'CC BY-ND 4.0', guide },
  },
  'licence-share-alike': {
    wrong:
      'licence: CC-BY-NC-4.0\n\n<Figure src="./map.svg" … licence="CC-BY-SA-4.0"\n  relation="adapted" changes="…" />',
    right:
      'licence: CC-BY-NC-4.0\n\n<Figure src="./map.svg" … licence="CC-BY-SA-4.0"\n  relation="adapted" changes="…"\n  adapterLicence="CC-BY-SA-4.0" />',
    values: {
      work: 'map.svg',
      licence: 'CC BY-SA 4.0',
      into: 'CC BY-NC 4.0',
      fit: 'CC-BY-SA-4.0',
      fits: 'CC-BY-SA-4.0',
      figureFit: 'CC-BY-SA-4.0',
      guide,
    },
  },
  'licence-conflict': {
    wrong:
      'sources:\n  - { title: Waves, licence: CC-BY-SA-4.0, relation: adapted, … }\n  - { title: Light, licence: CC-BY-NC-SA-4.0, relation: adapted, … }',
    right:
      'sources:\n  - { title: Waves, licence: CC-BY-SA-4.0, relation: adapted, … }\n  - { title: Light, licence: CC-BY-NC-SA-4.0, relation: verbatim, … }',
    values: { works: '«Waves» (CC BY-SA 4.0), «Light» (CC BY-NC-SA 4.0)', count: '2', guide },
  },
  'licence-noncommercial': {
    wrong: `licence: CC-BY-4.0\n${SOURCE('CC-BY-NC-4.0', 'adapted', CHANGED)}`,
    right: `licence: CC-BY-NC-4.0\n${SOURCE('CC-BY-NC-4.0', 'adapted', CHANGED)}`,
    values: {
      work: 'Waves',
      licence: 'CC BY-NC 4.0',
      into: 'CC BY 4.0',
      fit: 'CC-BY-NC-4.0',
      fits: 'CC-BY-NC-4.0, CC-BY-NC-SA-4.0, CC-BY-NC-ND-4.0',
      figureFit: 'CC-BY-NC-4.0',
      guide,
    },
  },
  'licence-credit-dropped': {
    wrong: `licence: CC0-1.0\n${SOURCE('CC-BY-4.0', 'adapted', CHANGED)}`,
    right: `licence: CC-BY-4.0\n${SOURCE('CC-BY-4.0', 'adapted', CHANGED)}`,
    values: {
      work: 'Waves',
      licence: 'CC BY 4.0',
      into: 'CC0 1.0',
      fit: 'CC-BY-4.0',
      fits: 'CC-BY-4.0, CC-BY-SA-4.0, CC-BY-NC-4.0',
      figureFit: 'CC-BY-4.0',
      guide,
    },
  },
  'licence-later': {
    wrong: '<Listing … licence="CC-BY-SA-4.0" relation="adapted"\n  adapterLicence="GPL-3.0-or-later">',
    right: '<Listing … licence="CC-BY-SA-4.0" relation="adapted"\n  adapterLicence="GPL-3.0-only">',
    values: { work: 'waves.py', licence: 'CC BY-SA 4.0', into: 'GPL 3.0+', fit: 'CC-BY-SA-4.0', guide },
  },
  'licence-missing': {
    wrong: 'sources:\n  - title: Waves\n    author: A. Author\n    relation: adapted\n    changes: "…"',
    right: SOURCE('CC-BY-4.0', 'adapted', CHANGED),
    values: { work: 'Waves', key: 'licence', guide },
  },
  'permission-missing': {
    wrong: '<Figure src="./loom.jpg" …\n  licence="LicenseRef-All-Rights-Reserved" />',
    right:
      'permissions:\n  - id: museum-2026\n    grantor: …\n    date: 2026-01-31\n    allows: [publish]\n\n<Figure src="./loom.jpg" …\n  licence="LicenseRef-All-Rights-Reserved"\n  permission="museum-2026" />',
    values: { work: 'loom.jpg', guide },
  },
  'permission-unknown': {
    wrong: 'permissions:\n  - { id: museum-2026, … }\n\n<Figure … permission="museum-26" />',
    right: 'permissions:\n  - { id: museum-2026, … }\n\n<Figure … permission="museum-2026" />',
    values: { id: 'museum-26', nearest: 'museum-2026', known: 'museum-2026', guide },
  },
  'permission-narrow': {
    wrong:
      'permissions:\n  - { id: museum-2026, …, allows: [publish] }\n\n<Figure … relation="adapted" changes="…" permission="museum-2026" />',
    right:
      'permissions:\n  - { id: museum-2026, …, allows: [publish] }\n\n<Figure … permission="museum-2026" />',
    values: { id: 'museum-2026', act: 'adapt', allows: 'publish', guide },
  },
  'picture-credit': {
    wrong: '![…](./graph.svg)',
    right: '<Figure src="./graph.svg" alt="…" own />',
    values: { target: './graph.svg', fix: '<Figure src="./graph.svg" alt="…" own />', guide },
  },
  'file-credit': {
    wrong: '<Download src="./prices.csv" title="…">',
    right: '<Download src="./prices.csv" title="…" own>',
    values: { work: 'prices.csv', fix: '<Download src="./prices.csv" own>', guide },
  },
  'credit-incomplete': {
    wrong: '<Figure src="./yurt.jpg" alt="…" author="A. Author" />',
    right:
      '<Figure src="./yurt.jpg" alt="…" author="A. Author"\n  licence="CC-BY-4.0" source="https://example.org/yurt" />',
    values: {
      work: 'yurt.jpg',
      missing: 'licence, source',
      fix: 'licence="CC-BY-4.0" source="https://…"',
      guide,
    },
  },
  'quote-source': {
    wrong: '<Quote author="A. Author">',
    right: '<Quote author="A. Author" title="Waves" source="https://example.org/waves">',
    values: { fix: '<Quote author="…" title="…" source="https://…">', guide },
  },
  'changes-missing': {
    wrong: SOURCE('CC-BY-4.0', 'adapted'),
    right: SOURCE('CC-BY-4.0', 'adapted', CHANGED),
    values: { work: 'Waves', fix: 'changes: …', guide },
  },
  'origin-version': {
    wrong:
      'derivedFrom:\n  title: Waves\n  authors: [A. Author]\n  url: https://example.org/waves\n  licence: CC-BY-4.0\n  relation: translated',
    right:
      'derivedFrom:\n  title: Waves\n  authors: [A. Author]\n  url: https://example.org/waves\n  version: 1.2.0\n  licence: CC-BY-4.0\n  relation: translated',
    values: { guide },
  },
  'origin-licence': {
    wrong:
      'licence: CC-BY-4.0\nderivedFrom:\n  title: Waves\n  …\n  licence: CC-BY-SA-4.0\n  relation: verbatim',
    right:
      'licence: CC-BY-SA-4.0\nderivedFrom:\n  title: Waves\n  …\n  licence: CC-BY-SA-4.0\n  relation: verbatim',
    values: { licence: 'CC-BY-SA-4.0', into: 'CC-BY-4.0', guide },
  },
  'policy-licence': {
    wrong: 'policy: { licences: [CC-BY-4.0, CC0-1.0] }\n\nwaves/ky.mdx   licence: CC-BY-SA-4.0',
    right: 'policy: { licences: [CC-BY-4.0, CC0-1.0, CC-BY-SA-4.0] }\n\nwaves/ky.mdx   licence: CC-BY-SA-4.0',
    values: { module: 'waves', work: 'Waves', licence: 'CC BY-SA 4.0', allowed: 'CC-BY-4.0, CC0-1.0', guide },
  },
  'policy-noncommercial': {
    wrong: 'policy: { noncommercial: refuse }\n\nwaves/ky.mdx   licence: CC-BY-NC-4.0',
    right: 'policy: { noncommercial: refuse }\n\nwaves/ky.mdx   licence: CC-BY-4.0',
    values: { module: 'waves', work: 'Waves', licence: 'CC BY-NC 4.0', guide },
  },
  'policy-noncommercial-warning': {
    wrong: 'policy: { noncommercial: warn }\n\nwaves/ky.mdx   licence: CC-BY-NC-4.0',
    right: 'policy: { noncommercial: warn }\n\nwaves/ky.mdx   licence: CC-BY-4.0',
    values: { module: 'waves', work: 'Waves', licence: 'CC BY-NC 4.0', guide },
  },
  'edition-institution': {
    wrong: 'waves/ky.mdx   institution: kstu\nwaves/ru.mdx   institution: knu',
    right: 'waves/ky.mdx   institution: kstu\nwaves/ru.mdx   institution: kstu',
    values: { other: 'ky.mdx', expected: 'kstu' },
  },
} as const satisfies Record<keyof typeof LICENCE_RULES, RuleExample>;
