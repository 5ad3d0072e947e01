import type * as z from 'zod/mini';
import { fail, type Result, succeed } from '#core/result.ts';
import { migrateAssessment } from '#schema/migration/migrate-assessment.ts';
import { type Assessment, AssessmentSchema } from '#schema/record/assessment.ts';
import { ASSESSMENT_FORMAT, ASSESSMENT_FORMAT_VERSION } from '#schema/record/format.ts';

/** Largest file that is read, in characters. A full assessment with every note filled is below 1 MB. */
export const FILE_LIMIT = 20_000_000;

/** Deepest nesting of values under unknown keys. The record's own values nest 4 deep. */
const DEPTH_LIMIT = 100;

/** Why a file is refused. `path` names the place inside the file, such as `answers.iso-10002-2018/7.4/3a.value`. */
export type FileFailure =
  | { readonly code: 'file-too-large'; readonly megabytes: number }
  | { readonly code: 'file-empty' }
  | { readonly code: 'not-json'; readonly detail: string }
  | { readonly code: 'not-an-assessment' }
  | { readonly code: 'file-too-new'; readonly version: number; readonly known: number }
  | { readonly code: 'bad-version' }
  | {
      readonly code: 'bad-value';
      readonly path: string;
      readonly problem: ValueProblem;
      /** Further fields that are wrong. */
      readonly others: number;
    };

/** What is wrong with one value. `expected` is a type's name, the allowed words, or the largest size. */
export interface ValueProblem {
  readonly kind: 'missing' | 'type' | 'choice' | 'format' | 'size';
  readonly expected: string;
}

/** Whether a value is a group of fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Checks the text of a file from top to bottom. Changes nothing; the failure says what is wrong and where. */
export function parseAssessmentFile(text: string): Result<Assessment, FileFailure> {
  const read = readJson(text);
  return read.ok ? parseAssessment(read.value) : read;
}

/** Reads the JSON of a file that is not too large, whatever it holds. */
export function readJson(
  text: string,
): Result<unknown, Exclude<FileFailure, { readonly code: 'not-an-assessment' }>> {
  if (text.length > FILE_LIMIT)
    return fail({ code: 'file-too-large', megabytes: Math.ceil(text.length / 1_000_000) });
  // A byte order mark counts as a blank.
  const trimmed = text.trim();
  if (trimmed === '') return fail({ code: 'file-empty' });
  try {
    return succeed(JSON.parse(trimmed) as unknown);
  } catch (cause) {
    return fail({ code: 'not-json', detail: cause instanceof Error ? cause.message : '' });
  }
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

type BadValue = Extract<FileFailure, { readonly code: 'bad-value' }>;

/** The first key whose value cannot be written back, because saving it would run out of stack. */
export function findTooDeep(data: Readonly<Record<string, unknown>>): BadValue | undefined {
  const path = Object.keys(data).find((key) => isDeeperThan(DEPTH_LIMIT, data[key]));
  if (path === undefined) return undefined;
  const problem: ValueProblem = { kind: 'size', expected: String(DEPTH_LIMIT) };
  return { code: 'bad-value', path, problem, others: 0 };
}

/** Checks data that claims to be an assessment: format, version, migration, every field. */
export function parseAssessment(data: unknown): Result<Assessment, FileFailure> {
  if (!isRecord(data) || data.format !== ASSESSMENT_FORMAT)
    return fail({ code: 'not-an-assessment' });
  const version = data.version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fail({ code: 'bad-version' });
  if (version > ASSESSMENT_FORMAT_VERSION)
    return fail({ code: 'file-too-new', version, known: ASSESSMENT_FORMAT_VERSION });
  const tooDeep = findTooDeep(data);
  if (tooDeep !== undefined) return fail(tooDeep);
  const checked = AssessmentSchema.safeParse(migrateAssessment(data, version), {
    reportInput: true,
  });
  return checked.success ? succeed(checked.data) : fail(problemIn(checked.error));
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

function problemOf(issue: Issue): ValueProblem {
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
