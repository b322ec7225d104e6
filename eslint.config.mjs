import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist',
      '.okuu',
      '.scratch',
      '.bench',
      '.astro',
      'node_modules',
      'content',
      'tests/fixtures',
      'src/env.d.ts',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // An own comparison by code units is the rule here: no order may depend on the machine's locale.
      '@typescript-eslint/require-array-sort-compare': 'error',
      eqeqeq: 'error',
    },
  },
  // `astro check` types the templates; ESLint looks at their style and at accessibility.
  ...astro.configs.recommended,
  { files: ['**/*.astro', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
