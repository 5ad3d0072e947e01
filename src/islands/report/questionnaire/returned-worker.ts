import { readReturned } from '#core/questionnaire/read-returned.ts';
import { readReturnedFile } from '#export/returned/read-returned-file.ts';
import { answerReadings } from '#islands/shared/reading/answer-readings.ts';
import type { ReadingRequest } from '#islands/shared/reading/readings.ts';
import type { ReturnedReadings } from './returned-readings.ts';

answerReadings(async ({ bytes, name, context }: ReadingRequest<ReturnedReadings>) => {
  const sheets = await readReturnedFile(bytes, name);
  return sheets.ok ? readReturned(sheets.value, context) : sheets;
});
