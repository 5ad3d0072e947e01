import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createWorkspace } from '#core/clients/workspace.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { openAny } from '#export/bundle/open-any.ts';
import { openFile } from '#export/bundle/open-file.ts';
import { sha256 } from '#export/bundle/sha-256.ts';
import { writeBundle } from '#export/bundle/write-bundle.ts';
import { writeWorkspace } from '#export/bundle/write-workspace.ts';
import { anAttachment, withAttachments } from '../../../builders/a-bundle.ts';
import { aPolicy } from '../../../builders/a-policy.ts';
import { anAssessment, NOW } from '../../../builders/an-assessment.ts';

const bytesOf = (text: string) => strToU8(text) as Uint8Array<ArrayBuffer>;

async function aFolderFile() {
  const { attachment, bytes } = await anAttachment('Register of May.txt', 'Nine late.');
  const assessment = withAttachments([attachment]);
  const folder = {
    ...createWorkspace({ id: 'f', now: NOW }, 'Harbour Council'),
    members: { 'assessment/assessment-1': true as const, 'policy/gone': true as const },
  };
  const records = [
    { kind: 'assessment', item: assessment },
    { kind: 'policy', item: aPolicy() },
  ] as const;
  const contents = new Map([[await sha256(bytes), bytes]]);
  return { assessment, file: await writeWorkspace({ folder, records, contents }, NOW) };
}

describe('the file of a folder', () => {
  test('holds all that lies in it, files included, and names no member that is not in it', async () => {
    const { assessment, file } = await aFolderFile();

    const opened = await openAny(file);
    if (!opened.ok) throw new Error(opened.failure.code);
    const { folder, records, refused } = opened.value;

    expect(folder).toMatchObject({
      name: 'Harbour Council',
      members: { 'assessment/assessment-1': true, 'policy/policy-1': true },
    });
    expect(records.map(({ kind, lacking }) => [kind, lacking])).toEqual([
      ['assessment', 0],
      ['policy', 0],
    ]);
    expect(records[0]?.item).toEqual(assessment);
    expect(records[0]?.contents.size).toBe(1);
    expect(refused).toEqual([]);
  });

  test('is refused with a reason by what opens single assessments', async () => {
    const { file } = await aFolderFile();

    expect(await openFile(file)).toMatchObject({ failure: { code: 'bundle-without' } });
  });
});

describe('any file', () => {
  test.each([
    ['assessment', anAssessment()],
    ['policy', aPolicy()],
  ])('of a saved %s is known for what it is', async (kind, record) => {
    const opened = await openAny(bytesOf(formatRecordFile(record)));

    expect(opened).toMatchObject({ value: { folder: undefined, records: [{ kind }] } });
  });

  test('that is a bundle is known for its assessment', async () => {
    const file = await writeBundle(anAssessment(), new Map(), NOW);

    expect(await openAny(file)).toMatchObject({ value: { records: [{ kind: 'assessment' }] } });
  });

  test.each([
    ['{"format":"other"}', 'not-an-assessment'],
    ['{"format":"redress-policy","version":99}', 'file-too-new'],
    ['Dear sir', 'not-json'],
  ])('“%s” is refused with a reason', async (text, code) => {
    expect(await openAny(bytesOf(text))).toMatchObject({ failure: { code } });
  });
});
