import { dayAt } from '#core/calendar/day.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** Longest part of a file's name that is taken from the organisation's, in characters. */
const NAME_LIMIT = 60;

/**
 * A name for a file about an assessment, such as `Harbour-Council-2026-11-25.redress.json`: from the
 * organisation, what part of the assessment it is, if not the whole, and the day of the last change.
 * Characters that a file system refuses are left out.
 */
export function fileName(
  assessment: Pick<Assessment, 'organisation' | 'name' | 'updatedAt'>,
  ending: string,
  part?: string,
): string {
  const name = (assessment.name || assessment.organisation)
    .normalize('NFC')
    // Marks belong to the letter before them, as in Hindi; after anything else they go with it.
    .replace(/^\p{M}+|[^\p{L}\p{M}\p{N}]+\p{M}*/gu, '-')
    .replace(/^-+/, '');
  const short = Array.from(name).slice(0, NAME_LIMIT).join('').replace(/-+$/, '') || 'assessment';
  const parts = [short, part, dayAt(assessment.updatedAt)];
  return `${parts.filter(Boolean).join('-')}.${ending}`;
}
