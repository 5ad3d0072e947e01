import { useId } from 'react';
import { fill } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import { TEXT_LIMIT } from '#schema/record/format.ts';

interface Props {
  /** What people call the criterion. */
  readonly name: string;
  readonly reason: string;
  readonly onChange: (reason: string) => void;
}

/** Why a criterion does not apply. It stands with the answer, which is none without it. */
export function ReasonField({ name, reason, onChange }: Props) {
  const { walk } = useWords('assessment');
  const hintId = useId();
  const isMissing = reason.trim() === '';
  return (
    <label className="writing" data-missing={isMissing || undefined}>
      <span>{walk.reason}</span>
      <textarea
        aria-label={fill(walk.reasonOf, { id: name })}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? hintId : undefined}
        value={reason}
        maxLength={TEXT_LIMIT}
        rows={2}
        data-reason
        onChange={(event) => onChange(event.target.value)}
      />
      {isMissing && (
        <span className="field-error" id={hintId}>
          {walk.reasonMissing}
        </span>
      )}
    </label>
  );
}
