import type { Change } from '#core/assessment/change.ts';
import { currentFinal } from '#core/assessment/finality.ts';
import type { Clause } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { coveringReason } from '#core/scoring/answer-that-holds.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { AssessmentSession } from '#storage/assessments.ts';
import { ToConfirm } from './ToConfirm.tsx';

interface Props {
  readonly session: AssessmentSession;
  readonly clause: Clause;
  /** Confirms the reason. */
  readonly change: Change;
}

/** The reason for which nothing of a clause applies, carried over and to be confirmed. */
export function CoveringToConfirm({ session, clause, change }: Props) {
  const words = useWords('assessment').walk;
  const { record: assessment } = session.state();
  return (
    <div className="notice">
      {fill(words.covered, { reason: coveringReason(assessment, clause) ?? '' })}
      <ToConfirm
        what={words.clauseToConfirm}
        isLocked={currentFinal(assessment) !== undefined}
        onConfirm={() => {
          session.apply(change);
          document.getElementById('clause-heading')?.focus();
        }}
      />
    </div>
  );
}
