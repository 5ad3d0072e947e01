import { countShown, walkedCatalogue } from '#core/assessment/walk.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { ComparisonWords } from '#core/comparison/comparison-text.ts';
import { fillCount } from '#core/message.ts';
import { Later } from '#islands/shared/Later.tsx';
import { OpenedPage } from '#islands/shared/OpenedPage.tsx';
import { type HrefOf, placeOf } from '#islands/shared/place.ts';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { useToday } from '#islands/shared/use-today.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { LEADING_STANDARD } from '#text/page-data.ts';
import { homeOf } from '#text/way-up.ts';
import type { AssessmentWords } from '#text/words.ts';
import { CodeResult } from './CodeResult.tsx';
import { CoveragePanel } from './CoveragePanel.tsx';
import { LevelsResult } from './LevelsResult.tsx';
import { ProcessDiagram } from './ProcessDiagram.tsx';
import { StandardsTable } from './StandardsTable.tsx';
import { TailoringNote } from './TailoringNote.tsx';

const loadChangePanel = async () =>
  (await import('#islands/assessment/comparison/ChangePanel.tsx')).ChangePanel;

interface Props {
  readonly root: string;
  readonly language: string;
  readonly words: AssessmentWords;
  readonly comparison: ComparisonWords;
  readonly loading: string;
}

/** The result of an assessment: level, profile, clauses and gaps. */
export function ResultPage(props: Props) {
  return <OpenedPage {...props}>{(opened) => <Result {...props} opened={opened} />}</OpenedPage>;
}

/** The standard that the address names, else the first. */
function shownAt(catalogues: readonly Catalogue[]): number {
  const id = new URLSearchParams(location.search).get('standard');
  const found = catalogues.findIndex(({ standard }) => standard.id === id);
  return Math.max(0, found);
}

function Result(props: Props & { readonly opened: Opened }) {
  const { opened, root, language, words, comparison } = props;
  const { session, standards } = opened;
  const { assessment } = useSession(session);
  const today = useToday();
  const catalogues = standards.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
  const position = shownAt(catalogues);
  const { levelNames, catalogue: written } = standards[position] ?? standards[0];
  const catalogue = catalogues[position] ?? written;
  // The site has the way of a complaint for its own standards alone.
  const isOwn = assessment.ownStandards.some(({ id }) => id === catalogue.standard.id);
  const query = `?id=${encodeURIComponent(assessment.id)}`;
  const walkUrl = `${homeOf(root, language)}assessment/${query}`;
  const hrefOf: HrefOf = (clause) => `${walkUrl}#${placeOf(clause, catalogues)}`;
  const evidenceUrl = `${homeOf(root, language)}assessment/evidence/${query}`;
  const shared = { assessment, catalogue, hrefOf, words, language };
  const evidencing = { today, evidenceUrl };
  return (
    <article className="result">
      <p className="overline">
        {assessment.organisation || words.walk.unnamed} · {catalogue.standard.name}
        {assessment.sample && ` · ${words.walk.sample}`}
      </p>
      <h1>{words.result.title}</h1>
      <p className="actions">
        <a className="button" href={`${walkUrl}${location.hash}`}>
          {words.result.back}
        </a>
        <a
          className="button primary"
          href={`${homeOf(root, language)}assessment/report/${query}${location.hash}`}
        >
          {words.result.report}
        </a>
      </p>
      <ToConfirmNotice {...{ assessment, catalogues, walkUrl, language, words }} />
      {catalogues.length > 1 && (
        <>
          <StandardsTable
            {...{ assessment, catalogues, words }}
            shown={catalogue.standard.id}
            place={location.hash}
          />
          <p className="standard-shown">{catalogue.standard.name}</p>
        </>
      )}
      {catalogue.standard.scale === 'levels' ? (
        <LevelsResult {...shared} {...evidencing} levelNames={levelNames} />
      ) : (
        <CodeResult {...shared} {...evidencing} />
      )}
      {catalogue.standard.id === LEADING_STANDARD && (
        <p>
          <a
            href={`${homeOf(root, language)}policy/?assessment=${encodeURIComponent(assessment.id)}`}
          >
            {words.result.draftPolicy}
          </a>
        </p>
      )}
      <Later
        load={loadChangePanel}
        failed={words.errors.fetchFailed}
        props={{ ...shared, catalogue: written, comparison }}
      />
      <CoveragePanel {...shared} catalogues={catalogues} />
      <TailoringNote
        {...{ assessment, language, words }}
        catalogue={written}
        tailoringUrl={`${homeOf(root, language)}assessment/tailoring/${query}${location.hash}`}
      />
      {!isOwn && <ProcessDiagram key={catalogue.standard.id} {...shared} root={root} />}
    </article>
  );
}

interface NoticeProps extends Pick<Props, 'language' | 'words'> {
  readonly assessment: Assessment;
  readonly catalogues: readonly Catalogue[];
  readonly walkUrl: string;
}

/** Says how many answers are carried over and not confirmed yet, and leads to them. */
function ToConfirmNotice({ assessment, catalogues, walkUrl, language, words }: NoticeProps) {
  const count = countShown(catalogues, assessment, 'toConfirm');
  if (count === 0) return null;
  return (
    <p className="notice">
      {fillCount(language, words.result.toConfirm, count)}{' '}
      <a href={`${walkUrl}&show=toConfirm`}>{words.result.showToConfirm}</a>
    </p>
  );
}
