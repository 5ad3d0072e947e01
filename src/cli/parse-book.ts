import { extname } from 'node:path';
import { BOOK_FORMATS } from '#build/book-formats.ts';
import { fill } from '#core/message.ts';
import type { BookRequest } from './command.ts';
import { UsageError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';

/** The library is no file that is read: there is nothing to name but where it goes. Throws a `UsageError`. */
export function parseBook(
  extra: readonly string[],
  { out, force }: Readonly<Record<string, unknown>>,
  { wrongUsage }: CommandWords,
): BookRequest {
  const [argument] = extra;
  if (argument !== undefined) throw new UsageError(fill(wrongUsage.nothingToRead, { argument }));
  if (typeof out !== 'string' || out === '') throw new UsageError(wrongUsage.noBookOut);
  const format = BOOK_FORMATS.find((one) => extname(out).toLowerCase() === `.${one}`);
  if (format !== undefined) return { command: 'book', out, format, force: force === true };
  const endings = BOOK_FORMATS.map((one) => `.${one}`).join(', ');
  throw new UsageError(fill(wrongUsage.otherEnding, { out, endings }));
}
