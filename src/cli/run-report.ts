import { readReportWords } from '#build/read-words.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { buildReport } from '#core/report/build-report.ts';
import { editionInFileName } from '#core/report/editions.ts';
import { ENDINGS } from '#export/report-format.ts';
import type { ReportForm, Request, Surroundings } from './command.ts';
import { placesFor } from './output-places.ts';
import type { ReadAssessment } from './read-assessment.ts';
import { runBatch } from './run-batch.ts';
import { contentHashOf, warnAbout } from './warn-about.ts';
import { makeDocument, writeOut } from './write-out.ts';

/**
 * `redress report`: writes the report of each assessment in the format that is asked for. It is dated with the last change of the
 * assessment, so that the same file gives the same bytes on the same day. Throws an `InputError`.
 */
export async function runReport(
  request: Extract<Request, { command: 'report' }>,
  surroundings: Surroundings,
): Promise<void> {
  const { out, format, force } = request;
  await runBatch(request, surroundings, async (found) => {
    const [usual] = format === 'json' ? ['json'] : ENDINGS[format];
    const placeFor = await placesFor({ out, ending: `.${usual}`, force }, found, surroundings);
    return async (read, input, around) => {
      const edition = request.edition ?? read.assessment.report?.edition;
      const words = readReportWords(surroundings.language, surroundings.root);
      const place = await placeFor(input, editionInFileName(edition, words));
      await warnAbout(read, around);
      const document = await reportOn(read, request, surroundings);
      await writeOut(await bytesOf(document, format, around), place, surroundings);
      return place.out;
    };
  });
}

/** Names the tree of blocks, so that a program that reads it can check; the version rises when it changes. */
const TREE = { format: 'redress-report', version: 1 } as const;

async function bytesOf(
  document: ReportDocument,
  format: ReportForm,
  surroundings: Surroundings,
): Promise<Uint8Array> {
  if (format !== 'json') return makeDocument(document, format, surroundings);
  return new TextEncoder().encode(`${JSON.stringify({ ...TREE, document }, null, 2)}\n`);
}

async function reportOn(
  { assessment, standards }: ReadAssessment,
  { day: today, edition }: Pick<Extract<Request, { command: 'report' }>, 'day' | 'edition'>,
  { root, language }: Surroundings,
): Promise<ReportDocument> {
  const words = readReportWords(language, root);
  const createdAt = assessment.updatedAt;
  const { previous } = assessment;
  const contentHash = await contentHashOf(assessment);
  const about = { previous, createdAt, today, contentHash };
  return buildReport({
    ...{ standards, assessment, ...about, words, language },
    edition: edition ?? assessment.report?.edition,
  });
}
