import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
import type { LogMapping } from '#schema/record/complaint-log.ts';
import type { LogFigures, LogPeriod } from '#schema/record/log-figures.ts';
import { NOW } from './an-assessment.ts';

/** How the register of the tests is read. */
export const aLogMapping: LogMapping = {
  encoding: 'utf-8',
  delimiter: ',',
  headingRow: 1,
  decimal: '.',
  columns: [
    { role: 'id', heading: 'Reference', position: 0 },
    { role: 'received', heading: 'Received', position: 1, dateForm: 'yearFirst' },
  ],
  foldings: [],
};

/** Figures of one month, such as `2026-10`, in which two complaints came in. */
export function someLogFigures(month: string): LogFigures {
  return {
    rows: 2,
    leftOut: [],
    complaints: 2,
    counting: 'ids',
    asOf: `${month}-28`,
    firstReceived: `${month}-02`,
    lastReceived: `${month}-03`,
    noReceivedDate: 0,
    invalid: 0,
    isBacklogSound: true,
    dates: [{ role: 'received', filled: 2, blank: 0, unreadable: 0, hasTimes: false }],
    months: [{ month, received: 2, closed: 0, reopened: 0, isPartial: true }],
    receivedByDay: [1, 1],
    durations: [],
    promises: [],
    tallies: [],
    rates: [],
    warnings: [],
  };
}

/** The period of one month. */
export function aLogPeriod(month: string): LogPeriod {
  return {
    id: month,
    title: month,
    fileName: `register-${month}.csv`,
    fileHash: '0'.repeat(64),
    madeAt: NOW,
    mapping: aLogMapping,
    settings: USUAL_SETTINGS,
    figures: someLogFigures(month),
  };
}
