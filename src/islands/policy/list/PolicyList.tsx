import { fill } from '#core/message.ts';
import { createPolicy } from '#core/policy/draft/create-policy.ts';
import { readPolicyPart } from '#islands/policy/reading/read-policy-part.ts';
import { useTie } from '#islands/policy/use-tie.ts';
import { ListState, Removed } from '#islands/record-list/ListState.tsx';
import { OpenRecordFile } from '#islands/record-list/OpenRecordFile.tsx';
import { RecordRow } from '#islands/record-list/RecordRow.tsx';
import { useRecords } from '#islands/record-list/use-records.ts';
import { asPage, type Loading } from '#islands/shared/as-page.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { writeInstant } from '#text/write-instant.ts';
import { CheckList } from './CheckList.tsx';
import { usePolicyKind } from './use-policy-kind.ts';

const parse = (text: string) => readPolicyPart('policy', { text });

/** The policy workshop: draft one, check one, and the drafts in this browser. */
export const PolicyList = asPage(Workshop);

function Workshop({ loading }: Loading) {
  const { language, addresses } = useSurroundings();
  const { list } = useWords('policy');
  const kind = usePolicyKind();
  const records = useRecords(kind);
  const policies = records.list?.records;
  const tie = useTie(new URLSearchParams(location.search).get('assessment') ?? undefined);
  const start = async () => {
    const created = createPolicy({ id: crypto.randomUUID(), now: new Date().toISOString() }, tie);
    if (await records.add(created)) location.href = kind.address(created);
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
      <OpenRecordFile {...{ kind, records, parse }} words={{ ...list, notOurs: list.notAPolicy }} />
      <h2>{list.yours}</h2>
      <ListState {...{ kind, records, loading }} />
      {policies?.length === 0 && <p>{list.empty}</p>}
      <ul className="assessment-list">
        {policies?.map((policy) => (
          <RecordRow
            key={policy.id}
            {...{ kind, records }}
            record={policy}
            facts={
              <p className="facts">
                <span>
                  {fill(list.changed, { when: writeInstant(language, policy.updatedAt) })}
                </span>
              </p>
            }
          />
        ))}
      </ul>
      <Removed {...{ kind, records }} />
      <CheckList loading={loading} />
    </section>
  );
}
