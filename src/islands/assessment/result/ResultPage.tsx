import { OpenedPage } from '#islands/shared/OpenedPage.tsx';
import { type PageProps, useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { Result } from './Result.tsx';

/** The result of an assessment: level, profile, clauses and gaps. */
export function ResultPage(props: PageProps) {
  return (
    <OpenedPage {...props}>
      {(opened) => (
        <>
          <ResultHeader opened={opened} />
          <Result opened={opened} />
        </>
      )}
    </OpenedPage>
  );
}

function ResultHeader({ opened }: { readonly opened: Opened }) {
  const { addresses } = useSurroundings();
  const words = useWords('assessment');
  const { assessment } = useSession(opened.session);
  const hash = location.hash.slice(1);
  return (
    <header>
      <p className="overline">
        {assessment.organisation || words.walk.unnamed}
        {assessment.sample && ` · ${words.walk.example}`}
      </p>
      <h1>{words.result.title}</h1>
      <p className="actions">
        <a className="button" href={addresses.place('checklist', assessment.id, { hash })}>
          {words.result.back}
        </a>
        <a className="button primary" href={addresses.place('report', assessment.id, { hash })}>
          {words.result.report}
        </a>
      </p>
    </header>
  );
}
