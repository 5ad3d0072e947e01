/** Writes blocks as a Word file, again and again in one process, and prints the processor's milliseconds: DOCUMENT TIMES. */

import { readFileSync } from 'node:fs';
import { renderDocx } from '#export/docx/render-docx.ts';

const [, , input = '', times = ''] = process.argv;
const document = JSON.parse(readFileSync(input, 'utf8'));
const used: number[] = [];
let before = 0;
let size = 0;
for (let time = 0; time < Number(times); time += 1) {
  size = (await renderDocx(document)).length;
  const { user, system } = process.cpuUsage();
  const now = (user + system) / 1000;
  used.push(now - before);
  before = now;
}
process.stdout.write(JSON.stringify({ used, size }));
