import { matchForm } from '#core/filled-form/match-form.ts';
import { fail, succeed } from '#core/result.ts';
import { readFormFile } from '#export/reading/read-form-file.ts';
import { MissingReaderError } from '#export/reading/reading-errors.ts';
import { answerReadings } from '#islands/shared/reading/answer-readings.ts';
import type { ReadingRequest } from '#islands/shared/reading/readings.ts';
import type { FormReadings } from './form-readings.ts';

answerReadings(async (request: ReadingRequest<FormReadings>) => {
  const { name, bytes, words, standard, roles, tablesAddress } = request;
  const readPages = async (pdf: Uint8Array<ArrayBuffer>) => {
    const { readPagesInWorker } = await import(
      '#islands/shared/reading/read-pages-in-worker.ts'
    ).catch((cause: unknown) => {
      throw new MissingReaderError('A part of the reader did not come.', { cause });
    });
    return readPagesInWorker(pdf, tablesAddress);
  };
  const blocks = await readFormFile({ name, bytes, words, readPages });
  if (!blocks.ok) return blocks;
  const form = matchForm(blocks.value, standard, words, roles);
  return form.rows.length > 0 || roles !== undefined ? succeed(form) : fail('no-form' as const);
});
