import type { Catalogue, Clause, Criterion } from '#core/catalogue/catalogue.ts';
import { answerLookup } from '#core/scoring/answer-that-holds.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** A criterion that is not met somewhere: by how many of those whom it was asked and applies to. */
export interface MissedCriterion {
  readonly clause: Clause;
  readonly criterion: Criterion;
  readonly missedBy: number;
  readonly askedOf: number;
}

/** An assessment with a catalogue as it walked it. */
interface Walked {
  readonly assessment: Assessment;
  readonly catalogue: Catalogue;
}

/** Unmet, met in part and unknown count as missed; what nobody has answered yet is no statement. */
export function missedCriteria(walks: readonly Walked[]): readonly MissedCriterion[] {
  const found = new Map<
    string,
    { clause: Clause; criterion: Criterion; missed: number; asked: number }
  >();
  for (const { catalogue, assessment } of walks) {
    const answer = answerLookup(catalogue, assessment);
    for (const { clause, criterion } of criteriaOnce(catalogue)) {
      const value = answer(criterion.id);
      if (value === undefined || value === 'notApplicable') continue;
      const one = found.get(criterion.id) ?? { clause, criterion, missed: 0, asked: 0 };
      one.asked += 1;
      if (value !== 'met') one.missed += 1;
      found.set(criterion.id, one);
    }
  }
  return [...found.values()]
    .filter(({ missed }) => missed > 0)
    .sort((a, b) => b.missed - a.missed || a.criterion.rung - b.criterion.rung)
    .map(({ clause, criterion, missed, asked }) => ({
      ...{ clause, criterion, missedBy: missed, askedOf: asked },
    }));
}

/** The criteria of a catalogue; one that two clauses share is one. */
export function criteriaOnce({ areas }: Catalogue) {
  const known = new Set<string>();
  return areas
    .flatMap(({ clauses }) => clauses)
    .flatMap((clause) => clause.criteria.map((criterion) => ({ clause, criterion })))
    .filter(({ criterion: { id } }) => !known.has(id) && known.add(id));
}
