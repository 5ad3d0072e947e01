import type { Change } from '#core/assessment/change.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { readDay } from '#core/reading/read-day.ts';
import { fitText } from '#core/record/fit-text.ts';
import type { AnswerValue, Assessment } from '#schema/record/assessment.ts';
import type { Evidence } from '#schema/record/evidence.ts';
import { LINE_LIMIT, LINK_LIMIT } from '#schema/record/format.ts';
import type { FormRow } from './match-form.ts';

/** A row that somebody takes, with the answer that it stands for. */
export interface TakenRow {
  readonly row: FormRow;
  readonly value: AnswerValue;
}

/** What taking rows over needs from around it. */
export interface Taking {
  readonly assessment: Pick<Assessment, 'answers' | 'evidence'>;
  readonly fileName: string;
  readonly words: {
    /** `{file}` and `{number}` of a row, as the record names where something was read. */
    readonly from: string;
    /** Says of an entry that it stands as it was written in `{file}`. */
    readonly evidenceNote: string;
    /** Stands at the end of a text that no field could hold whole. */
    readonly cut: string;
  };
  /** A new id each time. */
  readonly newId: () => string;
  /** Nobody has looked at the answers yet. */
  readonly isToConfirm: boolean;
}

/** A title is no longer than this; the whole text is the note. */
const TITLE = 120;
const ADDRESS = /https?:\/\/[^\s<>"')\]]+/;

/** Where a row stands, in words. */
export function placeOfRow(
  { entry, number }: FormRow,
  { fileName, words }: Pick<Taking, 'fileName' | 'words'>,
): string {
  const named = entry.numbers.join(', ') || number;
  return fill(words.from, { file: fileName, number: named }).slice(0, LINE_LIMIT);
}

/** A note with a text more, unless it is there. */
function withNote(before: string | undefined, text: string, { words }: Taking): string {
  if (!before) return fitText(text, words.cut);
  return before.includes(text) ? before : fitText(`${before}\n\n${text}`, words.cut);
}

type AnswerFields = Extract<Change, { readonly kind: 'answer' }>['fields'];

function answerFields({ row, value }: TakenRow, criterionId: string, taking: Taking): AnswerFields {
  const before = ownEntry(taking.assessment.answers, criterionId);
  const { commentary } = row;
  const isReason = value === 'notApplicable' && commentary !== '';
  return {
    value,
    source: placeOfRow(row, taking),
    ...(taking.isToConfirm ? { toConfirm: true } : {}),
    ...(isReason ? { reason: withNote(before?.reason, commentary, taking) } : {}),
    ...(isReason || commentary === '' ? {} : { note: withNote(before?.note, commentary, taking) }),
  };
}

/** The graver of two answers to one criterion. */
const GRAVER: readonly AnswerValue[] = ['unmet', 'partly', 'unknown', 'met', 'notApplicable'];

/** One change for each criterion, whatever the number of rows that speak to it. */
function answerChanges(taken: readonly TakenRow[], taking: Taking): readonly Change[] {
  const byId = new Map<string, AnswerFields>();
  const ordered = taken.toSorted((a, b) => GRAVER.indexOf(b.value) - GRAVER.indexOf(a.value));
  for (const one of ordered)
    for (const { id } of one.row.criteria) {
      const before = byId.get(id);
      const fields = answerFields(one, id, taking);
      const notes = [before?.note, fields.note].filter(Boolean).join('\n\n');
      const note = fitText(notes, taking.words.cut);
      byId.set(id, { ...before, ...fields, ...(note === '' ? {} : { note }) });
    }
  return [...byId].map(([criterionId, fields]) => ({ kind: 'answer', criterionId, fields }));
}

/** The first line of a text, cut where it is long. */
function titleOf(text: string): string {
  const [first = ''] = text.split('\n');
  return first.length <= TITLE ? first : `${first.slice(0, TITLE - 1).trimEnd()}…`;
}

/** An entry of evidence as the form has it: with a day only where one stands in its column of days. */
function evidenceOf({ row }: TakenRow, taking: Taking): Evidence {
  const day = readDay(row.entry.date);
  const address = ADDRESS.exec(row.evidence)?.[0];
  const said = fill(taking.words.evidenceNote, { file: taking.fileName });
  return {
    title: titleOf(row.evidence),
    kind: 'document',
    method: 'examine',
    ...(address && address.length <= LINE_LIMIT ? { reference: address } : {}),
    ...(day.ok && day.value !== '' ? { date: day.value } : {}),
    note: fitText(`${row.evidence}\n\n${said}`, taking.words.cut),
    criteria: row.criteria.map(({ id }) => id),
  };
}

const keyOf = ({ title, note = '', date = '' }: Pick<Evidence, 'title' | 'note' | 'date'>) =>
  [title, note, date].join('\n\n');

/** An entry for each text of evidence; one that is there, or stands at several rows, gets more criteria. */
function evidenceChanges(taken: readonly TakenRow[], taking: Taking): readonly Change[] {
  const ids = new Map(
    Object.entries(taking.assessment.evidence).map(([id, entry]) => [keyOf(entry), id] as const),
  );
  const found = new Map<string, Evidence>();
  for (const one of taken) {
    if (one.row.evidence === '') continue;
    const entry = evidenceOf(one, taking);
    const id = ids.get(keyOf(entry)) ?? taking.newId();
    ids.set(keyOf(entry), id);
    const before = found.get(id) ?? ownEntry(taking.assessment.evidence, id);
    const criteria = [...new Set([...(before?.criteria ?? []), ...entry.criteria])];
    found.set(id, { ...entry, criteria: criteria.slice(0, LINK_LIMIT) });
  }
  return [...found].map(([id, entry]) => {
    const isThere = ownEntry(taking.assessment.evidence, id) !== undefined;
    return { kind: 'evidence', id, fields: isThere ? { criteria: entry.criteria } : entry };
  });
}

/** The change that takes rows of a form over, as one step: their answers, their commentary, their evidence. */
export function takeRows(taken: readonly TakenRow[], taking: Taking): Change {
  return {
    kind: 'group',
    changes: [...answerChanges(taken, taking), ...evidenceChanges(taken, taking)],
  };
}
