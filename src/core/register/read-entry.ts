import { ownEntry } from '#core/own-entry.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import type { RegisterContext } from './context.ts';
import type { Field } from './field.ts';
import { type FieldProblem, readField } from './read-field.ts';
import { fieldsOf, type RegisterId } from './registers.ts';
import { type AnyEntry, askedFields, type Shown } from './typed-entry.ts';

/** A field that cannot be kept, and why. */
export interface WrongField {
  readonly name: string;
  readonly problem: FieldProblem;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Whether two values of a field say the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other);
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The entry as it would be kept, with what cannot be read as it was before. */
function readAll(id: RegisterId, { entry, touched }: Shown) {
  const after: Record<string, unknown> = { ...entry };
  const wrong = new Map<string, FieldProblem>();
  for (const [name, field] of fieldsOf(id)) {
    const typed = ownEntry(touched, name);
    if (typed === undefined) continue;
    const read = readField(field, typed);
    if (read.ok) after[name] = read.value;
    else wrong.set(name, read.failure);
  }
  return { after, wrong };
}

/** What is wrong with a field in view of the whole entry. */
function wholeProblem(name: string, field: Field, after: AnyEntry): FieldProblem | undefined {
  if (field.isRequired && isEmpty(ownEntry(after, name))) return { code: 'missing' };
  const other = field.kind === 'count' ? field.atMost : undefined;
  if (other === undefined) return undefined;
  const isMore =
    Number(ownEntry(after, name) ?? 0) > Number(ownEntry(after, other) ?? Number.POSITIVE_INFINITY);
  return isMore ? { code: 'moreThan', other } : undefined;
}

/**
 * Reads a form: the fields that differ from what is kept, the undefined value for one that is emptied;
 * or what is wrong, in the order of the form. A field that is not asked stops nothing.
 */
export function readEntry(
  id: RegisterId,
  shown: Shown,
  context: RegisterContext,
): Result<AnyEntry, readonly WrongField[]> {
  const { after, wrong } = readAll(id, shown);
  const problems = askedFields(id, shown, context).flatMap(([name, field]): WrongField[] => {
    const problem = wrong.get(name) ?? wholeProblem(name, field, after);
    return problem === undefined ? [] : [{ name, problem }];
  });
  if (problems.length > 0) return fail(problems);
  const differing = Object.keys(after).filter(
    (name) => !isSame(ownEntry(after, name), ownEntry(shown.entry, name)),
  );
  return succeed(Object.fromEntries(differing.map((name) => [name, ownEntry(after, name)])));
}
