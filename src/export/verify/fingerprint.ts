import { assessedContent } from '#core/assessment/final-content.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { sha256 } from '../bundle/sha-256.ts';

/** The fingerprint of what an assessment says now. */
export function fingerprintOf(assessment: Assessment): Promise<string> {
  return sha256(assessedContent(assessment));
}
