import { direction } from '../language/tag.ts';
import type { LinkNode } from '../mdx/body.ts';
import type { Label } from '../pack/labels.ts';
import { spoken, type RenderContext } from './context.ts';
import { h, text, type Html } from './hast.ts';
import { LINK_WORDS } from './link-words.ts';
import { fillWord, WORDS } from './words.ts';

/** The text of a link that is named after what it leads to; null where its author gave it words. */
export function linkName(context: RenderContext, { target, naming, children }: LinkNode): Html[] | null {
  if (naming === null) return null;
  const label = context.labels.get(target);
  // The checks see to it that there is a label: what is left are texts with errors.
  if (label === undefined) return children.length === 0 ? [text(target)] : null;
  if (naming === 'number' && label.number !== null) return [text(numberOf(label))];
  const name = nameOf(context, label);
  if (label.module === null) return name;
  const [before = '', after = ''] = LINK_WORDS[context.ui].ofModule.split('{text}');
  const title = inLanguage(context, label.language, quoted(context, label.module));
  return [
    ...name,
    text(' '),
    spoken(context, before),
    title,
    ...(after === '' ? [] : [spoken(context, after)]),
  ];
}

const numberOf = ({ kind, number }: Label): string => (kind === 'equation' ? `(${number})` : String(number));

function nameOf(context: RenderContext, { kind, number, text: words, language }: Label): Html[] {
  if (kind === 'heading' || kind === 'module') return [inLanguage(context, language, words ?? '')];
  // The number stays with its word.
  const form = LINK_WORDS[context.ui].inText(kind).replaceAll(' ', '\u00a0');
  const name = spoken(context, fillWord(form, number ?? ''));
  // A browser may break the line at the hyphen of «2-аныктама».
  return [form.includes('-') ? h('span', { className: ['label-name'] }, name) : name];
}

function inLanguage(context: RenderContext, language: string, words: string): Html {
  return language === context.language
    ? text(words)
    : h('span', { lang: language, dir: direction(language) }, words);
}

/** A title in quotes; quotes within it are the inner ones of the language. */
function quoted(context: RenderContext, title: string): string {
  const { quotes } = WORDS[context.ui];
  const { innerQuotes } = LINK_WORDS[context.ui];
  const inner = title.replaceAll(quotes[0], innerQuotes[0]).replaceAll(quotes[1], innerQuotes[1]);
  return `${quotes[0]}${inner}${quotes[1]}`;
}
