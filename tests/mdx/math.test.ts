import { describe, expect, test } from 'vitest';
import { MathScope } from '../../src/mdx/math.ts';

const mathml = (tex: string): string => {
  const result = new MathScope().render(tex, false);
  if ('fault' in result) throw new Error(JSON.stringify(result.fault));
  return result.mathml;
};
/** The formula with thin spaces as `_`, tags left out. */
const spaced = (tex: string): string =>
  mathml(tex)
    .replace(/<annotation.*$/s, '')
    .replaceAll('<mspace width="0.1667em"/>', '_')
    .replace(/<[^>]*>|\u2061/g, '');

describe('formulas', () => {
  test.each([
    ['2\\sin x', '2_sin_x'],
    ['|a|\\cos\\varphi', '|a|_cos_φ'],
    ['\\cos(x)', 'cos(x)'],
    ['\\lim_{n} x_n', 'limn_xn'],
    ['\\sin^2 x + \\log_2 n', 'sin2_x+log2_n'],
    ['\\frac{a}{\\sin^2}', 'asin2'],
    ['\\log\\log n', 'log_log_n'],
    ['x = \\ln 2', 'x=ln_2'],
  ])('%s is spaced as TeX does', (tex, expected) => {
    expect(spaced(tex).replaceAll('∣', '|')).toBe(expected);
  });

  test('hold no style and no span, and keep their TeX', () => {
    const html = mathml('\\pmb{x} < \\fcolorbox{red}{white}{a}');
    expect(html).toMatch(/^<math>.*<\/math>$/s);
    expect(html).not.toContain(' style=');
    expect(html).toContain('application/x-tex">\\pmb{x} &lt; ');
  });

  test('macros are known to later formulas of the same body only', () => {
    const scope = new MathScope();
    expect(scope.render('\\gdef\\foo{\\mathbb R}', false)).toHaveProperty('mathml');
    expect(scope.render('\\foo', false)).toHaveProperty('mathml');
    expect(new MathScope().render('\\foo', false)).toMatchObject({
      fault: { kind: 'command', command: '\\foo' },
    });
  });
});
