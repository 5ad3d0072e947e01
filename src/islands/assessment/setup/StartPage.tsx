import { useEffect, useMemo, useState } from 'react';
import { createAssessment } from '#core/assessment/create-assessment.ts';
import { OpenFailurePanel } from '#islands/shared/OpenFailurePanel.tsx';
import {
  type PageProps,
  SurroundingsOf,
  useSurroundings,
  useWords,
} from '#islands/shared/surroundings.tsx';
import { useStandards } from '#islands/shared/use-standards.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { saveAssessment } from '#storage/assessment-store.ts';
import type { StorageFailure } from '#storage/failure.ts';
import type { StandardChoice } from '#text/page-data.ts';
import { withVersions } from './chosen-standards.ts';
import { QuestionCount } from './QuestionCount.tsx';
import { StandardFields } from './StandardFields.tsx';

interface Props {
  /** The standards there are, the leading one first. */
  readonly choices: readonly StandardChoice[];
}

/** Asks for what is needed to begin an assessment, and begins it. */
export function StartPage({ choices, loading, ...surroundings }: Props & PageProps) {
  return (
    <SurroundingsOf {...surroundings}>
      <NewAssessment {...{ choices, loading }} />
    </SurroundingsOf>
  );
}

/** A standard from a file is loaded once there is an assessment to keep it in. */
const NONE: Assessment['ownStandards'] = [];

type Beginning = 'waiting' | StorageFailure;

/** An assessment is made only when the page is used: looking at it leaves nothing behind. */
function NewAssessment({ choices, loading }: Props & Pick<PageProps, 'loading'>) {
  const { addresses } = useSurroundings();
  const words = useWords('assessment');
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(choices.slice(0, 1).map(({ id }) => id));
  const [problem, setProblem] = useState<Beginning | 'no-name'>();
  const standards = useMemo(
    () => withVersions(chosen, { standards: [], ownStandards: NONE }, choices),
    [chosen, choices],
  );
  const fetched = useStandards({ standards, ownStandards: NONE }, undefined);
  const begin = async () => {
    const organisation = name.trim();
    if (organisation === '') return setProblem('no-name');
    setProblem('waiting');
    const now = new Date().toISOString();
    const empty = createAssessment(standards, { id: crypto.randomUUID(), now });
    const saved = await saveAssessment({ ...empty, organisation });
    if (!saved.ok) return setProblem(saved.failure);
    location.assign(addresses.place('checklist', empty.id));
  };
  useEffect(() => {
    document.getElementById('organisation')?.focus();
  }, []);
  if (typeof problem === 'object') return <OpenFailurePanel failure={problem} />;
  return (
    <form
      className="setup"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <h1>{words.setup.titleNew}</h1>
      <p className="lead">{words.setup.lead}</p>
      <label className="field">
        <span>{words.setup.organisation}</span>
        <input
          id="organisation"
          type="text"
          value={name}
          maxLength={500}
          autoComplete="organization"
          aria-invalid={problem === 'no-name'}
          aria-describedby={problem === 'no-name' ? 'organisation-error' : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        {problem === 'no-name' && (
          <span className="field-error" id="organisation-error" role="alert">
            {words.setup.organisationMissing}
          </span>
        )}
      </label>

      <StandardFields {...{ choices, chosen }} onChange={setChosen}>
        {fetched.isCurrent && fetched.standards && (
          <QuestionCount catalogues={fetched.standards.map(({ catalogue }) => catalogue)} />
        )}
      </StandardFields>
      <p className="actions">
        <button type="submit" className="primary" disabled={problem === 'waiting'}>
          {problem === 'waiting' ? loading : words.setup.begin}
        </button>
      </p>
    </form>
  );
}
