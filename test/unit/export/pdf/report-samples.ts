import type { Block, ReportDocument, TableBlock } from '#core/document/document.ts';
import { aFigure } from '../../../builders/a-figure.ts';

/** A report that holds `blocks` and nothing else of note. */
export function reportOf(
  blocks: readonly Block[],
  changes: Partial<ReportDocument> = {},
): ReportDocument {
  return {
    language: 'en',
    title: 'Gap report',
    author: 'Zoë Çelik',
    subject: 'Complaints management',
    createdAt: '2026-11-05T10:20:30.500Z',
    footer: 'Gap report — Łódź',
    pageLabel: 'Page {page} of {pages}',
    markLabels: {
      met: 'Met',
      partly: 'Partly met',
      unmet: 'Action required',
      notApplicable: 'Not applicable',
      unknown: 'Not known',
      none: 'Not answered',
    },
    blocks,
    ...changes,
  };
}

/** A paragraph of plain text. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}

/** A heading. */
export function heading(level: 1 | 2 | 3, id: string, text: string, startsPage = false): Block {
  return { kind: 'heading', level, id, text, startsPage };
}

/** A table of plain cells with the columns No. and Note. */
export function notesTable(notes: readonly string[]): TableBlock {
  return {
    kind: 'table',
    caption: 'All notes',
    columns: [
      { label: 'No.', width: 1 },
      { label: 'Note', width: 6 },
    ],
    rows: notes.map((text, i) => [{ runs: [{ text: String(i + 1) }] }, { runs: [{ text }] }]),
    rowHeaders: true,
  };
}

/** A report with every kind of block, on a handful of pages. */
export function fullReport(): ReportDocument {
  return reportOf([
    {
      kind: 'cover',
      overline: 'ISO 10002:2018',
      title: 'Complaints management',
      organisation: 'Łódź Ombudsman’s Ærø Ђорђе Ναυσικᾶ Việt 市民热线',
      facts: [{ label: 'Assessor', value: 'Zoë Çelik' }],
      notice: 'This is not a certificate.',
    },
    { kind: 'contents', title: 'Contents' },
    heading(1, 'summary', 'Summary', true),
    {
      kind: 'paragraph',
      tone: 'lead',
      runs: [{ text: 'Level 2. See ' }, { text: 'the findings', to: 'findings' }, { text: '.' }],
    },
    aFigure('radar', 'Maturity by area'),
    aFigure('bars', 'Index of each clause'),
    heading(1, 'findings', 'Findings', true),
    heading(2, 'visibility', 'Visibility'),
    heading(3, 'seen', 'What was seen'),
    {
      kind: 'list',
      ordered: true,
      items: [[{ text: 'A leaflet' }], [{ text: 'A poster', strong: true }]],
    },
    { kind: 'list', ordered: false, items: [[{ text: 'Nothing on the website' }]] },
    answers(),
  ]);
}

function answers(): Block {
  return {
    kind: 'table',
    caption: 'Criteria and answers',
    columns: [
      { label: 'Criterion', width: 5 },
      { label: 'Level', width: 1, align: 'center' },
      { label: 'Answer', width: 2 },
    ],
    rows: [
      [
        { runs: [{ text: 'A leaflet says how' }] },
        { runs: [{ text: '4' }], level: 4 },
        { runs: [], mark: 'partly' },
      ],
      [
        { runs: [{ text: 'A poster says where' }] },
        { runs: [] },
        { runs: [{ text: 'Met' }], mark: 'met' },
      ],
    ],
    rowHeaders: true,
  };
}
