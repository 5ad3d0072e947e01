import type { RecordFormat } from '#core/record/parse-record.ts';
import type { RecordReader } from './stored-kind.ts';

/** Fetches what checks and migrates the records of a format. */
export async function loadReaderOf<Item, NotOurs extends string>(
  loadFormat: () => Promise<RecordFormat<Item, NotOurs>>,
): Promise<RecordReader<Item>> {
  const [{ recordReader }, format] = await Promise.all([
    import('./record-reader.ts'),
    loadFormat(),
  ]);
  return recordReader(format);
}
