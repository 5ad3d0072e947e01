import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { DEFAULT_LANGUAGE } from '#text/way-up.ts';
import { readFiles } from './read-content.ts';

const FOLDER = 'content/examples';
const EXAMPLE = `${FOLDER}/riverside-water.redress.json`;

/** The file of a language: its own, in the folder named after it, or else the English one. */
function exampleOf(language: string, root: string): string {
  if (!existsSync(join(root, FOLDER, language))) return EXAMPLE;
  const [own] = readFiles(root, `${FOLDER}/${language}`);
  return own?.path ?? EXAMPLE;
}

/** The text of the fictional assessment that "Open the example" opens, in a language where it is written in it. */
export function readExampleText(
  language: string = DEFAULT_LANGUAGE,
  root: string = process.cwd(),
): string {
  return readFileSync(join(root, exampleOf(language, root)), 'utf8');
}

/** The fictional assessment. Throws when its file is not a sound assessment. */
export function readExample(
  language: string = DEFAULT_LANGUAGE,
  root: string = process.cwd(),
): Assessment {
  const parsed = parseAssessmentFile(readExampleText(language, root));
  if (!parsed.ok) {
    const path = exampleOf(language, root);
    throw new Error(`${path} is refused: ${JSON.stringify(parsed.failure)}`);
  }
  return parsed.value;
}
