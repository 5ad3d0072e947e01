import { useMemo } from 'react';
import { inRegisterOrder } from '#core/assessment/register-name.ts';
import { allClauses, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import type { RegisterContext } from '#core/register/context.ts';
import { RegisterList } from '#islands/form/RegisterList.tsx';
import { useRegisterContext } from '#islands/form/use-register-form.ts';
import { Locked } from '#islands/shared/Locked.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';
import {
  type AskedCriterion,
  askedCriteria,
  askedName,
  placeOfCriterion,
} from './asked-criteria.ts';
import { EvidenceText } from './EvidenceText.tsx';

/** The register of evidence of an assessment, or what there is for one criterion. */
export function EvidencePage({ opened }: { readonly opened: Opened }) {
  const { addresses } = useSurroundings();
  const audit = useWords('audit');
  const context = useRegisterContext(opened);
  const { assessment, walked, today } = context;
  const walk = addresses.place('checklist', assessment.id);
  const askedId = new URLSearchParams(location.search).get('criterion') ?? '';
  const [asked] = askedCriteria([askedId], walked, assessment);
  const criteria = useCriterionLinks(context, walk);
  const about = useMemo(() => ({ today, criteria }), [today, criteria]);
  const criterionId = asked?.criterion.id;
  const back = asked ? `${walk}#${placeOfCriterion(asked, walked)}` : walk;
  const rows = inRegisterOrder(assessment.evidence).filter(
    ([, entry]) => criterionId === undefined || entry.criteria.includes(criterionId),
  );
  return (
    <article className="setup register">
      <h1>{audit.evidence.title}</h1>
      <p className="lead">{audit.evidence.lead}</p>
      {asked && <Asked asked={asked} back={back} all={`?id=${assessment.id}`} />}
      <Locked assessment={assessment}>
        <RegisterList
          {...{ opened, about }}
          register="evidence"
          ids={rows.map(([id]) => id)}
          preset={criterionId === undefined ? {} : { criteria: [criterionId] }}
          empty={<p>{asked ? audit.evidence.emptyFor : audit.evidence.empty}</p>}
          View={EvidenceText}
          isMain
        >
          <a className="button" href={back}>
            {asked ? audit.evidence.backToCriterion : audit.common.toWalk}
          </a>
          {!asked && (
            <a className="button" href={addresses.place('form', assessment.id)}>
              {audit.evidence.readForm}
            </a>
          )}
        </RegisterList>
      </Locked>
    </article>
  );
}

/** Where each criterion is asked: the same as long as only registers change. */
function useCriterionLinks({ assessment, walked }: RegisterContext, walk: string) {
  const { answers, clauses, areas } = assessment;
  return useMemo(() => {
    const ids = walked.flatMap(allClauses).flatMap((clause) => clause.criteria.map(({ id }) => id));
    const asked = askedCriteria(ids, walked, { answers, clauses, areas });
    return new Map(
      asked.map((one, position) => [
        one.criterion.id,
        { name: askedName(one), href: `${walk}#${placeOfCriterion(one, walked)}`, position },
      ]),
    );
  }, [answers, clauses, areas, walked, walk]);
}

interface AskedProps {
  readonly asked: AskedCriterion;
  readonly back: string;
  readonly all: string;
}

function Asked({ asked: { clause, criterion }, back, all }: AskedProps) {
  const audit = useWords('audit');
  return (
    <div className="notice">
      <p>
        <a href={back}>
          {fill(audit.evidence.forCriterion, {
            clause: clause.number,
            criterion: criterionNameIn(clause, criterion),
          })}
        </a>{' '}
        {criterion.text}
      </p>
      <p>
        <a href={all}>{audit.evidence.all}</a>
      </p>
    </div>
  );
}
