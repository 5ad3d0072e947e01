import type { Register } from '#core/assessment/entry-number.ts';
import { registerName } from '#core/assessment/register-name.ts';
import { criterionName } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { entriesOf } from './entry-change.ts';
import { LETTERS, type RegisterId } from './registers.ts';

/** Named once for however many lists ask: each change makes a new register. */
const known = new WeakMap<Register, ReadonlyMap<string, string>>();

/**
 * What people call each entry of a register: `E7` by its number, `3a` by its criterion. Of two that
 * were given one number in two places the second is `E7-2`.
 */
export function entryNames(
  register: RegisterId,
  assessment: Assessment,
): ReadonlyMap<string, string> {
  if (register === 'ownCriteria' || register === 'leftOut')
    return new Map(
      Object.keys(entriesOf(register, assessment)).map((id) => [id, criterionName(id)]),
    );
  const entries: Register = entriesOf(register, assessment);
  const before = known.get(entries);
  if (before) return before;
  const letter = LETTERS[register];
  const names = new Map(Object.keys(entries).map((id) => [id, registerName(letter, entries, id)]));
  known.set(entries, names);
  return names;
}
