import { useMemo } from 'react';
import type { LogChange } from '#core/complaint-log/kept/log-kind.ts';
import type { ListKind } from '#islands/record-list/list-kind.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { LogRecord } from '#schema/record/log-record.ts';
import { LOGS } from '#storage/complaint-logs.ts';
import { saveLogFile } from './save-log-file.ts';

/** Complaint registers as they lie in their list. */
export function useLogKind(): ListKind<LogRecord, LogChange> {
  const { addresses } = useSurroundings();
  const { list } = useWords('assessment');
  const { list: own } = useWords('complaintLog');
  return useMemo(
    () => ({
      stored: LOGS,
      words: { ...list, ...own },
      nameOf: ({ name }) => name || own.unnamed,
      address: ({ id }) => addresses.complaintLog(id),
      renaming: (name) => ({ kind: 'settings', fields: { name } }),
      saveFile: saveLogFile,
    }),
    [addresses, list, own],
  );
}
