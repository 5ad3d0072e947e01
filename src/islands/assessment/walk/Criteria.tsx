import { useMemo, useState } from 'react';
import { passesFilter } from '#core/assessment/walk.ts';
import { type Criterion, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { answerLookup, coveringReason } from '#core/scoring/answer-that-holds.ts';
import type { RungScore } from '#core/scoring/score-clause.ts';
import { Later } from '#islands/shared/Later.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { AssessmentWords } from '#text/words.ts';
import { countEvidence, findingsByCriterion } from './about-criteria.ts';
import { CriterionField } from './CriterionField.tsx';
import type { ClauseProps } from './clause-props.ts';

const loadAskedAlready = async () => (await import('./AskedAlready.tsx')).AskedAlready;

/** The criteria of the open clause that the filter shows, and those that a clause before it has asked. */
export function Criteria(props: ClauseProps) {
  const words = useWords('assessment');
  const { catalogues, catalogue, askedAt, filter, assessment, clause } = props.walk;
  const passes = filter === 'all' ? () => true : passesFilter(catalogue, assessment, filter);
  // What has been shown stays while the clause is open: an answer must not take its own row away.
  const [kept] = useState(() => new Set<string>());
  const isHere = ({ id }: Criterion) => askedAt.get(id)?.id === clause.id;
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
            ...{ askedAt, catalogues },
            answer: answerLookup(catalogue, assessment),
          }}
        />
      )}
    </>
  );
}

interface RungProps extends ClauseProps {
  readonly shown: readonly Criterion[];
}

function Rungs({ walk, clauseScore, shown, onDrawer }: RungProps) {
  const words = useWords('assessment');
  const { levelNames, assessment, clause, provisions, session, isLocked, answer, confirm } = walk;
  const isCovered = coveringReason(assessment, clause) !== undefined;
  const { evidence, findings } = assessment;
  const counts = useMemo(() => countEvidence(evidence), [evidence]);
  const found = useMemo(() => findingsByCriterion(findings), [findings]);
  return clauseScore.rungs.map((rung) => {
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
              {...{ criterion, session, answer, confirm, isCovered, isLocked, onDrawer }}
              name={criterionNameIn(clause, criterion)}
              basis={
                provisions && criterion.basis === 'clause'
                  ? undefined
                  : words.walk.basis[criterion.basis]
              }
              given={ownEntry(assessment.answers, criterion.id)}
              evidence={counts.get(criterion.id) ?? 0}
              findings={found.get(criterion.id)}
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
