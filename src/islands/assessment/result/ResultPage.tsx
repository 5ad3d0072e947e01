import { countShown, walkedCatalogue } from '#core/assessment/walk.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { fillCount } from '#core/message.ts';
import { Later } from '#islands/shared/Later.tsx';
import { type HrefOf, placeOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { useToday } from '#islands/shared/use-today.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { LEADING_STANDARD } from '#text/page-data.ts';
import { CodeResult } from './CodeResult.tsx';
import { CoveragePanel } from './CoveragePanel.tsx';
import { LevelsResult } from './LevelsResult.tsx';
import { ProcessDiagram } from './ProcessDiagram.tsx';
import { StandardsTable } from './StandardsTable.tsx';
import { TailoringNote } from './TailoringNote.tsx';

const loadChangePanel = async () =>
  (await import('#islands/assessment/comparison/ChangePanel.tsx')).ChangePanel;

/** The standard that the address names, else the first. */
function shownAt(catalogues: readonly Catalogue[]): number {
  const id = new URLSearchParams(location.search).get('standard');
  const found = catalogues.findIndex(({ standard }) => standard.id === id);
  return Math.max(0, found);
}

/** The result of an assessment: level, profile, clauses and gaps. */
export function ResultPage({ opened }: { readonly opened: Opened }) {
  const { addresses } = useSurroundings();
  const words = useWords('assessment');
  const { session, standards } = opened;
  const { assessment } = useSession(session);
  const today = useToday();
  const catalogues = standards.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
  const position = shownAt(catalogues);
  const { levelNames, catalogue: written } = standards[position] ?? standards[0];
  const catalogue = catalogues[position] ?? written;
  // The site has the way of a complaint for its own standards alone.
  const isOwn = assessment.ownStandards.some(({ id }) => id === catalogue.standard.id);
  const hash = location.hash.slice(1);
  const hrefOf: HrefOf = (clause) =>
    addresses.place('checklist', assessment.id, { hash: placeOf(clause, catalogues) });
  const shared = { assessment, catalogue, hrefOf };
  return (
    <article className="result">
      <p className="overline">
        {assessment.organisation || words.walk.unnamed} · {catalogue.standard.name}
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
      <ToConfirmNotice {...{ assessment, catalogues }} />
      {catalogues.length > 1 && (
        <>
          <StandardsTable
            {...{ assessment, catalogues }}
            shown={catalogue.standard.id}
            place={location.hash}
          />
          <p className="standard-shown">{catalogue.standard.name}</p>
        </>
      )}
      {catalogue.standard.scale === 'levels' ? (
        <LevelsResult {...shared} today={today} levelNames={levelNames} />
      ) : (
        <CodeResult {...shared} today={today} />
      )}
      {catalogue.standard.id === LEADING_STANDARD && (
        <p>
          <a href={addresses.page(`policy/?${new URLSearchParams({ assessment: assessment.id })}`)}>
            {words.result.draftPolicy}
          </a>
        </p>
      )}
      <Later
        load={loadChangePanel}
        failed={words.errors.fetchFailed}
        props={{ ...shared, catalogue: written }}
      />
      <CoveragePanel {...shared} catalogues={catalogues} />
      <TailoringNote {...{ assessment, hash }} catalogue={written} />
      {!isOwn && <ProcessDiagram key={catalogue.standard.id} {...shared} />}
    </article>
  );
}

interface NoticeProps {
  readonly assessment: Assessment;
  readonly catalogues: readonly Catalogue[];
}

/** Says how many answers are carried over and not confirmed yet, and leads to them. */
function ToConfirmNotice({ assessment, catalogues }: NoticeProps) {
  const { language, addresses } = useSurroundings();
  const words = useWords('assessment');
  const count = countShown(catalogues, assessment, 'toConfirm');
  if (count === 0) return null;
  return (
    <p className="notice">
      {fillCount(language, words.result.toConfirm, count)}{' '}
      <a href={addresses.place('checklist', assessment.id, { query: { show: 'toConfirm' } })}>
        {words.result.showToConfirm}
      </a>
    </p>
  );
}
