import { answerReadings } from '#islands/shared/reading/answer-readings.ts';
import type { ReadingRequest } from '#islands/shared/reading/readings.ts';
import type { AssessmentReadings } from './assessment-readings.ts';

answerReadings(async (request: ReadingRequest<AssessmentReadings>) => {
  if (request.kind === 'assessment') {
    const { openFile } = await import('#export/bundle/open-file.ts');
    return openFile(request.bytes, request.passphrase);
  }
  if (request.kind === 'report') {
    const { checkReport } = await import('#export/verify/check-report.ts');
    return checkReport(request.bytes);
  }
  const { readOwnStandard } = await import('#core/content/read-own-standard.ts');
  return readOwnStandard(request.source, request.known, request.taken);
});
