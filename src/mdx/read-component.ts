import type { BodyNode, ComponentNode } from './body.ts';
import { creditAnchor, makeAnchor } from './anchors.ts';
import { readAttributes } from './attributes.ts';
import {
  COMPONENT_NAMES,
  COMPONENT_PLACES,
  isAnchored,
  isComponentName,
  isInlineName,
  type ComponentName,
} from './components.ts';
import { placeOf, report, type Context } from './context.ts';
import { noteComponent } from './component-facts.ts';
import { checkNumbered } from './numbered-content.ts';
import { checkQuestion } from './quiz-facts.ts';
import type { ParsedNode } from './parser.ts';
import type { Readers } from './read-element.ts';
import { holdsLink, wordsOf } from './inline.ts';
import { nearestValue } from '../source/nearest.ts';
import { insteadOf } from './html-names.ts';

/** A tag that an author wrote. */
export function readTag(context: Context, node: ParsedNode, inline: boolean, readers: Readers): BodyNode[] {
  const name = node.name ?? '';
  if (isInlineName(name)) return readInline(context, node, name, readers);
  if (isComponentName(name)) return readComponent(context, node, name, inline, readers);
  if (/^[A-Z]/.test(name)) {
    const known = COMPONENT_NAMES.join(', ');
    report(context, 'component-unknown', placeOf(node), {
      name,
      known,
      ...nearestValue(name, COMPONENT_NAMES),
    });
  } else {
    report(context, 'html-unexpected', placeOf(node), { tag: name, ...insteadOf(name) });
  }
  // What stands inside is read all the same, so that its mistakes are told in this run.
  readers.flow(context, node.children ?? []);
  return [];
}

function readComponent(
  context: Context,
  node: ParsedNode,
  name: ComponentName,
  inline: boolean,
  readers: Readers,
): BodyNode[] {
  const place = placeOf(node);
  const attributes = readAttributes(context, node, name);
  if (inline) report(context, 'component-inline', place, { name });
  else checkPlace(context, node, name);
  context.inside.push(name);
  const read = readers.flow(context, node.children ?? []);
  context.inside.pop();
  const children = checkContent(context, node, name, read);
  if (attributes === null) return [];
  const given = typeof attributes.id === 'string' && isAnchored(name) ? attributes.id : null;
  const id = given ?? creditAnchor(context, name, attributes, place);
  const component: ComponentNode = {
    type: 'component',
    name,
    attributes,
    id,
    number: null,
    children,
    place,
  };
  noteComponent(context, component);
  checkNumbered(context, component);
  if (name === 'Question') checkQuestion(context, component, node);
  return [name === 'Quiz' ? withQuestionIds(context, component) : component];
}

/** A component within a line: a word of the glossary, a reference to the bibliography. Its id is no anchor. */
function readInline(
  context: Context,
  node: ParsedNode,
  name: 'Term' | 'Cite',
  readers: Readers,
): ComponentNode[] {
  const place = placeOf(node);
  const attributes = readAttributes(context, node, name);
  checkPlace(context, node, name);
  context.inside.push(name);
  const children = readers.inline(context, wordsOf(context, node, name));
  context.inside.pop();
  if (holdsLink(children)) report(context, 'link-nested', place, { name });
  if (attributes === null) return [];
  const component: ComponentNode = {
    type: 'component',
    name,
    attributes,
    id: null,
    number: null,
    children,
    place,
  };
  noteComponent(context, component);
  return [component];
}

function checkPlace(context: Context, node: ParsedNode, name: ComponentName): void {
  const { parents, outside = [] } = COMPONENT_PLACES[name];
  const parent = context.inside.at(-1);
  if (parents !== undefined && (parent === undefined || !parents.includes(parent))) {
    const expected = parents.map((each) => `<${each}>`).join(', ');
    report(context, 'component-place', placeOf(node), { name, expected });
  }
  const around = context.inside.find((each) => outside.includes(each));
  if (around !== undefined) report(context, 'component-nested', placeOf(node), { name, around });
}

function checkContent(
  context: Context,
  node: ParsedNode,
  name: ComponentName,
  children: BodyNode[],
): BodyNode[] {
  const { holds, filled } = COMPONENT_PLACES[name];
  const written = (node.children ?? []).some(
    (child) => child.type !== 'text' || String(child.value).trim() !== '',
  );
  if (filled && !written) report(context, 'component-empty', placeOf(node), { name });
  if (holds === undefined) return children;
  const allowed = children.filter((child) => child.type === 'component' && child.name === holds);
  if (allowed.length < children.length)
    report(context, 'component-content', placeOf(node), { name, expected: holds });
  return allowed;
}

/** Questions get the anchor `<quiz>-<question>`: authors number them anew in every quiz. */
function withQuestionIds(context: Context, quiz: ComponentNode): ComponentNode {
  const seen = new Set<string>();
  const given = typeof quiz.attributes.id === 'string' ? quiz.attributes.id : null;
  const children = quiz.children.map((child, at): BodyNode => {
    if (child.type !== 'component') return child;
    const own = child.attributes.id;
    if (typeof own === 'string' && seen.has(own))
      report(context, 'anchor-duplicate', child.place, { id: own });
    if (typeof own === 'string') seen.add(own);
    const wanted = `${given ?? 'quiz'}-${typeof own === 'string' ? own : `q${at + 1}`}`;
    return { ...child, id: makeAnchor(context, wanted, child.place) };
  });
  return { ...quiz, children };
}
