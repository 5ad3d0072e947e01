import type * as z from 'zod/mini';
import { ownEntry } from '#core/own-entry.ts';
import { type BadValue, problemIn } from './parse-record.ts';
import { type Path, readAt } from './read-at.ts';

/** A schema as it is made of others; only what leads from one to the next is looked at. */
type Def =
  | { readonly type: 'object'; readonly shape: Readonly<Record<string, z.ZodMiniType>> }
  | { readonly type: 'record'; readonly valueType: z.ZodMiniType }
  | { readonly type: 'optional'; readonly innerType: z.ZodMiniType }
  | { readonly type: 'other' };

const defOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Def;

/** The schema of a field of a group; undefined where the schema says nothing about it. */
function fieldSchema(schema: z.ZodMiniType, name: string): z.ZodMiniType | undefined {
  const def = defOf(schema);
  if (def.type === 'optional') return fieldSchema(def.innerType, name);
  if (def.type === 'record') return def.valueType;
  return def.type === 'object' ? ownEntry(def.shape, name) : undefined;
}

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
