import { confirmation } from '#core/assessment/confirmation.ts';
import { evidencedClause } from '#core/audit/evidenced-clause.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { clauseTarget } from '#core/scoring/score-assessment.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import { useToday } from '#islands/shared/use-today.ts';
import { ClauseRemarks } from './ClauseRemarks.tsx';
import { ClauseScoreLine } from './ClauseScoreLine.tsx';
import { ClauseTools } from './ClauseTools.tsx';
import { CoveringToConfirm } from './CoveringToConfirm.tsx';
import { Criteria } from './Criteria.tsx';
import type { ClauseProps } from './clause-props.ts';
import type { Walk } from './use-walk.ts';

/** One clause below its bar: how it stands, its criteria rung by rung, and the way on. */
export function ClausePanel(props: ClauseProps) {
  const words = useWords('assessment');
  const { walk, clauseScore } = props;
  const { session, assessment, clause, catalogue, isLocked } = walk;
  const today = useToday();
  const area = catalogue.areas.find(({ id }) => id === clause.area);
  const covering = confirmation(assessment, clause, '');
  return (
    <>
      <p className="overline">{overline(walk, area?.title, words.walk)}</p>
      <ClauseScoreLine
        clauseScore={clauseScore}
        assessmentId={assessment.id}
        provision={walk.provisions?.get(clause.id)}
        evidenced={evidencedClause(clause, catalogue, assessment, today)}
      />
      <ClauseTools {...props} />
      {covering && <CoveringToConfirm {...{ session, clause }} change={covering} />}
      <Criteria key={walk.filter} {...props} />
      <fieldset className="locked" disabled={isLocked}>
        <ClauseRemarks
          {...{ session, clause }}
          remark={ownEntry(assessment.clauses, clause.id)}
          areaRemark={ownEntry(assessment.areas, clause.area)}
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
    </>
  );
}

/** Where the clause stands and what is aimed at; a code of rules has neither weights nor targets. */
function overline(
  { catalogues, catalogue, provisions, assessment, clause }: Walk,
  areaTitle: string | undefined,
  words: { readonly weightOf: string; readonly targetOf: string },
): string {
  return [
    ...(catalogues.length > 1 ? [catalogue.standard.name] : []),
    areaTitle,
    ...(provisions
      ? []
      : [
          fill(words.weightOf, { weight: clause.weight }),
          fill(words.targetOf, { level: clauseTarget(assessment, clause) }),
        ]),
  ].join(' · ');
}
