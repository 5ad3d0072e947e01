import { useState } from 'react';
import { coveringReason } from '#core/assessment/effective-answer.ts';
import { passesFilter, WALK_FILTERS, walkSteps } from '#core/assessment/walk.ts';
import { clauseTitle } from '#core/catalogue/catalogue.ts';
import { fill, fillCount } from '#core/message.ts';
import { clauseTarget } from '#core/scoring/score-assessment.ts';
import type { ClauseScore, RungScore } from '#core/scoring/score-clause.ts';
import type { AssessmentSession } from '#storage/assessment-session.ts';
import type { AssessmentWords } from '#text/words.ts';
import { ClauseRemarks } from './ClauseRemarks.tsx';
import { ClauseScoreLine } from './ClauseScoreLine.tsx';
import { CriterionField } from './CriterionField.tsx';
import type { Walk } from './use-walk.ts';

interface Props {
  readonly session: AssessmentSession;
  readonly walk: Walk;
  readonly clauseScore: ClauseScore;
  readonly isGuided: boolean;
  readonly levelNames: readonly string[];
  readonly language: string;
  readonly words: AssessmentWords;
  readonly resultUrl: string;
  readonly onGuidance: () => void;
}

/** One clause: how it stands, its criteria rung by rung, and the way on. */
export function ClausePanel(props: Props) {
  const { session, walk, clauseScore, words, language } = props;
  const { assessment } = walk.state;
  const { clause } = clauseScore;
  const area = walk.catalogue.areas.find(({ id }) => id === clause.area);
  const target = clauseTarget(assessment, clause);
  return (
    <article className="clause">
      <p className="overline">
        {area?.title} · {fill(words.walk.weightOf, { weight: clause.weight })} ·{' '}
        {fill(words.walk.targetOf, { level: target })}
      </p>
      <h1 id="clause-heading" tabIndex={-1}>
        <span className="clause-number">{clause.number}</span> {clauseTitle(clause)}
      </h1>
      <ClauseScoreLine clauseScore={clauseScore} words={words} language={language} />
      <ClauseTools {...props} />
      <Criteria key={walk.filter} {...props} />
      <ClauseRemarks
        {...{ session, words, clause }}
        remark={assessment.clauses[clause.id]}
        areaRemark={assessment.areas[clause.area]}
        areaTitle={area?.title ?? ''}
      />
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

function ClauseTools({ walk, words, language, isGuided, resultUrl, onGuidance }: Props) {
  const { filter } = walk;
  const isWhole = filter === 'all';
  const count = countShown(walk);
  return (
    <div className="clause-tools">
      <fieldset className="filter">
        <legend>{words.walk.filter}</legend>
        {WALK_FILTERS.map((option) => (
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
        <span className="quiet">{fillCount(language, words.walk.filterCount, count)}</span>
      )}
      <span className="clause-actions">
        {isWhole && count === 0 ? (
          <span>
            {words.walk.allAnswered} <a href={resultUrl}>{words.walk.seeResult}</a>
          </span>
        ) : (
          <button type="button" onClick={walk.goToNext} disabled={count === 0}>
            {isWhole ? words.walk.nextOpen : words.walk.nextShown}
          </button>
        )}
        <button type="button" aria-expanded={isGuided} onClick={onGuidance}>
          {words.walk.guidance}
        </button>
      </span>
    </div>
  );
}

/** How many criteria of all clauses the filter shows; with no filter, how many are open. */
function countShown({ catalogues, filter, state }: Walk): number {
  const wanted = filter === 'all' ? 'open' : filter;
  return walkSteps(catalogues, state.assessment, wanted).filter(({ isShown }) => isShown).length;
}

function Criteria({ session, walk, clauseScore, levelNames, words }: Props) {
  const { catalogue, filter, state } = walk;
  const { clause, rungs } = clauseScore;
  const passes = filter === 'all' ? () => true : passesFilter(catalogue, state.assessment, filter);
  // What has been shown stays while the clause is open: an answer must not take its own row away.
  const [kept] = useState(() => new Set<string>());
  const shown = clause.criteria.filter(
    (criterion) => kept.has(criterion.id) || passes(clause, criterion),
  );
  for (const { id } of shown) kept.add(id);
  const isCovered = coveringReason(state.assessment, clause) !== undefined;
  if (shown.length === 0) return <p className="quiet">{words.walk.filterEmpty[filter]}</p>;
  return rungs.map((rung) => {
    const onRung = shown.filter((criterion) => criterion.rung === rung.rung);
    if (onRung.length === 0) return null;
    return (
      <section className="rung" key={rung.rung}>
        <h2>
          {fill(words.walk.rung, { level: rung.rung, name: levelNames[rung.rung - 1] ?? '' })}
          <span className="rung-state">{rungState(rung, words)}</span>
        </h2>
        <ol>
          {onRung.map((criterion) => (
            <CriterionField
              key={criterion.id}
              criterion={criterion}
              answer={state.assessment.answers[criterion.id]}
              isCovered={isCovered}
              session={session}
              words={words}
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
