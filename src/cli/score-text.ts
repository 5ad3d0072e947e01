import { type Catalogue, clauseLabel, criterionNameIn } from '#core/catalogue/catalogue.ts';
import type { Gap } from '#core/gap/find-gaps.ts';
import { gapSize } from '#core/gap/gap-size.ts';
import { fill, fillCount, joinList } from '#core/message.ts';
import { toFigure, toPercent } from '#core/scoring/fraction.ts';
import {
  type AssessmentScore,
  type CombinedScore,
  clauseTarget,
} from '#core/scoring/score-assessment.ts';
import type { ClauseScore, Completeness } from '#core/scoring/score-clause.ts';
import { scoreProvisions } from '#core/scoring/score-provisions.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { SCORING_VERSION } from '#schema/record/format.ts';
import type { CommandWords } from './command-words.ts';
import { type TextRow, textTable, wrapText } from './text-table.ts';

/** Reads well in a terminal of this many columns. */
const WIDTH = 80;
/** So many lowest clauses and urgent gaps are named. */
const NAMED = 5;

/** What is scored, and in which words. */
export interface ScoreSubject {
  /** As the checklist has it. */
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
  readonly words: CommandWords;
  readonly language: string;
}

export interface ScoreTextInput extends ScoreSubject {
  readonly score: AssessmentScore;
  readonly gaps: readonly Gap[];
}

