import type { Clause, Criterion } from '#core/catalogue/catalogue.ts';
import { heading, paragraph } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, fillCount, joinList, joinSentences, spaceAfter } from '#core/message.ts';
import { overallLift } from '#core/scoring/lift.ts';
import type { CombinedScore } from '#core/scoring/score-assessment.ts';
import { indexText } from './figures.ts';
import type { ResultContext } from './result-context.ts';

/** So many clauses at the lowest level are named before the rest is counted: the summary is one page. */
const NAMED_LOWEST = 5;

/** Why the overall level is no higher, by the mean of the areas or the weakest clauses, and what lifts it. */
export function levelBlocks(context: ResultContext): readonly Block[] {
  const { score, words } = context;
  const { level, index, heldBack } = score.overall;
  if (level === null) return [];
  const byIndex = fill(words.level.heldByIndex, {
    figure: indexText(index, words),
    next: level + 1,
  });
  const sentences: Readonly<Record<typeof heldBack.by, readonly string[]>> = {
    index: [byIndex],
    lowestClause: [lowestSentence(score.overall, context)],
    both: [byIndex, lowestSentence(score.overall, context)],
    nothing: [words.level.heldByNothing],
  };
  return [
    heading(2, 'summary-level', words.level.title),
    paragraph(joinSentences(sentences[heldBack.by])),
    ...liftBlocks(context),
  ];
}

/** `8.3`, or `8.6 Output` where only the part tells it from its neighbours. */
function shortName({ number, part }: Clause): string {
  return part === undefined ? number : `${number} ${part}`;
}

function lowestSentence({ heldBack }: CombinedScore, { words, language }: ResultContext): string {
  const { lowest } = heldBack;
  const named = lowest.slice(0, NAMED_LOWEST).map(({ clause }) => shortName(clause));
  const rest = lowest.length - named.length;
  const more = rest > 0 ? [fillCount(language, words.level.moreClauses, rest)] : [];
  return fillCount(language, words.level.heldByLowest, lowest.length, {
    level: lowest[0]?.level ?? 1,
    clauses: joinList(language, [...named, ...more]),
  });
}

/** The smallest set that lifts the overall level, counted by area; the gaps chapter names each one. */
function liftBlocks(context: ResultContext): readonly Block[] {
  const { score, assessment, answer, words, language } = context;
  const current = score.overall.level;
  if (current === null || current === 5) return [];
  const lift = overallLift(score, assessment, answer);
  if (lift === undefined) return [paragraph(fill(words.level.liftNone, { level: current + 1 }))];
  const { level, criteria } = lift;
  const areas = joinList(language, areaCounts(context, criteria));
  const sentence = fillCount(language, words.level.lift, criteria.length, { level, areas });
  const where = fillCount(language, words.level.liftWhere, criteria.length, {
    heading: fill(words.level.liftTitle, { level }),
  });
  return [paragraph([{ text: `${sentence}${spaceAfter(sentence)}` }, { text: where, to: 'lift' }])];
}

function areaCounts(
  { catalogue, words, language }: ResultContext,
  criteria: readonly Criterion[],
): readonly string[] {
  const ids = new Set(criteria.map(({ id }) => id));
  return catalogue.areas.flatMap((area) => {
    const all = area.clauses.flatMap((clause) => clause.criteria);
    const count = all.filter(({ id }) => ids.has(id)).length;
    if (count === 0) return [];
    return [fillCount(language, words.level.liftArea, count, { area: area.title })];
  });
}
