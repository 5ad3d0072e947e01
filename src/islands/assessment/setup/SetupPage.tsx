import { useEffect, useMemo, useState } from 'react';
import { createAssessment } from '#core/assessment/create-assessment.ts';
import { OpenedPage } from '#islands/shared/OpenedPage.tsx';
import { OpenFailurePanel } from '#islands/shared/OpenFailurePanel.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { saveAssessment } from '#storage/assessment-store.ts';
import type { StorageFailure } from '#storage/failure.ts';
import type { StandardChoice } from '#text/page-data.ts';
import type { AssessmentWords } from '#text/words.ts';
import { withVersions } from './chosen-standards.ts';
import { QuestionCount } from './QuestionCount.tsx';
import { SetupForm } from './SetupForm.tsx';
import { StandardFields } from './StandardFields.tsx';
import { useStandards } from './use-standards.ts';

interface Props {
  readonly root: string;
  /** The standards there are, the leading one first. */
  readonly choices: readonly StandardChoice[];
  readonly language: string;
  readonly words: AssessmentWords;
  readonly loading: string;
}

/** Without an id in the address, asks for what is needed and begins; with one, shows its settings. */
export function SetupPage(props: Props) {
  const [isNew] = useState(() => !new URLSearchParams(location.search).has('id'));
  return isNew ? <NewAssessment {...props} /> : <ExistingAssessment {...props} />;
}

function ExistingAssessment(props: Props) {
  return <OpenedPage {...props}>{(opened) => <SetupForm {...props} opened={opened} />}</OpenedPage>;
}

/** A standard from a file is loaded once there is an assessment to keep it in. */
const NONE: Assessment['ownStandards'] = [];

type Beginning = 'waiting' | StorageFailure;

/** An assessment is made only when the page is used: looking at it leaves nothing behind. */
function NewAssessment({ root, choices, language, words, loading }: Props) {
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(choices.slice(0, 1).map(({ id }) => id));
  const [problem, setProblem] = useState<Beginning | 'no-name'>();
  const standards = useMemo(
    () => withVersions(chosen, { standards: [], ownStandards: NONE }, choices),
    [chosen, choices],
  );
  const fetched = useStandards({ standards, ownStandards: NONE }, undefined, root, language);
  const begin = async () => {
    const organisation = name.trim();
    if (organisation === '') return setProblem('no-name');
    setProblem('waiting');
    const now = new Date().toISOString();
    const empty = createAssessment(standards, { id: crypto.randomUUID(), now });
    const saved = await saveAssessment({ ...empty, organisation });
    if (!saved.ok) return setProblem(saved.failure);
    location.assign(`?id=${empty.id}`);
  };
  useEffect(() => {
    document.getElementById('organisation')?.focus();
  }, []);
  if (typeof problem === 'object')
    return <OpenFailurePanel failure={problem} {...{ root, language, words }} />;
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

      <StandardFields {...{ choices, chosen, language }} words={words.setup} onChange={setChosen}>
        {fetched.isCurrent && fetched.standards && (
          <QuestionCount
            catalogues={fetched.standards.map(({ catalogue }) => catalogue)}
            {...{ language }}
            words={words.setup}
          />
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
