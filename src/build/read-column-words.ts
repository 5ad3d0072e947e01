import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, checkYaml } from '#core/content/authored-file.ts';
import { type ColumnWords, ColumnWordsSchema } from '#schema/authored/column-words.ts';
import { tellProblems } from './tell-problems.ts';

const PATH = 'content/complaint-log/columns.yaml';

/** The words by which the columns of a complaint register are recognised. Throws a `ContentError`. */
export function readColumnWords(root: string = process.cwd()): ColumnWords {
  const text = readFileSync(join(root, PATH), 'utf8');
  return tellProblems(() => {
    const checked = checkYaml(ColumnWordsSchema, PATH, text);
    if ('problems' in checked) throw new ContentError(checked.problems);
    return checked.value;
  });
}
