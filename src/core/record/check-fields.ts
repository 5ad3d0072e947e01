import type * as z from 'zod/mini';
import { type BadValue, problemIn } from './parse-record.ts';
import { type Path, readAt } from './read-at.ts';
import { defOf, fieldSchema } from './schema-def.ts';

/** The part of a record that a path leads into and that has to be right as a whole, with its schema. */
function partAt(schema: z.ZodMiniType, path: Path): readonly [Path, z.ZodMiniType] | undefined {
  let so: z.ZodMiniType = schema;
  for (const [at, name] of path.entries()) {
    const inner = fieldSchema(so, name);
    if (inner === undefined) return undefined;
    if (defOf(inner).type !== 'record') return [path.slice(0, at + 1), inner];
    so = inner;
  }
  return undefined;
}

/** What is wrong with the part of a record into which an edit leads, if anything: what is written is held to what reads it. */
export function problemAt(
  record: unknown,
  path: Path,
  schema: z.ZodMiniType,
): BadValue | undefined {
  const [place, inner] = partAt(schema, path) ?? [];
  if (place === undefined || inner === undefined) return undefined;
  const value = readAt(record, place);
  // An entry that was taken away leaves nothing to be wrong; a field of the record itself has to be there.
  if (value === undefined && place.length > 1) return undefined;
  const checked = inner.safeParse(value, { reportInput: true });
  if (checked.success) return undefined;
  const problem = problemIn(checked.error);
  return { ...problem, path: [...place, ...(problem.path ? [problem.path] : [])].join('.') };
}
