import { useCallback, useMemo, useRef, useState } from 'react';
import { nextStep, WALK_FILTERS, type WalkFilter, type WalkStep } from '#core/assessment/walk.ts';
import { allClauses, type Clause, quickScanOf } from '#core/catalogue/catalogue.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { readSingleKeys, writeSingleKeys } from '#storage/preferences.ts';
import type { AssessmentWords } from '#text/words.ts';
import { ClauseNavigation } from './ClauseNavigation.tsx';
import { ClausePanel } from './ClausePanel.tsx';
import { focusCriterion, focusedCriterion, focusHeading } from './focus.ts';
import { GuidancePanel } from './GuidancePanel.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { usePlace } from './use-place.ts';
import { useWalkKeys } from './use-walk-keys.ts';
import { WalkHeader } from './WalkHeader.tsx';

interface Props {
  readonly opened: Opened;
  readonly root: string;
  readonly language: string;
  readonly words: AssessmentWords;
}

export function WalkPage({ opened, root, language, words }: Props) {
  const { session, catalogue, levelNames } = opened;
  const state = useSession(session);
  const { assessment } = state;
  const walked = useMemo(
    () => (assessment.depth === 'quick' ? quickScanOf(catalogue) : catalogue),
    [catalogue, assessment.depth],
  );
  const score = useMemo(() => scoreAssessment(catalogue, assessment), [catalogue, assessment]);
  const [clause, setClause] = usePlace(walked);
  const [filter, setFilter] = useState<WalkFilter>(filterFromAddress);
  const [isGuided, setGuided] = useState(false);
  const [singleKeys, setSingleKeys] = useState(readSingleKeys);
  const help = useRef<HTMLDialogElement>(null);

  const goTo = useCallback(
    (target: Clause) => {
      setClause(target);
      focusHeading();
    },
    // The address is the state; nothing else is captured.
    [setClause],
  );
  const goToStep = (step: WalkStep | undefined) => {
    if (step === undefined) return;
    if (step.clause.id !== clause.id) setClause(step.clause);
    focusCriterion(step.criterion.id);
  };
  const next = () => {
    const from = focusedCriterion() ?? beforeClause(walked, clause);
    goToStep(nextStep(walked, assessment, filter === 'all' ? 'open' : filter, from));
  };
  const clauses = allClauses(walked);
  const neighbour = (offset: number) => {
    const target = clauses[clauses.findIndex(({ id }) => id === clause.id) + offset];
    if (target !== undefined) goTo(target);
  };
  useWalkKeys({
    session,
    singleKeys,
    clause,
    onNext: next,
    onNeighbour: neighbour,
    onGuidance: () => setGuided((before) => !before),
    onHelp: () => help.current?.showModal(),
  });

  const clauseScore = score.clauses.find((entry) => entry.clause.id === clause.id);
  return (
    <>
      <WalkHeader
        {...{ session, state, score, root, language, words }}
        onHelp={() => help.current?.showModal()}
      />
      <div className="walk" data-guided={isGuided || undefined}>
        <ClauseNavigation score={score} current={clause.id} onOpen={goTo} words={words} />
        {clauseScore && (
          <ClausePanel
            key={clause.id}
            {...{ session, assessment, clauseScore, filter, isGuided, levelNames, words, language }}
            catalogue={walked}
            onFilter={setFilter}
            onNext={next}
            onNeighbour={neighbour}
            onGuidance={() => setGuided((before) => !before)}
            resultUrl={`${root}assessment/result/?id=${encodeURIComponent(assessment.id)}`}
          />
        )}
        {isGuided && (
          <GuidancePanel
            {...{ clause, root, language, words }}
            standard={assessment.standard.id}
            onClose={() => setGuided(false)}
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

/** The filter that a link to this page asks for, such as `?show=open`. */
function filterFromAddress(): WalkFilter {
  const asked = new URLSearchParams(location.search).get('show');
  return WALK_FILTERS.find((filter) => filter === asked) ?? 'all';
}

/** The last criterion before a clause, so that "next" begins with the clause itself. */
function beforeClause(catalogue: Opened['catalogue'], clause: Clause): string | undefined {
  const clauses = allClauses(catalogue);
  const position = clauses.findIndex(({ id }) => id === clause.id);
  return clauses[position - 1]?.criteria.at(-1)?.id;
}
