import { useState } from 'react';
import type { Change } from '#core/assessment/change.ts';
import { fill, fillCount } from '#core/message.ts';
import {
  notThereYet,
  type PlannedAction,
  plannedActions,
  trainingAction,
  trainingFinding,
} from '#core/self-test/plan-actions.ts';
import { scoreSelfTest } from '#core/self-test/score-self-test.ts';
import type { Answers, SelfTest } from '#core/self-test/self-test.ts';
import { SelectField } from '#islands/form/fields.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { changeRecord } from '#storage/stored-records.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { AssessmentField, OfAssessments, useNameOf } from './AssessmentField.tsx';

/** A clause that a test speaks to, by its whole id. */
export interface NamedClause {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly test: SelfTest;
  readonly answers: Answers;
  readonly name: string;
  readonly clauses: readonly NamedClause[];
}

type ChoiceProps = Props & { readonly assessments: readonly Assessment[] };

/** The training plan among the actions of an assessment. Fetched when it is asked for. */
export function PlanIntoActions(props: Props) {
  return (
    <OfAssessments>
      {(assessments) => <Choice {...props} assessments={assessments} />}
    </OfAssessments>
  );
}

function Choice({ assessments, ...props }: ChoiceProps) {
  const [chosen, setChosen] = useState('');
  const assessment = assessments.find(({ id }) => id === chosen);
  return (
    <>
      <AssessmentField {...{ assessments }} value={chosen} onChange={setChosen} />
      {assessment && <Making key={assessment.id} {...props} {...{ assessment }} />}
    </>
  );
}

/** What was made last, so that it can be taken back. */
interface Made {
  readonly count: number;
  readonly undo: Change;
}

/** Changes an assessment from outside of its pages, and says what came of it. */
function useMade({ id }: Assessment) {
  const saving = useWords('assessment');
  const [made, setMade] = useState<Made>();
  const [isUndone, setUndone] = useState(false);
  const [failure, setFailure] = useState<string>();
  const store = async (change: Change, next: Made | undefined) => {
    const stored = await changeRecord(ASSESSMENTS, id, change, new Date().toISOString());
    setFailure(stored.ok ? undefined : storageSentence(stored.failure, saving));
    if (!stored.ok) return;
    setMade(next);
    setUndone(next === undefined);
  };
  return {
    ...{ made, isUndone, failure },
    make: (change: Change, next: Made) => void store(change, next),
    undo: () => made && void store(made.undo, undefined),
  };
}

function Making({ assessment, ...props }: Props & { readonly assessment: Assessment }) {
  const { test, answers, name, clauses } = props;
  const { language, addresses } = useSurroundings();
  const words = useWords('selfTests');
  const { actions: texts } = words;
  const nameOf = useNameOf();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const targets = targetsOf(assessment, clauses, texts);
  const [target, setTarget] = useState(targets[0]?.[0] ?? '');
  const { made, isUndone, failure, make, undo } = useMade(assessment);
  const writing = { words, language };
  const score = scoreSelfTest(test, answers);
  const planned = notThereYet(plannedActions(test, score, writing), assessment.actions);
  const taken = planned.filter(({ id }) => !left.has(id));
  const makeThem = () => {
    const clause = clauses.find(({ id }) => target === newOn(id));
    const findingId = clause ? crypto.randomUUID() : target;
    const about = { name: name.trim(), at: new Date().toISOString() };
    const finding = clause && trainingFinding(test, score, about, clause.id, writing);
    make(...stepOf(taken, findingId, finding));
  };
  if (targets.length === 0) return <p>{texts.noFinding}</p>;
  return (
    <>
      {planned.length === 0 && !made && <p>{texts.allThere}</p>}
      {planned.length > 0 && (
        <>
          <Lines {...{ planned, left }} onChange={setLeft} />
          <SelectField
            label={texts.finding}
            value={target}
            choices={targets}
            onChange={setTarget}
          />
          <p className="actions">
            <button type="button" disabled={taken.length === 0} onClick={makeThem}>
              {fillCount(language, texts.make, taken.length)}
            </button>
          </p>
        </>
      )}
      {failure !== undefined && (
        <p className="notice warning" role="alert">
          {made ? texts.notUndone : texts.failed} {failure}
        </p>
      )}
      <p role="status">{isUndone && fill(texts.undone, { name: nameOf(assessment) })}</p>
      {made && (
        <p className="notice" role="status">
          {fillCount(language, texts.made, made.count, { name: nameOf(assessment) })}{' '}
          <a href={addresses.place('findings', assessment.id)}>{texts.toFindings}</a>{' '}
          <button type="button" className="plain" onClick={undo}>
            {texts.undo}
          </button>
        </p>
      )}
    </>
  );
}

const newOn = (clauseId: string) => `new ${clauseId}`;

interface TargetTexts {
  readonly newFinding: string;
  readonly oldFinding: string;
  readonly noCondition: string;
}

/** What the actions may answer: a new finding on a clause that the assessment walks, or one that is there. */
function targetsOf(
  { standards, findings }: Assessment,
  clauses: readonly NamedClause[],
  texts: TargetTexts,
): readonly (readonly [string, string])[] {
  const walked = clauses.filter(({ id }) =>
    standards.some((standard) => id.startsWith(`${standard.id}/`)),
  );
  return [
    ...walked.map(
      ({ id, label }) => [newOn(id), fill(texts.newFinding, { clause: label })] as const,
    ),
    ...Object.entries(findings).map(([id, { number = '', condition }]) => {
      const said = condition?.trim() || texts.noCondition;
      return [id, fill(texts.oldFinding, { number, condition: said })] as const;
    }),
  ];
}

/** One step for whoever makes it, and the step back. */
function stepOf(
  taken: readonly PlannedAction[],
  findingId: string,
  finding: ReturnType<typeof trainingFinding> | undefined,
): readonly [Change, Made] {
  const actions = taken.map((one) => ({
    id: crypto.randomUUID(),
    fields: trainingAction(one, findingId),
  }));
  const changes: readonly Change[] = [
    ...(finding ? [{ kind: 'findings', id: findingId, fields: finding } as const] : []),
    ...actions.map((one) => ({ kind: 'actions', ...one }) as const),
  ];
  const back: readonly Change[] = [
    ...actions.map(({ id }) => ({ kind: 'actions', id, fields: undefined }) as const),
    ...(finding ? [{ kind: 'findings', id: findingId, fields: undefined } as const] : []),
  ];
  const undo: Change = { kind: 'group', changes: back };
  return [
    { kind: 'group', changes },
    { count: taken.length, undo },
  ];
}

function Lines({
  planned,
  left,
  onChange,
}: {
  readonly planned: readonly PlannedAction[];
  readonly left: ReadonlySet<string>;
  readonly onChange: (left: ReadonlySet<string>) => void;
}) {
  const { actions: texts } = useWords('selfTests');
  return (
    <fieldset className="self-test-question">
      <legend>{texts.choose}</legend>
      {planned.map(({ id, label }) => (
        <label key={id} className="self-test-choice">
          <input
            type="checkbox"
            checked={!left.has(id)}
            onChange={({ target: { checked } }) =>
              onChange(new Set(checked ? [...left].filter((one) => one !== id) : [...left, id]))
            }
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
