import { resolve } from 'node:path';
import { readReportWords } from '#build/read-words.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { buildReport } from '#core/report/build-report.ts';
import type { Request, Surroundings } from './command.ts';
import { type ReadAssessment, readAssessment } from './read-assessment.ts';
import { contentHashOf, warnAbout } from './warn-about.ts';
import { demandOther, demandPlace, makeDocument, writeOut } from './write-out.ts';

/**
 * `redress report`: writes the report in the format that is asked for. It is dated with the last change of the assessment, so that the
 * same file gives the same bytes on the same day. Throws an `InputError`.
 */
export async function runReport(
  { file, out, format, day }: Extract<Request, { command: 'report' }>,
  surroundings: Surroundings,
): Promise<void> {
  const { folder, words } = surroundings;
  const read = await readAssessment(file, surroundings);
  const path = resolve(folder, out);
  await demandPlace(path, out, words);
  await demandOther(file === '-' ? undefined : resolve(folder, file), path, out, words);
  await warnAbout(read, surroundings);
  const document = await reportOn(read, day, surroundings);
  await writeOut(await makeDocument(document, format, surroundings), { path, out }, surroundings);
}

async function reportOn(
  { assessment, standards }: ReadAssessment,
  today: string,
  { root, language }: Surroundings,
): Promise<ReportDocument> {
  const words = readReportWords(language, root);
  const createdAt = assessment.updatedAt;
  const { previous } = assessment;
  const contentHash = await contentHashOf(assessment);
  const about = { previous, createdAt, today, contentHash };
  return buildReport({ standards, assessment, ...about, words, language });
}
