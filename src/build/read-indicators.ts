import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator } from '#core/monitoring/indicator.ts';
import { loadIndicators } from '#core/monitoring/load-indicators.ts';
import { DEFAULT_LANGUAGE } from '#text/way-up.ts';
import { tellProblems } from './tell-problems.ts';

const PATH = 'content/complaint-log/indicators.yaml';

/** The indicator set of a complaint register in one language. Throws a `ContentError`. */
export function readIndicators(
  language: string = DEFAULT_LANGUAGE,
  root: string = process.cwd(),
): readonly Indicator[] {
  const text = readFileSync(join(root, PATH), 'utf8');
  return tellProblems(() => loadIndicators({ path: PATH, text }, language));
}
