import { useState } from 'react';
import { nextNumber, withNumbers } from '#core/assessment/entry-number.ts';
import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { fill } from '#core/message.ts';
import { Locked } from '#islands/shared/Locked.tsx';
import { OpenedPage } from '#islands/shared/OpenedPage.tsx';
import { RegisterHeader } from '#islands/shared/RegisterHeader.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { homeOf } from '#text/way-up.ts';
import type { AssessmentWords, AuditWords } from '#text/words.ts';
import { SamplePaper } from './SamplePaper.tsx';

interface Props {
  readonly root: string;
  readonly language: string;
  readonly words: AssessmentWords;
  readonly audit: AuditWords;
  readonly loading: string;
}

/** Samples of complaint files: drawn, walked stage by stage, counted. */
export function SamplePage(props: Props) {
  return <OpenedPage {...props}>{(opened) => <Samples {...props} opened={opened} />}</OpenedPage>;
}

function Samples(props: Props & { readonly opened: Opened }) {
  const { opened, root, language, words, audit } = props;
  const { session } = opened;
  const state = useSession(session);
  const { assessment } = state;
  const { samples, removedNumbers } = assessment;
  const ids = inRegisterOrder(samples).map(([id]) => id);
  const [chosen, setChosen] = useState(ids[0]);
  const sample = chosen === undefined ? undefined : assessment.samples[chosen];
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
  const walk = `${homeOf(root, language)}assessment/?id=${encodeURIComponent(assessment.id)}`;
  return (
    <article className="register wide-paper">
      <RegisterHeader
        title={audit.sample.title}
        lead={audit.sample.lead}
        {...{ session, state, language, words }}
      />
      <p className="notice">{audit.sample.noNames}</p>
      <Locked {...{ assessment, root, language, words }}>
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
              {samples[id]?.title}
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
            {...{ session, assessment, sample, language, audit }}
            evidenceUrl={`${homeOf(root, language)}assessment/evidence/?id=${encodeURIComponent(assessment.id)}`}
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
