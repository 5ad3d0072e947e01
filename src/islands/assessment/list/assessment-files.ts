import { allAttachments } from '#core/bundle/attachments.ts';
import type { BundleFailure, BundleProblem } from '#core/bundle/layout.ts';
import { succeed } from '#core/result.ts';
import type { OpenedFile } from '#export/bundle/open-bundle.ts';
import { readAssessmentFile } from '#islands/assessment/reading/read-assessment-file.ts';
import type { Import, Importing, ImportKind } from '#islands/record-list/use-import.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { readAttachments, storeAttachments } from '#storage/attachments.ts';
import { readBytes } from '#storage/read-file.ts';

export type AssessmentImport = Import<Assessment, OpenedFile, BundleFailure>;
export type AssessmentImporting = Importing<Assessment, OpenedFile, BundleFailure>;

/** How the files of assessments are read, and what they hold beside the record. */
export const assessmentFiles: ImportKind<Assessment, OpenedFile, BundleFailure> = {
  async read(file, passphrase) {
    const bytes = await readBytes(file);
    if (!bytes.ok) return bytes;
    const asked = { bytes: bytes.value, ...(passphrase === undefined ? {} : { passphrase }) };
    const opened = await readAssessmentFile('assessment', asked);
    if (!opened.ok) return opened;
    return succeed({ ...opened.value, problems: await stillProblems(opened.value) });
  },
  recordOf: ({ assessment }) => assessment,
  keep({ assessment, contents }) {
    const blobs = allAttachments(assessment).flatMap((attachment) => {
      const bytes = contents.get(attachment.hash);
      return bytes ? [{ attachment, blob: new Blob([bytes], { type: attachment.type }) }] : [];
    });
    return storeAttachments(blobs);
  },
};

/** Contents that this browser has already are not missing. */
async function stillProblems({
  assessment,
  problems,
}: OpenedFile): Promise<readonly BundleProblem[]> {
  const lacking = new Set(problems.map(({ hash }) => hash));
  const here = await readAttachments(
    allAttachments(assessment).filter(({ hash }) => lacking.has(hash)),
  );
  return problems.filter(({ hash }) => !(here.ok && hash !== undefined && here.value.has(hash)));
}
