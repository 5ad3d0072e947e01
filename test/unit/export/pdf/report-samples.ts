import type { Block, ReportDocument, TableBlock } from '#core/document/document.ts';

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
    profile('radar', 'Maturity by area'),
    profile('bars', 'Index of each clause'),
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

function profile(form: 'radar' | 'bars', caption: string): Block {
  return {
    kind: 'figure',
    form,
    caption,
    alternative: `${caption} in words`,
    points: [
      { label: 'Principles', index: 2.5, level: 2, target: 3, figure: '2.50' },
      { label: 'Framework', index: 3.25, level: 3, target: 3, figure: '3.25' },
      { label: 'Planning', index: 1.75, level: 1, target: 4, figure: '1.75' },
      { label: 'Monitoring', index: null, level: null, target: 3, figure: 'n/a' },
    ],
    key: { index: 'Index', target: 'Target' },
  };
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
