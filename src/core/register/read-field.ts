import { type CountProblem, readCount } from '#core/reading/read-count.ts';
import { type DayProblem, readDay } from '#core/reading/read-day.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import { ATTACHMENT_LIMIT, LINE_LIMIT, LINK_LIMIT, TEXT_LIMIT } from '#schema/record/format.ts';
import type { Field, Typed } from './field.ts';

/** Why a field cannot be kept as it is typed. */
export type FieldProblem =
  | CountProblem
  | DayProblem
  | { readonly code: 'missing' }
  | { readonly code: 'tooLong'; readonly limit: number; readonly length: number }
  | { readonly code: 'tooMany'; readonly limit: number; readonly count: number }
  | { readonly code: 'notChoice' }
  /** More than the field named, which it can be no more than. */
  | { readonly code: 'moreThan'; readonly other: string };

type Read = Result<unknown, FieldProblem>;

function readText(typed: string, limit: number): Read {
  if (typed.trim() === '') return succeed(undefined);
  const { length } = typed;
  return length <= limit ? succeed(typed) : fail({ code: 'tooLong', limit, length });
}

function readList(typed: Typed, limit: number): Read {
  const { length: count } = typed;
  return count <= limit ? succeed(typed) : fail({ code: 'tooMany', limit, count });
}

function readChoice(typed: string, choices: readonly (string | number)[]): Read {
  if (typed === '') return succeed(undefined);
  const chosen = choices.find((choice) => String(choice) === typed);
  return chosen === undefined ? fail({ code: 'notChoice' }) : succeed(chosen);
}

/** The value that a field keeps of what was typed in it; undefined where it is empty. Never more than the schema takes. */
export function readField(field: Field, typed: Typed): Read {
  const text = typeof typed === 'string' ? typed : '';
  switch (field.kind) {
    case 'line':
      return readText(text.replace(/\s*[\r\n]+\s*/g, ' ').trim(), LINE_LIMIT);
    case 'text':
      return readText(text, TEXT_LIMIT);
    case 'clause':
    case 'finding':
    case 'sample':
      return readText(text, LINE_LIMIT);
    case 'day': {
      const day = readDay(text);
      return day.ok ? succeed(day.value || undefined) : day;
    }
    case 'count':
      return readCount(text);
    case 'choice':
      return readChoice(text, field.choices);
    case 'criteria':
    case 'clauses':
    case 'evidence':
      return readList(typed, LINK_LIMIT);
    case 'files':
      return readList(typed, ATTACHMENT_LIMIT);
    case 'mark':
      return succeed(text === '' ? undefined : text === 'true');
  }
}
