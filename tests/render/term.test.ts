import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { render } from './render.ts';

/** The elements that show a term, as `tag#id` with where they lead. */
function shown(html: string): string[] {
  const found: string[] = [];
  new Parser({
    onopentag(name, { id, href, class: classes, ...rest }) {
      if (classes === 'term')
        found.push(
          `${name}${id === undefined ? '' : `#${id}`} ${href ?? ''} ${rest['aria-describedby'] ?? ''}`,
        );
    },
  }).end(html);
  return found;
}

describe('a term in a text', () => {
  test('is a link to its entry, once in a section, with an anchor at its first place', () => {
    const html = render(
      '## A\n\nA <Term id="vector">vectors</Term> and <Term id="vector" />.\n\n### C\n\n<Term id="vector" /> a\n\n## B\n\nA <Term id="vector" />.\n',
    );
    expect(shown(html)).toEqual([
      'a#okuu-term-vector ../glossary/index.html#vector okuu-note-of-vector',
      'a ../glossary/index.html#vector okuu-note-of-vector',
    ]);
    expect(html).toMatchSnapshot();
  });

  test('without words of its own takes those of the glossary, in the language they are in', () => {
    expect(render('A <Term id="set" />.\n', 'ky')).toMatchSnapshot();
  });

  test('is explained once at the end, out of sight, and a text without terms has nothing there', () => {
    const html = render('A <Term id="vector" />.\n\n## B\n\n<Term id="vector" /> c\n');
    expect(html.match(/id="okuu-note-of-vector"/g)).toHaveLength(1);
    expect(html).toContain('<div hidden data-term-notes="Open in the glossary" data-pagefind-ignore="">');
    expect(html).toContain('An arrow &lt;b> &amp; its length.');
    expect(render('A.\n')).not.toContain('data-term-notes');
  });

  test('that no glossary knows is text', () => {
    expect(render('A <Term id="nobody">*word*</Term>.\n')).toBe('<p>A <span><em>word</em></span>.</p>\n');
  });
});
