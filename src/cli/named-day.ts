import { fill } from '#core/message.ts';
import { readDay } from '#core/reading/read-day.ts';
import { UsageError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';

/** A day of an option, written as in a file. Throws a `UsageError`. */
export function namedDay(text: string, { wrongUsage }: CommandWords): string {
  const read = readDay(text);
  if (read.ok && read.value === text && text !== '') return text;
  throw new UsageError(fill(wrongUsage.unknownDay, { day: text }));
}
