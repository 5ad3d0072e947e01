import type { Assessment } from '#schema/record/assessment.ts';

/** Days without a saved file after which the site reminds its user to save one. */
export const BACKUP_DAYS = 7;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether an assessment should be saved to a file: it has changed since the last time, and that was
 * more than seven days ago; one that was never saved counts from its beginning. The example needs none.
 * @param savedAt ISO instant of the last saved file, where there is one
 * @param now ISO instant
 */
export function isBackupDue(
  { sample, createdAt, updatedAt }: Pick<Assessment, 'sample' | 'createdAt' | 'updatedAt'>,
  savedAt: string | undefined,
  now: string,
): boolean {
  if (sample || (savedAt !== undefined && Date.parse(updatedAt) <= Date.parse(savedAt)))
    return false;
  return Date.parse(now) - Date.parse(savedAt ?? createdAt) > BACKUP_DAYS * DAY;
}
