import { useState } from 'react';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { criterionNameIn } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { keepFiles } from '#islands/form/keep-files.ts';
import { Locked } from '#islands/shared/Locked.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { useToday } from '#islands/shared/use-today.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { type AskedCriterion, askedCriteria, placeOfCriterion } from './asked-criteria.ts';
import { EvidenceForm } from './EvidenceForm.tsx';
import { EvidenceTable } from './EvidenceTable.tsx';

/** The register of evidence of an assessment, or what there is for one criterion. */
export function EvidencePage({ opened }: { readonly opened: Opened }) {
  const { addresses } = useSurroundings();
  const words = useWords('assessment');
  const audit = useWords('audit');
  const { session, standards } = opened;
  const { assessment } = useSession(session);
  const today = useToday();
  const catalogues = standards.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
  const askedId = new URLSearchParams(location.search).get('criterion') ?? '';
  const [asked] = askedCriteria([askedId], catalogues, assessment);
  const [edited, setEdited] = useState<string>();
  const walk = addresses.place('checklist', assessment.id);
  const hrefOf = (one: AskedCriterion) => `${walk}#${placeOfCriterion(one, catalogues)}`;
  const form = (id: string) => (
    <EvidenceForm
      key={id}
      before={assessment.evidence[id]}
      criteria={asked ? [asked.criterion.id] : []}
      catalogues={catalogues}
      onDone={async (fields, files = []) => {
        if (fields) {
          const added = await keepFiles(files);
          if (!added.ok) return storageSentence(added.failure, words);
          const attachments = [...(fields.attachments ?? []), ...added.value];
          session.apply({ kind: 'evidence', id, fields: { ...fields, attachments } });
        }
        setEdited(undefined);
        return undefined;
      }}
    />
  );
  return (
    <article className="setup register">
      <h1>{audit.evidence.title}</h1>
      <p className="lead">{audit.evidence.lead}</p>
      {asked && <Asked asked={asked} back={hrefOf(asked)} all={`?id=${assessment.id}`} />}
      <Locked assessment={assessment}>
        <EvidenceTable
          {...{ assessment, catalogues, hrefOf, today, edited }}
          criterionId={asked?.criterion.id}
          form={form}
          onEdit={setEdited}
          onRemove={(id) => session.apply({ kind: 'evidence', id, fields: undefined })}
        />
        {edited !== undefined && !(edited in assessment.evidence) ? (
          form(edited)
        ) : (
          <p className="actions">
            <button
              type="button"
              className="primary"
              onClick={() => setEdited(crypto.randomUUID())}
            >
              {audit.evidence.add}
            </button>
            <a className="button" href={asked ? hrefOf(asked) : walk}>
              {asked ? audit.evidence.backToCriterion : audit.common.toWalk}
            </a>
          </p>
        )}
      </Locked>
    </article>
  );
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
