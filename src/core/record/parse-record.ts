import type * as z from 'zod/mini';
import { ownEntry } from '#core/own-entry.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import { migrate } from '#schema/migration/migrate.ts';
import type { MigrationStep } from '#schema/migration/migration-step.ts';
import { isGroup } from './read-at.ts';
import type { TextFailure } from './read-json.ts';

/** How deep values of unknown keys may stand inside one another. Our own stand 4 deep. */
const DEPTH_LIMIT = 100;

/** Why a record is refused. `path` names the place inside it, such as `answers.iso-10002-2018/7.4/3a.value`. */
export type RecordFailure<NotOurs extends string> =
  | TextFailure
  | { readonly code: NotOurs }
  | { readonly code: 'file-too-new'; readonly version: number; readonly known: number }
  | { readonly code: 'bad-version' }
  /** What reads files could not be fetched: of the file it says nothing. */
  | { readonly code: 'reader-missing' }
  /** Reading was ended because it took too long. */
  | { readonly code: 'reader-slow' }
  | BadValue;

export interface BadValue {
  readonly code: 'bad-value';
  readonly path: string;
  readonly problem: ValueProblem;
  /** Further places that are wrong. */
  readonly others: number;
}

/** What is wrong with one value. `expected` is a type's name, the allowed words, or the largest size. */
export interface ValueProblem {
  readonly kind: 'missing' | 'type' | 'choice' | 'format' | 'size' | 'name';
  readonly expected: string;
}

/** How records of one kind are written: by name, version and schema. */
export interface RecordFormat<Item, NotOurs extends string> {
  readonly format: string;
  readonly version: number;
  /** What leads from each older version to the next. */
  readonly steps: readonly MigrationStep[];
  readonly schema: z.ZodMiniType<Item>;
  /** The code of the failure for data of another kind. */
  readonly notOurs: NotOurs;
  /** What the fields of a new record hold: one that cannot be read begins with it again. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** What its other fields say of a field that cannot be read. */
  defaultsOf?(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  /** What is written down of changes as they are stored: the record before them and after, and who made them. */
  note?(before: Item, after: Item, by?: string): Item;
}

/** Checks data that claims to be a record of a kind: format, version, migration, every field. */
export function parseRecord<Item, NotOurs extends string>(
  data: unknown,
  format: RecordFormat<Item, NotOurs>,
): Result<Item, RecordFailure<NotOurs>> {
  const migrated = migrateRecord(data, format);
  if (!migrated.ok) return migrated;
  const checked = format.schema.safeParse(migrated.value, { reportInput: true });
  return checked.success ? succeed(checked.data) : fail(problemIn(checked.error));
}

/** Data that claims to be a record of a kind, in today's version and with no field looked at. */
export function migrateRecord<Item, NotOurs extends string>(
  data: unknown,
  { format, version: known, steps, notOurs }: RecordFormat<Item, NotOurs>,
): Result<Readonly<Record<string, unknown>>, RecordFailure<NotOurs>> {
  if (!isGroup(data) || data['format'] !== format) return fail({ code: notOurs });
  const { version } = data;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fail({ code: 'bad-version' });
  if (version > known) return fail({ code: 'file-too-new', version, known });
  const tooDeep = findTooDeep(data);
  return tooDeep === undefined ? succeed(migrate(data, version, steps)) : fail(tooDeep);
}

/** Whether values stand inside one another more than `limit` deep; walks without recursion. */
function isDeeperThan(limit: number, value: unknown): boolean {
  let layer = [value];
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > limit) return true;
    layer = layer.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return false;
}

/** The first key whose value cannot be written back, because saving it would run out of stack. */
function findTooDeep(data: Readonly<Record<string, unknown>>): BadValue | undefined {
  const path = Object.keys(data).find((key) => isDeeperThan(DEPTH_LIMIT, ownEntry(data, key)));
  if (path === undefined) return undefined;
  const problem: ValueProblem = { kind: 'size', expected: String(DEPTH_LIMIT) };
  return { code: 'bad-value', path, problem, others: 0 };
}

/** The first thing that a schema found wrong, and how many more there are. */
export function problemIn({ issues }: Pick<z.core.$ZodError, 'issues'>): BadValue {
  const [first] = issues;
  return {
    code: 'bad-value',
    path: first?.path.map(String).join('.') ?? '',
    problem: first === undefined ? { kind: 'type', expected: '' } : problemOf(first),
    others: issues.length - 1,
  };
}

type Issue = z.core.$ZodIssue;

/** What a schema says of one value. */
export function problemOf(issue: Issue): ValueProblem {
  switch (issue.code) {
    case 'invalid_type':
      return { kind: issue.input === undefined ? 'missing' : 'type', expected: issue.expected };
    case 'invalid_value':
      return { kind: 'choice', expected: issue.values.map(String).join(', ') };
    case 'too_big':
      return { kind: 'size', expected: String(issue.maximum) };
    case 'too_small':
      return { kind: 'size', expected: String(issue.minimum) };
    case 'invalid_format':
      return { kind: 'format', expected: issue.format };
    default:
      return { kind: 'type', expected: '' };
  }
}
