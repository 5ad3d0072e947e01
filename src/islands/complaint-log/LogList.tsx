import { fill, fillCount } from '#core/message.ts';
import { ListState, Removed } from '#islands/record-list/ListState.tsx';
import { OpenRecordFile } from '#islands/record-list/OpenRecordFile.tsx';
import { RecordRow } from '#islands/record-list/RecordRow.tsx';
import { useRecords } from '#islands/record-list/use-records.ts';
import { workerReader } from '#islands/shared/reading/read-in-worker.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { writeInstant } from '#text/write-instant.ts';
import type { RecordReadings } from './record-readings.ts';
import { useLogKind } from './use-log-kind.ts';

const readRecord = workerReader<RecordReadings>(
  () => new Worker(new URL('./record-worker.ts', import.meta.url), { type: 'module' }),
);
const parse = (text: string) => readRecord('complaintLog', { text });

/** The registers that are kept in this browser. */
export function LogList({ loading }: { readonly loading: string }) {
  const { language } = useSurroundings();
  const { list: common } = useWords('assessment');
  const { list } = useWords('complaintLog');
  const kind = useLogKind();
  const records = useRecords(kind);
  return (
    <section className="list" aria-labelledby="logs-heading">
      <h2 id="logs-heading">{list.yours}</h2>
      <ListState {...{ kind, records, loading }} />
      {records.list?.records.length === 0 && <p>{list.empty}</p>}
      <ul className="assessment-list">
        {records.list?.records.map((record) => (
          <RecordRow
            key={record.id}
            {...{ kind, records, record }}
            facts={
              <p className="facts">
                <span>{fillCount(language, list.periods, Object.keys(record.periods).length)}</span>
                <span>
                  {fill(common.changed, { when: writeInstant(language, record.updatedAt) })}
                </span>
              </p>
            }
          />
        ))}
      </ul>
      <OpenRecordFile {...{ kind, records, parse }} words={{ ...common, ...list }} />
      <Removed {...{ kind, records }} />
    </section>
  );
}
