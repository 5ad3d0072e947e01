import { fail, type Result, succeed } from '#core/result.ts';
import { COUNT_LIMIT } from '#schema/record/format.ts';
import { plainText } from './typed-text.ts';

/** Why something typed is no count. */
export type CountProblem =
  | { readonly code: 'notCount' }
  | { readonly code: 'tooLarge'; readonly limit: number };

/** Thousands set apart by commas, blanks or apostrophes, or no sign at all. */
const WHOLE = /^(\d+|\d{1,3}([,' ’])\d{3}(\2\d{3})*)$/;

/**
 * The whole number that somebody typed, such as `1240`, `1,240` or `１２４０`; undefined where nothing
 * was typed. `1.240` is refused: it is a thousand here and a fraction there.
 */
export function readCount(
  typed: string,
  limit: number = COUNT_LIMIT,
): Result<number | undefined, CountProblem> {
  const text = plainText(typed);
  if (text === '') return succeed(undefined);
  if (!WHOLE.test(text)) return fail({ code: 'notCount' });
  const count = Number(text.replace(/\D/g, ''));
  return count <= limit ? succeed(count) : fail({ code: 'tooLarge', limit });
}
