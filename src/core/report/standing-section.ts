import { clauseLabel } from '#core/catalogue/catalogue.ts';
import { bullets, cell, chapter, column, heading, paragraph } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import { filledTable } from '#core/document/filled-table.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { countsTable, notAskedBlocks, provisionTables } from '#core/result-blocks/code-blocks.ts';
import { evidencedColumn, evidencedLevel } from '#core/result-blocks/evidenced-cell.ts';
import { alignmentShare, indexText, levelText } from '#core/result-blocks/figures.ts';
import { type AreaScore, clauseTarget } from '#core/scoring/score-assessment.ts';
import { codeLead } from './code-section.ts';
import type { ReportContext } from './report-context.ts';
import { findStrengths } from './strengths.ts';
import { figuresTable, opening, strengthItem } from './summary-section.ts';
import { unconfirmedNote } from './unconfirmed-note.ts';

/** How things stand by group of clauses: in each its strengths first, then every clause of it. */
export function standingSection(context: ReportContext): readonly Block[] {
  const title = chapter('standing', context.words.formal.standingTitle);
  return [title, ...(context.provisions ? ofCode(context) : ofLevels(context))];
}

function ofLevels(context: ReportContext): readonly Block[] {
  const { score, isUnanswered } = context;
  return [
    ...opening(context),
    ...unconfirmedNote(context),
    ...quickNote(context),
    figuresTable(context),
    ...(isUnanswered ? [] : score.areas.flatMap((area) => areaBlocks(area, context))),
  ];
}

function quickNote({ assessment, words }: ReportContext): readonly Block[] {
  if (assessment.depth !== 'quick') return [];
  return [paragraph(words.summary.quick, 'note')];
}

function areaBlocks(score: AreaScore, context: ReportContext): readonly Block[] {
  const { words } = context;
  const { area, level, index, target, clauses } = score;
  const title = heading(2, `standing-${area.id}`, area.title);
  if (level === null) return [title, paragraph(words.clauses.areaLineNone)];
  const strengths = findStrengths(clauses, clauses.length);
  return [
    title,
    paragraph(
      fill(words.clauses.areaLine, {
        level: levelText(level, words),
        figure: indexText(index, words),
        target,
      }),
    ),
    heading(3, `strengths-${area.id}`, words.summary.strengthsTitle),
    strengths.length === 0
      ? paragraph(words.summary.strengthsNone)
      : bullets(strengths.map((strength) => strengthItem(strength, context))),
    clausesTable(score, context),
  ];
}

/** A clause a row, with what was noted of it as a whole. */
function clausesTable({ area, clauses }: AreaScore, context: ReportContext): Block {
  const { assessment, evidenced, words, has } = context;
  const { columns, figures } = words;
  return filledTable(
    fill(words.heatMap.caption, { area: area.title }),
    [
      column(columns.clause, 3.4),
      column(columns.level, 1, 'center'),
      ...evidencedColumn(evidenced, words),
      column(columns.index, 1, 'end'),
      column(columns.target, 1, 'end'),
      column(columns.alignment, 2.3, 'end'),
      column(columns.note, 4),
    ],
    clauses.map(({ clause, level, index, alignment }): readonly TableCell[] => {
      const alone = evidenced?.clauses.find((one) => one.clause.id === clause.id);
      const note = has('notes') ? ownEntry(assessment.clauses, clause.id)?.note?.trim() : '';
      return [
        cell(clauseLabel(clause)),
        cell(String(level ?? figures.none), { level }),
        ...evidencedLevel(level, alone, context),
        cell(indexText(index, words)),
        cell(level === null ? figures.none : String(clauseTarget(assessment, clause))),
        cell(alignment.applicable === 0 ? figures.none : alignmentShare(alignment, words)),
        cell(note || figures.none),
      ];
    }),
    figures.none,
  );
}

function ofCode(context: ReportContext): readonly Block[] {
  const { provisions, words, organisation, isUnanswered } = context;
  const { code } = words;
  if (isUnanswered) return [paragraph(fill(code.nothingAnswered, { organisation }), 'lead')];
  const tables = provisionTables(context);
  return [
    paragraph(codeLead(context), 'lead'),
    ...notAskedBlocks(context),
    ...unconfirmedNote(context),
    countsTable(context),
    ...(provisions?.areas ?? []).flatMap(({ area }, place) => [
      heading(2, `standing-${area.id}`, area.title),
      ...tables.slice(place, place + 1),
    ]),
  ];
}
