import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { RuleId } from '../../diagnostics/rules.ts';
import { isPublicDomain } from '../../licence/expression.ts';
import { worksOf, type Work } from '../../module/works.ts';
import { editionsOf, type Draft } from '../draft.ts';
import { guideAddress } from './guide-address.ts';
import { placeOfWork } from './licences.ts';

/** Whatever is not the module's own says whose it is, where it comes from and on which terms. */
export function creditRules(draft: Draft): Diagnostic[] {
  const guide = guideAddress(draft);
  return editionsOf(draft).flatMap((edition) => {
    const works = worksOf(edition);
    return works.flatMap((work) =>
      ruleOf(work, works).map(({ rule, values }) =>
        diagnose(rule, edition.document.file, placeOfWork(edition, work), { ...values, guide }),
      ),
    );
  });
}

interface Lack {
  rule: RuleId;
  values: Record<string, string>;
}

function ruleOf(work: Work, works: readonly Work[]): Lack[] {
  return [...missingCredit(work, works), ...missingChanges(work)];
}

const saysNothing = ({ own, authors, licence, url }: Work): boolean =>
  !own && authors.length === 0 && licence === null && url === null;

function missingCredit(work: Work, works: readonly Work[]): Lack[] {
  switch (work.kind) {
    case 'picture':
      if (!saysNothing(work)) return incomplete(work);
      // Markdown has no place for credit: a figure with the same file may give it.
      return works.some((other) => other.target === work.target && !saysNothing(other))
        ? []
        : [{ rule: 'picture-credit', values: { target: work.target ?? '', fix: ownFigure(work) } }];
    case 'file':
    case 'code':
      return saysNothing(work)
        ? [
            {
              rule: 'file-credit',
              values: { work: work.label || '<Listing>', fix: tag(work, [...titleOf(work), 'own']) },
            },
          ]
        : incomplete(work);
    case 'passage':
      if (work.own || work.relation !== 'quoted') return incomplete(work);
      return work.url === null && work.title === null
        ? [
            {
              rule: 'quote-source',
              values: { fix: tag(work, ['author="…"', 'title="…"', 'source="https://…"']) },
            },
          ]
        : [];
    default:
      return [];
  }
}

/** Title apart, which CC 4.0 does not ask for: author, source, licence. */
function incomplete(work: Work): Lack[] {
  if (work.own) return [];
  const { authors, licence, url, relation } = work;
  const free = licence !== null && isPublicDomain(licence);
  const lacks = [
    // Nobody may know who drew an old map.
    authors.length === 0 && !free ? 'author' : null,
    licence === null && relation !== 'quoted' ? 'licence' : null,
    url === null && !(work.kind === 'passage' && work.title !== null) ? 'source' : null,
  ].filter((name) => name !== null);
  if (lacks.length === 0) return [];
  const samples: Readonly<Record<string, string>> = { licence: 'CC-BY-4.0', source: 'https://…' };
  const fix = lacks.map((name) => `${name}="${samples[name] ?? '…'}"`).join(' ');
  return [{ rule: 'credit-incomplete', values: { work: work.label, missing: lacks.join(', '), fix } }];
}

/** CC 4.0 §3(a)(1)(B): say that a work was modified. That a translation is one needs no more words. */
function missingChanges(work: Work): Lack[] {
  if (work.own || work.relation !== 'adapted' || work.changes !== null || work.kind === 'video') return [];
  const fix = work.kind === 'origin' || work.kind === 'source' ? 'changes: …' : 'changes="…"';
  return [{ rule: 'changes-missing', values: { work: work.label, fix } }];
}

const TAGS = { picture: 'Figure', file: 'Download', code: 'Listing', passage: 'Quote' } as const;

const titleOf = ({ title }: Work): string[] =>
  title === null ? [] : [`title="${title.replaceAll('"', '&quot;')}"`];

function tag({ kind, target }: Work, more: readonly string[]): string {
  const name = TAGS[kind as keyof typeof TAGS];
  return `<${[name, ...(target === null ? [] : [`src="${target}"`]), ...more].join(' ')}>`;
}

function ownFigure({ target, title, label }: Work): string {
  // A long description was cut for its label: the author knows it better.
  const alt = title === null && !label.endsWith('…') ? label.replaceAll('"', '&quot;') : '…';
  return `<Figure src="${target ?? ''}" alt="${alt}" own />`;
}
