import type { BodyNode, CodeNode, LinkNode, MathNode, PictureNode, PlainNode } from '../mdx/body.ts';
import { plainText } from '../mdx/body.ts';
import { COMPONENTS } from './components/index.ts';
import type { RenderContext } from './context.ts';
import { renderCall, renderFootnotes } from './footnotes.ts';
import { h, text, type Html } from './hast.ts';
import { linkName } from './link-name.ts';
import { resolveLink } from './links.ts';
import { pictureElement } from './picture-element.ts';
import { tableName } from './table-name.ts';
import { fillWord, WORDS } from './words.ts';

/** Formulas of more signs than this may be wider than a phone of 320 px: their box can be scrolled, also by keyboard. */
const WIDE_FORMULA = 20;

/** How many signs a formula draws; our own MathML holds nothing between its tags but them and the TeX it was made from. */
const signsOf = (mathml: string): number =>
  mathml.replace(/<annotation[^]*?<\/annotation>|<[^>]*>/g, '').length;

/** Nodes of a body as HTML. */
export function renderNodes(context: RenderContext, nodes: readonly BodyNode[]): Html[] {
  return nodes.flatMap((node, at) => {
    const html = renderNode(context, node);
    const next = nodes[at + 1];
    // A browser may break the line between a formula and the comma after it: they are kept together.
    if (node.type === 'math' && !node.display && !Array.isArray(html)) {
      const mark = markAfter(next);
      return mark === '' ? html : h('span', { className: ['math-mark'] }, html, mark);
    }
    const before = nodes[at - 1];
    if (node.type === 'text' && before?.type === 'math' && !before.display)
      return text(node.value.slice(markAfter(node).length));
    return html;
  });
}

/** The punctuation with which a text goes on after a formula. */
function markAfter(node: BodyNode | undefined): string {
  return node?.type === 'text' ? (/^[.,;:!?)\]»”…%°]+/.exec(node.value)?.[0] ?? '') : '';
}

function renderNode(context: RenderContext, node: BodyNode): Html | Html[] {
  switch (node.type) {
    case 'text':
      return text(node.value);
    case 'plain':
      return renderPlain(context, node);
    case 'heading': {
      context.depth = node.depth;
      if (node.depth === 2) context.shownTerms.section.clear();
      const label = fillWord(WORDS[context.ui].toHeading, plainText(node.children).trim());
      const link = h('a', { className: ['heading-anchor'], href: `#${node.id}`, ariaLabel: label });
      return h(`h${node.depth}`, { id: node.id }, renderNodes(context, node.children), link);
    }
    case 'link':
      return renderLink(context, node);
    case 'picture':
      return renderPicture(context, node);
    case 'math':
      return renderMath(context, node);
    case 'code':
      return renderCode(context, node);
    case 'footnote-call':
      return renderCall(node);
    case 'footnotes':
      return renderFootnotes(context, node, renderNodes);
    case 'component':
      return COMPONENTS[node.name](context, node, renderNodes);
  }
}

function renderPlain(context: RenderContext, node: PlainNode): Html {
  // A picture alone in its paragraph is no text: it stands by itself.
  const [only, ...others] = node.children;
  if (node.tag === 'p' && only?.type === 'picture' && others.length === 0)
    return renderPicture(context, only);
  const children = renderNodes(context, node.children);
  if (node.tag === 'table') {
    // Wide tables scroll in their own box, which must be reachable without a mouse.
    const ariaLabel = tableName(context, node);
    return h(
      'div',
      { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel },
      h('table', {}, children),
    );
  }
  if (node.tag === 'th') {
    // The empty corner of a table heads nothing.
    if (node.children.every((child) => child.type === 'text' && child.value.trim() === ''))
      return h('td', aligned(node), children);
    const name = named(node.children);
    const head = name.ariaLabel === undefined ? children : [h('span', { role: 'math', ...name }, children)];
    return h('th', { scope: 'col', ...aligned(node) }, head);
  }
  if (node.tag === 'td') return h('td', aligned(node), children);
  if (node.tag === 'ol') return h('ol', node.start === undefined ? {} : { start: node.start }, children);
  if (
    node.tag === 'ul' &&
    node.children.some((child) => child.type === 'plain' && child.checked !== undefined)
  ) {
    return h('ul', { className: ['tasks'] }, children);
  }
  if (node.tag === 'li' && node.checked !== undefined) {
    const ariaLabel = WORDS[context.ui][node.checked ? 'done' : 'open'];
    const box = h('span', { className: ['task'], role: 'img', ariaLabel }, node.checked ? '☑' : '☐');
    const [first, ...rest] = children;
    const loose = first?.type === 'element' && first.tagName === 'p';
    return loose ? h('li', {}, h('p', {}, box, first.children), rest) : h('li', {}, box, children);
  }
  return h(node.tag, {}, children);
}

const aligned = (node: PlainNode): { className?: string[] } =>
  node.align === undefined || node.align === 'left' ? {} : { className: [`align-${node.align}`] };

function renderLink(context: RenderContext, node: LinkNode): Html {
  const children = linkName(context, node) ?? renderNodes(context, node.children);
  const target = resolveLink(context, node.target);
  if (target.kind === 'absent')
    return h('span', { className: ['absent'], title: WORDS[context.ui].absent }, children);
  const title = node.title === null ? {} : { title: node.title };
  const rel = target.outside ? { rel: ['noopener', 'noreferrer'] } : {};
  return h('a', { href: target.href, ...named(node.children), ...title, ...rel }, children);
}

/** A name for what holds nothing but formulas: tools that look for names do not look into MathML. */
function named(nodes: readonly BodyNode[]): { ariaLabel?: string } {
  const bare =
    nodes.some((node) => node.type === 'math') &&
    nodes.every(
      (node) => node.type === 'math' || (node.type !== 'component' && plainText([node]).trim() === ''),
    );
  return bare ? { ariaLabel: plainText(nodes).trim() } : {};
}

function renderPicture(context: RenderContext, node: PictureNode): Html {
  const picture = pictureElement(context, node.target, node.alt);
  return node.title === null ? picture : h('figure', {}, picture, h('figcaption', {}, node.title));
}

/** Raw is safe here: the MathML was made by KaTeX, with `trust` off, from TeX that it escapes. */
function renderMath(context: RenderContext, node: MathNode): Html {
  const raw: Html = { type: 'raw', value: node.mathml };
  const wide = signsOf(node.mathml) > WIDE_FORMULA;
  const scroll = wide ? { role: 'group', tabIndex: 0, ariaLabel: WORDS[context.ui].formula } : {};
  if (!node.display) return wide ? h('span', { className: ['math-wide'], ...scroll }, raw) : raw;
  return h('div', { className: ['math-display'], ...scroll }, raw);
}

function renderCode(context: RenderContext, node: CodeNode): Html {
  const language = node.language === null ? {} : { className: [`language-${node.language}`] };
  const code = node.language === null ? [text(node.value)] : context.highlight(node.value, node.language);
  // Code is written in no human language: nothing is hyphenated or read out as if it were.
  const pre = h('pre', { tabIndex: 0, translate: 'no', dir: 'ltr' }, h('code', language, code));
  if (node.title === null) return pre;
  return h('figure', { className: ['code'] }, h('figcaption', {}, node.title), pre);
}
