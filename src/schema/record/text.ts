import * as z from 'zod/mini';
import { LINE_LIMIT, TEXT_LIMIT } from './format.ts';

export const LineSchema = z.string().check(z.maxLength(LINE_LIMIT));
export const TextSchema = z.string().check(z.maxLength(TEXT_LIMIT));

/** A day such as `2026-11-25`, or nothing yet. */
export const DaySchema = z.stringFormat(
  'day',
  (value) => value === '' || z.regexes.date.test(value),
);
