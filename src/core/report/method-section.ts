import { modeOf } from '#core/assessment/mode-of.ts';
import { recordedVersion, strayAnswers } from '#core/audit/record-warnings.ts';
import { cell, chapter, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, fillCount, joinList, joinSentences, withLabel } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { joinItems } from '#core/result-blocks/figures.ts';
import { SCORING_VERSION } from '#schema/record/format.ts';
import { factsBlocks } from './facts-blocks.ts';
import { isAuditOfAnother } from './plan-section.ts';
import { datesText, personText } from './record-text.ts';
import type { ReportContext } from './report-context.ts';
import { tailoringBlocks } from './tailoring-blocks.ts';

/** What the report is and is not, what was assessed by whom, and how the score is made. */
export function methodSection(contexts: readonly ReportContext[]): readonly Block[] {
  const [context] = contexts;
  if (context === undefined) return [];
  const { assessment, words, language } = context;
  const { method } = words;
  const standard = joinNames(contexts, language);
  const isLevelled = contexts.some(({ provisions }) => provisions === undefined);
  const nature = [...(isLevelled ? [method.scale] : []), method.wording];
  return [
    chapter('method', method.title),
    heading(2, 'method-nature', method.natureTitle),
    paragraph(natureText(context)),
    paragraph(joinSentences(nature.map((text) => fill(text, { standard })))),
    paragraph(
      joinSentences([
        ...MODES.flatMap((mode) => {
          const used = contexts.filter((one) => modeIn(one) === mode);
          const names = joinNames(used, language);
          return used.length === 0 ? [] : [fill(method.modes[mode], { standard: names })];
        }),
        ...(isLevelled ? [method.grades] : []),
      ]),
    ),
    ...(assessment.depth === 'quick' ? [paragraph(words.summary.quick)] : []),
    heading(2, 'method-subject', method.subjectTitle),
    factsTable(contexts, context),
    exclusions(context),
    ...differences(contexts, context),
    ...tailoringBlocks(contexts),
    ...factsBlocks(contexts),
    ...scoreBlocks(contexts, words),
  ];
}

/** Whose word the report is, and that it is no certificate. */
export function natureText({ assessment, words: { method } }: ReportContext): string {
  return isAuditOfAnother(assessment) ? method.natureAudit : method.nature;
}

const MODES = ['guidance', 'criterion'] as const;

function modeIn({ assessment, catalogue }: ReportContext): (typeof MODES)[number] {
  return modeOf(assessment, catalogue.standard.id);
}

function joinNames(contexts: readonly ReportContext[], language: string): string {
  return joinList(
    language,
    contexts.map(({ catalogue }) => catalogue.standard.name),
  );
}

/** How the standards are used: said once where it is the same for all, else of each by its name. */
export function modesText(
  contexts: readonly ReportContext[],
  words: ReportContext['words'],
): string {
  const { modes } = words.record;
  const used = contexts.map((one) => ({ name: one.catalogue.standard.name, mode: modeIn(one) }));
  const [first] = used;
  if (first && used.every(({ mode }) => mode === first.mode)) return modes[first.mode];
  return joinItems(
    used.map(({ name, mode }) => withLabel(name, modes[mode])),
    words,
  );
}

/** How the score is made, as far as the standards assessed need it explained. */
function scoreBlocks(
  contexts: readonly ReportContext[],
  { method }: ReportContext['words'],
): readonly Block[] {
  const levelled = contexts.filter(({ provisions }) => provisions === undefined);
  return [
    heading(2, 'method-score', method.scoreTitle),
    ...(levelled.length === 0
      ? []
      : [
          paragraph(method.scoreClause),
          paragraph(joinSentences([method.scoreArea, ...levelled.map(weightsSentence)])),
          paragraph(method.scoreAlignment),
        ]),
    ...(levelled.length < contexts.length ? [paragraph(method.scoreProvision)] : []),
    ...(contexts.length > 1 ? [paragraph(method.askedOnce)] : []),
  ];
}

/** The standard by its number and its title. */
export function standardTitle({ catalogue, words }: ReportContext): string {
  const { name, title } = catalogue.standard;
  return fill(words.method.standardTitle, { name, title });
}

function standardFacts(context: ReportContext): readonly (readonly [string, string])[] {
  const { method } = context.words;
  const { edition, catalogueVersion } = context.catalogue.standard;
  return [
    [method.standard, standardTitle(context)],
    [method.edition, edition],
    [method.catalogueVersion, catalogueVersion],
  ];
}

function factsTable(contexts: readonly ReportContext[], context: ReportContext): Block {
  const { assessment, words, language } = context;
  const { method, record } = words;
  const team = assessment.team.map((person) => personText(person, words));
  const facts: readonly (readonly [string, string])[] = [
    [method.organisation, context.organisation],
    ...contexts.flatMap(standardFacts),
    [method.scoringVersion, String(SCORING_VERSION)],
    [method.depth, record.depths[assessment.depth]],
    [method.mode, modesText(contexts, words)],
    [method.leadAssessor, personText(assessment.leadAssessor, words)],
    [method.team, joinItems(team, words)],
    [method.dates, datesText(assessment, words, language)],
    [method.purpose, assessment.purpose],
    [method.sites, assessment.scope.sites],
    [method.channels, assessment.scope.channels],
    ...(context.contentHash === undefined
      ? []
      : [[method.fingerprint, context.contentHash] as const]),
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
function differences(
  contexts: readonly ReportContext[],
  { assessment, catalogues, words, language }: ReportContext,
): readonly Block[] {
  const { method } = words;
  // A quick scan keeps the answers of a full one, and they are no strangers.
  const stray = assessment.depth === 'full' ? strayAnswers(catalogues, assessment).length : 0;
  return [
    ...contexts.flatMap(({ catalogue }) => {
      const recorded = recordedVersion(catalogue, assessment);
      const current = catalogue.standard.catalogueVersion;
      return recorded === current ? [] : [fill(method.otherCatalogue, { recorded, current })];
    }),
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
    weight: ownEntry(assessment.areaWeights, area.id) ?? 1,
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
