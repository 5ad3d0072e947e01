import type { Assessment } from '#schema/record/assessment.ts';
import type { Attachment } from '#schema/record/attachment.ts';

/** The files of the evidence as it stands, each once. */
export function evidenceAttachments({
  evidence,
}: Pick<Assessment, 'evidence'>): readonly Attachment[] {
  return eachOnce(Object.values(evidence).flatMap(({ attachments = [] }) => attachments));
}

/**
 * Every file that an assessment refers to, each once: those of its evidence, the snapshots of
 * the times it was made final, and the files that their evidence had.
 */
export function allAttachments(
  assessment: Pick<Assessment, 'evidence' | 'finals'>,
): readonly Attachment[] {
  const frozen = assessment.finals.flatMap(({ snapshot, attachments = [] }) =>
    snapshot ? [snapshot, ...attachments] : attachments,
  );
  return eachOnce([...evidenceAttachments(assessment), ...frozen]);
}

function eachOnce(attachments: readonly Attachment[]): readonly Attachment[] {
  return [...new Map(attachments.map((one) => [`${one.id} ${one.hash}`, one])).values()];
}
