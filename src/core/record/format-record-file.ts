/** The text of a record's file: readable, with a stable order of keys as recorded. */
export function formatRecordFile(record: object): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
