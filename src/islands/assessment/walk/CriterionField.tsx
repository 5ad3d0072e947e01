import { memo } from 'react';
import { fill } from '#core/message.ts';
import { AnswerMark } from '#islands/shared/AnswerMark.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Answer } from '#schema/record/assessment.ts';
import { ANSWER_VALUES } from '#schema/record/format.ts';
import { CriterionTools } from './CriterionTools.tsx';
import type { CriterionProps } from './criterion-props.ts';
import { criterionElementId } from './focus.ts';
import { ReasonField } from './ReasonField.tsx';
import { ToConfirm } from './ToConfirm.tsx';

/** One criterion: its statement, one row of answers, and what was recorded about it. */
export const CriterionField = memo(function CriterionField(props: CriterionProps) {
  const { walk } = useWords('assessment');
  const { criterion, name, basis, given, isCovered, isLocked, session } = props;
  const { id } = criterion;
  const isToConfirm = given?.toConfirm && !isCovered;
  return (
    <li
      className="criterion"
      id={criterionElementId(id)}
      data-criterion={id}
      data-answer={isCovered ? 'notApplicable' : given?.value}
      data-to-confirm={isToConfirm || undefined}
      tabIndex={-1}
    >
      <fieldset disabled={isCovered || isLocked}>
        <legend>
          <span className="criterion-name">{name}</span> <span>{criterion.text}</span>{' '}
          {basis && <span className="criterion-basis">{basis}</span>}
        </legend>
        <AnswerRow {...props} />
        {isToConfirm && (
          <ToConfirm
            what={fill(walk.forCriterion, { id: name })}
            onConfirm={() => props.confirm(id, 'choosing')}
          />
        )}
        {given?.value === 'notApplicable' && (
          <ReasonField
            name={name}
            reason={given.reason ?? ''}
            heldAs={`answers/${id}/reason`}
            onChange={(reason) =>
              session.apply({ kind: 'answer', criterionId: id, fields: { reason } }, 'typing')
            }
          />
        )}
      </fieldset>
      {given?.note && <p className="criterion-note">{given.note}</p>}
      {props.findings?.map(({ id: findingId, name: called, condition }) => (
        <p key={findingId} className="criterion-finding">
          <span className="criterion-name">{called}</span> {condition}
        </p>
      ))}
      <CriterionTools {...props} />
    </li>
  );
}, isDrawnAlike);

/** An answer that was stored comes back as another object with the same in it: nothing is to be drawn again. */
function isDrawnAlike(before: CriterionProps, after: CriterionProps): boolean {
  const names = Object.keys(after) as (keyof CriterionProps)[];
  return names.every((name) => {
    if (name === 'given') return isAnsweredAlike(before.given ?? {}, after.given ?? {});
    if (name === 'findings') return isFoundAlike(before.findings, after.findings);
    return before[name] === after[name];
  });
}

function isAnsweredAlike(before: Answer, after: Answer): boolean {
  return (['value', 'reason', 'note', 'marked', 'toConfirm'] as const).every(
    (name) => before[name] === after[name],
  );
}

function isFoundAlike(
  before: CriterionProps['findings'] = [],
  after: CriterionProps['findings'] = [],
): boolean {
  return (
    before.length === after.length &&
    before.every(
      ({ name, condition }, at) => name === after[at]?.name && condition === after[at].condition,
    )
  );
}

function AnswerRow({ criterion: { id }, given, answer }: CriterionProps) {
  const { answers } = useWords('assessment');
  return (
    <div className="answers">
      {ANSWER_VALUES.map((value) => (
        <label
          key={value}
          data-value={value}
          data-chosen={given?.value === value ? value : undefined}
        >
          <input
            type="radio"
            name={id}
            value={value}
            checked={given?.value === value}
            // Choosing with the arrow keys is a click without a pointer, and must stay where it is.
            onChange={(event) => answer(id, value, howGiven(event.nativeEvent))}
            // The same answer given again confirms it, and changes nothing that "change" would tell of.
            onClick={(event) =>
              given?.toConfirm && given.value === value && answer(id, value, howGiven(event))
            }
          />
          <AnswerMark value={value} />
          {answers[value]}
        </label>
      ))}
    </div>
  );
}

function howGiven(event: object): 'pointer' | 'choosing' {
  return 'detail' in event && event.detail === 0 ? 'choosing' : 'pointer';
}
