import { readPart } from '#core/questionnaire/read-part.ts';
import { readReturned } from '#core/questionnaire/read-returned.ts';
import { fail } from '#core/result.ts';
import { readReturnedFile } from '#export/returned/read-returned-file.ts';
import { answerReadings } from '#islands/shared/reading/answer-readings.ts';
import type { ReadingRequest } from '#islands/shared/reading/readings.ts';
import type { ReturnedReadings } from './returned-readings.ts';

answerReadings(async ({ bytes, name, context }: ReadingRequest<ReturnedReadings>) => {
  if (/\.(json|redress)$/i.test(name)) {
    const { openFile } = await import('#export/bundle/open-file.ts');
    const file = await openFile(bytes);
    return file.ok
      ? readPart(file.value.assessment, context, file.value.contents)
      : fail({ code: 'notOpened' } as const);
  }
  const sheets = await readReturnedFile(bytes, name);
  return sheets.ok ? readReturned(sheets.value, context) : sheets;
});
