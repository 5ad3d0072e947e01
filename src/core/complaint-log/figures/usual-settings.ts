import type { LogSettings } from '#schema/record/complaint-log.ts';

/** What figures are made by until somebody chooses: no promises, Monday to Friday, repeats within 90 days. */
export const USUAL_SETTINGS: LogSettings = {
  asOf: '',
  clockStart: 'received',
  calendar: '',
  holidays: [],
  workdays: [],
  promises: [],
  partialMonths: 'leaveOut',
  upheld: [],
  partlyUpheld: [],
  notUpheld: [],
  escalated: [],
  external: [],
  repeatKey: [],
  repeatDays: 90,
  exposure: [],
};
