import { allClauses } from '#core/catalogue/catalogue.ts';
import { tailor } from '#core/catalogue/tailor.ts';
import { ownEntry } from '#core/own-entry.ts';
import { plainName } from '#core/tables/read-cell.ts';
import type { Answer, AnswerValue } from '#schema/record/assessment.ts';
import { ANSWER_VALUES } from '#schema/record/format.ts';
import type {
  AnswerRow,
  ReturnContext,
  ReturnLanguage,
  RowPlace,
  RowRemark,
  UnreadRow,
} from './returned.ts';
import { type RowKey, textPrint } from './row-key.ts';
import type { AnswerColumn, KnownSheet } from './sheet-columns.ts';

/** The statements of an assessment, by id in the words of each language, the page's first. */
export type Statements = ReadonlyMap<string, readonly string[]>;

/** Every statement that is asked, its own among them. */
export function statementsOf({ assessment, languages }: ReturnContext): Statements {
  const found = new Map<string, string[]>();
  for (const { catalogues } of languages)
    for (const clause of catalogues.flatMap((one) => allClauses(tailor(one, assessment))))
      for (const { id, text } of clause.criteria) {
        const texts = found.get(id) ?? [];
        if (!texts.includes(text)) found.set(id, [...texts, text]);
      }
  return found;
}

/** Signs that people put behind an answer, and that say nothing. */
const ENDS = /[\s.。,，;；!！:：]+$/u;

const plainAnswer = (text: string) => plainName(text.replace(ENDS, ''));

/** What may be typed as an answer in any of the languages; `undefined` for what says that there is none. */
export function answersByName(
  languages: readonly ReturnLanguage[],
): ReadonlyMap<string, AnswerValue | undefined> {
  const names = new Map<string, AnswerValue | undefined>();
  for (const { words } of languages) {
    for (const value of ANSWER_VALUES)
      for (const label of [words.answers[value], words.marks[value], ...words.synonyms[value]])
        names.set(plainAnswer(label) || plainName(label), value);
    for (const label of [words.answers.none, words.marks.none])
      names.set(plainAnswer(label), undefined);
  }
  return names;
}

/** What every row of answers is read by. */
export interface AnswerReading {
  readonly context: ReturnContext;
  readonly statements: Statements;
  readonly answers: ReturnType<typeof answersByName>;
  /** Ids by statement, for rows whose key is lost. */
  readonly byText: ReadonlyMap<string, string>;
}

export interface ReadAnswerRow {
  readonly row?: AnswerRow;
  readonly unread: readonly UnreadRow[];
  /** It holds nothing, or nothing else than what stands here. */
  readonly idle?: 'empty' | 'same';
}

/** The cells of one row of answers by what they hold. */
export interface AnswerCells {
  readonly place: RowPlace;
  readonly key: RowKey | undefined;
  readonly textOf: (part: AnswerColumn) => string;
  readonly isJoined: boolean;
  readonly known: KnownSheet;
}

/** A row of a questionnaire or of a workbook's answers. */
export function readAnswerRow(cells: AnswerCells, reading: AnswerReading): ReadAnswerRow {
  const { place, key, textOf } = cells;
  const { statements, byText, answers } = reading;
  const asked = textOf('question');
  const id = key?.id ?? byText.get(plainName(asked));
  if (id === undefined)
    return { unread: [{ ...place, reason: { code: 'noKey', text: shown(cells) } }] };
  const texts = statements.get(id);
  if (texts === undefined)
    return { unread: [{ ...place, reason: { code: 'gone', text: asked || id } }] };
  const typed = textOf('answer').trim();
  const name = plainAnswer(typed) || plainName(typed);
  const isClear = typed === '' || answers.has(name);
  const unread: readonly UnreadRow[] = isClear
    ? []
    : [{ ...place, reason: { code: 'unclear', text: typed } }];
  const value = answers.get(name);
  const present = ownEntry(reading.context.assessment.answers, id);
  const said = saidIn(cells, value, present);
  if (Object.keys(said).length === 0) return { unread, ...idleOf(cells, isClear, value) };
  const remarks = remarksOn(cells, { texts, value, present, reason: said.reason });
  const [text = ''] = texts;
  const replaces = cells.known.kind === 'answers';
  return {
    unread,
    row: { ...place, kind: 'answer', criterionId: id, text, said, replaces, present, remarks },
  };
}

function idleOf(
  { textOf }: AnswerCells,
  isClear: boolean,
  value: AnswerValue | undefined,
): Pick<ReadAnswerRow, 'idle'> {
  if (!isClear) return {};
  const isEmpty = value === undefined && textOf('note').trim() === '';
  return { idle: isEmpty ? 'empty' : 'same' };
}

/** What stands in a row that leads nowhere, for whoever looks for it. */
function shown({ textOf }: AnswerCells): string {
  const parts = (['question', 'answer', 'note', 'evidence'] as const).map((part) =>
    textOf(part).trim(),
  );
  return parts.filter((part) => part !== '').join(' · ');
}

/** What a row would set: only what does not stand here yet. */
function saidIn(
  { textOf, known }: AnswerCells,
  value: AnswerValue | undefined,
  present: Answer | undefined,
): AnswerRow['said'] {
  const [note, evidence] = [textOf('note').trim(), textOf('evidence').trim()];
  const isForm = known.kind === 'asked';
  // In a questionnaire the note says why something does not apply: it has no room of its own.
  const isReason = isForm && value === 'notApplicable';
  const reason = isReason ? note : textOf('reason').trim();
  return {
    ...(value !== undefined && value !== present?.value ? { value } : {}),
    ...(reason !== '' && value === 'notApplicable' && reason !== present?.reason?.trim()
      ? { reason }
      : {}),
    ...(!isReason && isNew(note, present?.note, isForm) ? { note } : {}),
    ...(isForm && isNew(evidence, present?.note, true) ? { evidence } : {}),
  };
}

/** Whether a note says something else; what was taken once stands within what is noted. */
function isNew(note: string, present: string | undefined, isAdded: boolean): boolean {
  if (note === '') return false;
  return isAdded ? !(present ?? '').includes(note) : note !== present?.trim();
}

function remarksOn(
  { textOf, key, isJoined }: AnswerCells,
  {
    texts,
    value,
    present,
    reason,
  }: {
    readonly texts: readonly string[];
    readonly value: AnswerValue | undefined;
    readonly present: Answer | undefined;
    readonly reason: string | undefined;
  },
): readonly RowRemark[] {
  const isUnexplained = value === 'notApplicable' && !reason && !present?.reason;
  const differs = value !== undefined && present?.value !== undefined && value !== present.value;
  return [
    ...wordingOf(textOf('question'), key, texts),
    ...(differs ? [{ code: 'shown' } as const] : []),
    ...(isJoined ? [{ code: 'joined' } as const] : []),
    ...(isUnexplained ? [{ code: 'noReason' } as const] : []),
    ...(key === undefined ? [{ code: 'byText' } as const] : []),
  ];
}

/** Whether the statement is the one that went out, and that one the one of today. */
function wordingOf(
  asked: string,
  key: RowKey | undefined,
  texts: readonly string[],
): readonly RowRemark[] {
  if (key === undefined || key.print === '') return [];
  const text = asked.trim();
  if (text !== '' && textPrint(text) !== key.print) return [{ code: 'textChanged', text }];
  return texts.some((one) => textPrint(one) === key.print) ? [] : [{ code: 'wording', text }];
}
