import { type Area, type Catalogue, type Clause, quickScanOf } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { type Answered, answerLookup } from './answer-that-holds.ts';
import type { AnswerLookup, Completeness } from './score-clause.ts';

/** How a provision of a code is complied with, the worst last but for those that say nothing yet. */
export const COMPLIANCE = [
  'complies',
  'partly',
  'doesNotComply',
  'unknown',
  'notAnswered',
  'notApplicable',
] as const;
export type Compliance = (typeof COMPLIANCE)[number];

/** How many provisions there are of each. */
export type ComplianceCounts = Readonly<Record<Compliance, number>>;

export interface ProvisionScore {
  readonly clause: Clause;
  readonly compliance: Compliance;
  /** Criteria that the code itself asks for; those the organisation added are not among them. */
  readonly completeness: Completeness;
  readonly met: number;
}

export interface ProvisionAreaScore {
  readonly area: Area;
  readonly counts: ComplianceCounts;
  readonly clauses: readonly ProvisionScore[];
}

export interface ProvisionsScore {
  readonly counts: ComplianceCounts;
  readonly completeness: Completeness;
  readonly areas: readonly ProvisionAreaScore[];
  readonly clauses: readonly ProvisionScore[];
}

/**
 * One provision: `doesNotComply` as soon as one criterion is unmet, `notAnswered` while one has no
 * answer, `unknown` where nobody could say, `partly` where one is partly met, else `complies`.
 * A provision of which nothing applies is `notApplicable`.
 */
export function scoreProvision(clause: Clause, answer: AnswerLookup): ProvisionScore {
  const values = clause.criteria
    .filter(({ basis }) => basis !== 'practice')
    .map(({ id }) => answer(id))
    .filter((value) => value !== 'notApplicable');
  const answered = values.filter((value) => value !== undefined).length;
  return {
    clause,
    compliance: complianceOf(values),
    completeness: { answered, applicable: values.length },
    met: values.filter((value) => value === 'met').length,
  };
}

function complianceOf(values: readonly ReturnType<AnswerLookup>[]): Compliance {
  if (values.length === 0) return 'notApplicable';
  if (values.includes('unmet')) return 'doesNotComply';
  if (values.includes(undefined)) return 'notAnswered';
  if (values.includes('unknown')) return 'unknown';
  return values.includes('partly') ? 'partly' : 'complies';
}

function count(clauses: readonly ProvisionScore[]): ComplianceCounts {
  const of = (wanted: Compliance) =>
    clauses.filter(({ compliance }) => compliance === wanted).length;
  return {
    complies: of('complies'),
    partly: of('partly'),
    doesNotComply: of('doesNotComply'),
    unknown: of('unknown'),
    notAnswered: of('notAnswered'),
    notApplicable: of('notApplicable'),
  };
}

/**
 * A code of rules has no levels: each provision is complied with or not, and the whole is counted.
 * A quick scan is counted over the first criteria alone.
 */
export function scoreProvisions(
  catalogue: Catalogue,
  assessment: Answered & Pick<Assessment, 'depth'>,
): ProvisionsScore {
  const walked = assessment.depth === 'quick' ? quickScanOf(catalogue) : catalogue;
  const answer = answerLookup(walked, assessment);
  const areas = walked.areas.map((area) => {
    const clauses = area.clauses.map((clause) => scoreProvision(clause, answer));
    return { area, clauses, counts: count(clauses) };
  });
  const clauses = areas.flatMap((area) => area.clauses);
  return {
    areas,
    clauses,
    counts: count(clauses),
    completeness: {
      answered: clauses.reduce((sum, { completeness }) => sum + completeness.answered, 0),
      applicable: clauses.reduce((sum, { completeness }) => sum + completeness.applicable, 0),
    },
  };
}
