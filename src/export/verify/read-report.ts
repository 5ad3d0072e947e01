import { strFromU8, unzipSync } from 'fflate';
import { fail, type Result, succeed } from '#core/result.ts';
import { findZip } from '../bundle/find-zip.ts';
import { RECORD_PART, type ReportedRecord } from './record-part.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** `not-a-report`: neither a PDF nor a Word file. `no-fingerprint`: one that names no record. */
export interface ReportFailure {
  readonly code: 'not-a-report' | 'no-fingerprint' | 'report-too-large';
}

/** Largest report that is read, and largest record in one, in bytes. */
const REPORT_LIMIT = 100_000_000;
const RECORD_LIMIT = 60_000_000;

const FINGERPRINT = /^[0-9a-f]{64}$/;

/** Reads which record a PDF or Word file was made from. What it is shows in its bytes, not in its name. */
export async function readReport(bytes: Bytes): Promise<Result<ReportedRecord, ReportFailure>> {
  if (bytes.length > REPORT_LIMIT) return fail({ code: 'report-too-large' });
  const start = strFromU8(bytes.subarray(0, 1024), true);
  const zip = start.includes('%PDF-') ? undefined : findZip(bytes);
  if (!zip && !start.includes('%PDF-')) return fail({ code: 'not-a-report' });
  // A reader that cannot be fetched is no fault of the file: it is thrown.
  const read = zip ? () => fromWord(zip) : (await import('./read-pdf-report.ts')).readPdfReport;
  const found = await read(bytes).catch(() => undefined);
  if (found === undefined) return fail({ code: 'not-a-report' });
  return FINGERPRINT.test(found.fingerprint) ? succeed(found) : fail({ code: 'no-fingerprint' });
}

const EMPTY: ReportedRecord = { fingerprint: '', text: undefined };

async function fromWord(bytes: Bytes): Promise<ReportedRecord> {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      /^customXml\/item\d+\.xml$/.test(name) && originalSize < RECORD_LIMIT,
  });
  const ours = Object.values(parts)
    .map((part) => strFromU8(part))
    .find((text) => text.includes(RECORD_PART.namespace));
  if (ours === undefined) return EMPTY;
  const [, fingerprint = ''] = /fingerprint="([^"]*)"/.exec(ours) ?? [];
  const [, text = ''] = />([^<]*)<\/(?:\w+:)?record>/.exec(ours) ?? [];
  return { fingerprint, text: text === '' ? undefined : fromXml(text) };
}

function fromXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
