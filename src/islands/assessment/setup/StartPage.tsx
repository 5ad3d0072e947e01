import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createAssessment } from '#core/assessment/create-assessment.ts';
import { tailor } from '#core/catalogue/tailor.ts';
import { fill } from '#core/message.ts';
import { TextField } from '#islands/form/fields.tsx';
import { ProblemList } from '#islands/form/ProblemList.tsx';
import { useProblems } from '#islands/form/use-problems.ts';
import { asPage, type Loading } from '#islands/shared/as-page.tsx';
import { focusSoon } from '#islands/shared/focus-soon.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Standards } from '#islands/shared/use-opened.ts';
import { useStandards } from '#islands/shared/use-standards.ts';
import { useToday } from '#islands/shared/use-today.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { addRecord } from '#storage/add-record.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { readUserName, writeUserName } from '#storage/preferences.ts';
import type { StandardChoice } from '#text/page-data.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { withVersions } from './chosen-standards.ts';
import { DepthField } from './DepthField.tsx';
import { QuestionCount } from './QuestionCount.tsx';
import { StandardFields } from './StandardFields.tsx';

interface Props {
  /** The standards there are, the leading one first. */
  readonly choices: readonly StandardChoice[];
}

/** A standard from a file is loaded once there is an assessment to keep it in. */
const NONE: Assessment['ownStandards'] = [];

type Beginning = 'waiting' | StorageFailure;

/** Nothing is tailored in an assessment that begins. */
const WHOLE: Assessment['tailoring'] = { ownCriteria: {}, leftOut: {} };

/** Asks for what is needed to begin an assessment, and begins it. */
export const StartPage = asPage(NewAssessment);

/** An assessment is made only when the page is used: looking at it leaves nothing behind. */
function NewAssessment({ choices, loading }: Props & Loading) {
  const { addresses } = useSurroundings();
  const all = useWords('assessment');
  const words = all.setup;
  const [organisation, setOrganisation] = useState('');
  const [person, setPerson] = useState(readUserName);
  const [depth, setDepth] = useState<Assessment['depth']>('full');
  const [chosen, setChosen] = useState<readonly string[]>(choices.slice(0, 1).map(({ id }) => id));
  const [problem, setProblem] = useState<Beginning>();
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { problems, look } = useProblems(form);
  const standards = useMemo(
    () => withVersions(chosen, { standards: [], ownStandards: NONE }, choices),
    [chosen, choices],
  );
  const fetched = useStandards({ standards, ownStandards: NONE }, undefined);
  const ofToday = { startedOn: useToday(), endedOn: '', tailoring: WHOLE };
  const catalogues = fetched.isCurrent ? cataloguesOf(fetched.standards) : [];
  const begin = async () => {
    flushSync(() => setTried(true));
    if (look() || organisation.trim() === '') return;
    setProblem('waiting');
    // From the first answer on, every change in the history stands under this name.
    writeUserName(person.trim());
    const begun = beginAssessment(standards, { organisation, person, depth });
    const saved = await addRecord(ASSESSMENTS, begun);
    if (!saved.ok) return setProblem(saved.failure);
    location.assign(addresses.place('checklist', begun.id));
  };
  useEffect(() => focusSoon('organisation'), []);
  return (
    <form
      className="setup start"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <h1>{words.titleNew}</h1>
      <p className="lead">{words.lead}</p>
      <TextField
        id="organisation"
        autoComplete="organization"
        label={words.organisation}
        value={organisation}
        error={isTried && organisation.trim() === '' ? words.organisationMissing : undefined}
        onChange={setOrganisation}
      />
      <TextField label={words.you} hint={words.youHint} value={person} onChange={setPerson} />
      <DepthField assessment={{ depth, ...ofToday }} {...{ catalogues }} onChange={setDepth} />
      <details className="start-standards">
        <summary>{fill(words.chosen, { standards: namesOf(chosen, choices) })}</summary>
        <StandardFields {...{ choices, chosen }} onChange={setChosen}>
          <QuestionCount catalogues={catalogues.map((one) => tailor(one, ofToday))} />
        </StandardFields>
      </details>
      <ProblemList problems={problems} />
      {typeof problem === 'object' && (
        <p className="notice warning" role="alert">
          {storageSentence(problem, all)}
        </p>
      )}
      <p className="actions">
        <button type="submit" className="primary" disabled={problem === 'waiting'}>
          {problem === 'waiting' ? loading : words.begin}
        </button>
      </p>
    </form>
  );
}

function namesOf(chosen: readonly string[], choices: readonly StandardChoice[]): string {
  return chosen.flatMap((id) => choices.find((choice) => choice.id === id)?.name ?? []).join(' · ');
}

function cataloguesOf(standards: Standards | undefined) {
  return (standards ?? []).map(({ catalogue }) => catalogue);
}

interface Begun {
  readonly organisation: string;
  readonly person: string;
  readonly depth: Assessment['depth'];
}

/** What is typed at the start, and sensible defaults for the rest: it stands in the settings. */
function beginAssessment(
  standards: Assessment['standards'],
  { organisation, person, depth }: Begun,
): Assessment {
  const now = new Date().toISOString();
  const empty = createAssessment(standards, { id: crypto.randomUUID(), now });
  const leadAssessor = { ...empty.leadAssessor, name: person.trim() };
  return { ...empty, organisation: organisation.trim(), leadAssessor, depth };
}
