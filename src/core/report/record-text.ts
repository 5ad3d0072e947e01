import { fill, writeDay } from '#core/message.ts';
import type { ReportWords } from '#core/words/report-words.ts';
import type { Assessment, Person } from '#schema/record/assessment.ts';

/** `Name, role`, one of the two, or that nobody is stated. */
export function personText({ name, role }: Person, words: ReportWords): string {
  if (name.trim() === '') return role.trim() === '' ? words.record.notStated : role;
  return role.trim() === '' ? name : fill(words.record.person, { name, role });
}

/** The days of the assessment as far as they are stated. */
export function datesText(
  { startedOn, endedOn }: Pick<Assessment, 'startedOn' | 'endedOn'>,
  words: ReportWords,
  language: string,
): string {
  const from = writeDay(language, startedOn);
  const to = writeDay(language, endedOn);
  if (from !== '' && from === to) return from;
  if (from !== '' && to !== '') return fill(words.record.dates, { from, to });
  if (from !== '') return fill(words.record.datesBegun, { from });
  return to === '' ? words.record.notStated : fill(words.record.datesEnded, { to });
}
