import { logFormat } from '#core/complaint-log/kept/parse-log.ts';
import { openRecordFile } from '#core/record/open-record.ts';
import { answerReadings } from '#islands/shared/reading/answer-readings.ts';
import type { ReadingRequest } from '#islands/shared/reading/readings.ts';
import type { RecordReadings } from './record-readings.ts';

answerReadings(async ({ text }: ReadingRequest<RecordReadings>) => openRecordFile(text, logFormat));
