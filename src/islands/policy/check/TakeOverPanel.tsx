import { useCallback, useEffect, useId, useState } from 'react';
import { fill, fillCount } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { type TakenAnswer, takenAnswers, takeOver } from '#core/policy/check/take-over.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { useToday } from '#islands/shared/use-today.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Verdict } from '#schema/record/policy-check.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { changeRecord, listRecords } from '#storage/stored-records.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import type { CheckedProps } from './checked-props.ts';

interface Props extends CheckedProps {
  readonly confirmed: Readonly<Record<string, Verdict>>;
}

/** Takes confirmed verdicts over as answers of an assessment, after showing what will change. */
export function TakeOverPanel(props: Props) {
  const words = useWords('policyCheck');
  const shared = useWords('assessment');
  const { check, rules, policy, confirmed } = props;
  const id = useId();
  const [assessments, setAssessments] = useState<readonly Assessment[]>([]);
  const [chosen, setChosen] = useState('');
  const load = useCallback(async () => {
    const listed = await listRecords(ASSESSMENTS);
    if (listed.ok) setAssessments(listed.value.records.filter(({ finals }) => !isFinal(finals)));
  }, []);
  useEffect(() => void load(), [load]);
  const assessment = assessments.find((one) => one.id === chosen);
  const verdicts = check.elements.flatMap(({ element: name, quotes: [quote] }) => {
    const element = rules.elements.find((one) => one.id === name);
    const verdict = ownEntry(confirmed, name);
    const passage = quote ? policy.text.slice(quote.start, quote.end) : '';
    if (element === undefined || verdict === undefined) return [];
    return [{ element, verdict, passage: verdict === 'missing' ? '' : passage }];
  });
  return (
    <section>
      <h2>{words.take.title}</h2>
      <p className="prose">{words.take.lead}</p>
      {assessments.length === 0 ? (
        <p>{words.take.noAssessment}</p>
      ) : (
        <p className="field prose">
          <label htmlFor={id}>{words.take.choose}</label>
          <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">–</option>
            {assessments.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name || one.organisation || shared.walk.unnamed}
              </option>
            ))}
          </select>
        </p>
      )}
      {assessment && (
        <Taken
          key={assessment.id}
          {...props}
          assessment={assessment}
          taken={takenAnswers(verdicts, assessment)}
          onStored={load}
        />
      )}
    </section>
  );
}

function isFinal(finals: Assessment['finals']): boolean {
  const last = finals.at(-1);
  return last !== undefined && last.reopened === undefined;
}

interface TakenProps extends Props {
  readonly assessment: Assessment;
  readonly taken: readonly TakenAnswer[];
  /** What lies in the assessment is read again. */
  readonly onStored: () => Promise<void>;
}

function Taken(props: TakenProps) {
  const { language, addresses } = useSurroundings();
  const words = useWords('policyCheck');
  const shared = useWords('assessment');
  const { assessment, taken, policy, onStored } = props;
  const today = useToday();
  const [replaced, setReplaced] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<'storing' | 'done' | StorageFailure>();
  const isTaken = ({ criterionId, before, value }: TakenAnswer) =>
    before !== value && (before === undefined || replaced.has(criterionId));
  const picked = taken.filter(isTaken);
  const store = async () => {
    setOutcome('storing');
    const change = takeOver(picked, {
      name: policy.name || words.take.pasted,
      today,
      ids: picked.map(() => crypto.randomUUID()),
    });
    const at = new Date().toISOString();
    const written = await changeRecord(ASSESSMENTS, assessment.id, change, at);
    if (!written.ok) return setOutcome(written.failure);
    setReplaced(new Set());
    await onStored();
    setOutcome('done');
  };
  if (taken.length === 0) return <p>{words.take.nothing}</p>;
  const href = addresses.place('checklist', assessment.id);
  return (
    <>
      <ul>
        {taken.map((one) => (
          <TakenLine
            key={one.criterionId}
            {...props}
            one={one}
            isReplaced={replaced.has(one.criterionId)}
            onReplace={(isOn) =>
              setReplaced((now) => {
                const next = new Set(now);
                if (isOn) next.add(one.criterionId);
                else next.delete(one.criterionId);
                return next;
              })
            }
          />
        ))}
      </ul>
      {outcome === 'done' && (
        <p className="notice" role="status">
          {words.take.done} <a href={href}>{words.take.open}</a>
        </p>
      )}
      <p className="actions">
        <button
          type="button"
          className="primary"
          disabled={picked.length === 0 || outcome === 'storing'}
          onClick={() => void store()}
        >
          {fillCount(language, words.take.store, picked.length)}
        </button>
      </p>
      {typeof outcome === 'object' && (
        <p className="notice warning" role="alert">
          {storageSentence(outcome, shared)}
        </p>
      )}
    </>
  );
}

interface LineProps extends TakenProps {
  readonly one: TakenAnswer;
  readonly isReplaced: boolean;
  readonly onReplace: (isOn: boolean) => void;
}

function TakenLine({ one, isReplaced, onReplace }: LineProps) {
  const words = useWords('policyCheck');
  const shared = useWords('assessment');
  const { criterionId, element, value, before } = one;
  const criterion = criterionId.split('/').slice(1).join(' ');
  const facts = {
    criterion,
    element: element.title,
    answer: shared.answers[value],
  };
  if (before === undefined) return <li>{fill(words.take.new, facts)}</li>;
  if (before === value) return <li>{fill(words.take.same, facts)}</li>;
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isReplaced}
          onChange={({ target }) => onReplace(target.checked)}
        />{' '}
        {fill(words.take.other, { ...facts, before: shared.answers[before] })}
      </label>
    </li>
  );
}
