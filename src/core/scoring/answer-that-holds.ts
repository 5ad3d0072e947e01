import { allClauses, type Catalogue, type Clause } from '#core/catalogue/catalogue.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { AnswerValue, Assessment } from '#schema/record/assessment.ts';

/** The parts of an assessment that decide which answer of a criterion holds. */
export type Answered = Pick<Assessment, 'answers' | 'clauses' | 'areas'>;

/** The clause, else its area, of which it is said that all of it does not apply; else undefined. */
export function coveringPlace(
  { clauses, areas }: Pick<Assessment, 'clauses' | 'areas'>,
  { id, area }: Pick<Clause, 'id' | 'area'>,
) {
  const places = [
    { kind: 'clause', id, remark: ownEntry(clauses, id) },
    { kind: 'area', id: area, remark: ownEntry(areas, area) },
  ] as const;
  return places.find(({ remark }) => remark?.notApplicableReason?.trim());
}

/** The one reason for which a whole clause does not apply: its own, else its area's; else undefined. */
export function coveringReason(
  assessment: Pick<Assessment, 'clauses' | 'areas'>,
  clause: Pick<Clause, 'id' | 'area'>,
): string | undefined {
  return coveringPlace(assessment, clause)?.remark?.notApplicableReason?.trim();
}

/** The criteria of which one reason says that they do not apply: those of every clause that is set aside. */
export function criteriaSetAside(
  catalogue: Catalogue,
  assessment: Pick<Assessment, 'clauses' | 'areas'>,
): ReadonlySet<string> {
  const setAside = new Set<string>();
  for (const clause of allClauses(catalogue))
    if (coveringReason(assessment, clause) !== undefined)
      for (const criterion of clause.criteria) setAside.add(criterion.id);
  return setAside;
}

/** The answer that holds for each criterion, where it is known which are set aside. */
export function answerBeside(
  setAside: ReadonlySet<string>,
  { answers }: Pick<Assessment, 'answers'>,
): (criterionId: string) => AnswerValue | undefined {
  return (id) => (setAside.has(id) ? 'notApplicable' : ownEntry(answers, id)?.value);
}

/**
 * The answer that holds for each criterion: "not applicable" where one reason covers its whole clause
 * or area, else its own answer, else none. Answers under a covering reason are kept, not counted.
 */
export function answerLookup(
  catalogue: Catalogue,
  assessment: Answered,
): (criterionId: string) => AnswerValue | undefined {
  return answerBeside(criteriaSetAside(catalogue, assessment), assessment);
}
