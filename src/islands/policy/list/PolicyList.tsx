import { useState } from 'react';
import { fill } from '#core/message.ts';
import { createPolicy } from '#core/policy/draft/create-policy.ts';
import { useTie } from '#islands/policy/use-tie.ts';
import {
  type PageProps,
  SurroundingsOf,
  useSurroundings,
  useWords,
} from '#islands/shared/surroundings.tsx';
import type { Policy } from '#schema/record/policy.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { OpenPolicyFile } from './OpenPolicyFile.tsx';
import { PolicyRow, policyName } from './PolicyRow.tsx';
import { usePolicies } from './use-policies.ts';

/** The policy workshop: draft one, check one, and the drafts in this browser. */
export function PolicyList({ loading, ...surroundings }: PageProps) {
  return (
    <SurroundingsOf {...surroundings}>
      <Workshop loading={loading} />
    </SurroundingsOf>
  );
}

function Workshop({ loading }: Pick<PageProps, 'loading'>) {
  const { addresses } = useSurroundings();
  const words = useWords('policy');
  const saving = useWords('assessment');
  const { list } = words;
  const { policies, failure, save, remove } = usePolicies();
  const [deleted, setDeleted] = useState<Policy>();
  const tie = useTie(new URLSearchParams(location.search).get('assessment') ?? undefined);
  const start = async () => {
    const created = createPolicy({ id: crypto.randomUUID(), now: new Date().toISOString() }, tie);
    if (await save(created)) location.href = addresses.policyDraft(created.id);
  };
  return (
    <section className="list" aria-labelledby="policy-heading">
      <h1 id="policy-heading">{list.title}</h1>
      <p className="lead">{list.lead}</p>
      {tie && (
        <p className="notice">
          {fill(list.tied, { name: tie.name || tie.organisation || list.unnamed })}
        </p>
      )}
      <p className="actions">
        <button type="button" className="primary" onClick={() => void start()}>
          {list.start}
        </button>
        <a className="button" href={addresses.page('policy/check/')}>
          {list.check}
        </a>
      </p>
      <OpenPolicyFile policies={policies ?? []} save={save} />
      {failure && (
        <p className="notice warning" role="alert">
          {storageSentence(failure, saving)}
        </p>
      )}
      <h2>{list.yours}</h2>
      {policies === undefined && !failure && <p className="loading">{loading}</p>}
      {policies?.length === 0 && <p>{list.empty}</p>}
      <ul className="assessment-list">
        {policies?.map((policy) => (
          <PolicyRow
            key={policy.id}
            policy={policy}
            save={save}
            onDelete={async () => {
              if (await remove(policy.id)) setDeleted(policy);
            }}
          />
        ))}
      </ul>
      {deleted && (
        <div className="undo-bar" role="status">
          <p>{fill(list.deleted, { name: policyName(deleted, words) })}</p>
          <button
            type="button"
            onClick={async () => {
              if (await save(deleted)) setDeleted(undefined);
            }}
          >
            {list.undoDelete}
          </button>
        </div>
      )}
    </section>
  );
}
