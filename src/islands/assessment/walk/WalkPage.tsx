import { useState } from 'react';
import { Later } from '#islands/shared/Later.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';
import { readSingleKeys, writeSingleKeys } from '#storage/preferences.ts';
import { ClauseNavigation } from './ClauseNavigation.tsx';
import { ClausePanel } from './ClausePanel.tsx';
import { useWalk } from './use-walk.ts';
import { useWalkKeys } from './use-walk-keys.ts';
import { WalkHeader } from './WalkHeader.tsx';

const loadGuidance = async () => (await import('./GuidancePanel.tsx')).GuidancePanel;
const loadKeyHelp = async () => (await import('./KeyHelp.tsx')).KeyHelp;

interface Props {
  readonly opened: Opened;
}

/** Clauses on the left, one clause in the middle, guidance on the right when asked for. */
export function WalkPage({ opened }: Props) {
  const words = useWords('assessment');
  const { session } = opened;
  const walk = useWalk(opened);
  const { state, catalogue, score, clause } = walk;
  const [isGuided, setGuided] = useState(false);
  const [singleKeys, setSingleKeys] = useState(readSingleKeys);
  const [isHelping, setHelping] = useState(false);
  const onHelp = () => setHelping(true);
  const onGuidance = () => setGuided((before) => !before);
  useWalkKeys({ session, singleKeys, walk, isGuided, onGuidance, onHelp });
  const clauseScore = score.clauses.find((entry) => entry.clause.id === clause.id);
  return (
    <>
      <WalkHeader {...{ session, walk, onHelp }} />
      <div className="walk" data-guided={isGuided || undefined}>
        <ClauseNavigation walk={walk} />
        {clauseScore && (
          <ClausePanel key={clause.id} {...{ session, walk, clauseScore, isGuided, onGuidance }} />
        )}
        {isGuided && (
          <Later
            load={loadGuidance}
            failed={words.walk.guidanceFailed}
            props={{
              clause,
              standard: catalogue.standard.id,
              own: state.assessment.ownStandards.find(({ id }) => id === catalogue.standard.id),
              onClose: onGuidance,
            }}
          />
        )}
      </div>
      {isHelping && (
        <Later
          load={loadKeyHelp}
          failed={words.errors.fetchFailed}
          props={{
            words: words.keys,
            singleKeys,
            onSingleKeys: (isOn: boolean) => {
              writeSingleKeys(isOn);
              setSingleKeys(isOn);
            },
            onClose: () => setHelping(false),
          }}
        />
      )}
    </>
  );
}
