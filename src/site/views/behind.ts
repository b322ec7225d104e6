import type { LanguageTag } from '../../language/tag.ts';
import type { Edition, Module } from '../../module/module.ts';
import { isBehind, standingOf, type SourceChange, type Standing } from '../../module/standing.ts';
import type { Pack } from '../../pack/pack.ts';
import { around, type Piece } from '../inline.ts';
import { nameIn } from '../languages.ts';
import { phrase, type Tongue } from '../phrase.ts';
import { say, sayCount } from '../strings.ts';
import { sectionName } from '../translation-report.ts';
import { files, relative } from '../urls.ts';

/** What a reader of a translation is told when what it translates has a newer text. */
export interface BehindNotice {
  /** A sentence, and the way to the newer text where the pack has it. */
  text: Piece[];
  /** What moved, section by section; null where nobody recorded what was translated. */
  moved: { title: string; sections: Piece[][] } | null;
}

/** The notice over a text that is behind; null where none is due. `from` is the file of the page. */
export function behindNotice(
  pack: Pack,
  module: Module,
  edition: Edition,
  page: Tongue,
  from: string,
): BehindNotice | null {
  const standing = standingOf(module, edition.language);
  if (standing === null || !isBehind(standing)) return null;
  const { source, changes, own } = newerText(standing);
  const target = textPage(pack, module, source, from);
  const language = nameIn(page.ui, source);
  const read = say(page.ui, 'behind.read', { language });
  return {
    text: [
      say(page.ui, 'behind.notice', { language }),
      ...(target === null ? [] : [' ', { href: target, content: read }]),
    ],
    moved:
      changes.length === 0
        ? null
        : {
            title: sayCount(page.ui, 'behind.moved', changes.length),
            sections: changes.map((change) =>
              sectionLine(change, own ? edition.language : null, source, target, page),
            ),
          },
  };
}

/** The nearest text above that has moved; its changes speak of this very text only where it is its direct source. */
function newerText(standing: Standing): Pick<Standing, 'source' | 'changes'> & { own: boolean } {
  let nearest = standing;
  while (nearest.state !== 'outdated' && nearest.changes.length === 0 && nearest.above !== null)
    nearest = nearest.above;
  return { source: nearest.source, changes: nearest.changes, own: nearest === standing };
}

/** The page that shows a language's own text; null where the pack is not published in it. */
function textPage(pack: Pack, module: Module, language: LanguageTag, from: string): string | null {
  if (!pack.languages.includes(language) || !module.editions.has(language)) return null;
  return relative(from, files.module(pack.key, language, module.id));
}

const isHeading = (id: string): boolean => !id.startsWith('okuu-');

function sectionLine(
  { change, id, title, here }: SourceChange,
  own: LanguageTag | null,
  source: LanguageTag,
  target: string | null,
  page: Tongue,
): Piece[] {
  const name = sectionName({ id, title }, page.ui);
  const said = isHeading(id) ? phrase(name, source, page) : { text: name };
  const linked = target !== null && change !== 'removed';
  const address = `${target ?? ''}${isHeading(id) ? `#${encodeURIComponent(id)}` : ''}`;
  const mine =
    here === null || own === null || !isHeading(here.id)
      ? []
      : around(` (${say(page.ui, 'behind.here')})`, {
          href: `#${encodeURIComponent(here.id)}`,
          content: phrase(here.title, own, page),
        });
  return [
    `${say(page.ui, `translations.section.${change}`)}: `,
    linked ? { href: address, content: said } : said,
    ...mine,
  ];
}
