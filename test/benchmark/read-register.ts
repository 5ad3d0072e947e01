import { openAsBlob } from 'node:fs';
import { makeFigures } from '#core/complaint-log/figures/make-figures.ts';
import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
import { readLogFile } from '#export/complaint-log/read-log-file.ts';
import type { ColumnRole, LogMapping } from '#schema/record/complaint-log.ts';

// Run by itself, so that its time and its memory are its own: all figures of the register that is named.
const ROLES: readonly ColumnRole[] = [
  'id',
  'received',
  'acknowledged',
  'closed',
  'category',
  'product',
  'site',
  'channel',
  'outcome',
  'amount',
  'satisfaction',
];

const MAPPING: LogMapping = {
  encoding: 'utf-8',
  delimiter: ',',
  headingRow: 1,
  decimal: '.',
  foldings: [],
  columns: ROLES.map((role, position) => ({
    role,
    heading: role,
    position,
    dateForm: 'yearFirst',
  })),
};

const SETTINGS = {
  ...USUAL_SETTINGS,
  upheld: ['Upheld'],
  partlyUpheld: ['Partly upheld'],
  notUpheld: ['Not upheld'],
  repeatKey: ['category', 'site'] as ColumnRole[],
  promises: [5, 20, 40].map((days) => ({
    id: String(days),
    event: 'closed' as const,
    days,
    unit: 'working' as const,
  })),
};

const started = performance.now();
const read = await readLogFile(await openAsBlob(process.argv[2] ?? ''), MAPPING);
if (!read.ok) throw new Error(read.failure.code);
const figures = makeFigures(read.value, MAPPING, SETTINGS, {}, '2026-11-30');
const milliseconds = performance.now() - started;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ milliseconds, megabytes, rows: figures.complaints }));
