import type { Change } from '#core/assessment/change.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { AnswerValue, Assessment } from '#schema/record/assessment.ts';
import { LINE_LIMIT, TEXT_LIMIT } from '#schema/record/format.ts';
import type { Verdict } from '#schema/record/policy-check.ts';
import type { SpokenElement } from './policy-rules.ts';

/** A verdict that a person has confirmed, with the passage that it rests on. */
export interface ConfirmedElement {
  readonly element: SpokenElement;
  readonly verdict: Verdict;
  /** Empty where nothing was found. */
  readonly passage: string;
}

/** A criterion that a confirmed verdict answers. */
export interface TakenAnswer {
  readonly criterionId: string;
  readonly element: SpokenElement;
  readonly passage: string;
  readonly value: AnswerValue;
  /** What is answered already; undefined where nothing is. */
  readonly before: AnswerValue | undefined;
}

const ANSWERS: Readonly<Record<Verdict, AnswerValue>> = {
  covered: 'met',
  weak: 'partly',
  missing: 'unmet',
};

/** The answers that confirmed verdicts give in an assessment: only to criteria that a document alone can answer, and that are asked there. */
export function takenAnswers(
  confirmed: readonly ConfirmedElement[],
  assessment: Pick<Assessment, 'answers' | 'standards'>,
): readonly TakenAnswer[] {
  const walked = new Set(assessment.standards.map(({ id }) => id));
  return confirmed.flatMap(({ element, verdict, passage }) =>
    (element.criteria ?? [])
      .filter((id) => walked.has(id.split('/')[0] ?? ''))
      .map((criterionId) => ({
        criterionId,
        element,
        passage,
        value: ANSWERS[verdict],
        before: ownEntry(assessment.answers, criterionId)?.value,
      })),
  );
}

/** What the evidence is written with. */
interface Source {
  /** Name of the policy, such as its file's. */
  readonly name: string;
  /** The day of the check, such as `2026-11-25`. */
  readonly today: string;
  /** New ids, one for each answer. */
  readonly ids: readonly string[];
}

/** One change that takes answers over, each with its passage as evidence, so that one step takes it back. */
export function takeOver(taken: readonly TakenAnswer[], source: Source): Change {
  const { name, today, ids } = source;
  const changes = taken.flatMap(({ criterionId, element, passage, value }, at): Change[] => {
    const answer: Change = { kind: 'answer', criterionId, fields: { value } };
    const id = ids[at];
    if (passage === '' || id === undefined) return [answer];
    const fields = {
      title: `${name}: ${element.title}`.slice(0, LINE_LIMIT),
      kind: 'document',
      method: 'examine',
      date: today,
      note: passage.slice(0, TEXT_LIMIT),
      criteria: [criterionId],
    } as const;
    return [answer, { kind: 'evidence', id, fields: { ...fields, criteria: [criterionId] } }];
  });
  return { kind: 'group', changes };
}
