import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** A file from `content/`, as read. */
export interface SourceFile {
  /** From the root of the project, such as `content/standards/iso-10002-2018/clauses/7.4.md`. */
  readonly path: string;
  readonly text: string;
}

/** A problem in `content/` or in a standard of the user's own: file and line, what is wrong, what to do. */
export interface ContentProblem {
  readonly path: string;
  readonly line: number;
  /** The field that is wrong, such as `criteria[2].text`. */
  readonly field?: string;
  /**
   * Code of a sentence in `content.json` of the locales, since a user may meet it too; or, of files
   * that only the site has, what is wrong in the language of their authors.
   */
  readonly message: string;
  /** For the places of the sentence. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The error that stops a build, with every problem. Who catches it has the words for them. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    const lines = problems.map(
      ({ path, line, field, message }) => `  ${path}:${line}  ${withField(field, message)}`,
    );
    super(`The content has ${problems.length} problem(s):\n${lines.join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

function withField(field: string | undefined, message: string): string {
  return field === undefined ? message : `${field} ${message}`;
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
      problems: [
        { path, line, message: 'not-yaml', values: { detail: describeSyntax(syntax.message) } },
      ],
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
    const detail = cause instanceof Error ? describeSyntax(cause.message) : '';
    return { problems: [{ path, line: 1 + offset, message: 'not-yaml', values: { detail } }] };
  }
}

/** Checks what was read against its schema. Every problem carries the line it stands on. */
export function checkData<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  data: unknown,
  lineOf: LineOf,
): Checked<z.output<Schema>> {
  const result = schema.safeParse(data, { error: codeOf });
  if (result.success) return { value: result.data, lineOf };
  return {
    problems: result.error.issues.flatMap(unfold).map((issue) => {
      const keys = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path;
      const place = keys.length === 0 ? {} : { field: describePath(keys) };
      return { path, line: lineOf(keys), ...place, ...describeIssue(issue) };
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

/** Code of a problem that its schema has none for. */
function codeOf(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'unknown-key';
    case 'invalid_value':
      return 'other-value';
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'missing' : 'other-kind';
    default:
      return 'not-understood';
  }
}

function describeIssue(issue: z.core.$ZodIssue): Pick<ContentProblem, 'message' | 'values'> {
  const { message } = issue;
  if (issue.code === 'invalid_type') return { message, values: { kind: issue.expected } };
  if (issue.code === 'invalid_value')
    return { message, values: { allowed: issue.values.map(String).join(', ') } };
  return issue.code === 'custom' && issue.params !== undefined
    ? { message, values: issue.params }
    : { message };
}
