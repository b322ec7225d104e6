import type { z } from 'zod';
import { nearestValue } from '../source/nearest.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { COMPONENT_ATTRIBUTES, type ComponentName } from './components.ts';
import { placeOf, report, type Context } from './context.ts';
import type { ParsedAttribute, ParsedNode } from './parser.ts';
import { isBlank, reportHidden } from './hidden.ts';

/** Looks, scripts and the template languages' directives are the site's business, whatever the component. */
const FORBIDDEN = /^(?:style|class|classname|slot|is|key|ref|on[a-z]+)$|[:@]|^data-|^aria-/i;

/**
 * The attributes of a component as its schema takes them; everything wrong with them is reported. Null where a
 * component cannot be read without what is missing.
 */
export function readAttributes(
  context: Context,
  node: ParsedNode,
  name: ComponentName,
): Readonly<Record<string, string | true>> | null {
  const schema: z.ZodObject = COMPONENT_ATTRIBUTES[name];
  const known = Object.keys(schema.shape);
  const given = new Map<string, string | true>();
  for (const attribute of node.attributes ?? []) {
    const key = attribute.name ?? '';
    const place = attributePlace(context, node, key);
    const values = { component: name, attribute: key };
    if (attribute.type !== 'mdxJsxAttribute') report(context, 'attribute-spread', place, { component: name });
    else if (FORBIDDEN.test(key)) report(context, 'attribute-forbidden', place, values);
    else if (!known.includes(key)) {
      report(context, 'attribute-unknown', place, {
        ...values,
        known: known.join(', '),
        ...nearestValue(key, known),
      });
    } else if (given.has(key)) report(context, 'attribute-duplicate', place, values);
    else {
      const value = valueOf(attribute);
      if (value === undefined)
        report(context, 'attribute-expression', place, { ...values, ...fixOf(attribute) });
      if (typeof value === 'string') reportHidden(context, value, place);
      given.set(key, value ?? UNREADABLE);
    }
  }
  return check(context, node, name, schema, given);
}

/** Stands for a value that was reported already: that it is missing besides would only be noise. */
const UNREADABLE = '\u0000';

function check(
  context: Context,
  node: ParsedNode,
  name: ComponentName,
  schema: z.ZodObject,
  given: ReadonlyMap<string, string | true>,
): Readonly<Record<string, string | true>> | null {
  const result = schema.safeParse(Object.fromEntries(given));
  if (result.success) return result.data as Record<string, string | true>;
  const wrong = new Set<string>();
  for (const issue of result.error.issues) {
    const key = String(issue.path[0] ?? '');
    const value = given.get(key);
    if (wrong.has(key) || value === UNREADABLE) continue;
    wrong.add(key);
    const values = { component: name, attribute: key, expected: issue.message };
    if (key === 'alt' && (value === undefined || value === true || isBlank(value))) {
      report(context, 'picture-alt', placeOf(node), {
        address: String(given.get('src') ?? ''),
        fix: 'alt="…"',
      });
    } else if (value === undefined) report(context, 'attribute-missing', placeOf(node), values);
    else {
      const shown = value === true ? key : value;
      report(context, 'attribute-value', attributePlace(context, node, key), { ...values, value: shown });
    }
  }
  return null;
}

/** A string or true; undefined for an expression. */
function valueOf(attribute: ParsedAttribute): string | true | undefined {
  if (attribute.value === null || attribute.value === undefined) return true;
  return typeof attribute.value === 'string' ? attribute.value : undefined;
}

/** The attribute as it should be written, where the expression is only a quoted text or a number. */
function fixOf(attribute: ParsedAttribute): Record<string, string> {
  const { value } = attribute;
  if (typeof value !== 'object' || value === null || !('value' in value)) return {};
  const match = /^\s*(?:(["'`])([^"'`${}\\]*)\1|(\d+(?:\.\d+)?))\s*$/.exec(String(value.value));
  const text = match?.[2] ?? match?.[3];
  return text === undefined ? {} : { fix: `${attribute.name ?? ''}="${text}"` };
}

/** Where an attribute stands: Sätteri gives attributes no place, so its name is looked for in the opening tag. */
export function attributePlace(context: Context, node: ParsedNode, name: string): Place {
  if (node.position === undefined || name === '') return placeOf(node);
  const start = context.source.offset(node.position.start);
  const tag = context.source.text.slice(start, start + 20_000);
  let quote = '';
  for (let at = 1; at < tag.length; at += 1) {
    const character = tag[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') break;
    else if (
      tag.startsWith(name, at) &&
      /\s/.test(tag[at - 1] ?? '') &&
      /[\s=/>]/.test(tag[at + name.length] ?? '>')
    ) {
      return context.source.place(start + at);
    }
  }
  return placeOf(node);
}
