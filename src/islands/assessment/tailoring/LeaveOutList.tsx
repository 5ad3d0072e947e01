import { useState } from 'react';
import { type Clause, type Criterion, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { fill, joinSentences } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { entryChange } from '#core/register/entry-change.ts';
import { RegisterForm } from '#islands/form/RegisterForm.tsx';
import { UnkeptLine } from '#islands/form/UnkeptLine.tsx';
import { listUnkept } from '#islands/form/unkept.ts';
import { focusSoon } from '#islands/shared/focus-soon.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { clearFormDraft } from '#storage/form-drafts.ts';

interface Props {
  readonly opened: Opened;
  readonly assessment: Assessment;
  /** As the standard has it, tailoring left aside. */
  readonly clause: Clause;
  /** Whether several standards are walked. */
  readonly isOneOfSeveral: boolean;
}

/** The criteria of a clause, each to be left out with a reason or asked again. */
export function LeaveOutList({ opened, assessment, clause, isOneOfSeveral }: Props) {
  const { tailoring } = useWords('assessment');
  return (
    <>
      <p className="quiet">
        {joinSentences([tailoring.leaveOutNote, ...(isOneOfSeveral ? [tailoring.sharedNote] : [])])}
      </p>
      <ul className="tailored">
        {clause.criteria.map((criterion) => (
          <CriterionRow
            key={criterion.id}
            {...{ opened, assessment, criterion }}
            name={criterionNameIn(clause, criterion)}
          />
        ))}
      </ul>
    </>
  );
}

interface RowProps extends Pick<Props, 'opened' | 'assessment'> {
  readonly criterion: Criterion;
  readonly name: string;
}

/** A criterion, why it is left out if it is, and the form for the reason while that is written. */
function CriterionRow({ opened, assessment, criterion, name }: RowProps) {
  const { id, text } = criterion;
  const [isWriting, setWriting] = useState(false);
  const buttonId = `leave-out-${id}`;
  const isOut = Object.hasOwn(assessment.tailoring.leftOut, id);
  return (
    <li data-left-out={isOut || undefined}>
      <p>
        <span className="criterion-name">{name}</span> {text}
      </p>
      {isWriting ? (
        <RegisterForm
          {...{ opened, id }}
          register="leftOut"
          onDone={() => {
            setWriting(false);
            focusSoon(buttonId);
          }}
        />
      ) : (
        <RowTools
          {...{ opened, assessment, id, name, buttonId }}
          onWrite={() => setWriting(true)}
        />
      )}
    </li>
  );
}

interface ToolsProps extends Pick<Props, 'opened' | 'assessment'> {
  readonly id: string;
  readonly name: string;
  /** Of the button that opens the form: the focus comes back to it. */
  readonly buttonId: string;
  readonly onWrite: () => void;
}

function RowTools({ opened, assessment, id, name, buttonId, onWrite }: ToolsProps) {
  const { tailoring, walk } = useWords('assessment');
  const [, lookAgain] = useState(0);
  const reason = ownEntry(assessment.tailoring.leftOut, id)?.reason;
  const left = listUnkept('leftOut', assessment).find(({ entry }) => entry === id);
  const spoken = <span className="hidden"> {fill(walk.forCriterion, { id: name })}</span>;
  const discard = () => {
    if (left) clearFormDraft(left);
    lookAgain((times) => times + 1);
    focusSoon(buttonId);
  };
  return (
    <>
      {reason !== undefined && (
        <p className="quiet">{fill(tailoring.leftOutBecause, { reason })}</p>
      )}
      {left && <UnkeptLine {...{ left, name }} acts={{ open: onWrite, discard }} />}
      <p className="row-actions">
        <button type="button" id={buttonId} className="plain" onClick={onWrite}>
          {reason === undefined ? tailoring.leaveOut : tailoring.changeReason}
          {spoken}
        </button>
        {reason !== undefined && (
          <button
            type="button"
            className="plain"
            onClick={() => {
              opened.session.apply(entryChange('leftOut', id, undefined));
              focusSoon(buttonId);
            }}
          >
            {tailoring.askAgain}
            {spoken}
          </button>
        )}
      </p>
    </>
  );
}
