import { FinalNotice } from '#islands/shared/Locked.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { StandingLine } from './StandingLine.tsx';
import type { Walk } from './use-walk.ts';

interface Props {
  readonly walk: Walk;
  readonly onHelp: () => void;
}

/** How the assessment stands, and the keys that work here. */
export function WalkHeader({ walk, onHelp }: Props) {
  const { walk: words } = useWords('assessment');
  return (
    <>
      <FinalNotice assessment={walk.assessment} />
      <div className="walk-top">
        <StandingLine walk={walk} />
        <button type="button" className="plain" onClick={onHelp}>
          {words.keys}
        </button>
      </div>
    </>
  );
}
