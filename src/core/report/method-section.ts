import { fill, fillCount, joinSentences } from '#core/message.ts';
import { SCORING_VERSION } from '#core/scoring/score-clause.ts';
import { cell, chapter, column, heading, paragraph, table } from './blocks.ts';
import type { Block } from './document.ts';
import { datesText, joinItems, personText } from './figures.ts';
import { recordedVersion, strayAnswers } from './record-warnings.ts';
import type { ReportContext } from './report-context.ts';

/** What the report is and is not, what was assessed by whom, and how the score is made. */
export function methodSection(context: ReportContext): readonly Block[] {
  const { assessment, catalogue, words } = context;
  const { method } = words;
  const standard = catalogue.standard.name;
  return [
    chapter('method', method.title),
    heading(2, 'method-nature', method.natureTitle),
    paragraph(method.nature),
    paragraph(
      joinSentences([method.scale, method.wording].map((text) => fill(text, { standard }))),
    ),
    paragraph(joinSentences([fill(method.modes[assessment.mode], { standard }), method.grades])),
    ...(assessment.depth === 'quick' ? [paragraph(words.summary.quick)] : []),
    heading(2, 'method-subject', method.subjectTitle),
    factsTable(context),
    exclusions(context),
    ...differences(context),
    heading(2, 'method-score', method.scoreTitle),
    paragraph(method.scoreClause),
    paragraph(joinSentences([method.scoreArea, weightsSentence(context)])),
    paragraph(method.scoreAlignment),
  ];
}

function factsTable(context: ReportContext): Block {
  const { assessment, catalogue, words, language } = context;
  const { method, record } = words;
  const { standard } = catalogue;
  const { name, title } = standard;
  const team = assessment.team.map((person) => personText(person, words));
  const facts: readonly (readonly [string, string])[] = [
    [method.organisation, context.organisation],
    [method.standard, fill(method.standardTitle, { name, title })],
    [method.edition, standard.edition],
    [method.catalogueVersion, standard.catalogueVersion],
    [method.scoringVersion, String(SCORING_VERSION)],
    [method.depth, record.depths[assessment.depth]],
    [method.mode, record.modes[assessment.mode]],
    [method.leadAssessor, personText(assessment.leadAssessor, words)],
    [method.team, joinItems(team, words)],
    [method.dates, datesText(assessment, words, language)],
    [method.purpose, assessment.purpose],
    [method.sites, assessment.scope.sites],
    [method.channels, assessment.scope.channels],
  ];
  return table(
    method.subjectCaption,
    [column(words.columns.subject, 1), column(words.columns.record, 3)],
    facts.map(([label, value]) => [
      cell(label),
      cell(value.trim() === '' ? record.notStated : value),
    ]),
  );
}

function exclusions({ assessment, words }: ReportContext): Block {
  const { exclusions: excluded } = assessment.scope;
  if (excluded.length === 0) return paragraph(words.method.exclusionsNone);
  return table(
    words.method.exclusionsCaption,
    [column(words.columns.excluded, 1), column(words.columns.why, 2)],
    excluded.map(({ what, why }) => [
      cell(what),
      cell(why.trim() === '' ? words.clauses.reasonMissing : why),
    ]),
  );
}

/** Where the record was made with another version than the one it is read with. */
function differences({ assessment, catalogue, words, language }: ReportContext): readonly Block[] {
  const { method } = words;
  const recorded = recordedVersion(catalogue, assessment);
  const current = catalogue.standard.catalogueVersion;
  // A quick scan keeps the answers of a full one, and they are no strangers.
  const stray = assessment.depth === 'full' ? strayAnswers(catalogue, assessment).length : 0;
  return [
    ...(recorded === current ? [] : [fill(method.otherCatalogue, { recorded, current })]),
    ...(assessment.scoringVersion === SCORING_VERSION
      ? []
      : [
          fill(method.otherScoring, {
            recorded: assessment.scoringVersion,
            current: SCORING_VERSION,
          }),
        ]),
    ...(stray === 0 ? [] : [fillCount(language, method.strayAnswers, stray)]),
  ].map((sentence) => paragraph(sentence));
}

function weightsSentence({ assessment, catalogue, words }: ReportContext): string {
  const weights = catalogue.areas.map((area) => ({
    area: area.title,
    weight: assessment.areaWeights[area.id] ?? 1,
  }));
  const isEqual = weights.every(({ weight }) => weight === weights[0]?.weight);
  if (isEqual) return words.method.weightsEqual;
  return fill(words.method.weights, {
    weights: joinItems(
      weights.map((entry) => fill(words.method.weight, entry)),
      words,
    ),
  });
}
