import { useMemo, useRef } from 'react';
import { countShown } from '#core/assessment/walk.ts';
import { fill, fillCount } from '#core/message.ts';
import { makeResultContexts, type ResultContext } from '#core/result-blocks/result-context.ts';
import { standardsTable } from '#core/result-blocks/standards-table.ts';
import type { ResultWords } from '#core/words/result-words.ts';
import { Blocks } from '#islands/blocks/Blocks.tsx';
import { PageContents } from '#islands/blocks/PageContents.tsx';
import { useResultWords } from '#islands/blocks/use-result-words.ts';
import { Later } from '#islands/shared/Later.tsx';
import { SurroundingsOf, useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { useToday } from '#islands/shared/use-today.ts';
import { SCORING_VERSION } from '#schema/record/format.ts';
import { LEADING_STANDARD } from '#text/page-data.ts';
import { CodeResult } from './CodeResult.tsx';
import { LevelsResult } from './LevelsResult.tsx';
import { ProcessDiagram } from './ProcessDiagram.tsx';
import { resultView } from './result-view.ts';
import { TailoringNote } from './TailoringNote.tsx';

const loadChangePanel = async () =>
  (await import('#islands/assessment/comparison/ChangePanel.tsx')).ChangePanel;

interface Props {
  readonly opened: Opened;
}

/** The result against the standard that the address names, else the first. */
export function Result({ opened }: Props) {
  const { root, language } = useSurroundings();
  const assessment = useWords('assessment');
  const words = useResultWords();
  if (words === undefined) return null;
  if (words === 'failed')
    return (
      <p className="notice warning" role="alert">
        {assessment.errors.fetchFailed}
      </p>
    );
  return (
    <SurroundingsOf {...{ root, language }} words={{ assessment, result: words }}>
      <ResultBody {...{ opened, words }} />
    </SurroundingsOf>
  );
}

/** The standard that the address names, else the first. */
function shownIn(contexts: readonly ResultContext[]): ResultContext | undefined {
  const id = new URLSearchParams(location.search).get('standard');
  return contexts.find(({ catalogue }) => catalogue.standard.id === id) ?? contexts[0];
}

function ResultBody({ opened, words }: Props & { readonly words: ResultWords }) {
  const { addresses, language } = useSurroundings();
  const { errors } = useWords('assessment');
  const { session, standards } = opened;
  const { assessment } = useSession(session);
  const today = useToday();
  const page = useRef<HTMLElement>(null);
  const contexts = useMemo(
    () => makeResultContexts({ standards, assessment, today, words, language }),
    [standards, assessment, today, words, language],
  );
  const context = shownIn(contexts);
  if (context === undefined) return null;
  const { catalogue } = context;
  const { id } = catalogue.standard;
  // The site has the complaint flow for its own standards alone.
  const isOwn = assessment.ownStandards.some((own) => own.id === id);
  const hash = location.hash.slice(1);
  const view = resultView(context, addresses, hash);
  const shared = { context, view };
  return (
    <div className="with-contents">
      <PageContents page={page} title={words.page.contents} key={id} />
      <article className="result" ref={page}>
        <ToConfirmNotice context={context} />
        {assessment.scoringVersion !== SCORING_VERSION && (
          <p className="notice">
            {fill(words.page.otherScoring, {
              recorded: assessment.scoringVersion,
              current: SCORING_VERSION,
            })}
          </p>
        )}
        {contexts.length > 1 && <Standards contexts={contexts} {...shared} />}
        {context.provisions ? <CodeResult {...shared} /> : <LevelsResult {...shared} />}
        {id === LEADING_STANDARD && (
          <p>
            <a
              href={addresses.page(`policy/?${new URLSearchParams({ assessment: assessment.id })}`)}
            >
              {words.page.draftPolicy}
            </a>
          </p>
        )}
        <Later load={loadChangePanel} failed={errors.fetchFailed} props={shared} />
        <TailoringNote {...{ context, hash }} />
        {!isOwn && (
          <ProcessDiagram
            key={id}
            {...{ assessment, catalogue }}
            hrefOf={(clause) => view.hrefOf({ text: '', about: { clause: clause.id } }) ?? ''}
          />
        )}
      </article>
    </div>
  );
}

interface StandardsProps {
  readonly contexts: readonly ResultContext[];
  readonly context: ResultContext;
  readonly view: ReturnType<typeof resultView>;
}

/** The same answers against each standard, the way to each result, and which of them stands below. */
function Standards({ contexts, context, view }: StandardsProps) {
  const words = useWords('assessment');
  return (
    <>
      <nav aria-label={words.walk.standards}>
        <Blocks blocks={[standardsTable(contexts, context.words)]} view={view} />
      </nav>
      <p className="standard-shown">{context.catalogue.standard.name}</p>
    </>
  );
}

/** Says how many answers are carried over and not confirmed yet, and leads to them. */
function ToConfirmNotice({ context }: { readonly context: ResultContext }) {
  const { language, addresses } = useSurroundings();
  const { page } = useWords('result');
  const { catalogues, assessment } = context;
  const count = countShown(catalogues, assessment, 'toConfirm');
  if (count === 0) return null;
  return (
    <p className="notice">
      {fillCount(language, page.toConfirm, count)}{' '}
      <a href={addresses.place('checklist', assessment.id, { query: { show: 'toConfirm' } })}>
        {page.showToConfirm}
      </a>
    </p>
  );
}
