import type * as z from 'zod/mini';
import { ownEntry } from '#core/own-entry.ts';
import { problemOf, type ValueProblem } from './parse-record.ts';
import { isGroup } from './read-at.ts';
import { defOf, fieldSchema } from './schema-def.ts';

/** A value of a file that cannot be read: it is taken out, so that everything else opens. */
export interface SetAside {
  /** Where it stood, such as `evidence.e1.attachments`. */
  readonly path: string;
  readonly problem: ValueProblem;
  /** The value itself; nothing where there was none. */
  readonly value?: unknown;
}

/** What is read of data in which some values are wrong. */
export interface ReadPart<Item> {
  readonly item: Item;
  readonly setAside: readonly SetAside[];
}

type Open = Record<string, unknown> | unknown[];
type Keys = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Taking one value out may show that the next is wrong; more rounds than schemas are deep are never needed. */
const ROUNDS = 10;

/** What ties a record together: an empty one would tie it to something else, or leave it where nobody finds it. */
const TIES = /^(id|hash|contentHash|sampleId|sessionId)$/;

/** Promises: one that cannot be read is kept, as only one who knows may say that it was not given. */
const PROMISES = /^isAnonymous$/;

/** A group whose fields say nothing; undefined where one of them has to be something, such as a figure. */
function blankGroup(shape: Readonly<Record<string, z.ZodMiniType>>): unknown {
  const fields = Object.entries(shape).filter(([, one]) => defOf(one).type !== 'optional');
  const blanks = fields.map(([name, one]) => [name, blankField(name, one)] as const);
  return blanks.some(([, blank]) => blank === undefined) ? undefined : Object.fromEntries(blanks);
}

function blankField(name: string, schema: z.ZodMiniType): unknown {
  const { type } = defOf(schema);
  if (TIES.test(name) || type === 'number' || type === 'boolean') return undefined;
  return blanksOf(schema).find((one) => schema.safeParse(one).success);
}

/** Values that say nothing, of which the first is taken that the schema allows. */
function blanksOf(schema: z.ZodMiniType): readonly unknown[] {
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return [''];
    case 'array':
      return [[]];
    case 'record':
      return [{}];
    case 'object':
      return [blankGroup(def.shape)];
    case 'number':
      return [0, 1];
    case 'boolean':
      return [false];
    case 'enum':
      return Object.values(def.entries).slice(0, 1);
    case 'literal':
      return def.values.slice(0, 1);
    default:
      return [];
  }
}

function innerSchema(schema: z.ZodMiniType | undefined, key: PropertyKey) {
  if (schema === undefined) return undefined;
  const def = defOf(schema);
  if (def.type === 'optional') return innerSchema(def.innerType, key);
  return def.type === 'array' ? def.element : fieldSchema(schema, String(key));
}

function valueAt(data: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((so, key) => {
    if (Array.isArray(so)) return so[Number(key)];
    return isGroup(so) ? ownEntry(so, String(key)) : undefined;
  }, data);
}

/** The part of a text or list that is not too long; undefined where the problem is another. */
function shortened(value: unknown, issue: Issue): unknown {
  if (issue.code !== 'too_big') return undefined;
  const most = Number(issue.maximum);
  return typeof value === 'string' || Array.isArray(value) ? value.slice(0, most) : undefined;
}

/** What may stand in place of a value, `{}` without one where it is taken away; undefined where the group around it has to go. */
function replacement(
  keys: Keys,
  schema: z.ZodMiniType,
  defaults: Readonly<Record<string, unknown>>,
): { readonly value?: unknown } | undefined {
  const [name] = keys.slice(-1).map(String);
  const outer = keys.slice(0, -1).reduce(innerSchemaOf, schema as z.ZodMiniType | undefined);
  const own = outer && innerSchema(outer, name ?? '');
  if (outer === undefined || own === undefined || name === undefined) return undefined;
  if (PROMISES.test(name)) return { value: true };
  const kind = containerOf(outer);
  if (kind !== 'object' || defOf(own).type === 'optional') return {};
  if (keys.length === 1 && Object.hasOwn(defaults, name))
    return { value: ownEntry(defaults, name) };
  if (TIES.test(name)) return undefined;
  const blank = blanksOf(own).find((one) => own.safeParse(one).success);
  return blank === undefined ? undefined : { value: blank };
}

