import { createAssessment } from '#core/assessment/create-assessment.ts';
import type { Clause } from '#core/catalogue/catalogue.ts';
import type { Answer, AnswerValue, Assessment } from '#schema/record/assessment.ts';
import { aCatalogue } from './a-catalogue.ts';

/** An instant for tests: nothing is tested against the clock of the machine. */
export const NOW = '2026-11-25T09:30:00Z';

/** The day of `NOW`. */
export const TODAY = '2026-11-25';

/** A valid assessment with nothing answered, changed where the test says. */
export function anAssessment(changes: Partial<Assessment> = {}): Assessment {
  return {
    ...createAssessment([aCatalogue().standard], { id: 'assessment-1', now: NOW }),
    name: 'First assessment',
    organisation: 'Harbour Council',
    ...changes,
  };
}

/** The letters in which tests write answers: met, partly, unmet, not applicable, unknown, none yet. */
const LETTERS: Readonly<Record<string, AnswerValue | undefined>> = {
  m: 'met',
  p: 'partly',
  u: 'unmet',
  n: 'notApplicable',
  k: 'unknown',
  '-': undefined,
};

/** Answers to the criteria of a clause in their order, one letter each: `mm mpu mu n`. */
export function answers(clause: Clause, letters: string): Record<string, Answer> {
  const marks = [...letters.replaceAll(' ', '')];
  if (marks.length !== clause.criteria.length)
    throw new Error(`${clause.id} has ${clause.criteria.length} criteria, not ${marks.length}.`);
  const entries = clause.criteria.flatMap((criterion, position): [string, Answer][] => {
    const value = answerOf(marks[position] ?? '');
    if (value === undefined) return [];
    const reason = value === 'notApplicable' ? { reason: 'We have no branches.' } : {};
    return [[criterion.id, { value, ...reason }]];
  });
  return Object.fromEntries(entries);
}

/** The answer that a letter stands for. */
function answerOf(letter: string): AnswerValue | undefined {
  if (!(letter in LETTERS)) throw new Error(`"${letter}" is not an answer: use m p u n k or -.`);
  return LETTERS[letter];
}
