import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LogCriterion, loadLogCriteria } from '#core/monitoring/log-criterion.ts';
import { tellProblems } from './tell-problems.ts';

const PATH = 'content/complaint-log/criteria.yaml';

/** The criteria that the figures of a complaint register speak to, in one language. Throws a `ContentError`. */
export function readLogCriteria(
  language: string,
  root: string = process.cwd(),
): readonly LogCriterion[] {
  const text = readFileSync(join(root, PATH), 'utf8');
  return tellProblems(() => loadLogCriteria({ path: PATH, text }, language));
}
