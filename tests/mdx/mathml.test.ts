import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { mendMathml } from '../../src/mdx/mathml.ts';

/** What is shown of a formula; the annotation and what frames it left out. */
function shown(tex: string): string {
  const html = katex.renderToString(tex, { output: 'mathml', displayMode: true });
  return mendMathml(html).replace(/^.*<semantics>|<annotation.*$/gs, '');
}

describe('mendMathml', () => {
  it.each([
    ['\\mathbb{R}\\mathbf{x}', '<mrow><mi>ℝ</mi><mi>𝐱</mi></mrow>'],
    ['\\mathrm{d}x', '<mrow><mi mathvariant="normal">d</mi><mi>x</mi></mrow>'],
    ['\\textbf{эгер}', '<mrow><mtext class="math-bold">эгер</mtext></mrow>'],
    [
      "f'(x)",
      '<mrow><mrow><mi>f</mi><mo lspace="0em" rspace="0em">′</mo></mrow><mo stretchy="false">(</mo><mi>x</mi><mo stretchy="false">)</mo></mrow>',
    ],
    ["y''", '<mrow><mrow><mi>y</mi><mo lspace="0em" rspace="0em">″</mo></mrow></mrow>'],
    ['\\left|x\\right|', '<mrow><mo fence="true">|</mo><mi>x</mi><mo fence="true">|</mo></mrow>'],
    [
      '\\overrightarrow{AB}',
      '<mrow><mover accent="true"><mrow><mi>A</mi><mi>B</mi></mrow><mo stretchy="true">\u20d7</mo></mover></mrow>',
    ],
    ['a \\to b', '<mrow><mi>a</mi><mo>→</mo><mi>b</mi></mrow>'],
  ])('%s', (tex, expected) => {
    expect(shown(tex)).toBe(expected);
  });

  it('writes alignment and rules of tables into their cells, also where one lies in another', () => {
    const classes = [
      ...shown(
        '\\begin{aligned}a&=\\left[\\begin{array}{c|r}1&2\\\\\\hline3&4\\end{array}\\right]\\\\b&=c\\end{aligned}',
      ).matchAll(/<mtd(?: class="([^"]*)")?>/g),
    ].map((match) => match[1] ?? '');
    expect(classes).toEqual([
      'math-right math-close-after',
      'math-left math-close-before math-close-after',
      '',
      'math-right math-rule-before',
      'math-rule-above',
      'math-right math-rule-before math-rule-above',
      'math-right math-close-after',
      'math-left math-close-before math-close-after',
    ]);
  });

  it('leaves the TeX as it is', () => {
    const tex = '\\mathbb{R} <mi mathvariant="bold">';
    const html = katex.renderToString(`\\text{${tex.replace('\\mathbb{R} ', '')}}`, { output: 'mathml' });
    expect(mendMathml(html)).toContain('&lt;mi mathvariant=&quot;bold&quot;&gt;');
  });
});
