import type { Change } from '#core/assessment/change.ts';
import { nextOwnId } from '#core/catalogue/next-own-id.ts';
import { entryChange } from '#core/register/entry-change.ts';
import type { RegisterId } from '#core/register/registers.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { PastedRow } from './read-pasted.ts';

/** The rows that can be kept as they are. */
export function soundRows(rows: readonly PastedRow[]): readonly PastedRow[] {
  return rows.filter(({ problems }) => problems.length === 0);
}

/** Own criteria are called by the next free names of their clauses, whatever the others before them took. */
function ownIds(rows: readonly PastedRow[], { tailoring, answers }: Assessment): readonly string[] {
  const taken: Record<string, Assessment['tailoring']['ownCriteria'][string]> = {
    ...tailoring.ownCriteria,
  };
  return rows.map(({ entry }) => {
    const clauseId = String(entry.clauseId);
    const id = nextOwnId(clauseId, { tailoring: { ...tailoring, ownCriteria: taken }, answers });
    taken[id] = { clauseId, text: '', rung: 3 };
    return id;
  });
}

/** One change that keeps rows as new entries, in their order, with their ids. `newId` gives another id each time. */
export function keepPasted(
  register: RegisterId,
  rows: readonly PastedRow[],
  assessment: Assessment,
  newId: () => string,
): { readonly change: Change; readonly ids: readonly string[] } {
  const own = register === 'ownCriteria' ? ownIds(rows, assessment) : [];
  const ids = rows.map(({ id }, place) => id ?? own[place] ?? newId());
  const changes = rows.map(({ entry }, place) => entryChange(register, ids[place] ?? '', entry));
  return { change: { kind: 'group', changes } as Change, ids };
}

function cellAsCopied(cell: string): string {
  return /["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Rows as a spreadsheet gives them when they are copied. */
export function asCopied(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(cellAsCopied).join('\t')).join('\n');
}
