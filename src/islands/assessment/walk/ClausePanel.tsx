import { useMemo, useState } from 'react';
import { askedAt } from '#core/assessment/asked-at.ts';
import { confirmation } from '#core/assessment/confirmation.ts';
import { currentFinal } from '#core/assessment/finality.ts';
import { passesFilter, WALK_FILTERS } from '#core/assessment/walk.ts';
import { evidencedClause } from '#core/audit/evidenced-clause.ts';
import { type Criterion, clauseTitle, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { fill, fillCount } from '#core/message.ts';
import { answerLookup, coveringReason } from '#core/scoring/answer-that-holds.ts';
import { clauseTarget } from '#core/scoring/score-assessment.ts';
import type { ClauseScore, RungScore } from '#core/scoring/score-clause.ts';
import { Later } from '#islands/shared/Later.tsx';
import { placeOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { useToday } from '#islands/shared/use-today.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { AssessmentSession } from '#storage/assessment-session.ts';
import type { AssessmentWords } from '#text/words.ts';
import { ClauseRemarks } from './ClauseRemarks.tsx';
import { ClauseScoreLine } from './ClauseScoreLine.tsx';
import { CoveringToConfirm } from './CoveringToConfirm.tsx';
import { CriterionField } from './CriterionField.tsx';
import type { Walk } from './use-walk.ts';

const loadAskedAlready = async () => (await import('./AskedAlready.tsx')).AskedAlready;

interface Props {
  readonly session: AssessmentSession;
  readonly walk: Walk;
  readonly clauseScore: ClauseScore;
  readonly isGuided: boolean;
  readonly onGuidance: () => void;
}

/** One clause: how it stands, its criteria rung by rung, and the way on. */
export function ClausePanel(props: Props) {
  const words = useWords('assessment');
  const { session, walk, clauseScore } = props;
  const { assessment } = walk.state;
  const today = useToday();
  const { clause } = clauseScore;
  const area = walk.catalogue.areas.find(({ id }) => id === clause.area);
  const isCode = walk.provisions !== undefined;
  const covering = confirmation(assessment, clause, '');
  return (
    <article className="clause">
      <p className="overline">
        {[
          ...(walk.catalogues.length > 1 ? [walk.catalogue.standard.name] : []),
          area?.title,
          ...(isCode
            ? []
            : [
                fill(words.walk.weightOf, { weight: clause.weight }),
                fill(words.walk.targetOf, { level: clauseTarget(assessment, clause) }),
              ]),
        ].join(' · ')}
      </p>
      <h1 id="clause-heading" tabIndex={-1}>
        <span className="clause-number">{clause.number}</span> {clauseTitle(clause)}
      </h1>
      <ClauseScoreLine
        clauseScore={clauseScore}
        assessmentId={walk.state.assessment.id}
        provision={walk.provisions?.get(clause.id)}
        evidenced={evidencedClause(clause, walk.catalogue, assessment, today)}
      />
      <ClauseTools {...props} />
      {covering && <CoveringToConfirm {...{ session, clause }} change={covering} />}
      <Criteria key={walk.filter} {...props} />
      <fieldset className="locked" disabled={currentFinal(assessment) !== undefined}>
        <ClauseRemarks
          {...{ session, clause }}
          remark={assessment.clauses[clause.id]}
          areaRemark={assessment.areas[clause.area]}
          areaTitle={area?.title ?? ''}
        />
      </fieldset>
      <div className="pager">
        <button type="button" onClick={() => walk.goToNeighbour(-1)}>
          {words.walk.previousClause}
        </button>
        <button type="button" onClick={() => walk.goToNeighbour(1)}>
          {words.walk.nextClause}
        </button>
      </div>
    </article>
  );
}

function ClauseTools({ walk, isGuided, onGuidance }: Props) {
  const { language, addresses } = useSurroundings();
  const words = useWords('assessment');
  const { filter, wanted, wantedCount } = walk;
  const isWhole = filter === 'all';
  const filters = WALK_FILTERS.filter(
    (option) => option !== 'toConfirm' || filter === option || walk.toConfirm.size > 0,
  );
  return (
    <div className="clause-tools">
      <fieldset className="filter">
        <legend>{words.walk.filter}</legend>
        {filters.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name="filter"
              checked={filter === option}
              onChange={() => walk.setFilter(option)}
            />
            {words.walk.filters[option]}
          </label>
        ))}
      </fieldset>
      {!isWhole && (
        <span className="quiet">{fillCount(language, words.walk.filterCount, wantedCount)}</span>
      )}
      <span className="clause-actions">
        {isWhole && wantedCount === 0 ? (
          <span>
            {words.walk.allAnswered}{' '}
            <a
              href={addresses.place('result', walk.state.assessment.id, {
                hash: placeOf(walk.clause, walk.catalogues),
              })}
            >
              {words.walk.seeResult}
            </a>
          </span>
        ) : (
          <button type="button" onClick={walk.goToNext} disabled={wantedCount === 0}>
            {!isWhole && words.walk.nextShown}
            {isWhole && (wanted === 'open' ? words.walk.nextOpen : words.walk.nextToConfirm)}
          </button>
        )}
        <button type="button" aria-expanded={isGuided} onClick={onGuidance}>
          {words.walk.guidance}
        </button>
      </span>
    </div>
  );
}

