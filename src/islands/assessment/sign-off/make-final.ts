import { assessedContent, contentText } from '#core/assessment/final-content.ts';
import { evidenceAttachments } from '#core/bundle/attachments.ts';
import { dayAt } from '#core/calendar/day.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { type Result, succeed } from '#core/result.ts';
import { sha256 } from '#export/bundle/sha-256.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Attachment } from '#schema/record/attachment.ts';
import { SCORING_VERSION } from '#schema/record/format.ts';
import type { Final } from '#schema/record/sign-off.ts';
import { storeAttachments } from '#storage/attachments.ts';
import type { StorageFailure } from '#storage/failure.ts';

/** Freezes an assessment: its content is stored as it is now, and what is recorded of the moment is given back. `now` is an ISO instant. */
export async function makeFinal(
  assessment: Assessment,
  catalogues: readonly Catalogue[],
  now: string,
): Promise<Result<Final, StorageFailure>> {
  const blob = new Blob([assessedContent(assessment)], { type: 'application/json' });
  const hash = await sha256(assessedContent(assessment));
  const snapshot: Attachment = {
    id: crypto.randomUUID(),
    hash,
    name: `${dayAt(now)}.json`,
    type: blob.type,
    size: blob.size,
  };
  const stored = await storeAttachments([{ attachment: snapshot, blob }]);
  if (!stored.ok) return stored;
  return succeed({
    at: now,
    by: assessment.signatures.prepared?.name ?? '',
    contentHash: hash,
    scoringVersion: SCORING_VERSION,
    catalogues: await Promise.all(
      catalogues.map(async (catalogue) => ({
        id: catalogue.standard.id,
        version: catalogue.standard.catalogueVersion,
        hash: await sha256(contentText(catalogue)),
      })),
    ),
    signatures: assessment.signatures,
    snapshot,
    attachments: [...evidenceAttachments(assessment)],
  });
}
