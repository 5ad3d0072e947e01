import { chapter, labelled, paragraph } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, fillCount, joinSentences, withLabel } from '#core/message.ts';
import { coverageShare } from '#core/result-blocks/coverage-blocks.ts';
import { joinItems, shareText } from '#core/result-blocks/figures.ts';
import { modesText, natureText, standardTitle } from './method-section.ts';
import { datesText, personText } from './record-text.ts';
import type { ReportContext } from './report-context.ts';

/** What the assessment rests on, for what it was made, over what, by whom, and how: as far as the record says it. */
export function forewordSection(contexts: readonly ReportContext[]): readonly Block[] {
  const [context] = contexts;
  if (context === undefined) return [];
  const { assessment, words, language } = context;
  const { foreword } = words.formal;
  const { method, record } = words;
  const team = [assessment.leadAssessor, ...assessment.team].filter(
    ({ name, role }) => (name + role).trim() !== '',
  );
  const said: readonly (readonly [string, string])[] = [
    [foreword.basis, joinItems(contexts.map(standardTitle), words)],
    [method.mode, modesText(contexts, words)],
    [method.purpose, assessment.purpose],
    [method.sites, assessment.scope.sites],
    [method.channels, assessment.scope.channels],
    [words.columns.excluded, excludedText(context)],
    [
      foreword.team,
      joinItems(
        team.map((person) => personText(person, words)),
        words,
      ),
    ],
    [method.dates, datesText(assessment, words, language)],
    [foreword.method, methodText(contexts, context)],
  ];
  return [
    chapter('foreword', foreword.title),
    ...said.map(([label, text]) =>
      labelled(withLabel(label, '').trim(), text.trim() === '' ? record.notStated : text),
    ),
    paragraph(natureText(context), 'note'),
  ];
}

function excludedText({ assessment, words }: ReportContext): string {
  const { exclusions } = assessment.scope;
  if (exclusions.length === 0) return words.method.exclusionsNone;
  return joinItems(
    exclusions.map(({ what }) => what),
    words,
  );
}

/** How far it went, and what was looked at. */
function methodText(
  contexts: readonly ReportContext[],
  { assessment, words, language }: ReportContext,
): string {
  const { board: texts, record } = words;
  const evidence = Object.keys(assessment.evidence).length;
  const files = Object.keys(assessment.cases).length;
  return joinSentences([
    fill(words.formal.foreword.depth, { depth: record.depths[assessment.depth] }),
    ...contexts.map((context) => {
      const { answered, applicable } = context.score.overall.completeness;
      return fill(texts.seen, {
        standard: context.catalogue.standard.name,
        clauses: coverageShare(context),
        criteria: shareText(answered, applicable, words),
      });
    }),
    evidence === 0 ? texts.evidenceNone : fillCount(language, texts.evidence, evidence),
    files === 0 ? texts.filesNone : fillCount(language, texts.files, files),
  ]);
}
