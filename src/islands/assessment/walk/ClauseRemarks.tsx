import { memo, useState } from 'react';
import type { Clause } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { readHeldText } from '#islands/form/held-text.ts';
import { Writing } from '#islands/form/Writing.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Remark } from '#schema/record/assessment.ts';
import type { AssessmentSession } from '#storage/assessments.ts';

interface Props {
  readonly session: AssessmentSession;
  readonly clause: Clause;
  readonly remark: Remark | undefined;
  readonly areaRemark: Remark | undefined;
  readonly areaTitle: string;
}

/** What is said of the clause as a whole: a note, a mark, or that it does not apply. */
export const ClauseRemarks = memo(function ClauseRemarks({
  session,
  clause,
  remark,
  areaRemark,
  areaTitle,
}: Props) {
  const words = useWords('assessment');
  const { walk } = words;
  const change = (fields: Partial<Remark>, pace?: 'typing') =>
    session.apply({ kind: 'clause', id: clause.id, fields }, pace);
  return (
    <section className="remarks">
      <Writing
        label={walk.clauseNote}
        value={remark?.note ?? ''}
        heldAs={`clauses/${clause.id}/note`}
        onChange={(note) => change({ note }, 'typing')}
      />
      <p>
        <button
          type="button"
          aria-pressed={Boolean(remark?.marked)}
          onClick={() => change({ marked: !remark?.marked })}
        >
          {remark?.marked ? walk.clauseMarked : walk.markClause}
        </button>
      </p>
      <CoveringReason
        label={walk.notApplicableClause}
        reason={remark?.notApplicableReason}
        heldAs={`clauses/${clause.id}/reason`}
        onChange={(notApplicableReason) => change({ notApplicableReason }, 'typing')}
      />
      <CoveringReason
        label={fill(walk.notApplicableArea, { area: areaTitle })}
        reason={areaRemark?.notApplicableReason}
        heldAs={`areas/${clause.area}/reason`}
        onChange={(notApplicableReason) =>
          session.apply(
            { kind: 'area', id: clause.area, fields: { notApplicableReason } },
            'typing',
          )
        }
      />
    </section>
  );
});

interface CoveringProps {
  readonly label: string;
  readonly reason: string | undefined;
  readonly heldAs: string;
  readonly onChange: (reason: string) => void;
}

/** One reason that takes a whole clause or area out of the assessment. */
function CoveringReason({ label, reason, heldAs, onChange }: CoveringProps) {
  const words = useWords('assessment');
  const [isOpen, setOpen] = useState(
    () => reason !== undefined || readHeldText(heldAs) !== undefined,
  );
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{reason === undefined ? label : fill(words.walk.covered, { reason })}</summary>
      <Writing
        label={fill(words.walk.reasonFor, { what: label })}
        value={reason ?? ''}
        heldAs={heldAs}
        onChange={onChange}
      />
      <p className="quiet">{words.walk.notApplicableHint}</p>
      {reason !== undefined && (
        <button type="button" onClick={() => onChange('')}>
          {words.walk.removeReason}
        </button>
      )}
    </details>
  );
}
