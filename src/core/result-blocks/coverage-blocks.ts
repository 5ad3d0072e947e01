import { askedAt } from '#core/assessment/asked-at.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { bullets, heading, paragraph } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, fillCount, joinSentences } from '#core/message.ts';
import { coverageOf } from '#core/scoring/coverage.ts';
import { clauseRun } from './clause-run.ts';
import type { ResultContext } from './result-context.ts';

/** `45 of 45`: clauses of the standard that the walk has reached. */
export function coverageShare({ catalogue, assessment, words }: ResultContext): string {
  const { reached, notReached } = coverageOf(catalogue, assessment);
  const whole = reached.length + notReached.length;
  return fill(words.figures.count, { part: reached.length, whole });
}

/** Which clauses of the standard the walk has reached, and which not. */
export function coverageBlocks(context: ResultContext): readonly Block[] {
  const { catalogue, assessment, words, language } = context;
  const { reached, notReached } = coverageOf(catalogue, assessment);
  const elsewhere = countElsewhere(context);
  const counts = { reached: reached.length, clauses: reached.length + notReached.length };
  return [
    heading(2, 'coverage', words.coverage.title),
    paragraph(
      joinSentences([
        fill(notReached.length === 0 ? words.coverage.all : words.coverage.some, counts),
        ...(elsewhere === 0 ? [] : [fillCount(language, words.coverage.elsewhere, elsewhere)]),
        ...(notReached.length === 0 ? [] : [words.coverage.open]),
      ]),
    ),
    ...(notReached.length === 0 ? [] : [bullets(notReached.map((clause) => [clauseRun(clause)]))]),
  ];
}

/** How many of the standard's questions were answered where another standard asks them. */
function countElsewhere({ catalogue, catalogues, assessment, answer }: ResultContext): number {
  const asked = askedAt(catalogues, assessment);
  const own = new Set(allClauses(catalogue));
  const ids = new Set([...own].flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  return [...ids].filter((id) => {
    const clause = asked.get(id);
    return answer(id) !== undefined && clause !== undefined && !own.has(clause);
  }).length;
}
