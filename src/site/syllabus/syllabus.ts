import type { Localized } from '../../language/localized.ts';
import type { LanguageTag } from '../../language/tag.ts';
import { editionFor, type Pack } from '../../pack/pack.ts';
import type { SiteContext } from '../context.ts';
import { licenceLink } from '../licence-name.ts';
import { localPhrase, phrase, tongue, type Phrase } from '../phrase.ts';
import { words, type Block, type FactsBlock, type Line, type Sheet } from '../sheet.ts';
import { say, type StringKey } from '../strings.ts';
import { shortName } from '../views/pack-frame.ts';
import { assessmentTable } from './assessment.ts';
import { headFacts } from './head.ts';
import { moduleTable, weekTable } from './hours.ts';
import { literatureBlocks } from './literature.ts';
import { outcomeBlocks } from './outcomes.ts';
import type { SyllabusSource } from './source.ts';

/** The syllabus of a course in one language, as a department expects it; nothing in it depends on how it is shown. */
export interface Syllabus extends Sheet {
  language: LanguageTag;
  institution: Phrase;
  department: Phrase | null;
  /** The discipline's name in the curriculum. */
  title: Phrase;
  /** Says that this is a sample; null for an institution's own course. */
  sample: string | null;
  head: FactsBlock;
}

/** True where a course says anything that its home does not say already. */
export function hasSyllabus({ course: { meta } }: Pack): boolean {
  const { discipline, disciplineCode, year, semester, block, hours, rules, schedule } = meta;
  const { programmes, assessment, teachers, literature } = meta;
  return (
    [discipline, disciplineCode, year, semester, block, hours, rules, schedule].some(
      (field) => field !== undefined,
    ) ||
    [programmes, assessment, teachers, literature.main, literature.additional].some((list) => list.length > 0)
  );
}

/** Draws up the syllabus of a course. `link` says how a file of the site is linked to, or that it cannot be. */
export function syllabusOf(
  context: SiteContext,
  pack: Pack,
  language: LanguageTag,
  link: SyllabusSource['link'],
): Syllabus {
  const page = tongue(language);
  const { ui } = page;
  const { meta } = pack.course;
  const source: SyllabusSource = { context, pack, page, link };
  const weeks = weekTable(source);
  const section = (id: string, title: StringKey, blocks: readonly (Block | null)[]) => ({
    id: `okuu-${id}`,
    title: say(ui, title),
    blocks: blocks.filter((block) => block !== null && !isEmpty(block)) as Block[],
  });
  const paragraphs = (text: Localized | undefined): Block | null =>
    text === undefined ? null : { kind: 'text', lines: linesOf(localPhrase(text, page)) };
  const sections = [
    section('aims', 'syllabus.aims', [paragraphs(meta.aims)]),
    section('summary', 'syllabus.summary', [paragraphs(meta.summary)]),
    section('prior', 'syllabus.prior', [priorKnowledge(source)]),
    section('outcomes', 'syllabus.outcomes', outcomeBlocks(source)),
    section('plan', weeks === null ? 'syllabus.themes' : 'syllabus.plan', [weeks ?? moduleTable(source)]),
    section('assessment', 'syllabus.assessment', [assessmentTable(source)]),
    section('literature', 'syllabus.literature', literatureBlocks(source)),
    section('rules', 'syllabus.rules', [paragraphs(meta.rules)]),
    section('licence', 'syllabus.licence', [licence(source)]),
  ];
  return {
    language,
    institution: localPhrase(pack.institution.meta.name, page),
    department: meta.department === undefined ? null : localPhrase(meta.department, page),
    title: localPhrase(meta.discipline ?? meta.title, page),
    sample: meta.sample ? say(ui, 'sample.notice', { institution: shortName(pack, language) }) : null,
    head: headFacts(source),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

function isEmpty(block: Block): boolean {
  if (block.kind === 'text') return block.lines.length === 0;
  if (block.kind === 'list') return block.items.length === 0;
  return block.rows.length === 0;
}

/** The lines of a text that has several, each a paragraph. */
function linesOf(text: Phrase): Line[] {
  return text.text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => [{ ...text, text: line.trim() }]);
}

function priorKnowledge({ pack, page }: SyllabusSource): Block {
  const items = pack.course.meta.priorKnowledge.flatMap(({ module: id = '', text }): Line[] => {
    const module = pack.prior.get(id);
    const said = text === undefined ? [] : [localPhrase(text, page)];
    if (module === undefined) return said.length === 0 ? [] : [said];
    const { meta, language } = editionFor(pack, module, page.language);
    const title = phrase(meta.title, language, page);
    return [said.length === 0 ? [title] : [title, { text: '\u00a0— ' }, ...said]];
  });
  return { kind: 'list', title: null, numbered: false, items };
}

function licence({ pack, page: { ui } }: SyllabusSource): Block {
  const { name, href } = licenceLink(pack.course.meta.licence, ui);
  const [before = '', after = ''] = say(ui, 'licence.of.course').split('{licence}');
  const run = href === null ? { text: name } : { text: name, href };
  return { kind: 'text', lines: [[...words(before), run, ...words(after)]] };
}
