/**
 * Makes a report again and again in one process and prints the processor's milliseconds of each; the first has the
 * start of the process and the loading of the code in it: INPUT FORMAT FONTS TIMES [EDITION] [OUT].
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildReport } from '#core/report/build-report.ts';
import { loadWriter } from '#export/load-writer.ts';
import type { DocumentFormat } from '#export/report-format.ts';

const [, , input = '', format = '', fontFolder = '', times = '', edition, out] = process.argv;
const from = { ...JSON.parse(readFileSync(input, 'utf8')), ...(edition ? { edition } : {}) };
const fonts = {
  loadCoverage: async () => JSON.parse(await readFile(join(fontFolder, 'coverage.json'), 'utf8')),
  loadFont: async (name: string) => new Uint8Array(await readFile(join(fontFolder, name))),
};

async function makeReport(): Promise<Uint8Array> {
  const document = buildReport(from);
  if (format === 'blocks') return new TextEncoder().encode(JSON.stringify(document));
  return (await loadWriter(format as DocumentFormat))(document, { fonts });
}

const used: number[] = [];
let bytes: Uint8Array = new Uint8Array();
let before = 0;
for (let time = 0; time < Number(times); time += 1) {
  bytes = await makeReport();
  const { user, system } = process.cpuUsage();
  const now = (user + system) / 1000;
  used.push(now - before);
  before = now;
}
if (out) writeFileSync(out, bytes);
// In kilobytes, whatever the system counts in.
const memory = process.resourceUsage().maxRSS;
process.stdout.write(JSON.stringify({ used, size: bytes.length, memory }));
