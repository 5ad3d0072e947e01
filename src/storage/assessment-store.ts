import { applyChange, type Change } from '#core/assessment/change.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { openDatabase } from './database.ts';
import { attempt, RecordMissingError, type StorageFailure } from './failure.ts';
import { readerFor } from './read-record.ts';

/** What lies in the list: assessments that can be read, and the ids of records that cannot. */
export interface StoredList {
  readonly assessments: readonly Assessment[];
  readonly unreadable: readonly string[];
}

/** Every assessment in this browser, the last changed first. */
export function listAssessments(): Promise<Result<StoredList, StorageFailure>> {
  return attempt(async () => {
    const database = await openDatabase();
    const records = await database.getAll('assessments');
    const assessments: Assessment[] = [];
    const unreadable: string[] = [];
    for (const record of records) {
      const assessment = (await readerFor(record))(record);
      if (assessment) assessments.push(assessment);
      else unreadable.push(String(record['id']));
    }
    assessments.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
    return succeed({ assessments, unreadable });
  });
}

/** One assessment, checked and brought up to the newest format. */
export function loadAssessment(id: string): Promise<Result<Assessment, StorageFailure>> {
  return attempt(async () => {
    const database = await openDatabase();
    const record = await database.get('assessments', id);
    if (record === undefined) return fail({ code: 'storage-gone' });
    const assessment = (await readerFor(record))(record);
    return assessment ? succeed(assessment) : fail({ code: 'storage-unreadable' });
  });
}

/** Stores a whole assessment under its id, in place of what was there. */
export function saveAssessment(
  assessment: Assessment,
): Promise<Result<Assessment, StorageFailure>> {
  return attempt(async () => {
    const database = await openDatabase();
    await database.put('assessments', assessment);
    return succeed(assessment);
  });
}

/** Takes an assessment out of this browser. */
export function deleteAssessment(id: string): Promise<Result<string, StorageFailure>> {
  return attempt(async () => {
    const database = await openDatabase();
    await database.delete('assessments', id);
    return succeed(id);
  });
}

/** A change with the instant at which it was made. */
export interface DatedChange {
  readonly change: Change;
  readonly at: string;
  /** Who made it, where that is known. */
  readonly by?: string;
}

/**
 * Applies changes to what is stored now and not to what this tab remembers, in one transaction: what
 * another tab wrote meanwhile stays. Gives back what is stored afterwards.
 */
export function writeChanges(
  id: string,
  changes: readonly DatedChange[],
): Promise<Result<Assessment, StorageFailure>> {
  return attempt(async () => {
    const database = await openDatabase();
    // A transaction ends when it is made to wait: what reads the record is fetched before.
    const stored = await database.get('assessments', id);
    if (stored === undefined) throw new RecordMissingError();
    const read = await readerFor(stored);
    const transaction = database.transaction('assessments', 'readwrite');
    const record = await transaction.store.get(id);
    if (record === undefined) throw new RecordMissingError();
    const before = read(record);
    if (before === undefined) {
      transaction.abort();
      await transaction.done.catch(() => undefined);
      return fail({ code: 'storage-unreadable' });
    }
    const after = changes.reduce(
      (assessment, { change, at, by }) => applyChange(assessment, change, at, by),
      before,
    );
    await Promise.all([transaction.store.put(after), transaction.done]);
    return succeed(after);
  });
}
