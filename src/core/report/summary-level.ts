import { clauseLabel } from '#core/catalogue/catalogue.ts';
import { fill, fillCount, joinList } from '#core/message.ts';
import type { CombinedScore } from '#core/scoring/score-assessment.ts';
import { bullets, heading, paragraph } from './blocks.ts';
import type { Block } from './document.ts';
import { indexText } from './figures.ts';
import { byClause, overallLift } from './overall-lift.ts';
import type { ReportContext } from './report-context.ts';

/** So many clauses at the lowest level are named before the rest is counted: the summary is one page. */
const NAMED_LOWEST = 5;

/** Why the overall level is no higher: the mean of the areas, the weakest clauses, or both. */
export function heldBackBlocks(context: ReportContext): readonly Block[] {
  const { score, words } = context;
  const { level, index, heldBack } = score.overall;
  if (level === null) return [];
  const byIndex = fill(words.summary.heldByIndex, {
    figure: indexText(index, words),
    next: level + 1,
  });
  const sentences: Readonly<Record<typeof heldBack.by, readonly string[]>> = {
    index: [byIndex],
    lowestClause: [lowestSentence(score.overall, context)],
    both: [byIndex, lowestSentence(score.overall, context)],
    nothing: [words.summary.heldByNothing],
  };
  return [
    heading(3, 'summary-held-back', words.summary.heldBackTitle),
    paragraph(sentences[heldBack.by].join(' ')),
  ];
}

function lowestSentence({ heldBack }: CombinedScore, { words, language }: ReportContext): string {
  const { lowest } = heldBack;
  const named = lowest.slice(0, NAMED_LOWEST).map(({ clause }) => clauseLabel(clause));
  const rest = lowest.length - named.length;
  const more = rest > 0 ? [fillCount(language, words.summary.moreClauses, rest)] : [];
  return fillCount(language, words.summary.heldByLowest, lowest.length, {
    level: lowest[0]?.level ?? 1,
    clauses: joinList(language, [...named, ...more]),
  });
}

/** The smallest set that lifts the overall level, counted by area; the gaps chapter names each one. */
export function liftBlocks(context: ReportContext): readonly Block[] {
  const { score, assessment, answer, words, language } = context;
  const lift = overallLift(score, assessment.areaWeights, answer);
  if (lift === undefined) return [];
  const { level, criteria } = lift;
  const title = heading(3, 'summary-lift', fill(words.summary.liftTitle, { level }));
  if (criteria === null) return [title, paragraph(fill(words.summary.liftNone, { level }))];
  const where = fillCount(language, words.summary.liftWhere, criteria.length, {
    heading: fill(words.gaps.liftTitle, { level }),
  });
  return [
    title,
    paragraph(fillCount(language, words.summary.lift, criteria.length, { level })),
    bullets(areaCounts(context, criteria).map((text) => [{ text }])),
    paragraph([{ text: where, to: 'lift' }], 'note'),
  ];
}

function areaCounts(
  { catalogue, words, language }: ReportContext,
  criteria: Parameters<typeof byClause>[1],
): readonly string[] {
  return catalogue.areas.flatMap((area) => {
    const entries = byClause(area.clauses, criteria);
    if (entries.length === 0) return [];
    const count = entries.reduce((sum, entry) => sum + entry.criteria.length, 0);
    const clauses = fillCount(language, words.summary.liftClauses, entries.length);
    return [fillCount(language, words.summary.liftArea, count, { area: area.title, clauses })];
  });
}
