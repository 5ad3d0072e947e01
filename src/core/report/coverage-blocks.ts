import { clauseLabel } from '#core/catalogue/catalogue.ts';
import { bullets, heading, paragraph } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill } from '#core/message.ts';
import { coverageOf } from '#core/scoring/coverage.ts';
import type { ReportContext } from './report-context.ts';

/** `45 of 45`: clauses of the standard that the walk has reached. */
export function coverageShare({ catalogue, assessment, words }: ReportContext): string {
  const { reached, notReached } = coverageOf(catalogue, assessment);
  const whole = reached.length + notReached.length;
  return fill(words.figures.count, { part: reached.length, whole });
}

/** Which clauses of the standard the walk has reached, and which not. */
export function coverageBlocks(context: ReportContext): readonly Block[] {
  const { catalogue, assessment, words } = context;
  const { reached, notReached } = coverageOf(catalogue, assessment);
  const counts = { reached: reached.length, clauses: reached.length + notReached.length };
  return [
    heading(2, 'coverage', words.coverage.title),
    paragraph(fill(notReached.length === 0 ? words.coverage.all : words.coverage.some, counts)),
    ...(notReached.length === 0
      ? []
      : [
          bullets(
            notReached.map((clause) => [
              { text: clauseLabel(clause), to: `clause-${clause.slug}` },
            ]),
          ),
        ]),
  ];
}
