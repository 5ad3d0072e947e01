import { memo, useCallback, useState } from 'react';
import type { Criterion } from '#core/catalogue/catalogue.ts';
import { fill, fillCount } from '#core/message.ts';
import { AnswerMark } from '#islands/shared/AnswerMark.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Answer, AnswerValue } from '#schema/record/assessment.ts';
import { ANSWER_VALUES, TEXT_LIMIT } from '#schema/record/format.ts';
import type { AssessmentSession } from '#storage/assessment-session.ts';
import { criterionElementId, focusCriterion } from './focus.ts';
import { ToConfirm } from './ToConfirm.tsx';

interface Props {
  readonly criterion: Criterion;
  /** What people call it in this clause. */
  readonly name: string;
  /** What it rests on, in words; a code asks for everything in it. */
  readonly basis: string | undefined;
  readonly answer: Answer | undefined;
  /** One reason covers the whole clause: the criterion cannot be answered by itself. */
  readonly isCovered: boolean;
  /** The assessment is final and can only be read. */
  readonly isLocked: boolean;
  /** How many pieces of evidence speak to it, and the page that has them. */
  readonly evidence: number;
  readonly assessmentId: string;
  readonly session: AssessmentSession;
}

/** One criterion: its statement, one row of answers, and what was written about it. */
export const CriterionField = memo(function CriterionField(props: Props) {
  const words = useWords('assessment');
  const { criterion, name, basis, answer, isCovered, isLocked, session } = props;
  const [isNoting, setNoting] = useState(false);
  const change = (fields: Partial<Answer>, pace?: 'typing') =>
    session.apply({ kind: 'answer', criterionId: criterion.id, fields }, pace);
  const isToConfirm = answer?.toConfirm && !isCovered;
  const hasNote = isNoting || Boolean(answer?.note);
  return (
    <li
      className="criterion"
      id={criterionElementId(criterion.id)}
      data-criterion={criterion.id}
      data-answer={isCovered ? 'notApplicable' : answer?.value}
      data-to-confirm={isToConfirm || undefined}
      tabIndex={-1}
    >
      <fieldset disabled={isCovered || isLocked}>
        <legend>
          <span className="criterion-name">{name}</span> <span>{criterion.text}</span>{' '}
          {basis && <span className="criterion-basis">{basis}</span>}
        </legend>
        <AnswerRow {...props} onAnswer={(value) => change({ value })} />
        {isToConfirm && (
          <ToConfirm
            what={fill(words.walk.forCriterion, { id: name })}
            onConfirm={() => {
              change({ toConfirm: false });
              focusCriterion(criterion.id);
            }}
          />
        )}
        {answer?.value === 'notApplicable' && (
          <ReasonField
            name={name}
            reason={answer.reason ?? ''}
            onChange={(reason) => change({ reason }, 'typing')}
          />
        )}
        {hasNote && (
          <NoteField
            name={name}
            note={answer?.note ?? ''}
            isAskedFor={isNoting}
            onChange={(note) => change({ note }, 'typing')}
            onLeave={() => setNoting(false)}
          />
        )}
        <CriterionTools
          {...props}
          hasNote={hasNote}
          onNote={() => setNoting(true)}
          onMark={() => change({ marked: !answer?.marked })}
          onClear={() =>
            session.apply({
              kind: 'answer',
              criterionId: criterion.id,
              fields: { value: undefined },
            })
          }
        />
      </fieldset>
    </li>
  );
});

function AnswerRow({
  criterion,
  answer,
  onAnswer,
}: Props & { readonly onAnswer: (value: AnswerValue) => void }) {
  const words = useWords('assessment');
  return (
    <div className="answers">
      {ANSWER_VALUES.map((value) => (
        <label
          key={value}
          data-value={value}
          data-chosen={answer?.value === value ? value : undefined}
        >
          <input
            type="radio"
            name={criterion.id}
            value={value}
            checked={answer?.value === value}
            onChange={() => onAnswer(value)}
            // The same answer given again confirms it, and changes nothing that "change" would tell of.
            onClick={() => answer?.toConfirm && answer.value === value && onAnswer(value)}
          />
          <AnswerMark value={value} />
          {words.answers[value]}
        </label>
      ))}
    </div>
  );
}

interface ReasonProps {
  readonly name: string;
  readonly reason: string;
  readonly onChange: (reason: string) => void;
}

function ReasonField({ name, reason, onChange }: ReasonProps) {
  const words = useWords('assessment');
  const isMissing = reason.trim() === '';
  const hintId = `reason-hint-${name}`;
  return (
    <label className="writing" data-missing={isMissing || undefined}>
      <span>{words.walk.reason}</span>
      <textarea
        aria-label={fill(words.walk.reasonOf, { id: name })}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? hintId : undefined}
        value={reason}
        maxLength={TEXT_LIMIT}
        rows={2}
        onChange={(event) => onChange(event.target.value)}
      />
      {isMissing && (
        <span className="field-error" id={hintId}>
          {words.walk.reasonMissing}
        </span>
      )}
    </label>
  );
}

interface NoteProps {
  readonly name: string;
  readonly note: string;
  /** The field has just appeared because someone asked for it: it takes the focus. */
  readonly isAskedFor: boolean;
  readonly onChange: (note: string) => void;
  readonly onLeave: () => void;
}

function NoteField({ name, note, isAskedFor, onChange, onLeave }: NoteProps) {
  const words = useWords('assessment');
  const focusOnce = useCallback(
    (field: HTMLTextAreaElement | null) => {
      if (isAskedFor) field?.focus();
    },
    [isAskedFor],
  );
  return (
    <label className="writing">
      <span>{words.walk.note}</span>
      <textarea
        aria-label={fill(words.walk.noteOf, { id: name })}
        value={note}
        maxLength={TEXT_LIMIT}
        rows={2}
        data-note
        ref={focusOnce}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      />
    </label>
  );
}

interface ToolProps extends Props {
  readonly hasNote: boolean;
  readonly onNote: () => void;
  readonly onMark: () => void;
  readonly onClear: () => void;
}

function CriterionTools(props: ToolProps) {
  const { language, addresses } = useSurroundings();
  const words = useWords('assessment');
  const { criterion, name, answer, evidence, assessmentId, hasNote } = props;
  const { onNote, onMark, onClear } = props;
  const { walk } = words;
  const spoken = <span className="hidden"> {fill(walk.forCriterion, { id: name })}</span>;
  return (
    <div className="criterion-tools">
      {!hasNote && (
        <button type="button" className="plain" data-note onClick={onNote}>
          {walk.addNote}
          {spoken}
        </button>
      )}
      <button
        type="button"
        className="plain"
        aria-pressed={Boolean(answer?.marked)}
        onClick={onMark}
      >
        {answer?.marked ? walk.marked : walk.mark}
        {spoken}
      </button>
      <a
        className="tool"
        href={addresses.place('evidence', assessmentId, { query: { criterion: criterion.id } })}
      >
        {evidence > 0 ? fillCount(language, walk.evidenceOf, evidence) : walk.addEvidence}
        {spoken}
      </a>
      {answer?.value !== undefined && (
        <button type="button" className="plain" onClick={onClear}>
          {walk.clearAnswer}
          {spoken}
        </button>
      )}
    </div>
  );
}
