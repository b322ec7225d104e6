import type { PARTNER_RULES } from '../../diagnostics/rules/partner.ts';
import type { RuleExample } from './example.ts';

/** Examples for the rules about the catalogues of other universities. */
export const PARTNER_EXAMPLES = {
  'partner-address': {
    wrong: 'address: https://library.example/okuu/index.html?lang=ky',
    right: 'address: https://library.example/okuu/',
    values: {
      value: 'https://library.example/okuu/index.html?lang=ky',
      suggestion: 'https://library.example/okuu/',
    },
  },
  'partner-insecure': {
    wrong: 'address: http://library.example/okuu/',
    right: 'address: https://library.example/okuu/',
    values: { value: 'http://library.example/okuu/', suggestion: 'https://library.example/okuu/' },
  },
  'partner-duplicate': {
    wrong:
      '- { name: One, address: https://library.example/ }\n- { name: Two, address: https://library.example }',
    right: '- { name: One, address: https://library.example/ }',
    values: { value: 'https://library.example/' },
  },
  'partner-self': {
    wrong:
      '# site.yaml: address: https://library.example/\n- { name: We, address: https://library.example/ }',
    right:
      '# site.yaml: address: https://library.example/\n- { name: They, address: https://other.example/ }',
    values: { value: 'https://library.example/' },
  },
} as const satisfies Record<keyof typeof PARTNER_RULES, RuleExample>;
