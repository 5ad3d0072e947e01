import { existsSync, readFileSync } from 'node:fs';
import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
import type { ColumnRole, LogMapping, LogSettings } from '#schema/record/complaint-log.ts';
import { HEADINGS } from './a-large-register.ts';

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

const DATES: ReadonlySet<ColumnRole> = new Set(['received', 'acknowledged', 'closed']);

/** What the columns of the large register are; its descriptions are not read. */
export const MAPPING: LogMapping = {
  encoding: 'utf-8',
  delimiter: ',',
  headingRow: 1,
  decimal: '.',
  foldings: [],
  columns: ROLES.map((role, position) => ({
    role,
    heading: HEADINGS.split(',')[position] ?? '',
    position,
    ...(DATES.has(role) ? { dateForm: 'yearFirst' } : {}),
  })),
};

/** What its figures are made by, so that every kind of them is made. */
export const SETTINGS: LogSettings = {
  ...USUAL_SETTINGS,
  upheld: ['Upheld'],
  partlyUpheld: ['Partly upheld'],
  notUpheld: ['Not upheld'],
  repeatKey: ['category', 'site'],
  promises: [5, 20, 40].map((days) => ({
    id: String(days),
    event: 'closed' as const,
    days,
    unit: 'working' as const,
  })),
};

/** The most memory that this program had, in megabytes; what Node tells may be that of the program that started it. */
function mostMemory(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kilobytes) / 1024;
}

/** Begins to measure; what it gives prints milliseconds in all and of the processor, and the most memory. */
export function startCost(): (rows: number) => void {
  const started = performance.now();
  const before = process.cpuUsage();
  return (rows) => {
    const { user, system } = process.cpuUsage(before);
    const milliseconds = performance.now() - started;
    const cost = { milliseconds, worked: (user + system) / 1_000, megabytes: mostMemory(), rows };
    process.stdout.write(JSON.stringify(cost));
  };
}
