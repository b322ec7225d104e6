import type { VERSION_RULES } from '../../diagnostics/rules/version.ts';
import type { RuleExample } from './example.ts';

const COMMAND = 'npm run new -- version vectors 1.2.1 --changes "…"';

/** Examples for the rules about kept versions of modules. */
export const VERSION_EXAMPLES = {
  'version-unknown': {
    wrong: 'modules: [{ id: vectors, version: 1.1.5 }]',
    right: 'modules: [{ id: vectors, version: 1.1.0 }]',
    values: { module: 'vectors', version: '1.1.5', known: '1.1.0, 1.2.0', current: '1.3.0' },
  },
  'version-unkept': {
    wrong: 'modules: [{ id: vectors, version: 1.3.0 }]',
    right: 'npm run new -- version vectors 1.3.0 --changes "…"',
    values: { module: 'vectors', version: '1.3.0' },
  },
  'version-anchor': {
    wrong: 'modules: [{ id: vectors, version: 1.2.0 }, matrices]',
    right: 'modules: [{ id: vectors, version: 1.3.0 }, matrices]',
    values: {
      module: 'matrices',
      target: '../vectors/#def-basis',
      anchor: 'def-basis',
      file: 'content/modules/vectors/versions/1.2.0/ru.mdx',
    },
  },
  'version-duplicate': {
    wrong: '- { version: 1.2.0, … }\n- { version: 1.2.0, … }',
    right: '- { version: 1.2.0, … }\n- { version: 1.1.0, … }',
    values: { version: '1.2.0' },
  },
  'version-order': {
    wrong: '- { version: 1.1.0, … }\n- { version: 1.2.0, … }',
    right: '- { version: 1.2.0, … }\n- { version: 1.1.0, … }',
    values: { version: '1.2.0', before: '1.1.0' },
  },
  'version-language': {
    wrong: 'editions: { de: 3f786850e387550fdab836ed7e6dc881 }',
    right: 'editions: { ru: 3f786850e387550fdab836ed7e6dc881 }',
    values: { version: '1.2.0', language: 'de', file: 'versions/1.2.0/de.mdx', known: 'ky, ru' },
  },
  'version-fingerprint': {
    wrong: 'editions: { ru: … }',
    right: 'editions: { ru: 3f786850e387550fdab836ed7e6dc881 }',
    values: { value: '…' },
  },
  'version-unrecorded': {
    wrong: 'modules/vectors/versions/1.2.0/ru.mdx',
    right: 'npm run new -- version vectors 1.2.0 --changes "…"',
    values: { module: 'vectors', version: '1.2.0' },
  },
  'version-mismatch': {
    wrong: 'version: 1.3.0   # modules/vectors/versions/1.2.0/ru.mdx',
    right: 'version: 1.2.0   # modules/vectors/versions/1.2.0/ru.mdx',
    values: { version: '1.2.0', found: '1.3.0' },
  },
  'version-changed': {
    wrong: 'modules/vectors/versions/1.2.0/ru.mdx: …',
    right: COMMAND,
    values: { module: 'vectors', version: '1.2.0', next: '1.2.1' },
  },
  'module-changed': {
    wrong: 'version: 1.2.0   # …',
    right: COMMAND,
    values: { module: 'vectors', version: '1.2.0', editions: 'ky.mdx, ru.mdx', next: '1.2.1' },
  },
} as const satisfies Record<keyof typeof VERSION_RULES, RuleExample>;
