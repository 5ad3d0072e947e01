import { FinalNotice } from '#islands/shared/Locked.tsx';
import { placeOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { StandingLine } from './StandingLine.tsx';
import type { Walk } from './use-walk.ts';

interface Props {
  readonly walk: Walk;
  readonly onHelp: () => void;
}

/** How the assessment stands, and the keys that work here. */
export function WalkHeader({ walk, onHelp }: Props) {
  const { walk: words, paper } = useWords('assessment');
  const { addresses } = useSurroundings();
  const { assessment, clause, catalogues } = walk;
  const hash = placeOf(clause, catalogues);
  return (
    <>
      <FinalNotice assessment={assessment} />
      <div className="walk-top">
        <StandingLine walk={walk} />
        <p className="row-actions">
          <a href={addresses.place('report', assessment.id, { query: { paper: '' }, hash })}>
            {paper.open}
          </a>
          <button type="button" className="plain" onClick={onHelp}>
            {words.keys}
          </button>
        </p>
      </div>
    </>
  );
}
