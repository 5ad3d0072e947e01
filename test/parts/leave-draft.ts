import { allClauses } from '#core/catalogue/catalogue.ts';
import { fieldsOf, type RegisterId } from '#core/register/registers.ts';
import type { AnyEntry } from '#core/register/typed-entry.ts';
import type { Opened } from '#islands/shared/use-opened.ts';
import { writeFormDraft } from '#storage/form-drafts.ts';

/** What a new entry has from where it is written. */
export function presetOf(register: RegisterId, { session, standards }: Opened): AnyEntry {
  const [clause] = allClauses(standards[0].catalogue);
  const [findingId] = Object.keys(session.state().record.findings);
  if (register === 'ownCriteria') return { clauseId: clause?.id };
  return register === 'actions' ? { findingId } : {};
}

/** What somebody typed before and did not keep. */
export function leaveDraft(register: RegisterId, opened: Opened, text: string): void {
  const typed = fieldsOf(register).filter(([, { kind }]) => kind === 'line' || kind === 'text');
  writeFormDraft(
    { record: opened.session.state().record.id, register, entry: 'unkept' },
    {
      touched: Object.fromEntries(typed.map(([name]) => [name, text])),
      given: presetOf(register, opened),
      at: '2026-11-24T16:20:00.000Z',
    },
  );
}
