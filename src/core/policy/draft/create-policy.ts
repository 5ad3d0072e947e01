import type { Assessment } from '#schema/record/assessment.ts';
import type { Policy } from '#schema/record/policy.ts';
import { POLICY_FORMAT, POLICY_FORMAT_VERSION } from '#schema/record/record-formats.ts';

/** A draft in which nothing is answered; from an assessment it has the name of the organisation. `id` is new, `now` an ISO instant. */
export function createPolicy(
  { id, now }: { readonly id: string; readonly now: string },
  assessment?: Pick<Assessment, 'id' | 'organisation'>,
): Policy {
  const organisation = assessment?.organisation.trim() ?? '';
  return {
    format: POLICY_FORMAT,
    version: POLICY_FORMAT_VERSION,
    id,
    name: organisation,
    createdAt: now,
    updatedAt: now,
    ...(assessment === undefined ? {} : { assessmentId: assessment.id }),
    answers: organisation === '' ? {} : { organisation: { text: organisation } },
    edits: {},
  };
}
