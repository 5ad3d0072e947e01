import { strFromU8 } from 'fflate';
import { assessmentFormat } from '#core/assessment/parse-assessment.ts';
import { BUNDLE_LIMITS, type BundleFailure, WORKSPACE_PATH } from '#core/bundle/layout.ts';
import { phraseFormat } from '#core/clients/parse-phrase.ts';
import { templateFormat } from '#core/clients/parse-template.ts';
import { workspaceFormat } from '#core/clients/parse-workspace.ts';
import { logFormat } from '#core/complaint-log/kept/parse-log.ts';
import { checkFormat } from '#core/policy/check/parse-check.ts';
import { policyFormat } from '#core/policy/draft/parse-policy.ts';
import { openRecord } from '#core/record/open-record.ts';
import type { RecordFailure } from '#core/record/parse-record.ts';
import { ownValue } from '#core/record/read-at.ts';
import { FILE_LIMIT, readJson } from '#core/record/read-json.ts';
import type { SetAside } from '#core/record/set-aside.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import type { Phrase } from '#schema/record/phrase.ts';
import type { Template } from '#schema/record/template.ts';
import type { Workspace } from '#schema/record/workspace.ts';
import { findZip } from './find-zip.ts';
import { isLocked } from './lock.ts';
import { attached, openBundle } from './open-bundle.ts';
import { recordText } from './open-file.ts';
import { readZip, type Unpacked } from './read-zip.ts';
import type { WorkspaceRecord } from './workspace-record.ts';
import type { Contents } from './write-bundle.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A record that was read, with what of it could not be. */
export type OpenedRecord = (
  | WorkspaceRecord
  | { readonly kind: 'template'; readonly item: Template }
  | { readonly kind: 'phrase'; readonly item: Phrase }
) & {
  readonly setAside: readonly SetAside[];
  /** Of an assessment: its files by their hash, and how many of them lack. */
  readonly contents: Contents;
  readonly lacking: number;
};

/** What a file holds: one record, or a folder with several. */
export interface OpenedAny {
  readonly folder: Workspace | undefined;
  readonly records: readonly OpenedRecord[];
  /** What lies in the folder's file and cannot be read. */
  readonly refused: readonly { readonly name: string; readonly failure: BundleFailure }[];
}

const FORMATS = {
  policy: policyFormat,
  'policy-check': checkFormat,
  'complaint-log': logFormat,
  template: templateFormat,
  phrase: phraseFormat,
} as const;

const NOTHING: Pick<OpenedRecord, 'contents' | 'lacking'> = { contents: new Map(), lacking: 0 };

/** What names a format and is none of it was not written by this site. */
function asBundleFailure(failure: RecordFailure<string>): BundleFailure {
  return failure.code.startsWith('not-a-')
    ? { code: 'bundle-damaged' }
    : (failure as BundleFailure);
}

/** The record that a text says it is; one that says nothing known is taken for an assessment, which then says why not. */
async function openText(
  text: string,
  unpacked?: Unpacked,
): Promise<Result<OpenedRecord, BundleFailure>> {
  const data = readJson(text);
  if (!data.ok) return data;
  const format = ownValue(data.value, 'format');
  for (const kind of ['policy', 'policy-check', 'complaint-log', 'template', 'phrase'] as const) {
    if (FORMATS[kind].format !== format) continue;
    const read = openRecord<object, string>(data.value, FORMATS[kind] as never);
    if (!read.ok) return fail(asBundleFailure(read.failure));
    const { item, setAside } = read.value;
    return succeed({ kind, item, setAside, ...NOTHING } as OpenedRecord);
  }
  const read = openRecord(data.value, assessmentFormat);
  if (!read.ok) return read;
  const { item, setAside } = read.value;
  const { contents, problems } = await attached(item, unpacked ?? NO_FILES);
  const lacking = problems.filter(({ hash }) => hash !== undefined).length;
  return succeed({ kind: 'assessment', item, setAside, contents, lacking });
}

const NO_FILES: Unpacked = { files: new Map(), broken: [], strange: [] };

async function openFolder(
  text: string,
  unpacked: Unpacked,
): Promise<Result<OpenedAny, BundleFailure>> {
  const data = readJson(text);
  if (!data.ok) return data;
  const folder = openRecord(data.value, workspaceFormat);
  if (!folder.ok) return fail(asBundleFailure(folder.failure));
  const records: OpenedRecord[] = [];
  const refused: { name: string; failure: BundleFailure }[] = [];
  for (const [path, bytes] of unpacked.files) {
    if (!path.startsWith('records/')) continue;
    const opened = await openText(strFromU8(bytes), unpacked);
    if (opened.ok) records.push(opened.value);
    else refused.push({ name: path, failure: opened.failure });
  }
  for (const name of unpacked.broken) refused.push({ name, failure: { code: 'bundle-damaged' } });
  return succeed({ folder: folder.value.item, records, refused });
}

async function openZip(bytes: Bytes): Promise<Result<OpenedAny, BundleFailure>> {
  const unpacked = readZip(bytes);
  if (!unpacked.ok) return unpacked;
  const folder = unpacked.value.files.get(WORKSPACE_PATH);
  if (folder) return openFolder(strFromU8(folder), unpacked.value);
  const bundle = await openBundle(bytes);
  if (!bundle.ok) return bundle;
  const { assessment: item, setAside, contents, problems } = bundle.value;
  const lacking = problems.filter(({ hash }) => hash !== undefined).length;
  return oneRecord({ kind: 'assessment', item, setAside, contents, lacking });
}

function oneRecord(record: OpenedRecord): Result<OpenedAny, never> {
  return succeed({ folder: undefined, records: [record], refused: [] });
}

/** Opens whatever the site saves, but what is locked with a passphrase: that is asked for file by file. */
export async function openAny(bytes: Bytes): Promise<Result<OpenedAny, BundleFailure>> {
  if (isLocked(bytes)) return fail({ code: 'passphrase-needed' });
  const megabytes = Math.ceil(bytes.length / 1_000_000);
  if (bytes.length > BUNDLE_LIMITS.bytes) return fail({ code: 'file-too-large', megabytes });
  const zip = findZip(bytes);
  if (zip) return openZip(zip);
  if (bytes.length > FILE_LIMIT * 3) return fail({ code: 'file-too-large', megabytes });
  const opened = await openText(recordText(bytes));
  return opened.ok ? oneRecord(opened.value) : opened;
}
