import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator } from '#core/monitoring/indicator.ts';
import { loadIndicators } from '#core/monitoring/load-indicators.ts';
import { DEFAULT_LANGUAGE } from '#text/way-up.ts';

const PATH = 'content/complaint-log/indicators.yaml';

/** The indicator set of a complaint register in one language. Throws a `ContentError`. */
export function readIndicators(
  language: string = DEFAULT_LANGUAGE,
  root: string = process.cwd(),
): readonly Indicator[] {
  return loadIndicators({ path: PATH, text: readFileSync(join(root, PATH), 'utf8') }, language);
}
