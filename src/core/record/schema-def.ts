import type * as z from 'zod/mini';
import { ownEntry } from '#core/own-entry.ts';

/** A schema as it is made of others; only what leads from one to the next is looked at. */
export type Def =
  | { readonly type: 'object'; readonly shape: Readonly<Record<string, z.ZodMiniType>> }
  | { readonly type: 'record'; readonly valueType: z.ZodMiniType }
  | { readonly type: 'array'; readonly element: z.ZodMiniType }
  | { readonly type: 'optional'; readonly innerType: z.ZodMiniType }
  | { readonly type: 'enum'; readonly entries: Readonly<Record<string, unknown>> }
  | { readonly type: 'literal'; readonly values: readonly unknown[] }
  | { readonly type: 'string' | 'number' | 'boolean' };

/** What a schema is made of. */
export function defOf(schema: z.ZodMiniType): Def {
  return schema._zod.def as unknown as Def;
}

/** The schema of a field of a group; undefined where the schema says nothing about it. */
export function fieldSchema(schema: z.ZodMiniType, name: string): z.ZodMiniType | undefined {
  const def = defOf(schema);
  if (def.type === 'optional') return fieldSchema(def.innerType, name);
  if (def.type === 'record') return def.valueType;
  return def.type === 'object' ? ownEntry(def.shape, name) : undefined;
}
