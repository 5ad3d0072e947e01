import { useState } from 'react';
import { type Clause, type Criterion, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { fill, joinSentences } from '#core/message.ts';
import { focusSoon } from '#islands/shared/focus-soon.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { TEXT_LIMIT } from '#schema/record/format.ts';
import type { AssessmentSession } from '#storage/assessments.ts';

interface Props {
  readonly session: AssessmentSession;
  readonly assessment: Assessment;
  /** As the standard has it, tailoring left aside. */
  readonly clause: Clause;
  /** Whether several standards are walked. */
  readonly isOneOfSeveral: boolean;
}

/** The criteria of a clause, each to be left out with a reason or asked again. */
export function LeaveOutList({ session, assessment, clause, isOneOfSeveral }: Props) {
  const words = useWords('assessment');
  const { tailoring } = words;
  return (
    <>
      <p className="quiet">
        {joinSentences([tailoring.leaveOutNote, ...(isOneOfSeveral ? [tailoring.sharedNote] : [])])}
      </p>
      <ul className="tailored">
        {clause.criteria.map((criterion) => (
          <CriterionRow
            key={criterion.id}
            name={criterionNameIn(clause, criterion)}
            criterion={criterion}
            reason={assessment.tailoring.leftOut[criterion.id]?.reason}
            onChange={(reason) =>
              session.apply({
                kind: 'leftOut',
                id: criterion.id,
                fields: reason === undefined ? undefined : { reason },
              })
            }
          />
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  readonly criterion: Criterion;
  readonly name: string;
  /** Undefined while the criterion is asked. */
  readonly reason: string | undefined;
  readonly onChange: (reason: string | undefined) => void;
}

function CriterionRow({ criterion, name, reason, onChange }: RowProps) {
  const words = useWords('assessment');
  const { tailoring } = words;
  const [isAsking, setAsking] = useState(false);
  // One of the two buttons stands there at a time, and takes the focus over from the other.
  const buttonId = `leave-out-${criterion.id}`;
  const change = (given: string | undefined) => {
    onChange(given);
    focusSoon(buttonId);
  };
  const spoken = <span className="hidden"> {fill(words.walk.forCriterion, { id: name })}</span>;
  return (
    <li data-left-out={reason !== undefined || undefined}>
      <p>
        <span className="criterion-name">{name}</span> {criterion.text}
      </p>
      {reason !== undefined && (
        <p className="quiet">
          {fill(tailoring.leftOutBecause, { reason })}{' '}
          <button type="button" id={buttonId} className="plain" onClick={() => change(undefined)}>
            {tailoring.askAgain}
            {spoken}
          </button>
        </p>
      )}
      {reason === undefined && !isAsking && (
        <button type="button" id={buttonId} className="plain" onClick={() => setAsking(true)}>
          {tailoring.leaveOut}
          {spoken}
        </button>
      )}
      {reason === undefined && isAsking && (
        <ReasonForm
          name={name}
          onDone={(given) => {
            setAsking(false);
            if (given === undefined) focusSoon(buttonId);
            else change(given);
          }}
        />
      )}
    </li>
  );
}

interface FormProps {
  readonly name: string;
  /** Without a reason: cancelled. */
  readonly onDone: (reason?: string) => void;
}

function ReasonForm({ name, onDone }: FormProps) {
  const words = useWords('assessment');
  const { tailoring } = words;
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const errorId = `left-out-error-${name}`;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') setMissing(true);
        else onDone(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <label className="field">
        <span>{fill(tailoring.reasonOf, { id: name })}</span>
        <textarea
          rows={2}
          maxLength={TEXT_LIMIT}
          value={reason}
          // biome-ignore lint/a11y/noAutofocus: the field appears because its button was pressed
          autoFocus
          aria-invalid={isMissing}
          aria-describedby={isMissing ? errorId : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        {isMissing && (
          <span className="field-error" id={errorId} role="alert">
            {tailoring.reasonMissing}
          </span>
        )}
      </label>
      <p className="row-actions">
        <button type="submit" className="primary">
          {tailoring.leaveOut}
        </button>
        <button type="button" onClick={() => onDone()}>
          {words.list.cancel}
        </button>
      </p>
    </form>
  );
}
