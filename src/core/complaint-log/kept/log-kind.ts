import { startDraft } from '#core/record/draft.ts';
import { type DatedEdits, type Edit, makeEdit } from '#core/record/edit.ts';
import type { RecordKind } from '#core/record/record-kind.ts';
import type { LogPeriod } from '#schema/record/log-figures.ts';
import type { IndicatorAim, LogRecord, LogSplit } from '#schema/record/log-record.ts';

/** What is set as a whole. */
type LogRecordSettings = Pick<LogRecord, 'name' | 'organisation' | 'settings'> &
  Pick<Required<LogRecord>, 'mapping'>;

/** One change to a register that is kept. Without a value the entry goes. */
export type LogChange =
  | { readonly kind: 'settings'; readonly fields: Partial<LogRecordSettings> }
  | { readonly kind: 'period'; readonly id: string; readonly period: LogPeriod | undefined }
  | {
      /** What a register cannot tell, in one period. */
      readonly kind: 'typed';
      readonly periodId: string;
      readonly indicatorId: string;
      readonly value: number | undefined;
    }
  | {
      readonly kind: 'aim';
      readonly indicatorId: string;
      readonly fields: { readonly [Name in keyof IndicatorAim]?: IndicatorAim[Name] | undefined };
    }
  | { readonly kind: 'split'; readonly id: string; readonly split: LogSplit | undefined }
  | {
      /** Of a kind of causes, or the effect; without a text it goes. */
      readonly kind: 'cause';
      readonly place: string;
      readonly text: string;
    };

function fieldEdits(path: readonly string[], fields: object): readonly Edit[] {
  return Object.entries(fields).map(([name, value]) => ({ path: [...path, name], value }));
}

function editsOf(change: LogChange): readonly Edit[] {
  switch (change.kind) {
    case 'settings':
      return fieldEdits([], change.fields);
    case 'period':
      return [{ path: ['periods', change.id], value: change.period }];
    case 'typed':
      return [{ path: ['typed', change.periodId, change.indicatorId], value: change.value }];
    case 'aim':
      return fieldEdits(['aims', change.indicatorId], change.fields);
    case 'split':
      return [{ path: ['splits', change.id], value: change.split }];
    case 'cause':
      return [{ path: ['causes', change.place], value: change.text || undefined }];
  }
}

/** The register after edits that were made together; an aim, or a period's own numbers, without any is none. */
function applyEdits(record: LogRecord, { edits, at }: DatedEdits): LogRecord {
  const draft = startDraft(record);
  for (const edit of edits) {
    makeEdit(draft, edit);
    const [group, id] = edit.path;
    const isEntry = (group === 'aims' || group === 'typed') && id !== undefined;
    if (isEntry && Object.keys(draft.read([group, id]) ?? {}).length === 0)
      draft.set([group, id], undefined);
  }
  draft.set(['updatedAt'], at);
  return draft.now();
}

/** What is written as one value: a mapping, a period, a documented change, and each of the settings. */
const ONE = { mapping: 1, periods: 2, splits: 2, settings: 2 };

/** Complaint registers as a kind of record. */
export const logKind: RecordKind<LogRecord, LogChange> = {
  name: 'complaint-log',
  editsOf,
  asFound: (record) => record,
  apply: applyEdits,
  isAllowed: () => true,
  isUndoable: () => true,
  entryOf: () => undefined,
  isOne: ([group = '', ...within]) =>
    Object.entries(ONE).some(([name, depth]) => name === group && within.length + 1 >= depth),
};
