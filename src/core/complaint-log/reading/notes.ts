import type { ColumnRole } from '#schema/record/complaint-log.ts';
import { EXAMPLE_ROWS, type WarningCode } from '#schema/record/log-warning.ts';

/** Something seen in rows: how often, and the first of them. */
export interface Note {
  readonly code: WarningCode;
  readonly role: ColumnRole | undefined;
  count: number;
  readonly rows: number[];
}

/** What was seen, by what it is and in which column. */
export type Notes = Map<string, Note>;

/** Writes down that something was seen in a row. */
export function note(notes: Notes, code: WarningCode, row: number, role?: ColumnRole): void {
  const key = role === undefined ? code : `${code} ${role}`;
  let seen = notes.get(key);
  if (seen === undefined) {
    seen = { code, role, count: 0, rows: [] };
    notes.set(key, seen);
  }
  seen.count += 1;
  if (seen.rows.length < EXAMPLE_ROWS) seen.rows.push(row);
}
