import { useCallback, useState } from 'react';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { Later } from '#islands/shared/Later.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { useMedia } from '#islands/shared/use-media.ts';
import type { Opened } from '#islands/shared/use-opened.ts';
import { readWalkHabits, writeWalkHabits } from '#storage/preferences.ts';
import { ClauseBar } from './ClauseBar.tsx';
import { ClauseNavigation } from './ClauseNavigation.tsx';
import { ClausePanel } from './ClausePanel.tsx';
import { useDrawer } from './use-drawer.ts';
import { useWalk, type Walk } from './use-walk.ts';
import { useWalkKeys } from './use-walk-keys.ts';
import { WalkHeader } from './WalkHeader.tsx';

const loadDrawer = async () => (await import('./drawer/Drawer.tsx')).Drawer;
const loadKeyHelp = async () => (await import('./KeyHelp.tsx')).KeyHelp;

interface Props {
  readonly opened: Opened;
}

/** Clauses on the left, one clause in the middle, and beside it, when asked for, what is written about it. */
export function WalkPage({ opened }: Props) {
  const words = useWords('assessment');
  const [habits, setHabits] = useState(readWalkHabits);
  const walk = useWalk(opened, habits.goesOn);
  const drawer = useDrawer(walk.cursor);
  const [isHelping, setHelping] = useState(false);
  const onHelp = () => setHelping(true);
  useWalkKeys({ walk, drawer, singleKeys: habits.singleKeys, onHelp });
  const isNarrow = useMedia('(max-width: 60rem)');
  const [isListed, setListed] = useState(false);
  const fold = useCallback(() => setListed((before) => !before), []);
  const { clause, score } = walk;
  const clauseScore = score.clauses.find((entry) => entry.clause.id === clause.id);
  const isGuided = drawer.drawn?.part === 'guidance';
  return (
    <>
      <WalkHeader {...{ walk, onHelp }} />
      <div className="walk" data-beside={drawer.drawn ? true : undefined}>
        <ClauseNavigation walk={walk} isOpen={isListed} onChosen={() => setListed(false)} />
        <article className="clause">
          <ClauseBar
            {...placeOf(walk)}
            isListed={isNarrow ? isListed : undefined}
            onList={fold}
            onStep={walk.goToNeighbour}
          />
          {clauseScore && (
            <ClausePanel
              key={clause.id}
              {...{ walk, clauseScore, isGuided }}
              onDrawer={drawer.open}
            />
          )}
        </article>
        {drawer.drawn && (
          <Later
            load={loadDrawer}
            failed={words.errors.fetchFailed}
            props={{ ...drawer, drawn: drawer.drawn, walk, opened }}
          />
        )}
      </div>
      {isHelping && (
        <Later
          load={loadKeyHelp}
          failed={words.errors.fetchFailed}
          props={{
            habits,
            onHabits(changed) {
              writeWalkHabits(changed);
              setHabits(changed);
            },
            onClose: () => setHelping(false),
          }}
        />
      )}
    </>
  );
}

/** Where the open clause stands among the others. */
function placeOf({ clauses, clause, catalogue }: Walk) {
  const inStandard = allClauses(catalogue);
  const inWalk = clauses.findIndex(({ id }) => id === clause.id);
  return {
    clause,
    position: inStandard.findIndex(({ id }) => id === clause.id) + 1,
    count: inStandard.length,
    hasPrevious: inWalk > 0,
    hasNext: inWalk < clauses.length - 1,
  };
}