const innerSchemaOf = (schema: z.ZodMiniType | undefined, key: PropertyKey) =>
  innerSchema(schema, key);

function containerOf(schema: z.ZodMiniType): string {
  const def = defOf(schema);
  return def.type === 'optional' ? containerOf(def.innerType) : def.type;
}

function put(group: unknown, key: PropertyKey, next: { readonly value?: unknown }): void {
  if (Array.isArray(group) && 'value' in next) group[Number(key)] = next.value;
  else if (Array.isArray(group)) group.splice(Number(key), 1);
  else if (isGroup(group) && 'value' in next)
    Object.defineProperty(group, key, {
      ...next,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  else if (isGroup(group)) Reflect.deleteProperty(group, key);
}

/** Takes one wrong value out of data. Undefined where nothing can stand in its place. */
function takeOut(
  data: Open,
  issue: Issue,
  schema: z.ZodMiniType,
  defaults: Readonly<Record<string, unknown>>,
): { readonly keys: Keys; readonly setAside: SetAside } | undefined {
  for (let keys: Keys = issue.path; keys.length > 0; keys = keys.slice(0, -1)) {
    const value = valueAt(data, keys);
    const short = keys.length === issue.path.length ? shortened(value, issue) : undefined;
    const next = short === undefined ? replacement(keys, schema, defaults) : { value: short };
    if (next === undefined) continue;
    put(valueAt(data, keys.slice(0, -1)), keys.at(-1) ?? '', next);
    const about = { path: keys.map(String).join('.'), problem: problemOf(issue) };
    return { keys, setAside: value === undefined ? about : { ...about, value } };
  }
  return undefined;
}

/** Fields called `__proto__`, which nothing could read or write by that name. */
function takeOutUnnameable(group: unknown, keys: Keys): SetAside[] {
  if (Array.isArray(group))
    return group.flatMap((one, at) => takeOutUnnameable(one, [...keys, at]));
  if (!isGroup(group)) return [];
  return Object.keys(group).flatMap((name): SetAside[] => {
    const value = ownEntry(group, name);
    const path = [...keys, name];
    if (name !== '__proto__') return takeOutUnnameable(value, path);
    Reflect.deleteProperty(group, name);
    const problem = { kind: 'name', expected: '' } as const;
    return [{ path: path.map(String).join('.'), problem, value }];
  });
}

/** Later places first: what is taken out of a list moves only what comes after it. */
function fromTheEnd({ path: a }: Issue, { path: b }: Issue): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const [one, other] = [a[at], b[at]];
    if (one === other) continue;
    if (typeof one === 'number' && typeof other === 'number') return other - one;
    return String(one) < String(other) ? 1 : -1;
  }
  return b.length - a.length;
}

/**
 * Reads data of which single values may be wrong: each is taken out and told, everything else stays.
 * Undefined where what is wrong carries the whole. `defaults` are what the record's own fields begin with.
 */
export function readPart<Item>(
  data: Readonly<Record<string, unknown>>,
  schema: z.ZodMiniType<Item>,
  defaults: Readonly<Record<string, unknown>>,
): ReadPart<Item> | undefined {
  const open: Record<string, unknown> = JSON.parse(JSON.stringify(data));
  const setAside = takeOutUnnameable(open, []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const checked = schema.safeParse(open, { reportInput: true });
    if (checked.success) return { item: checked.data, setAside };
    const gone = new Set<string>();
    for (const issue of [...checked.error.issues].sort(fromTheEnd)) {
      if (issue.path.some((_, at) => gone.has(issue.path.slice(0, at + 1).join('\n')))) continue;
      const taken = takeOut(open, issue, schema, defaults);
      if (taken === undefined) return undefined;
      gone.add(taken.keys.join('\n'));
      setAside.push(taken.setAside);
    }
  }
  return undefined;
}
