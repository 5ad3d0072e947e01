import { placeOfRow } from '#core/filled-form/form-changes.ts';
import type { FormRow } from '#core/filled-form/match-form.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { AnswerValue, Assessment } from '#schema/record/assessment.ts';

type Place = Parameters<typeof placeOfRow>[1];
type Answers = Pick<Assessment, 'answers'>;

/** Which rows are shown: all, those understood, those that somebody has to answer, those without a place, those taken over. */
export const ROW_FILTERS = ['all', 'ready', 'asked', 'nowhere', 'taken'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** Whether the answers that a row speaks to were read from it: so undoing shows at once. */
export function isTaken(row: FormRow, { answers }: Answers, place: Place): boolean {
  const source = placeOfRow(row, place);
  return row.criteria.some(({ id }) => ownEntry(answers, id)?.source === source);
}

/** Whether something else is answered now than the row says. */
export function differs(
  row: FormRow,
  value: AnswerValue | undefined,
  { answers }: Answers,
): boolean {
  if (value === undefined) return false;
  return row.criteria.some(({ id }) => {
    const now = ownEntry(answers, id)?.value;
    return now !== undefined && now !== value;
  });
}

/** Whether a filter shows a row. */
export function shows(filter: RowFilter, row: FormRow, assessment: Answers, place: Place): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'taken':
      return isTaken(row, assessment, place);
    case 'nowhere':
      return row.criteria.length === 0;
    case 'ready':
      return row.criteria.length > 0 && row.value !== undefined;
    case 'asked':
      return row.criteria.length > 0 && row.value === undefined;
  }
}
