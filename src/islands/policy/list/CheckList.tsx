import { fill } from '#core/message.ts';
import { readPolicyPart } from '#islands/policy/reading/read-policy-part.ts';
import { ListState, Removed } from '#islands/record-list/ListState.tsx';
import { OpenRecordFile } from '#islands/record-list/OpenRecordFile.tsx';
import { RecordRow } from '#islands/record-list/RecordRow.tsx';
import { useRecords } from '#islands/record-list/use-records.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { writeInstant } from '#text/write-instant.ts';
import { useCheckKind } from './use-check-kind.ts';

const parse = (text: string) => readPolicyPart('check', { text });

/** The checks that are kept in this browser. */
export function CheckList({ loading }: { readonly loading: string }) {
  const { language } = useSurroundings();
  const { list, checks } = useWords('policy');
  const kind = useCheckKind();
  const records = useRecords(kind);
  return (
    <section aria-labelledby="checks-heading">
      <h2 id="checks-heading">{checks.yours}</h2>
      <ListState {...{ kind, records, loading }} />
      {records.list?.records.length === 0 && <p>{checks.empty}</p>}
      <ul className="assessment-list">
        {records.list?.records.map((check) => (
          <RecordRow
            key={check.id}
            {...{ kind, records }}
            record={check}
            facts={
              <p className="facts">
                <span>{fill(list.changed, { when: writeInstant(language, check.updatedAt) })}</span>
              </p>
            }
          />
        ))}
      </ul>
      <OpenRecordFile {...{ kind, records, parse }} words={{ ...list, ...checks }} />
      <Removed {...{ kind, records }} />
    </section>
  );
}
