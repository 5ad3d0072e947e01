import { useState } from 'react';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { Locked } from '#islands/shared/Locked.tsx';
import { OpenedPage } from '#islands/shared/OpenedPage.tsx';
import { placeOf } from '#islands/shared/place.ts';
import { RegisterHeader } from '#islands/shared/RegisterHeader.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { useToday } from '#islands/shared/use-today.ts';
import { homeOf } from '#text/way-up.ts';
import type { AssessmentWords, AuditWords } from '#text/words.ts';
import { ActionFiles } from './ActionFiles.tsx';
import { ActionViews } from './ActionViews.tsx';
import { FindingList } from './FindingList.tsx';
import type { Workpaper } from './workpaper.ts';

interface Props {
  readonly root: string;
  readonly language: string;
  readonly words: AssessmentWords;
  readonly audit: AuditWords;
  readonly loading: string;
}

/** The findings of an assessment and what is done about them. */
export function FindingsPage(props: Props) {
  return <OpenedPage {...props}>{(opened) => <Findings {...props} opened={opened} />}</OpenedPage>;
}

const VIEWS = ['findings', 'due', 'board'] as const;
export type View = (typeof VIEWS)[number];

function viewFromAddress(): View {
  const asked = new URLSearchParams(location.search).get('view');
  return VIEWS.find((view) => view === asked) ?? 'findings';
}

function Findings(props: Props & { readonly opened: Opened }) {
  const { opened, root, language, words, audit } = props;
  const { session, standards } = opened;
  const state = useSession(session);
  const { assessment } = state;
  const today = useToday();
  const [view, setView] = useState(viewFromAddress);
  const catalogues = standards.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
  const home = homeOf(root, language);
  const query = `?id=${encodeURIComponent(assessment.id)}`;
  const paper: Workpaper = {
    ...{ session, assessment, catalogues, today, words, audit, language },
    hrefOf: (clause) => `${home}assessment/${query}#${placeOf(clause, catalogues)}`,
    evidenceUrl: `${home}assessment/evidence/${query}`,
  };
  return (
    <article className="setup register">
      <RegisterHeader
        title={audit.findings.title}
        lead={audit.findings.lead}
        {...{ session, state, language, words }}
      />
      <fieldset className="filter">
        <legend>{audit.findings.view}</legend>
        {VIEWS.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name="view"
              checked={view === option}
              onChange={() => setView(option)}
            />
            {audit.findings.views[option]}
          </label>
        ))}
      </fieldset>
      <Locked {...{ assessment, root, language, words }}>
        {view === 'findings' ? <FindingList {...paper} /> : <ActionViews {...paper} view={view} />}
      </Locked>
      <ActionFiles {...paper} />
      <p className="actions">
        <a className="button" href={`${home}assessment/${query}${location.hash}`}>
          {audit.common.toWalk}
        </a>
      </p>
    </article>
  );
}
