import type { ReactNode } from 'react';
import { OpenFailurePanel } from './OpenFailurePanel.tsx';
import { type PageProps, SurroundingsOf } from './surroundings.tsx';
import { type Opened, useOpened } from './use-opened.ts';

interface DrawnProps {
  readonly loading: string;
  readonly children: (opened: Opened) => ReactNode;
}

/** A page about the assessment that the address names: drawn once it is open, else says why it is not. */
export function OpenedPage({ loading, children, ...surroundings }: PageProps & DrawnProps) {
  return (
    <SurroundingsOf {...surroundings}>
      <Drawn loading={loading}>{children}</Drawn>
    </SurroundingsOf>
  );
}

function Drawn({ loading, children }: DrawnProps) {
  const opening = useOpened();
  if (opening.kind === 'opening') return <h1 className="loading">{loading}</h1>;
  if (opening.kind === 'failed') return <OpenFailurePanel failure={opening.failure} />;
  return children(opening.opened);
}
