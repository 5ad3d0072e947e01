import { clauseLabel } from '#core/catalogue/catalogue.ts';
import { cell, chapter, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, fillCount } from '#core/message.ts';
import { COMPLIANCE, type ProvisionScore } from '#core/scoring/score-provisions.ts';
import { coverageBlocks } from './coverage-blocks.ts';
import { complianceMark, compliedText } from './figures.ts';
import { missingTable } from './gaps-section.ts';
import { regulatorTable } from './regulator-table.ts';
import type { ReportContext } from './report-context.ts';
import { unconfirmedNote } from './unconfirmed-note.ts';

/** How a code of rules is complied with, in figures, with its time limits. */
export function codeSummary(context: ReportContext): readonly Block[] {
  const { assessment, provisions, words, organisation, isUnanswered } = context;
  const { code } = words;
  if (provisions === undefined) return [];
  const open = provisions.counts.notAnswered;
  return [
    chapter('summary', words.summary.title),
    paragraph(
      isUnanswered
        ? fill(code.nothingAnswered, { organisation })
        : fill(code.lead, { organisation, complied: compliedText(context) }),
      'lead',
    ),
    ...(isUnanswered || open === 0
      ? []
      : [paragraph(fillCount(context.language, code.provisional, open))]),
    ...unconfirmedNote(context),
    ...(assessment.depth === 'quick' ? [paragraph(code.quick, 'note')] : []),
    table(
      code.countsCaption,
      [column(words.columns.result, 3), column(words.columns.provisions, 1, 'end')],
      COMPLIANCE.map((compliance) => [
        cell(code.compliance[compliance], { mark: complianceMark(compliance) }),
        cell(String(provisions.counts[compliance])),
      ]),
    ),
    ...limitBlocks(context),
    ...coverageBlocks(context),
  ];
}

function limitBlocks({ catalogue, words, language }: ReportContext): readonly Block[] {
  const { limits = [] } = catalogue.standard;
  const { limits: texts } = words;
  if (limits.length === 0) return [];
  return [
    heading(2, 'limits', texts.title),
    table(
      texts.caption,
      [
        column(texts.what, 4),
        column(texts.within, 2),
        column(texts.from, 3),
        column(texts.clause, 1.2),
      ],
      limits.map(({ what, value, unit, from, clause, note }) => [
        cell([{ text: what }, ...(note === undefined ? [] : [{ text: `\n${note}` }])]),
        cell(fillCount(language, texts.units[unit], value)),
        cell(from),
        cell(clause ?? words.figures.none),
      ]),
    ),
  ];
}

/** What is not complied with and what to do about it, then the regulator's own table where there is one. */
export function codeSection(context: ReportContext): readonly Block[] {
  const { provisions, words, isUnanswered } = context;
  const { code } = words;
  const open = (provisions?.clauses ?? []).filter(({ compliance }) =>
    ['doesNotComply', 'partly', 'unknown'].includes(compliance),
  );
  const none = isUnanswered ? words.gaps.unanswered : code.notCompliedNone;
  return [
    chapter('gaps', code.notCompliedTitle),
    ...(open.length === 0 ? [paragraph(none)] : []),
    ...open.flatMap((provision) => provisionBlocks(provision, context)),
    ...regulatorTable(context),
  ];
}

function provisionBlocks(
  { clause, compliance }: ProvisionScore,
  context: ReportContext,
): readonly Block[] {
  const { answer, words } = context;
  const missing = clause.criteria
    .map((criterion) => ({ criterion, value: answer(criterion.id) }))
    .filter(({ value }) => value !== 'met' && value !== 'notApplicable');
  return [
    heading(3, `gap-${clause.slug}`, clauseLabel(clause)),
    paragraph(words.code.compliance[compliance]),
    missingTable(
      { clause, missing, caption: fill(words.code.missingCaption, { clause: clause.number }) },
      context,
    ),
  ];
}
