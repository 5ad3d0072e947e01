import type { Clause } from '#core/catalogue/catalogue.ts';
import type { MissingCriterion } from '#core/gap/find-gaps.ts';
import { indexText } from './figures.ts';
import type { ResultContext } from './result-context.ts';

/** An area with what it lacks, the most urgent first. */
export interface AreaMissing {
  readonly id: string;
  readonly title: string;
  /** The index as printed. */
  readonly figure: string;
  readonly target: number;
  readonly missing: readonly (MissingCriterion & { readonly clause: Clause })[];
}

/** The criteria that stand in the list of gaps, area by area: what a figure of the areas cannot say. */
export function missingByArea({ score, gaps, words }: ResultContext): readonly AreaMissing[] {
  return score.areas.map(({ area, index, target, clauses }) => {
    const own = new Set(clauses.map(({ clause }) => clause.id));
    return {
      ...{ id: area.id, title: area.title, target },
      figure: indexText(index, words),
      missing: gaps
        .filter((gap) => own.has(gap.score.clause.id))
        .flatMap(({ score: { clause }, missing }) => missing.map((one) => ({ ...one, clause }))),
    };
  });
}
