import { inRegisterOrder } from '#core/assessment/register-name.ts';
import type { Session } from '#schema/record/session.ts';

/** By day and time, as a plan is read; without a day at the end. */
export function inDayOrder(
  sessions: Readonly<Record<string, Session>>,
): readonly (readonly [string, Session])[] {
  const when = ({ day, from = '' }: Session) => `${day || '9'} ${from.padStart(5, '0')}`;
  return [...inRegisterOrder(sessions)].sort(([, a], [, b]) => when(a).localeCompare(when(b)));
}
