import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** A file from `content/`, as read. */
export interface SourceFile {
  /** From the root of the project, such as `content/standards/iso-10002-2018/clauses/7.4.md`. */
  readonly path: string;
  readonly text: string;
}

/** A problem in `content/`: file and line, what is wrong, what to do. */
export interface ContentProblem {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** The error that stops a build. Its message lists every problem, one a line. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    const lines = problems.map(({ path, line, message }) => `  ${path}:${line}  ${message}`);
    super(`The content has ${problems.length} problem(s):\n${lines.join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

export interface FrontMatter {
  readonly yaml: string;
  readonly body: string;
  /** Lines of the file before the YAML. */
  readonly offset: number;
}

/** Splits a Markdown file at its two `---` lines. A file without them has empty YAML. */
export function splitFrontMatter(text: string): FrontMatter {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  if (match === null) return { yaml: '', body: text, offset: 0 };
  return { yaml: match[1] ?? '', body: text.slice(match[0].length), offset: 1 };
}

/** How a field is named in a message, such as `criteria[2].text`. */
export function describePath(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** The first line of what the YAML reader says, without its own count of lines. */
function describeSyntax(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}

export type Checked<Value> =
  | { readonly value: Value; readonly lineOf: (path: readonly PropertyKey[]) => number }
  | { readonly problems: readonly ContentProblem[] };

type LineOf = (path: readonly PropertyKey[]) => number;

/** Reads YAML, or JSON, which is YAML too. */
export function parseYaml(path: string, yaml: string, offset = 0): Checked<unknown> {
  const counter = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter: counter });
  const [syntax] = parsed.errors;
  if (syntax !== undefined) {
    const line = counter.linePos(syntax.pos[0]).line + offset;
    return {
      problems: [{ path, line, message: `is not valid YAML: ${describeSyntax(syntax.message)}` }],
    };
  }
  const lineOf: LineOf = (keys) => {
    for (let depth = keys.length; depth > 0; depth -= 1) {
      const node = parsed.getIn(keys.slice(0, depth).map(String), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line + offset;
    }
    return 1 + offset;
  };
  try {
    return { value: parsed.toJS(), lineOf };
  } catch (cause) {
    // Aliases are followed only here: to nothing, or so many that they would fill the memory.
    const reason = cause instanceof Error ? describeSyntax(cause.message) : '';
    return { problems: [{ path, line: 1 + offset, message: `is not valid YAML: ${reason}` }] };
  }
}

/** Checks what was read against its schema. Every problem carries the line it stands on. */
export function checkData<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  data: unknown,
  lineOf: LineOf,
): Checked<z.output<Schema>> {
  const result = schema.safeParse(data, { error: describeIssue });
  if (result.success) return { value: result.data, lineOf };
  return {
    problems: result.error.issues.flatMap(unfold).map((issue) => {
      const keys = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path;
      const message = `${describePath(keys)} ${issue.message}`.trim();
      return { path, line: lineOf(keys), message };
    }),
  };
}

/** Checks YAML against its schema. Every problem carries the line it stands on. */
export function checkYaml<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  yaml: string,
  offset = 0,
): Checked<z.output<Schema>> {
  const parsed = parseYaml(path, yaml, offset);
  return 'value' in parsed ? checkData(schema, path, parsed.value, parsed.lineOf) : parsed;
}

function surplusKeys(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0),
    0,
  );
}

/** Where an entry may be one of several kinds: the problems of the kind that it is most like. */
function unfold(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [nearest] = [...issue.errors].sort(
    (a, b) => surplusKeys(a) - surplusKeys(b) || a.length - b.length,
  );
  const isOneOfSingleValues = nearest?.some(
    ({ code, path }) => code === 'invalid_value' && path.length === 0,
  );
  if (nearest === undefined || isOneOfSingleValues) return [issue];
  return nearest.flatMap((inner) =>
    unfold({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue),
  );
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a group of fields',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
};

/** What to do about a problem that its schema has no words for. */
function describeIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys')
    return 'is not a known key: take it out or correct its spelling';
  if (issue.code !== 'invalid_type') return undefined;
  const kind = KINDS[issue.expected] ?? issue.expected;
  return issue.input === undefined || issue.input === null
    ? `is missing: write ${kind}`
    : `is not ${kind}: write ${kind}`;
}
