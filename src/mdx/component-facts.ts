import type { Relation } from '../licence/relation.ts';
import type { ComponentNode } from './body.ts';
import type { Context } from './context.ts';
import type { FigureFacts, WorkCredit } from './facts.ts';

const given = (node: ComponentNode, name: string): string | null => {
  const value = node.attributes[name];
  return typeof value === 'string' ? value : null;
};

/** The credit of a component; `unchanged` is how it is used where the author names neither relation nor changes. */
function creditOf(node: ComponentNode, unchanged: Relation): WorkCredit {
  const changes = given(node, 'changes');
  const said = given(node, 'relation') as Relation | null;
  return {
    title: given(node, 'title'),
    author: given(node, 'author'),
    authorUrl: given(node, 'authorUrl'),
    licence: given(node, 'licence'),
    source: given(node, 'source'),
    relation: said ?? (changes === null ? unchanged : 'adapted'),
    changes,
    adapterLicence: given(node, 'adapterLicence'),
    permission: given(node, 'permission'),
    own: node.attributes.own === true,
  };
}

/** Notes what other parts of Okuu want to know of a component. */
export function noteComponent(context: Context, node: ComponentNode): void {
  const { facts } = context;
  const figure = (kind: FigureFacts['kind']): void => {
    const target = given(node, 'src') ?? '';
    const credit = creditOf(node, 'verbatim');
    if (kind !== 'code')
      facts.references.push({ target, kind: kind === 'video' ? 'link' : kind, place: node.place });
    facts.figures.push({
      kind,
      target,
      alt: given(node, 'alt') ?? '',
      ...credit,
      source: kind === 'video' ? (credit.source ?? target) : credit.source,
      id: node.id,
      place: node.place,
    });
  };
  if (node.name === 'Figure') figure('picture');
  else if (node.name === 'Video') figure('video');
  else if (node.name === 'Download') figure('file');
  else if (node.name === 'Listing') figure('code');
  else if (node.name === 'Quote')
    facts.quotes.push({ ...creditOf(node, 'quoted'), id: node.id, place: node.place });
  else if (node.name === 'Term') facts.terms.push({ id: given(node, 'id') ?? '', place: node.place });
  else if (node.name === 'Cite') {
    const keys = (given(node, 'id') ?? '').split(/\s+/);
    facts.citations.push({ keys, pages: given(node, 'pages'), place: node.place });
  } else if (node.name === 'Exercise') facts.exercises += 1;
  else if (node.name === 'Question') facts.questions += 1;
  else if (node.name === 'Quiz') facts.features.quiz = true;
  else if (node.name === 'Tabs') facts.features.tabs = true;
}
