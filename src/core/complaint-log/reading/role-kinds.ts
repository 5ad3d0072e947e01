import {
  type ColumnRole,
  DATE_ROLES,
  type DateRole,
  TALLY_ROLES,
  type TallyRole,
} from '#schema/record/complaint-log.ts';

/** Roles whose cells are numbers. */
export const NUMBER_ROLES: ReadonlySet<ColumnRole> = new Set([
  'amount',
  'satisfaction',
  'count',
  'exposure',
]);

/** A role as one of dates, if it is one. */
export function dateRoleOf(role: ColumnRole): DateRole | undefined {
  return DATE_ROLES.find((one) => one === role);
}

/** A role as one of words that are counted, if it is one. */
export function tallyRoleOf(role: ColumnRole): TallyRole | undefined {
  return TALLY_ROLES.find((one) => one === role);
}
