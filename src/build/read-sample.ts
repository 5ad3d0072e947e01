import { readFileSync } from 'node:fs';
import { parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import type { Assessment } from '#schema/record/assessment.ts';

const SAMPLE = 'content/examples/riverside-water.redress.json';

/** The text of the fictional assessment that "Open the sample" opens. */
export function readSampleText(root: string = process.cwd()): string {
  return readFileSync(`${root}/${SAMPLE}`, 'utf8');
}

/** The fictional assessment. Throws when its file is not a sound assessment. */
export function readSample(root: string = process.cwd()): Assessment {
  const parsed = parseAssessmentFile(readSampleText(root));
  if (!parsed.ok) throw new Error(`${SAMPLE} is refused: ${JSON.stringify(parsed.failure)}`);
  return parsed.value;
}
