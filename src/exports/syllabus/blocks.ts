import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { LanguageTag } from '../../language/tag.ts';
import type { Block, Cell, FactsBlock, Line, Run, TableBlock } from '../../site/sheet.ts';

/** What XML 1.0 cannot hold. */
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
/** Width of the text on A4 with the margins of `document.ts`, in twentieths of a point. */
const TEXT_WIDTH = 9355;
/** Half-points: 11 pt, heads of columns 10 pt. */
const TABLE_SIZE = 22;
const HEAD_SIZE = 20;

/** A language as Word names it, with the country whose spelling is meant. */
export function wordLanguage(tag: LanguageTag): string {
  const countries: Readonly<Record<string, string>> = { ky: 'ky-KG', ru: 'ru-RU', en: 'en-GB' };
  return countries[tag] ?? tag;
}

interface Look {
  size?: number;
  bold?: boolean;
}

function textRun({ text, lang, dir, italic }: Run, look: Look, link: boolean): TextRun {
  const options: IRunOptions = {
    text: text.replace(UNFIT, ''),
    ...look,
    ...(italic === true ? { italics: true } : {}),
    ...(link ? { style: 'Hyperlink' } : {}),
    ...(dir === 'rtl' ? { rightToLeft: true } : {}),
    ...(lang === undefined
      ? {}
      : { language: dir === 'rtl' ? { bidirectional: wordLanguage(lang) } : { value: wordLanguage(lang) } }),
  };
  return new TextRun(options);
}

/** A line's runs; addresses on the web stay links, others lead nowhere once the file is taken away. */
function runs(line: Line, look: Look = {}): (TextRun | ExternalHyperlink)[] {
  return line.map((run) =>
    run.href !== undefined && /^https?:/.test(run.href)
      ? new ExternalHyperlink({ link: run.href, children: [textRun(run, look, true)] })
      : textRun(run, look, false),
  );
}

/** A paragraph of a line. */
export function paragraph(line: Line, options: IParagraphOptions = {}, look: Look = {}): Paragraph {
  return new Paragraph({ ...options, children: runs(line, look) });
}

const BORDER = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = {
  top: BORDER,
  bottom: BORDER,
  left: BORDER,
  right: BORDER,
  insideHorizontal: BORDER,
  insideVertical: BORDER,
} as const;

function tableCell(cell: Cell, width: number, look: Look, options: IParagraphOptions = {}): TableCell {
  // A cell holds a paragraph at least.
  const lines = cell.length === 0 ? [[]] : cell;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: lines.map((line) => paragraph(line, options, { size: TABLE_SIZE, ...look })),
  });
}

function grid(widths: readonly number[], rows: TableRow[]): Table {
  return new Table({
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: { top: 30, bottom: 30, left: 60, right: 60, marginUnitType: WidthType.DXA },
    rows,
  });
}

/** The head of the paper: two columns. */
export function factsTable({ rows }: FactsBlock): Table {
  const widths = [Math.round(TEXT_WIDTH * 0.32), TEXT_WIDTH - Math.round(TEXT_WIDTH * 0.32)];
  return grid(
    widths,
    rows.map(
      ({ name, value }) =>
        new TableRow({
          cantSplit: true,
          children: [
            tableCell([[{ text: name }]], widths[0] ?? 0, { bold: true }),
            tableCell(value, widths[1] ?? 0, {}),
          ],
        }),
    ),
  );
}

function dataTable({ columns, rows, head, sum }: TableBlock): Table {
  const whole = columns.reduce((total, { width }) => total + width, 0);
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / whole));
  const row = (
    cells: readonly Cell[],
    look: (at: number) => Look,
    { header = false, keepNext = false } = {},
  ): TableRow =>
    new TableRow({
      cantSplit: true,
      // Said again at the top of every page.
      ...(header ? { tableHeader: true } : {}),
      children: cells.map((cell, at) =>
        tableCell(cell, widths[at] ?? 0, look(at), {
          ...(columns[at]?.numeric === true ? { alignment: AlignmentType.CENTER } : {}),
          ...(keepNext ? { keepNext } : {}),
        }),
      ),
    });
  const bold = (): Look => ({ bold: true });
  return grid(widths, [
    row(
      columns.map(({ title }) => [[{ text: title }]]),
      () => ({ bold: true, size: HEAD_SIZE }),
      { header: true, keepNext: true },
    ),
    // The sum does not stand alone on a page.
    ...rows.map((cells, index) =>
      row(cells, (at) => ({ bold: at === head }), { keepNext: sum !== null && index === rows.length - 1 }),
    ),
    ...(sum === null
      ? []
      : [
          row(
            sum.map((text) => (text === '' ? [] : [[{ text }]])),
            bold,
          ),
        ]),
  ]);
}

/** A block as paragraphs and tables. `list` numbers the lists of a document, so that each begins at 1. */
export function blockParts(block: Block, list: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return block.lines.map((line) => paragraph(line, { style: 'BodyText' }));
    case 'list':
      return [
        ...(block.title === null
          ? []
          : [paragraph([{ text: block.title }], { heading: HeadingLevel.HEADING_2 })]),
        ...block.items.map((line) =>
          paragraph(line, {
            numbering: { reference: block.numbered ? 'numbers' : 'dashes', level: 0, instance: list },
          }),
        ),
      ];
    case 'facts':
      return [factsTable(block)];
    case 'table':
      return [
        paragraph([{ text: block.caption }], { style: 'Caption', keepNext: true }),
        dataTable(block),
        ...(block.note === null ? [] : [paragraph([{ text: block.note }], { style: 'TableNote' })]),
      ];
  }
}