function Criteria(props: Props) {
  const words = useWords('assessment');
  const { walk, clauseScore } = props;
  const { catalogues, catalogue, filter, state } = walk;
  const { clause } = clauseScore;
  const { assessment } = state;
  const passes = filter === 'all' ? () => true : passesFilter(catalogue, assessment, filter);
  // What has been shown stays while the clause is open: an answer must not take its own row away.
  const [kept] = useState(() => new Set<string>());
  const asked = askedAt(catalogues, assessment);
  const isHere = ({ id }: Criterion) => asked.get(id)?.id === clause.id;
  const here = clause.criteria.filter(isHere);
  const shown = here.filter((criterion) => kept.has(criterion.id) || passes(clause, criterion));
  for (const { id } of shown) kept.add(id);
  const elsewhere = clause.criteria.filter(
    (criterion) => !isHere(criterion) && passes(clause, criterion),
  );
  const isEmpty = shown.length === 0 && (filter !== 'all' || elsewhere.length === 0);
  return (
    <>
      {isEmpty && <p className="quiet">{words.walk.filterEmpty[filter]}</p>}
      <Rungs {...props} shown={shown} />
      {elsewhere.length > 0 && (
        <Later
          load={loadAskedAlready}
          failed={words.errors.fetchFailed}
          props={{
            criteria: elsewhere,
            askedAt: asked,
            answer: answerLookup(catalogue, assessment),
            catalogues,
          }}
        />
      )}
    </>
  );
}

/** How many pieces of evidence each criterion has. */
function countEvidence(evidence: Assessment['evidence']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { criteria } of Object.values(evidence))
    for (const id of criteria) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function Rungs({
  session,
  walk,
  clauseScore,
  shown,
}: Props & { readonly shown: readonly Criterion[] }) {
  const words = useWords('assessment');
  const { levelNames, state } = walk;
  const { clause, rungs } = clauseScore;
  const isCovered = coveringReason(state.assessment, clause) !== undefined;
  const { evidence } = state.assessment;
  const isLocked = currentFinal(state.assessment) !== undefined;
  const counts = useMemo(() => countEvidence(evidence), [evidence]);
  return rungs.map((rung) => {
    const onRung = shown.filter((criterion) => criterion.rung === rung.rung);
    if (onRung.length === 0) return null;
    const name = levelNames[rung.rung - 1];
    return (
      <section className="rung" key={rung.rung}>
        {name && (
          <h2>
            {fill(words.walk.rung, { level: rung.rung, name })}
            <span className="rung-state">{rungState(rung, words)}</span>
          </h2>
        )}
        <ol>
          {onRung.map((criterion) => (
            <CriterionField
              key={criterion.id}
              criterion={criterion}
              name={criterionNameIn(clause, criterion)}
              basis={
                walk.provisions && criterion.basis === 'clause'
                  ? undefined
                  : words.walk.basis[criterion.basis]
              }
              answer={state.assessment.answers[criterion.id]}
              isCovered={isCovered}
              isLocked={isLocked}
              evidence={counts.get(criterion.id) ?? 0}
              assessmentId={walk.state.assessment.id}
              session={session}
            />
          ))}
        </ol>
      </section>
    );
  });
}

function rungState(rung: RungScore, words: AssessmentWords): string {
  const met = rung.applicable - rung.open.length;
  return fill(words.walk.rungState[rung.state], { met, applicable: rung.applicable });
}
