import type { MDX_RULES } from '../../diagnostics/rules/mdx.ts';
import type { RuleExample } from './example.ts';

/** Examples for the rules about the bodies of modules. */
export const MDX_EXAMPLES = {
  'body-syntax': {
    wrong: '<Callout kind={"tip">\n\n…\n\n</Callout>',
    right: '<Callout kind="tip">\n\n…\n\n</Callout>',
    values: { reason: '{"tip">' },
  },
  'body-crash': {
    wrong: '[[[[[[[[[[[[[[[[ … ]]]]]]]]]]]]]]]]',
    right: '[…](../limits/)',
    values: {},
  },
  'body-slow': {
    wrong: '*_*_*_*_*_*_*_*_ … 500 KiB … _*_*_*_*_*_*_*_*',
    right: '**…**',
    values: { seconds: '20' },
  },
  'body-deep': {
    wrong: '> > > > > > > > … > > > > > > > >',
    right: '> …',
    values: { limit: '100' },
  },
  'body-large': {
    wrong: 'analysis/ky.mdx      1 MiB',
    right: 'limits/ky.mdx        40 KiB\nderivatives/ky.mdx   50 KiB',
    values: { limit: '200000' },
  },
  'body-empty': {
    wrong: '---\ntitle: Limits\n---',
    right: '---\ntitle: Limits\n---\n\n## Sequences\n\n…',
    values: {},
  },
  'expression-unexpected': {
    wrong: 'A = {1, 2, 3}',
    right: 'A = \\{1, 2, 3\\}',
    values: { part: '{1, 2, 3}', fix: '\\{1, 2, 3\\}' },
  },
  'comment-unexpected': {
    wrong: '{/* TODO */}\n\n…',
    right: '…',
    values: {},
  },
  'code-unexpected': {
    wrong: 'import numpy as np',
    right: '```python\nimport numpy as np\n```',
    values: { part: 'import numpy as np' },
  },
  'angle-unexpected': {
    wrong: 'x <5',
    right: 'x \\<5\n\n$x < 5$',
    values: { part: '<5', fix: '\\<5' },
  },
  'autolink-unexpected': {
    wrong: '<https://kstu.kg>',
    right: '[kstu.kg](https://kstu.kg)',
    values: { link: 'https://kstu.kg', fix: '[kstu.kg](https://kstu.kg)' },
  },
  'tag-crossed': {
    wrong: '<Exercise>\n\n<Hint>\n\n…\n\n</Exercise>\n\n</Hint>',
    right: '<Exercise>\n\n<Hint>\n\n…\n\n</Hint>\n\n</Exercise>',
    values: { tag: 'Exercise', open: 'Hint', line: '3' },
  },
  'tag-unopened': {
    wrong: '…\n\n</Proof>',
    right: '<Proof>\n\n…\n\n</Proof>',
    values: { tag: 'Proof' },
  },
  'tag-unclosed': {
    wrong: '<Proof>\n\n…',
    right: '<Proof>\n\n…\n\n</Proof>',
    values: { tag: 'Proof' },
  },
  'tag-line': {
    wrong: '… <Proof> …\n\n… </Proof>',
    right: '<Proof>\n\n…\n\n</Proof>',
    values: { tag: 'Proof' },
  },
  'tag-syntax': {
    wrong: '<Callout kind=tip>',
    right: '<Callout kind="tip">',
    values: { tag: 'Callout' },
  },
  'html-unexpected': {
    wrong: '<b>limit</b>',
    right: '**limit**',
    values: { tag: 'b', instead: '**limit**' },
  },
  'component-unknown': {
    wrong: '<Exercize>\n\n…\n\n</Exercize>',
    right: '<Exercise>\n\n…\n\n</Exercise>',
    values: { name: 'Exercize', known: 'Callout, Figure, Definition, …', nearest: 'Exercise' },
  },
  'component-inline': {
    wrong: '… <Definition>…</Definition> …',
    right: '…\n\n<Definition>\n\n…\n\n</Definition>\n\n…',
    values: { name: 'Definition' },
  },
  'component-place': {
    wrong: '<Hint>\n\n…\n\n</Hint>',
    right: '<Exercise>\n\n…\n\n<Hint>\n\n…\n\n</Hint>\n\n</Exercise>',
    values: { name: 'Hint', expected: 'Exercise, Question' },
  },
  'component-nested': {
    wrong: '<Exercise>\n\n…\n\n<Exercise>\n\n…\n\n</Exercise>\n\n</Exercise>',
    right: '<Exercise>\n\n…\n\n</Exercise>\n\n<Exercise>\n\n…\n\n</Exercise>',
    values: { name: 'Exercise', around: 'Exercise' },
  },
  'component-content': {
    wrong: '<Tabs>\n\n…\n\n</Tabs>',
    right: '<Tabs>\n\n<Tab title="Python">\n\n…\n\n</Tab>\n\n</Tabs>',
    values: { name: 'Tabs', expected: 'Tab' },
  },
  'component-empty': {
    wrong: '<Proof>\n\n</Proof>',
    right: '<Proof>\n\n…\n\n</Proof>',
    values: { name: 'Proof' },
  },
  'attribute-unknown': {
    wrong: '<Callout knd="tip">',
    right: '<Callout kind="tip">',
    values: { component: 'Callout', attribute: 'knd', known: 'kind, id, title', nearest: 'kind' },
  },
  'attribute-forbidden': {
    wrong: '<Callout style="color: red">',
    right: '<Callout kind="warning">',
    values: { component: 'Callout', attribute: 'style' },
  },
  'attribute-spread': {
    wrong: '<Callout {...tip}>',
    right: '<Callout kind="tip">',
    values: { component: 'Callout' },
  },
  'attribute-expression': {
    wrong: '<Callout kind={"tip"}>',
    right: '<Callout kind="tip">',
    values: { component: 'Callout', attribute: 'kind', fix: 'kind="tip"' },
  },
  'attribute-duplicate': {
    wrong: '<Callout kind="tip" kind="note">',
    right: '<Callout kind="tip">',
    values: { component: 'Callout', attribute: 'kind' },
  },
  'attribute-missing': {
    wrong: '<Video src="https://example.org/lecture" />',
    right: '<Video src="https://example.org/lecture" title="Limits" />',
    values: { component: 'Video', attribute: 'title', expected: 'Limits' },
  },
  'attribute-value': {
    wrong: '<Callout kind="hint">',
    right: '<Callout kind="tip">',
    values: {
      component: 'Callout',
      attribute: 'kind',
      value: 'hint',
      expected: 'note, tip, warning, important',
    },
  },
  'anchor-duplicate': {
    wrong: '<Definition id="def-limit">\n\n…\n\n</Definition>\n\n<Theorem id="def-limit">',
    right: '<Definition id="def-limit">\n\n…\n\n</Definition>\n\n<Theorem id="thm-limit">',
    values: { id: 'def-limit', line: '12' },
  },
  'anchor-reserved': {
    wrong: '<Definition id="okuu-limit">',
    right: '<Definition id="def-limit">',
    values: { id: 'okuu-limit' },
  },
  'heading-title': {
    wrong: '# Limits',
    right: '## Limits',
    values: { fix: '## Limits' },
  },
  'heading-level': {
    wrong: '## Limits\n\n#### Sequences',
    right: '## Limits\n\n### Sequences',
    values: { depth: '4', expected: '3', fix: '### Sequences' },
  },
  'heading-empty': {
    wrong: '##',
    right: '## Limits',
    values: {},
  },
  'link-address': {
    wrong: '[…](/modules/limits)',
    right: '[…](../limits/)',
    values: { address: '/modules/limits' },
  },
  'link-empty': {
    wrong: '[](https://kstu.kg)',
    right: '[kstu.kg](https://kstu.kg)',
    values: { address: 'https://kstu.kg', fix: '[…](https://kstu.kg)' },
  },
  'link-undefined': {
    wrong: '[limits][1]',
    right: '[limits][1]\n\n[1]: https://example.org/limits',
    values: { label: '1' },
  },
  'picture-address': {
    wrong: '![…](https://example.org/graph.png)',
    right: '![…](./graph.png)',
    values: { address: 'https://example.org/graph.png' },
  },
  'picture-alt': {
    wrong: '![](./graph.svg)',
    right: '![y = 1/x](./graph.svg)',
    values: { address: './graph.svg', fix: '![…](./graph.svg)' },
  },
  'footnote-undefined': {
    wrong: '…[^1]',
    right: '…[^1]\n\n[^1]: …',
    values: { label: '1' },
  },
  'footnote-unused': {
    wrong: '…\n\n[^1]: …',
    right: '…[^1]\n\n[^1]: …',
    values: { label: '1' },
  },
  'math-fence': {
    wrong: '$$\\begin{aligned}\na &= b\n\\end{aligned}$$',
    right: '$$\n\\begin{aligned}\na &= b\n\\end{aligned}\n$$',
    values: { rest: '\\begin{aligned}' },
  },
  'math-unclosed': {
    wrong: '$$\na^2 + b^2 = c^2',
    right: '$$\na^2 + b^2 = c^2\n$$',
    values: {},
  },
  'math-syntax': {
    wrong: '$\\frac{1}{2$',
    right: '$\\frac{1}{2}$',
    values: { part: '{2', reason: "Expected '}'" },
  },
  'math-command': {
    wrong: '$\\fraction{1}{2}$',
    right: '$\\frac{1}{2}$',
    values: { command: '\\fraction' },
  },
  'math-size': {
    wrong: '$$\n… 20000 × …\n$$',
    right: '$$\n…\n$$\n\n$$\n…\n$$',
    values: { limit: '5000' },
  },
  'math-suspect': {
    wrong: '$$\na = b \\\\\nc = d\n$$',
    right: '$$\n\\begin{aligned}\na &= b \\\\\nc &= d\n\\end{aligned}\n$$',
    values: { part: '\\\\' },
  },
  'math-words': {
    wrong: '$5 som and 10$',
    right: '\\$5 som and \\$10',
    values: { words: 'som and', fix: '\\text{som and}' },
  },
  'code-language': {
    wrong: '```pyton\nprint(1)\n```',
    right: '```python\nprint(1)\n```',
    values: { language: 'pyton', nearest: 'python' },
  },
} as const satisfies Record<keyof typeof MDX_RULES, RuleExample>;
