import { fill } from '#core/message.ts';
import { Writing } from '#islands/form/Writing.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  /** What people call the criterion. */
  readonly name: string;
  readonly reason: string;
  readonly heldAs: string;
  readonly onChange: (reason: string) => void;
}

/** Why a criterion does not apply. It stands with the answer, which is none without it. */
export function ReasonField({ name, reason, heldAs, onChange }: Props) {
  const { walk } = useWords('assessment');
  return (
    <Writing
      isReason
      label={walk.reason}
      spoken={fill(walk.reasonOf, { id: name })}
      value={reason}
      heldAs={heldAs}
      error={reason.trim() === '' ? walk.reasonMissing : undefined}
      onChange={onChange}
    />
  );
}
