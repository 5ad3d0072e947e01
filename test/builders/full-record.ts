import type * as z from 'zod/mini';
import { defOf } from '#core/record/schema-def.ts';

/** Texts that a schema holds to a form, by the place's last name: ids and hashes of files. */
const FORMED: Readonly<Record<string, string>> = { id: 'id-1', hash: 'ab'.repeat(32) };

/** What a place in a record holds in a full one: its own word, by which it is found again. */
export function wordAt(path: string): string {
  return `Zq${path.replace(/\W+/g, 'x')}`;
}

interface Full {
  /** Values at certain places, such as ids that must lead somewhere. */
  readonly values: Readonly<Record<string, unknown>>;
  /** By place, the keys of a group that is kept under ids; `key` where nothing is said. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

/** A value for every field that a schema knows, and a field that it does not know in every group. */
export function fullValue(schema: z.ZodMiniType, full: Full, path = ''): unknown {
  if (Object.hasOwn(full.values, path)) return full.values[path];
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
      return fullValue(def.innerType, full, path);
    case 'object': {
      const fields = Object.entries(def.shape).map(([name, one]) => [
        name,
        fullValue(one, full, `${path}.${name}`),
      ]);
      return { ...Object.fromEntries(fields), foreign: wordAt(`${path}.foreign`) };
    }
    case 'record': {
      const keys = full.keys[path] ?? ['key'];
      return Object.fromEntries(
        keys.map((key) => [key, fullValue(def.valueType, full, `${path}.*`)]),
      );
    }
    case 'array':
      return [fullValue(def.element, full, `${path}.*`)];
    case 'enum':
      return Object.values(def.entries)[0];
    case 'literal':
      return def.values[0];
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'string':
      return textFor(schema, path);
    default:
      return wordAt(path);
  }
}

function textFor(schema: z.ZodMiniType, path: string): string {
  const { format } = schema._zod.def as { readonly format?: string };
  if (format === 'day') return '2026-01-02';
  if (format === 'datetime') return '2026-01-02T03:04:05Z';
  if (path.includes('ttachments.') || path.includes('snapshot.'))
    return FORMED[path.slice(path.lastIndexOf('.') + 1)] ?? wordAt(path);
  return wordAt(path);
}