function sections(...parts: readonly (readonly string[])[]): string {
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** The score as lines of at most 80 columns: the whole, a table of areas and clauses, what is urgent. */
export function scoreText(input: ScoreTextInput): string {
  return sections(subjectLines(input), overall(input), table(input), urgent(input));
}

/** The same for a code of rules: how many provisions are complied with, then each with its result. */
export function provisionsText(subject: ScoreSubject): string {
  const { catalogue, assessment, words, language } = subject;
  const { counts, completeness, areas } = scoreProvisions(catalogue, assessment);
  const { name, notAsked } = catalogue.standard;
  const isWhole = notAsked === undefined;
  const applicable = areas.flatMap(({ clauses }) => clauses).length - counts.notApplicable;
  const { compliance } = words.score;
  const rows = areas.flatMap(({ area, clauses }): TextRow[] => [
    { name: area.title, indent: 0, figures: [''] },
    ...clauses.map((provision) => ({
      name: clauseLabel(provision.clause),
      indent: 2,
      figures: [compliance[provision.compliance]],
    })),
  ]);
  const open = completeness.applicable - completeness.answered;
  const sentences = [
    fill(isWhole ? words.score.complied : words.score.compliedInPart, {
      ...{ complies: counts.complies, applicable },
    }),
    ...(notAsked === undefined ? [] : [fill(words.score.notAsked, { standard: name, notAsked })]),
    ...(open > 0 ? [fillCount(language, words.score.notAnswered, open)] : []),
    ...(assessment.depth === 'quick' ? [words.score.quick] : []),
  ];
  return sections(
    subjectLines(subject),
    sentences.flatMap((sentence) => wrapText(sentence, WIDTH)),
    textTable(
      [
        { name: words.score.columns.name, indent: 0, figures: [words.score.columns.result] },
        ...rows,
      ],
      WIDTH,
    ),
  );
}

/** Whose score it is. */
export function scoreHeading(assessment: Assessment, words: CommandWords): string {
  const organisation = assessment.organisation.trim() || words.score.unnamed;
  return assessment.sample ? `${organisation}\n${words.score.example}` : organisation;
}

function subjectLines({ catalogue, assessment, words }: ScoreSubject): readonly string[] {
  const { name, catalogueVersion } = catalogue.standard;
  const subject = fill(words.score.subject, {
    standard: name,
    depth: words.depths[assessment.depth],
    catalogueVersion,
    scoringVersion: SCORING_VERSION,
  });
  return wrapText(subject, WIDTH);
}

function share(part: number, whole: number, { score }: CommandWords): string {
  if (whole === 0) return score.nothingApplies;
  return fill(score.share, {
    percent: toPercent(part, whole),
    part,
    whole,
  });
}

function overall({ assessment, score, words, language }: ScoreTextInput): readonly string[] {
  const { level, index, alignment, completeness, unknown, provisional } = score.overall;
  if (level === null || index === null) return [words.score.levelNone];
  const open = completeness.applicable - completeness.answered;
  const figures = fill(words.score.figures, {
    alignment: share(alignment.met, alignment.applicable, words),
    completeness: share(completeness.answered, completeness.applicable, words),
  });
  return [
    fill(words.score.level, { level, figure: toFigure(index) }),
    figures,
    ...(unknown > 0 ? [fillCount(language, words.score.unknown, unknown)] : []),
    ...(provisional ? [fillCount(language, words.score.provisional, open)] : []),
    ...(assessment.depth === 'quick' ? [words.score.quick] : []),
    heldBackSentence(score.overall, level, words, language),
  ].flatMap((sentence) => wrapText(sentence, WIDTH));
}

function heldBackSentence(
  { heldBack }: CombinedScore,
  level: number,
  { score, warnings }: CommandWords,
  language: string,
): string {
  const { by, lowest } = heldBack;
  const next = level + 1;
  if (by === 'nothing') return score.heldBack.nothing;
  if (by === 'index') return fill(score.heldBack.index, { next });
  const rest = lowest.length - NAMED;
  const named = lowest.slice(0, NAMED).map(({ clause }) => clauseLabel(clause));
  const more = rest > 0 ? [fillCount(language, warnings.more, rest)] : [];
  return fillCount(language, score.heldBack[by], lowest.length, {
    next,
    lowest: lowest[0]?.level ?? 1,
    clauses: joinList(language, [...named, ...more]),
  });
}

function table({ assessment, score, words }: ScoreTextInput): readonly string[] {
  const { columns, none } = words.score;
  const parts = ({ answered, applicable }: Completeness) =>
    applicable === 0 ? none : fill(words.score.parts, { part: answered, whole: applicable });
  const figures = (scored: CombinedScore | ClauseScore, target: number, gap: string) => [
    String(scored.level ?? none),
    scored.index === null ? none : toFigure(scored.index),
    String(target),
    gap,
    parts({ answered: scored.alignment.met, applicable: scored.alignment.applicable }),
    parts(scored.completeness),
  ];
  const rows = score.areas.flatMap((area): TextRow[] => [
    { name: area.area.title, indent: 0, figures: figures(area, area.target, '') },
    ...area.clauses.map((clause) => {
      const target = clauseTarget(assessment, clause.clause);
      const gap = String(gapSize(clause, target));
      return { name: clauseLabel(clause.clause), indent: 2, figures: figures(clause, target, gap) };
    }),
  ]);
  const { name, level, index, target, gap, alignment, answered } = columns;
  const titles = { name, indent: 0, figures: [level, index, target, gap, alignment, answered] };
  return textTable([titles, ...rows], WIDTH);
}

function urgent({ gaps, words, language }: ScoreTextInput): readonly string[] {
  if (gaps.length === 0) return [words.score.gapsNone];
  const items = gaps.slice(0, NAMED).map(({ score, priority, missing }) => {
    const clause = clauseLabel(score.clause);
    const names = missing.map(({ criterion }) => criterionNameIn(score.clause, criterion));
    const criteria = joinList(language, names);
    const template = names.length === 0 ? words.score.gapNothing : words.score.gap;
    return fill(template, { clause, priority, criteria });
  });
  const lines = items.flatMap((item) =>
    wrapText(item, WIDTH - 4).map((line, position) =>
      position === 0 ? `  ${line}` : `    ${line}`,
    ),
  );
  return [words.score.gapsTitle, ...lines];
}
