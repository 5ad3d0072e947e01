import { createLog } from '#core/complaint-log/kept/create-log.ts';
import { asPage, type Loading } from '#islands/shared/as-page.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { LogPeriod } from '#schema/record/log-figures.ts';
import { addRecord } from '#storage/add-record.ts';
import { LOGS } from '#storage/complaint-logs.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { FilePanel } from './FilePanel.tsx';
import { KeptRegister } from './KeptRegister.tsx';
import { LogIntake } from './LogIntake.tsx';
import { LogList } from './LogList.tsx';
import type { LogPageProps } from './page-props.ts';
import { useLogFile } from './use-log-file.ts';

/** The complaint register: from a file to figures, and the registers that are kept. */
export const RegisterPage = asPage(Registers);

function Registers(props: Loading & LogPageProps) {
  const id = new URLSearchParams(location.search).get('id') ?? undefined;
  return id === undefined ? <NewRegister {...props} /> : <KeptRegister {...props} id={id} />;
}

/** A file of which nothing is kept yet, above the registers that are. */
function NewRegister({ loading, ...brought }: Loading & LogPageProps) {
  const { addresses } = useSurroundings();
  const words = useWords('complaintLog');
  const saving = useWords('assessment');
  const log = useLogFile();
  const keep = async (period: LogPeriod, organisation: string) => {
    const { mapping, settings } = period;
    const made = { id: crypto.randomUUID(), now: new Date().toISOString() };
    const begun = createLog(made, { name: organisation, organisation, settings });
    const record = { ...begun, mapping, periods: { [period.id]: period } };
    const added = await addRecord(LOGS, record);
    if (!added.ok) return storageSentence(added.failure, saving);
    location.href = addresses.complaintLog(record.id);
    return undefined;
  };
  return (
    <article className="log-page">
      <h1>{words.title}</h1>
      <p className="lead prose">{words.lead}</p>
      {log.stage.kind === 'none' && <LogIntake onFile={(file) => void log.open(file)} />}
      <FilePanel {...brought} log={log} periods={[]} onKeep={keep} />
      {log.stage.kind === 'none' && <LogList loading={loading} />}
    </article>
  );
}
