import { registerName } from '#core/assessment/register-name.ts';
import { fill, fillCount } from '#core/message.ts';
import { type ComingAction, comingActions } from '#core/overview/coming-actions.ts';
import { actionTitle } from '#islands/assessment/findings/action-title.ts';
import { useSurroundings, useWords, type Words } from '#islands/shared/surroundings.tsx';
import type { Overlooked } from './overlooked.ts';
import { Waiting } from './Waiting.tsx';

/** Actions due within so many days are told of. */
const DAYS_AHEAD = 30;

/** Actions that are overdue or due soon, the most pressing first. */
export function ActionPanel({ assessment, today }: Overlooked) {
  const { addresses, language } = useSurroundings();
  const { actions: words } = useWords('overview');
  const audit = useWords('audit');
  const coming = comingActions(assessment, today, DAYS_AHEAD);
  return (
    <Waiting
      title={words.title}
      none={fill(words.none, { days: DAYS_AHEAD })}
      all={addresses.place('findings', assessment.id, { query: { view: 'due' } })}
      entries={coming.map(({ id, action, daysLeft }) => ({
        key: id,
        name: registerName('A', assessment.actions, id),
        text: actionTitle(action, audit),
        note: `${action.owner?.trim() || words.noOwner} · ${whenDue(daysLeft, language, words)}`,
        isLate: daysLeft < 0,
        href: addresses.place('findings', assessment.id, { query: { view: 'due' } }),
      }))}
    />
  );
}

function whenDue(
  daysLeft: ComingAction['daysLeft'],
  language: string,
  words: Words['overview']['actions'],
): string {
  if (daysLeft < 0) return fillCount(language, words.overdue, -daysLeft);
  return daysLeft === 0 ? words.today : fillCount(language, words.due, daysLeft);
}
