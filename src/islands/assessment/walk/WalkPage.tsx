import { useRef, useState } from 'react';
import { placeOf } from '#islands/shared/place.ts';
import type { Opened } from '#islands/shared/use-opened.ts';
import { readSingleKeys, writeSingleKeys } from '#storage/preferences.ts';
import { homeOf } from '#text/way-up.ts';
import type { AssessmentWords } from '#text/words.ts';
import { ClauseNavigation } from './ClauseNavigation.tsx';
import { ClausePanel } from './ClausePanel.tsx';
import { GuidancePanel } from './GuidancePanel.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { useWalk } from './use-walk.ts';
import { useWalkKeys } from './use-walk-keys.ts';
import { WalkHeader } from './WalkHeader.tsx';

interface Props {
  readonly opened: Opened;
  readonly root: string;
  readonly language: string;
  readonly words: AssessmentWords;
}

/** Clauses on the left, one clause in the middle, guidance on the right when asked for. */
export function WalkPage({ opened, root, language, words }: Props) {
  const { session } = opened;
  const walk = useWalk(opened);
  const { state, catalogue, levelNames, score, clause } = walk;
  const [isGuided, setGuided] = useState(false);
  const [singleKeys, setSingleKeys] = useState(readSingleKeys);
  const help = useRef<HTMLDialogElement>(null);
  const onHelp = () => help.current?.showModal();
  const onGuidance = () => setGuided((before) => !before);
  useWalkKeys({ session, singleKeys, walk, isGuided, onGuidance, onHelp });
  const clauseScore = score.clauses.find((entry) => entry.clause.id === clause.id);
  return (
    <>
      <WalkHeader {...{ session, state, score, clause, root, language, words, onHelp }} />
      <div className="walk" data-guided={isGuided || undefined}>
        <ClauseNavigation score={score} current={clause.id} onOpen={walk.goTo} words={words} />
        {clauseScore && (
          <ClausePanel
            key={clause.id}
            {...{ session, walk, clauseScore, isGuided, levelNames, words, language, onGuidance }}
            resultUrl={`${homeOf(root, language)}assessment/result/?id=${encodeURIComponent(state.assessment.id)}#${placeOf(clause, walk.catalogues)}`}
          />
        )}
        {isGuided && (
          <GuidancePanel
            {...{ clause, root, language, words }}
            standard={catalogue.standard.id}
            onClose={onGuidance}
          />
        )}
      </div>
      <KeyHelp
        ref={help}
        words={words.keys}
        singleKeys={singleKeys}
        onSingleKeys={(isOn) => {
          writeSingleKeys(isOn);
          setSingleKeys(isOn);
        }}
      />
    </>
  );
}
