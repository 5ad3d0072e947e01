import { parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import { type Result, succeed } from '#core/result.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type ReportFailure, readReport } from './read-report.ts';

/** A report that was read, with the record inside it where that is what the report names. */
export interface CheckedReport {
  readonly fingerprint: string;
  /** `forged`: the record inside is not the one that the report names. */
  readonly inside: 'nothing' | 'fits' | 'forged' | 'damaged';
  readonly record: Assessment | undefined;
}

/** Reads a report, and whether what lies inside it is what it says. */
export async function checkReport(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<CheckedReport, ReportFailure>> {
  const read = await readReport(bytes);
  if (!read.ok) return read;
  const { fingerprint, text } = read.value;
  if (text === undefined) return succeed({ fingerprint, inside: 'nothing', record: undefined });
  const parsed = parseAssessmentFile(text);
  if (!parsed.ok) return succeed({ fingerprint, inside: 'damaged', record: undefined });
  const fits = (await fingerprintOf(parsed.value)) === fingerprint;
  return succeed({
    fingerprint,
    inside: fits ? 'fits' : 'forged',
    record: fits ? parsed.value : undefined,
  });
}
