import * as z from 'zod/mini';

/** Longest name, role or other single line that is kept, in characters. */
export const LINE_LIMIT = 500;

/** Longest note or reason that is kept, in characters. */
export const TEXT_LIMIT = 20_000;

export const LineSchema = z.string().check(z.maxLength(LINE_LIMIT));
export const TextSchema = z.string().check(z.maxLength(TEXT_LIMIT));
