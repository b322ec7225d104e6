import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Line } from '../../site/sheet.ts';
import type { Syllabus } from '../../site/syllabus/syllabus.ts';
import { blockParts, factsTable, paragraph, wordLanguage } from './blocks.ts';
import { repackDocx } from './repack.ts';

/** Everything a syllabus in Word is made from. */
export interface SyllabusFile {
  syllabus: Syllabus;
  /** «Силлабус» */
  kind: string;
  /** Lines for the department to fill in: where it was considered, and who approved it. */
  approval: { considered: readonly string[]; approved: readonly string[] };
  /** The day of this version, `2026-11-25`: the document's own date. */
  date: string;
}

const FONT = 'Times New Roman';
/** Half-points: 12 pt, as departments ask. */
const SIZE = 24;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;
/** Twentieths of a point: 3 cm to bind at the left, 1.5 cm at the right, 2 cm above and below (ГОСТ Р 7.0.97). */
const MARGINS = { top: 1134, bottom: 1134, left: 1701, right: 850 } as const;

/** Writes a syllabus as a Word file. The same input gives the same bytes. */
export async function writeSyllabus({ syllabus, kind, approval, date }: SyllabusFile): Promise<Uint8Array> {
  const centred = { alignment: AlignmentType.CENTER } as const;
  const { institution, department, title, sample, head, sections } = syllabus;
  const name = `${kind}: ${title.text}`;
  const document = new Document({
    title: name,
    creator: institution.text,
    lastModifiedBy: institution.text,
    description: '',
    styles: styles(syllabus.language),
    numbering: {
      config: [level('numbers', LevelFormat.DECIMAL, '%1.'), level('dashes', LevelFormat.BULLET, '–')],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: MARGINS } },
        footers: { default: pageNumbers() },
        children: [
          approvalTable(approval),
          paragraph([institution], { ...centred, spacing: { before: 360 } }, { bold: true }),
          ...(department === null ? [] : [paragraph([department], centred)]),
          paragraph([{ text: kind }], { heading: HeadingLevel.TITLE }),
          paragraph([title], { ...centred, spacing: { after: 200 } }, { bold: true }),
          ...(sample === null
            ? []
            : [paragraph([{ text: sample, italic: true }], { ...centred, spacing: { after: 200 } })]),
          factsTable(head),
          ...sections.flatMap((section, at) => [
            paragraph([{ text: section.title }], { heading: HeadingLevel.HEADING_1 }),
            ...section.blocks.flatMap((block, index) => blockParts(block, at * 20 + index)),
          ]),
        ],
      },
    ],
  });
  return repackDocx(await Packer.toBuffer(document), date);
}

function styles(language: string): NonNullable<ConstructorParameters<typeof Document>[0]['styles']> {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  });
  const based = { basedOn: 'Normal', quickFormat: true } as const;
  return {
    default: {
      document: { run: { font: FONT, size: SIZE, language: { value: wordLanguage(language) } } },
      title: {
        run: { font: FONT, size: 32, bold: true, allCaps: true, color: '000000' },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 60 } },
      },
      heading1: heading(26, 280),
      heading2: heading(SIZE, 160),
      listParagraph: { paragraph: { spacing: { after: 40 } } },
    },
    paragraphStyles: [
      {
        ...based,
        id: 'BodyText',
        name: 'Body Text',
        paragraph: { alignment: AlignmentType.START, spacing: { after: 80 } },
      },
      {
        ...based,
        id: 'Caption',
        name: 'caption',
        run: { size: 22, italics: true, color: '000000' },
        paragraph: { spacing: { before: 80, after: 80 }, keepNext: true },
      },
      {
        ...based,
        id: 'TableNote',
        name: 'Table Note',
        run: { size: 20 },
        paragraph: { spacing: { before: 60, after: 80 } },
      },
    ],
  };
}

function level(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const style = { paragraph: { indent: { left: 425, hanging: 425 } } };
  return { reference, levels: [{ level: 0, format, text, alignment: AlignmentType.START, style }] };
}

function pageNumbers(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 22 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

/** Two places to fill in by hand, without borders: at the left the department, at the right who approves. */
function approvalTable({ considered, approved }: SyllabusFile['approval']): Table {
  const half = 4677;
  const side = (lines: readonly string[]): TableCell =>
    new TableCell({
      width: { size: half, type: WidthType.DXA },
      borders: NO_BORDERS,
      children: lines.map((text) => paragraph([{ text }] satisfies Line, { spacing: { after: 60 } })),
    });
  return new Table({
    columnWidths: [half, half],
    width: { size: half * 2, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: [new TableRow({ children: [side(considered), side(approved)] })],
  });
}
