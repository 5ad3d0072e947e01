import { sha256 } from '#export/bundle/sha-256.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Attachment } from '#schema/record/attachment.ts';
import { anAssessment } from './an-assessment.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file with that text, and what an assessment records of it. */
export async function anAttachment(
  name: string,
  text: string,
): Promise<{ attachment: Attachment; bytes: Bytes }> {
  const bytes = new TextEncoder().encode(text);
  const hash = await sha256(bytes);
  const id = `id-of-${name.replace(/\W/g, '-')}`;
  return { attachment: { id, hash, name, type: 'text/plain', size: bytes.length }, bytes };
}

/** An assessment whose evidence has these files, one piece of evidence each. */
export function withAttachments(attachments: readonly Attachment[]): Assessment {
  const evidence = attachments.map((attachment, position) => [
    `evidence-${position}`,
    {
      title: attachment.name,
      kind: 'document' as const,
      method: 'examine' as const,
      criteria: [],
      attachments: [attachment],
    },
  ]);
  return anAssessment({ evidence: Object.fromEntries(evidence) });
}
