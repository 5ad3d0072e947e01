import { useEffect, useState } from 'react';
import { SurroundingsOf } from '#islands/shared/surroundings.tsx';
import { DRAWN } from './drawn.tsx';
import type { PartProps } from './part-props.ts';
import { prepare } from './prepare.ts';

/** One part in one state, in a page of its own. */
export function PartPage(props: PartProps) {
  const { shown, example, loading, ...surroundings } = props;
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    void prepare(shown, example).then(() => setReady(true));
  }, [shown, example]);
  const Drawn = DRAWN[shown.part];
  return (
    <SurroundingsOf {...surroundings}>
      {isReady ? <Drawn {...props} /> : <h1 className="loading">{loading}</h1>}
    </SurroundingsOf>
  );
}
