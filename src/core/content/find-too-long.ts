import type * as z from 'zod';
import { type OwnStandard, OwnStandardSchema } from '#schema/record/own-standard.ts';
import { type ContentProblem, describePath } from './authored-file.ts';
import type { ReadStandard } from './read-standard.ts';

/** What is wrong with a text or a list that is longer than an assessment keeps, and what to do about it. */
function describe(issue: z.core.$ZodIssue): Pick<ContentProblem, 'message' | 'values'> {
  if (issue.code !== 'too_big') return { message: 'not-kept' };
  const { origin, maximum } = issue;
  const message = origin === 'string' ? 'too-long' : 'too-many';
  return { message, values: { maximum: Number(maximum) } };
}

/**
 * What of a standard is longer than an assessment keeps: with it inside, the assessment's own file would
 * be refused. Every problem carries the line of `read`, the file that the standard was made of.
 */
export function findTooLong(own: OwnStandard, read: ReadStandard): readonly ContentProblem[] {
  const checked = OwnStandardSchema.safeParse(own);
  if (checked.success) return [];
  return checked.error.issues.map((issue) => {
    const [, area, list, position, ...inClause] = issue.path;
    const id =
      list === 'clauses' ? own.areas[Number(area)]?.clauses[Number(position)]?.id : undefined;
    const clause = read.clauses.find(({ file }) => file.id === id);
    const { path, lineOf } = clause ?? read;
    const keys = clause ? inClause : issue.path;
    return { path, line: lineOf(keys), field: describePath(keys), ...describe(issue) };
  });
}
