import { dayAt } from '#core/calendar/day.ts';
import { nameFrom } from './name-from.ts';
import type { AssessmentWords } from './words.ts';

/**
 * What the assessment after one with this name is called by default: the same with the year in which
 * it begins, or, where it already says that year, the same as the next one. `now` is an ISO instant.
 */
export function nextName(name: string, now: string, words: AssessmentWords['next']): string {
  const year = dayAt(now).slice(0, 4);
  if (name.includes(year)) return nameFrom(words.nameAgain, { name });
  const renewed = name.replace(/(?<!\d)(19|20)\d\d(?!\d)/, year);
  return renewed === name ? nameFrom(words.nameWithYear, { name, year }) : renewed;
}
