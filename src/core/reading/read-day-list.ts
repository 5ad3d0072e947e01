import { fail, type Result, succeed } from '#core/result.ts';
import { type DayProblem, readDay } from './read-day.ts';

/** A part of a list of days that is not read, with where it stands, counted from 1. */
export interface UnreadPart {
  readonly text: string;
  readonly position: number;
  readonly problem: DayProblem;
}

/** Why a list of days is not taken. */
export type DayListProblem =
  | { readonly code: 'unreadDays'; readonly parts: readonly UnreadPart[] }
  | { readonly code: 'tooMany'; readonly limit: number; readonly count: number };

/** Most words of one day, such as `Sat, 3 Oct 2026`. */
const WORDS = 4;

const SEPARATOR = /[\s,;、，；]+/u;

/** The longest run of words from here that is a day, or may be two; else the one word, unread. */
function nextPart(words: readonly string[]): {
  readonly text: string;
  readonly size: number;
  readonly read: Result<string, DayProblem>;
} {
  for (let size = Math.min(WORDS, words.length); size > 1; size -= 1) {
    const text = words.slice(0, size).join(' ');
    const read = readDay(text);
    if (read.ok || read.failure.code === 'ambiguousDay') return { text, size, read };
  }
  const [text = ''] = words;
  return { text, size: 1, read: readDay(text) };
}

/** The days of a list that somebody typed, each once, with blanks, commas or lines between them. */
export function readDayList(
  typed: string,
  limit: number,
): Result<readonly string[], DayListProblem> {
  let words: readonly string[] = typed.split(SEPARATOR).filter((word) => word !== '');
  const days = new Set<string>();
  const parts: UnreadPart[] = [];
  for (let position = 1; words.length > 0; position += 1) {
    const { text, size, read } = nextPart(words);
    if (read.ok) days.add(read.value);
    else parts.push({ text, position, problem: read.failure });
    words = words.slice(size);
  }
  if (parts.length > 0) return fail({ code: 'unreadDays', parts });
  return days.size > limit
    ? fail({ code: 'tooMany', limit, count: days.size })
    : succeed([...days]);
}
