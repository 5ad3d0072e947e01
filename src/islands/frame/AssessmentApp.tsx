import { useEffect, useState } from 'react';
import { Later } from '#islands/shared/Later.tsx';
import { type PageProps, SurroundingsOf, useWords } from '#islands/shared/surroundings.tsx';
import { useOpened } from '#islands/shared/use-opened.ts';
import type { Place } from '#text/addresses.ts';
import { Frame } from './Frame.tsx';
import { LOAD_PLACE } from './places.ts';

interface Props {
  /** The place whose page this is. */
  readonly place: Place;
  /** Said while the assessment is being opened. */
  readonly loading: string;
}

/** An assessment that is opened from its address: its frame, and within it the place that the address names. */
export function AssessmentApp({ place, loading, root, ...surroundings }: Props & PageProps) {
  // The address moves on while the page stays, so the way to the root must not hang on it.
  const [home] = useState(() => new URL(root, location.href).pathname);
  return (
    <SurroundingsOf {...surroundings} root={home}>
      <Opening {...{ place, loading }} />
    </SurroundingsOf>
  );
}

const loadFailurePanel = async () =>
  (await import('#islands/shared/OpenFailurePanel.tsx')).OpenFailurePanel;

function Opening({ place, loading }: Props) {
  const { errors } = useWords('assessment');
  const opening = useOpened();
  useEffect(() => {
    // The place is fetched while the assessment is being read; where that fails, the frame says so.
    LOAD_PLACE[place]().catch(() => undefined);
  }, [place]);
  const waiting = <h1 className="loading">{loading}</h1>;
  switch (opening.kind) {
    case 'opening':
      return waiting;
    case 'failed':
      return (
        <Later
          load={loadFailurePanel}
          failed={errors.fetchFailed}
          meanwhile={waiting}
          props={{ failure: opening.failure }}
        />
      );
    case 'open':
      return <Frame opened={opening.opened} first={place} loading={loading} />;
  }
}
