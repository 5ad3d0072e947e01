/**
 * Writes the traditional forms of Chinese characters to `content/policy/check/traditional.yaml`, as a
 * maintained converter gives them: `node src/build/write-traditional-forms.ts`. The site itself
 * carries only those that its rules need, and no converter.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';

const FIRST_IDEOGRAPH = 0x3400;
const LAST_IDEOGRAPH = 0x9fff;
/** What the converter keeps apart and policies do not: 覆核 is 复核, 回覆 is 回复. */
const ALSO = '覆复';

const convert = Converter({ from: 't', to: 'cn' });
const pairs = Array.from({ length: LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1 }, (_, at) => {
  const character = String.fromCodePoint(FIRST_IDEOGRAPH + at);
  const simplified = convert(character);
  return character === simplified ? '' : character + simplified;
});
writeFileSync(
  join(process.cwd(), 'content/policy/check/traditional.yaml'),
  `# Each traditional character with the simplified one after it. Derived: see src/build/write-traditional-forms.ts.\npairs: ${pairs.join('')}${ALSO}\n`,
);
