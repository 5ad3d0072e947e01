import { readFileSync } from 'node:fs';
import { parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import type { Assessment } from '#schema/record/assessment.ts';

const EXAMPLE = 'content/examples/riverside-water.redress.json';

/** The text of the fictional assessment that "Open the example" opens. */
export function readExampleText(root: string = process.cwd()): string {
  return readFileSync(`${root}/${EXAMPLE}`, 'utf8');
}

/** The fictional assessment. Throws when its file is not a sound assessment. */
export function readExample(root: string = process.cwd()): Assessment {
  const parsed = parseAssessmentFile(readExampleText(root));
  if (!parsed.ok) throw new Error(`${EXAMPLE} is refused: ${JSON.stringify(parsed.failure)}`);
  return parsed.value;
}
