import { readDay } from '#core/reading/read-day.ts';
import { readSerialDay } from '#core/reading/read-serial-day.ts';
import { plainText } from '#core/reading/typed-text.ts';
import type { Field, Typed } from '#core/register/field.ts';
import { type FieldProblem, readField } from '#core/register/read-field.ts';
import type { FieldWords } from '#core/register/words.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import type { Names } from './names.ts';

/** Why a pasted cell is not understood. */
export type CellProblem =
  | FieldProblem
  /** Nothing of the assessment is called so. */
  | { readonly code: 'unknownName'; readonly names: readonly string[] };

/** A text as names and labels are compared. */
export const plainName = plainText;

/** The ids by what they are called, and by themselves. */
function idsByName(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...names].flatMap(([id, name]) => [
      [plainName(id), id],
      [plainName(name), id],
    ]),
  );
}

function readNames(
  text: string,
  names: ReadonlyMap<string, string>,
): Result<readonly string[], CellProblem> {
  const ids = idsByName(names);
  const parts = text.split(/[;；\n]/).filter((part) => part.trim() !== '');
  const unknown = parts.filter((part) => !ids.has(plainName(part)));
  if (unknown.length > 0)
    return fail({ code: 'unknownName', names: unknown.map((part) => part.trim()) });
  return succeed([...new Set(parts.flatMap((part) => ids.get(plainName(part)) ?? []))]);
}

function valueOfLabel(text: string, { choices = {}, choicesBinding = {} }: FieldWords): string {
  const named = [...Object.entries(choices), ...Object.entries(choicesBinding)];
  const found = named.find(([, label]) => plainName(label) === plainName(text));
  return found?.[0] ?? text.trim();
}

/** What a cell says, as it would be typed in the form. */
function typedFrom(
  text: string,
  field: Field,
  words: FieldWords,
  names: Names,
): Result<Typed, CellProblem> {
  switch (field.kind) {
    case 'choice':
      return succeed(valueOfLabel(text, words));
    case 'criteria':
    case 'clauses':
    case 'evidence':
      return readNames(text, names[field.kind]);
    case 'clause':
    case 'finding':
    case 'sample': {
      const read = readNames(text, names[field.kind]);
      return read.ok ? succeed(read.value[0] ?? '') : read;
    }
    case 'day':
      return succeed(readDay(text).ok ? text : (readSerialDay(text) ?? text));
    default:
      return succeed(text);
  }
}

/** The value of a pasted cell, or why it is not understood. Files cannot be pasted as text, and marks are the record's own. */
export function readCell(
  text: string,
  field: Field,
  words: FieldWords,
  names: Names,
): Result<unknown, CellProblem> {
  if (field.kind === 'files' || field.kind === 'mark') return succeed(undefined);
  const typed = typedFrom(text, field, words, names);
  return typed.ok ? readField(field, typed.value) : typed;
}
