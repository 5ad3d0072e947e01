import { fill, joinChoice, joinList, writeDay } from '#core/message.ts';
import type { DayListProblem } from '#core/reading/read-day-list.ts';
import type { FieldProblem } from '#core/register/read-field.ts';
import type { FieldWords } from '#core/register/words.ts';
import { tooLongSentence } from './too-long.ts';
import type { RegisterWords } from './words.ts';

/** What is wrong with a field in one sentence, and what to do about it. */
export function fieldSentence(
  problem: FieldProblem | DayListProblem,
  language: string,
  words: RegisterWords['problems'],
  own: Pick<FieldWords, 'missing' | 'moreThan'> = {},
): string {
  switch (problem.code) {
    case 'missing':
      return own.missing ?? words.missing;
    case 'moreThan':
      return own.moreThan ?? words.moreThan;
    case 'ambiguousDay': {
      const days = problem.days.map((day) => writeDay(language, day));
      return fill(words.ambiguousDay, { days: joinChoice(language, days) });
    }
    case 'unreadDays': {
      const parts = problem.parts.map(({ text, position }) =>
        fill(words.unreadPart, { text, position }),
      );
      return fill(words.unreadDays, { parts: joinList(language, parts) });
    }
    case 'tooLong':
      return tooLongSentence(problem, language, words);
    case 'tooMany':
    case 'tooLarge':
      return fill(words[problem.code], withFigures(problem, language));
    case 'notCount':
    case 'unreadableDay':
    case 'noSuchDay':
    case 'notChoice':
      return words[problem.code];
  }
}

/** The numbers of a problem as the language sets their thousands apart. */
function withFigures(problem: object, language: string): Readonly<Record<string, string>> {
  const figures = new Intl.NumberFormat(language);
  return Object.fromEntries(
    Object.entries(problem).map(([name, value]) => [
      name,
      typeof value === 'number' ? figures.format(value) : String(value),
    ]),
  );
}
