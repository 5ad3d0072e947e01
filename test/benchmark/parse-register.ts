import { createReadStream } from 'node:fs';
import papaparse from 'papaparse';
import { startCost } from './large-register-figures.ts';

// Run by itself: what papaparse takes merely to parse the register that is named.
const printCost = startCost();
let rows = -1;
papaparse.parse<readonly string[]>(createReadStream(process.argv[2] ?? '', { encoding: 'utf8' }), {
  chunk: ({ data }) => {
    rows += data.length;
  },
  complete: () => printCost(rows),
});
