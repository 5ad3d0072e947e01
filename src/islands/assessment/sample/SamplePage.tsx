import { useState } from 'react';
import { nextNumber, withNumbers } from '#core/assessment/entry-number.ts';
import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { Locked } from '#islands/shared/Locked.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { SamplePaper } from './SamplePaper.tsx';

/** Samples of complaint files: drawn, walked stage by stage, counted. */
export function SamplePage({ opened }: { readonly opened: Opened }) {
  const { addresses } = useSurroundings();
  const audit = useWords('audit');
  const { session } = opened;
  const { assessment } = useSession(session);
  const { samples, removedNumbers } = assessment;
  const ids = inRegisterOrder(samples).map(([id]) => id);
  const [chosen, setChosen] = useState(ids[0]);
  const sample = chosen === undefined ? undefined : ownEntry(assessment.samples, chosen);
  const begin = () => {
    const id = crypto.randomUUID();
    session.apply({
      kind: 'samples',
      id,
      fields: {
        title: fill(audit.sample.unnamed, {
          number: nextNumber(withNumbers(samples), removedNumbers?.['samples']),
        }),
        method: 'random',
        targets: {},
        holidays: [],
      },
    });
    setChosen(id);
  };
  const walk = addresses.place('checklist', assessment.id);
  return (
    <article className="register wide-paper">
      <h1>{audit.sample.title}</h1>
      <p className="lead">{audit.sample.lead}</p>
      <p className="notice">{audit.sample.noNames}</p>
      <Locked assessment={assessment}>
        {ids.length === 0 && <p>{audit.sample.empty}</p>}
        <p className="row-actions">
          {ids.map((id) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === chosen}
              onClick={() => setChosen(id)}
            >
              <span className="criterion-name">{registerName('S', samples, id)}</span>{' '}
              {ownEntry(samples, id)?.title}
            </button>
          ))}
          <button type="button" className={ids.length === 0 ? 'primary' : ''} onClick={begin}>
            {audit.sample.add}
          </button>
        </p>
        {chosen !== undefined && sample && (
          <SamplePaper
            key={chosen}
            id={chosen}
            {...{ session, assessment, sample }}
            onRemoved={() => setChosen(ids.find((id) => id !== chosen))}
          />
        )}
      </Locked>
      <p className="actions">
        <a className="button" href={walk}>
          {audit.common.toWalk}
        </a>
      </p>
    </article>
  );
}
