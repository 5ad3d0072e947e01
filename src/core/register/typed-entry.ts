import { writeDay } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { RegisterContext } from './context.ts';
import type { Field, TextOf, Typed } from './field.ts';
import { fieldsOf, type RegisterId } from './registers.ts';

/** An entry of any register, as far as it is filled in. */
export type AnyEntry = Readonly<Record<string, unknown>>;

/** What somebody changed in a form, by field, as it was typed. */
export type Touched = Readonly<Record<string, Typed>>;

const LISTS: readonly Field['kind'][] = ['criteria', 'clauses', 'evidence', 'files'];

function isList({ kind }: Field): boolean {
  return LISTS.includes(kind);
}

/** What a value looks like in its field. */
export function asTyped(field: Field, value: unknown, language: string): Typed {
  if (Array.isArray(value)) return value;
  if (isList(field)) return [];
  if (value === undefined) return '';
  return field.kind === 'day' ? writeDay(language, String(value)) : String(value);
}

/** What a new entry holds before anything is typed, besides what its place gives it. */
function presetOf(field: Field, today: string): unknown {
  if (field.kind === 'choice') return field.preset;
  if (field.kind === 'day' && field.isToday) return today;
  // A list that is demanded once it is asked is not there before.
  const begins = isList(field) && field.kind !== 'files' && !field.isGiven && !field.isRequired;
  return begins ? [] : undefined;
}

/** A new entry of a register with what it has from the start; `given` is what its place says. */
export function newEntry(id: RegisterId, given: AnyEntry, { today }: RegisterContext): AnyEntry {
  const preset = fieldsOf(id).map(([name, field]) => [name, presetOf(field, today)] as const);
  return { ...Object.fromEntries(preset.filter(([, value]) => value !== undefined)), ...given };
}

/** What a field of a form shows: what was typed in it, else what is kept. */
export function shownIn(name: string, field: Field, { entry, touched, language }: Shown): Typed {
  return Object.hasOwn(touched, name)
    ? (ownEntry(touched, name) ?? '')
    : asTyped(field, ownEntry(entry, name), language);
}

/** What stands in a form. */
export interface Shown {
  /** As it is kept, or as a new one begins. */
  readonly entry: AnyEntry;
  readonly touched: Touched;
  readonly language: string;
}

/** Says what is typed or chosen in any field of a form; of a day or a list it says nothing. */
export function textIn({ entry, touched }: Shown): TextOf {
  return (name) => {
    const value = Object.hasOwn(touched, name) ? ownEntry(touched, name) : ownEntry(entry, name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
}

/** The fields that a form asks, in their order. */
export function askedFields(
  id: RegisterId,
  shown: Shown,
  context: RegisterContext,
): readonly (readonly [name: string, field: Field])[] {
  const textOf = textIn(shown);
  return fieldsOf(id).filter(
    ([, { isGiven, askedWhen }]) => !isGiven && (askedWhen?.(textOf, context) ?? true),
  );
}
