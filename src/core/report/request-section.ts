import { clauseLabel } from '#core/catalogue/catalogue.ts';
import { cell, chapter, column, labelled, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, joinSentences, writeDay } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { personText } from './record-text.ts';
import type { ReportContext } from './report-context.ts';

/** What the organisation is asked to send before the visit, clause by clause. */
export function requestSection(context: ReportContext): readonly Block[] {
  const { catalogue, score, guidance, words, organisation, assessment, language } = context;
  const { request: texts } = words;
  const leftOut = new Set(
    score.clauses.filter(({ level }) => level === null).map(({ clause }) => clause.id),
  );
  const tables = catalogue.areas.flatMap((area) => {
    const rows = area.clauses.flatMap((clause) => {
      const wanted = leftOut.has(clause.id) ? [] : (ownEntry(guidance, clause.id)?.evidence ?? []);
      if (wanted.length === 0) return [];
      return [
        [
          cell(clauseLabel(clause)),
          cell(wanted.map((text) => `• ${text}`).join('\n')),
          { runs: [], lines: 2 },
        ],
      ];
    });
    if (rows.length === 0) return [];
    return [
      table(
        area.title,
        [column(words.columns.clause, 3), column(texts.what, 6), column(texts.sent, 3)],
        rows,
      ),
    ];
  });
  const { requestTo, requestBy } = assessment.audit ?? {};
  const lead = fill(texts.lead, {
    organisation,
    lead: personText(assessment.leadAssessor, words),
  });
  const by = requestBy ? [fill(texts.by, { day: writeDay(language, requestBy) })] : [];
  return [
    chapter('request', texts.title),
    ...(requestTo?.trim() ? [labelled(texts.to, requestTo)] : []),
    paragraph(joinSentences([lead, ...by])),
    ...(tables.length === 0 ? [paragraph(texts.none)] : tables),
  ];
}
