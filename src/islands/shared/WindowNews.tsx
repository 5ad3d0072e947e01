import type { ReactNode } from 'react';
import { fillCount } from '#core/message.ts';
import type { Recorded } from '#core/record/record-kind.ts';
import type { SessionState } from '#storage/session-state.ts';
import { useSurroundings, useWords } from './surroundings.tsx';

interface Props {
  readonly state: Pick<SessionState<Recorded>, 'left' | 'isLockedOut' | 'isGone'>;
  /** Leads to where the record is opened to changes again. */
  readonly reopen?: ReactNode;
}

/** What another window did that somebody at this one has to know: it was closed to changes, or undo left something alone. */
export function WindowNews({ state: { left, isLockedOut, isGone }, reopen }: Props) {
  const { language } = useSurroundings();
  const { windows } = useWords('assessment');
  return (
    <div className="window-news" role="status">
      {isLockedOut && !isGone && (
        <p>
          <strong>{windows.lockedOut}</strong> {reopen}
        </p>
      )}
      {left > 0 && !isGone && <p>{fillCount(language, windows.left, left)}</p>}
    </div>
  );
}
