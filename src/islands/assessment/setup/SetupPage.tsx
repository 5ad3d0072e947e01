import { useEffect, useState } from 'react';
import { createAssessment } from '#core/assessment/create-assessment.ts';
import { fetchData, walkDataUrl } from '#islands/shared/fetch-data.ts';
import { OpenFailurePanel } from '#islands/shared/OpenFailurePanel.tsx';
import { useOpened } from '#islands/shared/use-opened.ts';
import { saveAssessment } from '#storage/assessment-store.ts';
import type { StorageFailure } from '#storage/failure.ts';
import type { WalkData } from '#text/page-data.ts';
import type { AssessmentWords } from '#text/words.ts';
import { SetupForm } from './SetupForm.tsx';

interface Props {
  readonly root: string;
  /** Id of the standard that a new assessment is against. */
  readonly standard: string;
  readonly language: string;
  readonly words: AssessmentWords;
  readonly loading: string;
}

/** Without an id in the address, asks for what is needed and begins; with one, shows its settings. */
export function SetupPage(props: Props) {
  const [isNew] = useState(() => !new URLSearchParams(location.search).has('id'));
  return isNew ? <NewAssessment {...props} /> : <ExistingAssessment {...props} />;
}

function ExistingAssessment({ root, language, words, loading }: Props) {
  const opening = useOpened(root, language);
  if (opening.kind === 'opening') return <h1 className="loading">{loading}</h1>;
  if (opening.kind === 'failed')
    return <OpenFailurePanel failure={opening.failure} {...{ root, language, words }} />;
  return <SetupForm opened={opening.opened} {...{ root, language, words }} />;
}

type Beginning = 'waiting' | 'failed-fetch' | StorageFailure;

/** An assessment is made only when the page is used: looking at it leaves nothing behind. */
function NewAssessment({ root, standard, language, words, loading }: Props) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<Beginning | 'no-name'>();
  const begin = async () => {
    const organisation = name.trim();
    if (organisation === '') return setProblem('no-name');
    setProblem('waiting');
    const data = await fetchData<WalkData>(walkDataUrl(root, standard, language));
    if (!data.ok) return setProblem('failed-fetch');
    const now = new Date().toISOString();
    const empty = createAssessment([data.value.catalogue], { id: crypto.randomUUID(), now });
    const saved = await saveAssessment({ ...empty, organisation });
    if (!saved.ok) return setProblem(saved.failure);
    location.assign(`?id=${empty.id}`);
  };
  useEffect(() => {
    document.getElementById('organisation')?.focus();
  }, []);
  const failure =
    problem === 'failed-fetch'
      ? { code: 'fetch-failed' as const }
      : typeof problem === 'object'
        ? problem
        : undefined;
  if (failure) return <OpenFailurePanel {...{ failure, root, language, words }} />;
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
      <p className="actions">
        <button type="submit" className="primary" disabled={problem === 'waiting'}>
          {problem === 'waiting' ? loading : words.setup.begin}
        </button>
      </p>
    </form>
  );
}
