import { type AnswerSource, sourceLine } from '#core/assessment/answer-source.ts';
import type { Change } from '#core/assessment/change.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { fitText } from '#core/record/fit-text.ts';
import { entryChange } from '#core/register/entry-change.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { AnswerRow, TakeableRow } from './returned.ts';

type Words = Pick<QuestionnaireWords, 'noted' | 'evidenceNamed' | 'cut'>;

/** Whether a row is taken unless somebody says otherwise: nothing stands here that it would push away, and it asks nothing. */
export function isTakenAtFirst(row: TakeableRow): boolean {
  if (row.kind !== 'answer') return row.changes.every(({ said }) => said !== '');
  const asks = ['textChanged', 'wording', 'shown', 'byText'];
  const isPushing = row.replaces && Boolean(row.present?.note) && row.said.note !== undefined;
  return !isPushing && !row.remarks.some(({ code }) => asks.includes(code));
}

/** The rows that somebody chose as one change, so that one step takes all of it back. */
export function takeReturned(
  rows: readonly TakeableRow[],
  source: AnswerSource,
  { answers, evidence }: Pick<Assessment, 'answers' | 'evidence'>,
  words: Words,
): Change {
  const known = new Set([
    ...Object.keys(evidence),
    ...rows.flatMap((row) => (row.kind === 'evidence' ? [row.id] : [])),
  ]);
  const changes = rows.map((row): Change => {
    if (row.kind !== 'answer') {
      const fields = row.changes.map(({ field, value }) => [
        field,
        // A finding rests on no evidence that was left behind.
        row.kind === 'findings' && field === 'evidence' ? within(value, known) : value,
      ]);
      return entryChange(row.kind, row.id, Object.fromEntries(fields));
    }
    const { criterionId } = row;
    const present = ownEntry(answers, criterionId)?.note ?? '';
    return { kind: 'answer', criterionId, fields: fieldsOf(row, source, present, words) };
  });
  return { kind: 'group', changes };
}

function within(ids: unknown, known: ReadonlySet<string>): readonly unknown[] {
  return Array.isArray(ids) ? ids.filter((id) => known.has(id)) : [];
}

/** What a row sets of an answer. A note is added to what is noted here, with the name of whoever wrote it. */
function fieldsOf(
  { said, replaces }: AnswerRow,
  source: AnswerSource,
  present: string,
  words: Words,
): Extract<Change, { readonly kind: 'answer' }>['fields'] {
  const { value, note, reason, evidence } = said;
  const added = [
    ...(note === undefined ? [] : [note]),
    ...(evidence === undefined ? [] : [fill(words.evidenceNamed, { evidence })]),
  ];
  const name = source.respondent.trim();
  const named = added.map((one) => (name === '' ? one : fill(words.noted, { name, note: one })));
  const whole = replaces ? note : [...(present === '' ? [] : [present]), ...named].join('\n');
  return {
    ...(value === undefined ? {} : { value, source: sourceLine(source) }),
    ...(reason === undefined ? {} : { reason: fitText(reason, words.cut) }),
    ...(added.length === 0 ? {} : { note: whole && fitText(whole, words.cut) }),
  };
}
