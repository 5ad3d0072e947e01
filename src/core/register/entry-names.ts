import type { Register } from '#core/assessment/entry-number.ts';
import { inRegisterOrder } from '#core/assessment/register-name.ts';
import { criterionName } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { entriesOf } from './entry-change.ts';
import { LETTERS, type RegisterId } from './registers.ts';

/**
 * What people call each entry of a register: `E7` by its number, `3a` by its criterion. Of two that
 * were given one number in two places the second is `E7-2`. The whole register is named at once:
 * naming one entry at a time takes the square of its length.
 */
export function entryNames(
  register: RegisterId,
  assessment: Assessment,
): ReadonlyMap<string, string> {
  if (register === 'ownCriteria' || register === 'leftOut')
    return new Map(
      Object.keys(entriesOf(register, assessment)).map((id) => [id, criterionName(id)]),
    );
  const numbered: Register = assessment[register];
  const given = new Map<number, number>();
  return new Map(
    inRegisterOrder(numbered).map(([id, { number = 0 }]) => {
      const times = (given.get(number) ?? 0) + 1;
      given.set(number, times);
      return [id, `${LETTERS[register]}${number}${times > 1 ? `-${times}` : ''}`];
    }),
  );
}
