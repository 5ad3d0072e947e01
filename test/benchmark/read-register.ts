import { openAsBlob } from 'node:fs';
import { makeFigures } from '#core/complaint-log/figures/make-figures.ts';
import { readLogFile } from '#export/complaint-log/read-log-file.ts';
import { MAPPING, SETTINGS, startCost } from './large-register-figures.ts';

// Run by itself, so that its time and its memory are its own: all figures of the register that is named.
const printCost = startCost();
const read = await readLogFile(await openAsBlob(process.argv[2] ?? ''), MAPPING);
if (!read.ok) throw new Error(read.failure.code);
const figures = makeFigures(read.value, MAPPING, SETTINGS, {}, '2026-11-30');
printCost(figures.complaints);
