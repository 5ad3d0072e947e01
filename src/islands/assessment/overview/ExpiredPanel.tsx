import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { evidenceFlags } from '#core/audit/evidence-state.ts';
import { fill, writeDay } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Overlooked } from './overlooked.ts';
import { Waiting } from './Waiting.tsx';

/** Evidence whose time is over. */
export function ExpiredPanel({ assessment, today }: Overlooked) {
  const { addresses, language } = useSurroundings();
  const { expired: words } = useWords('overview');
  const all = addresses.place('evidence', assessment.id);
  return (
    <Waiting
      title={words.title}
      none={words.none}
      all={all}
      entries={inRegisterOrder(assessment.evidence)
        .filter(([, entry]) => evidenceFlags(entry, today).includes('expired'))
        .map(([id, { title, validUntil = '' }]) => ({
          key: id,
          name: registerName('E', assessment.evidence, id),
          text: title,
          note: fill(words.since, { day: writeDay(language, validUntil) }),
          isLate: true,
          href: all,
        }))}
    />
  );
}
