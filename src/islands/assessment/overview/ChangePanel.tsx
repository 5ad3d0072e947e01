import { type AnswerChange, lastChanges } from '#core/overview/last-changes.ts';
import {
  askedCriteria,
  askedName,
  placeOfCriterion,
} from '#islands/assessment/evidence/asked-criteria.ts';
import { changeText } from '#islands/assessment/sign-off/change-text.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { writeInstant } from '#text/write-instant.ts';
import type { Overlooked } from './overlooked.ts';
import { Waiting } from './Waiting.tsx';

/** The last changes of answers are looked through; the list shows the newest of them. */
const LOOKED_AT = 5;

/** Who changed which answer last. */
export function ChangePanel({ assessment, catalogues }: Overlooked) {
  const { addresses, language } = useSurroundings();
  const { changes: words } = useWords('overview');
  const { signOff } = useWords('audit');
  const { answers } = useWords('assessment');
  const changes = lastChanges(assessment, LOOKED_AT);
  const asked = askedCriteria(
    changes.map(({ criterionId }) => criterionId),
    catalogues,
    assessment,
  );
  const entry = (change: AnswerChange) => {
    const { criterionId, at, by, value, confirmed } = change;
    const one = asked.find(({ criterion }) => criterion.id === criterionId);
    const hash = one && placeOfCriterion(one, catalogues);
    return {
      key: `${criterionId} ${at}`,
      name: one ? askedName(one) : criterionId,
      text: changeText(value && answers[value], confirmed, signOff),
      note: `${by || words.nobody} · ${writeInstant(language, at)}`,
      href: addresses.place('checklist', assessment.id, hash === undefined ? {} : { hash }),
    };
  };
  return (
    <Waiting
      title={words.title}
      none={words.none}
      all={addresses.place('signOff', assessment.id)}
      entries={changes.map(entry)}
    />
  );
}
