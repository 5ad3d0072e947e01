import { readSelfTests } from '#build/read-self-tests.ts';
import { readReportWords, readWords } from '#build/read-words.ts';
import { assessedContent } from '#core/assessment/final-content.ts';
import { isOtherClient } from '#core/clients/same-client.ts';
import { fill } from '#core/message.ts';
import { buildReport, type ReportInput } from '#core/report/build-report.ts';
import { editionInFileName } from '#core/report/editions.ts';
import { hasSelfTests } from '#core/workbook/self-test-sheets.ts';
import { buildWorkbook } from '#core/workbook/workbook.ts';
import { sha256 } from '#export/bundle/sha-256.ts';
import { ENDINGS } from '#export/report-format.ts';
import type { Brand } from '#schema/record/brand.ts';
import { EDITIONS } from '#schema/record/report-format.ts';
import type { Request, Surroundings } from './command.ts';
import { InputError } from './command-error.ts';
import { placesFor } from './output-places.ts';
import type { ReadAssessment } from './read-assessment.ts';
import { readBrandOption } from './read-brand.ts';
import { runBatch } from './run-batch.ts';
import { sheetBytes } from './sheet-bytes.ts';
import { fillOwnTemplate } from './use-template.ts';
import { warnAbout } from './warn-about.ts';
import { makeDocument, writeOut } from './write-out.ts';

type ReportRequest = Extract<Request, { command: 'report' }>;

/** What is asked for, with the identity that the request names. */
type Branded = ReportRequest & { readonly identity: Brand | undefined };

/**
 * `redress report`: writes the report of each assessment in the format that is asked for. It is dated with the last change of the
 * assessment, so that the same file gives the same bytes on the same day. Throws an `InputError`.
 */
export async function runReport(request: ReportRequest, surroundings: Surroundings): Promise<void> {
  const { out, format, force } = request;
  const brand = await readBrandOption(request.brand, surroundings);
  await runBatch(request, surroundings, async (found) => {
    const [usual] = format === 'json' || format === 'xlsx' ? [format] : ENDINGS[format];
    const placeFor = await placesFor({ out, ending: `.${usual}`, force }, found, surroundings);
    return async (read, input, around) => {
      const edition = request.edition ?? read.assessment.report?.edition;
      const words = readReportWords(surroundings.language, surroundings.root);
      const place = await placeFor(input, editionInFileName(edition, words));
      await warnAbout(read, around);
      const bytes = await bytesOf(read, { ...request, identity: brand }, around);
      await writeOut(bytes, place, surroundings);
      return place.out;
    };
  });
}

/** Names the tree of blocks, so that a program that reads it can check; the version rises when it changes. */
const TREE = { format: 'redress-report', version: 1 } as const;

async function bytesOf(
  read: ReadAssessment,
  request: Branded,
  surroundings: Surroundings,
): Promise<Uint8Array> {
  const { format, identity, template } = request;
  const input = await inputFrom(read, request, surroundings);
  if (format === 'xlsx') return workbookOf(input, read.name, identity, surroundings);
  const document = buildReport(input);
  if (template !== undefined) return fillOwnTemplate(template, document, input, surroundings);
  if (format !== 'json') return makeDocument(document, format, surroundings);
  return new TextEncoder().encode(`${JSON.stringify({ ...TREE, document }, null, 2)}\n`);
}

/** The rows of the report; that an edition has none is said of the file. */
async function workbookOf(
  input: ReportInput,
  file: string,
  identity: Brand | undefined,
  { root, language, words }: Surroundings,
): Promise<Uint8Array> {
  const known = hasSelfTests(input.assessment)
    ? {
        tests: readSelfTests(language, root),
        words: readWords(language, 'self-tests', root),
        language,
      }
    : undefined;
  const sheets = buildWorkbook(input, readWords(language, 'registers', root), known);
  if (sheets.length > 0) return sheetBytes(sheets, 'xlsx', identity);
  const edition = input.words.editions[input.edition ?? EDITIONS[0]];
  const sentence = fill(words.noRows, { edition });
  throw new InputError(fill(words.input.problem, { file, sentence }));
}

async function inputFrom(
  { assessment, standards }: ReadAssessment,
  { day: today, edition, checklistBy, holdsRecord, identity }: Branded,
  { root, language }: Surroundings,
): Promise<ReportInput> {
  const words = readReportWords(language, root);
  const createdAt = assessment.updatedAt;
  const { previous: before } = assessment;
  // What another organisation answered is printed in nobody else's report.
  const previous = before && isOtherClient(before, assessment) ? undefined : before;
  const contentHash = await sha256(assessedContent(assessment));
  const about = { previous, createdAt, today, contentHash, holdsRecord };
  return {
    ...{ standards, assessment, ...about, words, language },
    edition: edition ?? assessment.report?.edition,
    checklistBy,
    brand: identity,
  };
}
