import { clauseLabel } from '#core/catalogue/catalogue.ts';
import { cell, chapter, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, fillCount } from '#core/message.ts';
import { clauseRun } from '#core/result-blocks/clause-run.ts';
import {
  complianceCell,
  countsTable,
  limitBlocks,
  notAskedBlocks,
  type OpenProvision,
  openProvisions,
  sharesFigure,
} from '#core/result-blocks/code-blocks.ts';
import { coverageBlocks } from '#core/result-blocks/coverage-blocks.ts';
import { compliedText, criterionNames } from '#core/result-blocks/figures.ts';
import { missingTable } from './gaps-section.ts';
import type { ReportContext } from './report-context.ts';
import { unconfirmedNote } from './unconfirmed-note.ts';

/** The sentence that says how much of a code the organisation complies with. */
export function codeLead(context: ReportContext): string {
  const { organisation, catalogue, words } = context;
  const { lead, leadInPart } = words.code;
  const isWhole = catalogue.standard.notAsked === undefined;
  return fill(isWhole ? lead : leadInPart, { organisation, complied: compliedText(context) });
}

/** How a code of rules is complied with, in figures, with its time limits. */
export function codeSummary(context: ReportContext): readonly Block[] {
  const { assessment, provisions, words, organisation, isUnanswered } = context;
  const { code } = words;
  if (provisions === undefined) return [];
  const open = provisions.counts.notAnswered;
  return [
    chapter('summary', words.summary.title),
    paragraph(
      isUnanswered ? fill(code.nothingAnswered, { organisation }) : codeLead(context),
      'lead',
    ),
    ...(isUnanswered || open === 0
      ? []
      : [paragraph(fillCount(context.language, code.provisional, open))]),
    ...(isUnanswered ? [] : notAskedBlocks(context)),
    ...unconfirmedNote(context),
    ...(assessment.depth === 'quick' ? [paragraph(code.quick, 'note')] : []),
    sharesFigure([provisions], context),
    countsTable(context),
    ...limitBlocks(context),
    ...coverageBlocks(context),
  ];
}

/** What is not complied with and what to do about it. */
export function codeSection(context: ReportContext): readonly Block[] {
  const { words, isUnanswered, has } = context;
  const { code } = words;
  const open = openProvisions(context);
  const none = isUnanswered ? words.gapList.unanswered : code.notCompliedNone;
  return [
    chapter('gaps', code.notCompliedTitle),
    ...(open.length === 0 ? [paragraph(none)] : []),
    ...(open.length > 0 && has('clauses') ? [openTable(open, context)] : []),
    ...(has('clauses') ? [] : open).flatMap((provision) => provisionBlocks(provision, context)),
  ];
}

/** The open provisions with what is missing by name: their texts stand with every provision. */
function openTable(open: readonly OpenProvision[], { words, language }: ReportContext): Block {
  const { columns, code } = words;
  return table(
    code.notCompliedTitle,
    [column(columns.clause, 4), column(columns.result, 2), column(columns.missing, 2)],
    open.map(({ clause, compliance, missing }) => [
      cell([clauseRun(clause)]),
      complianceCell(compliance, words),
      cell(
        criterionNames(
          clause,
          missing.map(({ criterion }) => criterion),
          language,
        ),
      ),
    ]),
  );
}

function provisionBlocks(
  { clause, compliance, missing }: OpenProvision,
  context: ReportContext,
): readonly Block[] {
  const { words } = context;
  return [
    heading(3, `gap-${clause.slug}`, clauseLabel(clause)),
    paragraph(words.code.compliance[compliance]),
    missingTable(
      { clause, missing, caption: fill(words.code.missingCaption, { clause: clause.number }) },
      context,
    ),
  ];
}
