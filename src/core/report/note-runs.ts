import type { Run } from '#core/document/document.ts';
import { fill, spaceAfter } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { Answer } from '#schema/record/assessment.ts';
import type { ReportContext } from './report-context.ts';

/**
 * What is recorded beside an answer, as typed: that it is marked, why it does not apply, and the note, as far as marks and notes go out.
 * A dash where there is nothing, so that nobody takes an empty cell for a missing one.
 */
export function noteRuns(
  answer: Answer | undefined,
  { words, has }: Pick<ReportContext, 'words' | 'has'>,
  isNotApplicable = false,
): readonly Run[] {
  const reason = answer?.reason?.trim() ? answer.reason : undefined;
  const note = has('notes') && answer?.note?.trim() ? answer.note : undefined;
  const runs: Run[] = [];
  if (has('marks') && answer?.marked) runs.push({ text: words.clauses.marked, strong: true });
  if (isNotApplicable)
    runs.push(reason ? { text: reason } : { text: words.clauses.reasonMissing, strong: true });
  if (note !== undefined) runs.push({ text: note });
  if (runs.length === 0) return [{ text: words.figures.none }];
  return runs.map((run, position) => {
    const before = runs[position - 1]?.text;
    return before === undefined ? run : { ...run, text: `${spaceAfter(before)}${run.text}` };
  });
}

/** The same for a criterion of one standard; what is asked under another has its note there. */
export function notesIn(
  criterionId: string,
  context: ReportContext,
  isNotApplicable = false,
): readonly Run[] {
  const { assessment, askedElsewhere, words } = context;
  const place = askedElsewhere(criterionId);
  if (place === undefined)
    return noteRuns(ownEntry(assessment.answers, criterionId), context, isNotApplicable);
  const { standard, clause } = place;
  return [{ text: fill(words.clauses.askedUnder, { standard, clause: clause.number }) }];
}
