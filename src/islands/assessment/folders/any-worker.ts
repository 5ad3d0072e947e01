import { openAny } from '#export/bundle/open-any.ts';
import { answerReadings } from '#islands/shared/reading/answer-readings.ts';
import type { ReadingRequest } from '#islands/shared/reading/readings.ts';
import type { AnyReadings } from './any-readings.ts';

answerReadings(({ bytes }: ReadingRequest<AnyReadings>) => openAny(bytes));
