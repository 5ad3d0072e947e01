import { problemAt } from '#core/record/check-fields.ts';
import { parseRecord, problemIn, type RecordFormat } from '#core/record/parse-record.ts';
import type { RecordReader } from './stored-kind.ts';

/** What checks and migrates the records of a format. */
export function recordReader<Item, NotOurs extends string>(
  format: RecordFormat<Item, NotOurs>,
): RecordReader<Item> {
  return {
    ...(format.note && { note: format.note }),
    read(stored) {
      const parsed = parseRecord(stored, format);
      return parsed.ok ? parsed.value : undefined;
    },
    problemAt: (item, path) => problemAt(item, path, format.schema),
    problemIn(item) {
      const checked = format.schema.safeParse(item, { reportInput: true });
      return checked.success ? undefined : problemIn(checked.error);
    },
  };
}
