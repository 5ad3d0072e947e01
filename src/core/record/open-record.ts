import * as z from 'zod/mini';
import { type Result, succeed } from '#core/result.ts';
import {
  type BadValue,
  migrateRecord,
  parseRecord,
  type RecordFailure,
  type RecordFormat,
} from './parse-record.ts';
import { readJson } from './read-json.ts';
import { type ReadPart, readPart } from './set-aside.ts';

/** When a record began of which neither that nor its last change can be read. */
const LONG_AGO = '1970-01-01T00:00:00Z';

/**
 * What every record can be told by where its own words for it cannot be read: one of its two instants
 * stands for the other, and for its id, so that the same file opened twice is found to be the same.
 */
function tiesOf({ createdAt, updatedAt }: Readonly<Record<string, unknown>>) {
  const known = [createdAt, updatedAt, LONG_AGO].find(
    (one) => z.iso.datetime().safeParse(one).success,
  );
  return { createdAt: known, updatedAt: known, id: `opened-${String(known).replace(/\W/g, '')}` };
}

/**
 * Opens data that claims to be a record of a kind as far as it can be read: a value that is wrong is
 * set aside, told, and kept in the record as it stood. Refused where what is wrong carries the whole.
 */
export function openRecord<Item extends object, NotOurs extends string>(
  data: unknown,
  format: RecordFormat<Item, NotOurs>,
): Result<ReadPart<Item>, RecordFailure<NotOurs>> {
  const migrated = migrateRecord(data, format);
  if (!migrated.ok) return migrated;
  const defaults = {
    ...format.defaults,
    ...tiesOf(migrated.value),
    ...format.defaultsOf?.(migrated.value),
  };
  const part = readPart(migrated.value, format.schema, defaults);
  if (part === undefined) {
    const refused = parseRecord(data, format);
    return refused.ok ? succeed({ item: refused.value, setAside: [] }) : refused;
  }
  const { item, setAside } = part;
  if (setAside.length === 0) return succeed(part);
  const before: unknown = 'setAside' in item ? item.setAside : [];
  const values = setAside.flatMap(({ path, value }) =>
    value === undefined ? [] : [{ path, value }],
  );
  const kept = [...(Array.isArray(before) ? before : []), ...values];
  return succeed({ item: { ...item, setAside: kept }, setAside });
}

/** Opens the text of a file as far as it can be read: a value that is wrong is set aside, and told. */
export function openRecordFile<Item extends object, NotOurs extends string>(
  text: string,
  format: RecordFormat<Item, NotOurs>,
): Result<ReadPart<Item>, RecordFailure<NotOurs>> {
  const read = readJson(text);
  return read.ok ? openRecord(read.value, format) : read;
}

/** The values set aside as one failure, for whoever refuses what is not whole. */
export function asFailure({ setAside }: Pick<ReadPart<unknown>, 'setAside'>): BadValue | undefined {
  const [first] = setAside;
  if (first === undefined) return undefined;
  const { path, problem } = first;
  return { code: 'bad-value', path, problem, others: setAside.length - 1 };
}
