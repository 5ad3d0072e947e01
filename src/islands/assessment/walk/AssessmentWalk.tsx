import { Later } from '#islands/shared/Later.tsx';
import { type PageProps, SurroundingsOf, useWords } from '#islands/shared/surroundings.tsx';
import { useOpened } from '#islands/shared/use-opened.ts';
import { WalkPage } from './WalkPage.tsx';

const loadFailurePanel = async () =>
  (await import('#islands/shared/OpenFailurePanel.tsx')).OpenFailurePanel;

/** The page on which an assessment is walked, clause by clause. */
export function AssessmentWalk({ loading, ...surroundings }: PageProps) {
  return (
    <SurroundingsOf {...surroundings}>
      <Walk loading={loading} />
    </SurroundingsOf>
  );
}

function Walk({ loading }: Pick<PageProps, 'loading'>) {
  const words = useWords('assessment');
  const opening = useOpened();
  if (opening.kind === 'opening') return <h1 className="loading">{loading}</h1>;
  if (opening.kind === 'failed')
    return (
      <Later
        load={loadFailurePanel}
        failed={words.errors.fetchFailed}
        meanwhile={<h1 className="loading">{loading}</h1>}
        props={{ failure: opening.failure }}
      />
    );
  return <WalkPage opened={opening.opened} />;
}
