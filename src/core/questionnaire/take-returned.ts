import { type AnswerSource, sourceLine } from '#core/assessment/answer-source.ts';
import type { Change } from '#core/assessment/change.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { fitText } from '#core/record/fit-text.ts';
import { entryChange } from '#core/register/entry-change.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { AnswerRow, EntryRow, TakeableRow } from './returned.ts';

type Words = Pick<QuestionnaireWords, 'noted' | 'evidenceNamed' | 'cut'>;

/** Whether a row is taken unless somebody says otherwise: nothing stands here that it would push away, and it asks nothing. */
export function isTakenAtFirst(row: TakeableRow): boolean {
  if (row.kind !== 'answer') return row.isNew || row.changes.every(({ said }) => said !== '');
  const asks = ['textChanged', 'wording', 'shown', 'byText'];
  const isPushing = row.replaces && Boolean(row.present?.note) && row.said.note !== undefined;
  return !isPushing && !row.remarks.some(({ code }) => asks.includes(code));
}

/** The rows that somebody chose as one change, so that one step takes all of it back. */
export function takeReturned(
  rows: readonly TakeableRow[],
  source: AnswerSource,
  { answers, evidence, findings }: Pick<Assessment, 'answers' | 'evidence' | 'findings'>,
  words: Words,
): Change {
  const known = {
    evidence: withTaken(evidence, rows, 'evidence'),
    findings: withTaken(findings, rows, 'findings'),
  };
  const changes = rows.flatMap((row): readonly Change[] => {
    if (row.kind !== 'answer') return entryTaken(row, known);
    const { criterionId } = row;
    const present = ownEntry(answers, criterionId)?.note ?? '';
    return [{ kind: 'answer', criterionId, fields: fieldsOf(row, source, present, words) }];
  });
  return { kind: 'group', changes };
}

/** Ids that stand here once the rows are taken. */
type Known = Readonly<Record<'evidence' | 'findings', ReadonlySet<unknown>>>;

function withTaken(
  here: Readonly<Record<string, unknown>>,
  rows: readonly TakeableRow[],
  kind: EntryRow['kind'],
): ReadonlySet<unknown> {
  return new Set([
    ...Object.keys(here),
    ...rows.flatMap((row) => (row.kind === kind ? row.id : [])),
  ]);
}

/** Fields that name evidence: nothing rests on evidence that was left behind. */
const RESTING = ['evidence', 'verifiedWith'];

/** What a row sets of an entry. An action on a finding that was left behind is none. */
function entryTaken({ kind, id, changes }: EntryRow, known: Known): readonly Change[] {
  const isLost = changes.some(
    ({ field, value }) => field === 'findingId' && !known.findings.has(value),
  );
  if (isLost) return [];
  const fields = changes.map(({ field, value }) => [
    field,
    RESTING.includes(field) && Array.isArray(value)
      ? value.filter((one) => known.evidence.has(one))
      : value,
  ]);
  return [entryChange(kind, id, Object.fromEntries(fields))];
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
