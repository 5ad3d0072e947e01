import { labelRuns, paragraph } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import type { WarningCode } from '#schema/record/log-warning.ts';
import type { MonitoringContext } from './monitoring-context.ts';
import { warningSentence } from './warning-sentence.ts';

/** The parts of what is said in which a warning would spoil a figure. */
export type Spoilt =
  | 'counts'
  | 'months'
  | 'backlog'
  | 'durations'
  | 'promises'
  | 'splits'
  | 'amounts'
  | 'scores'
  | 'repeats';

/** Which figures each warning would spoil. A new code does not compile until it stands here. */
const SPOILS: Readonly<Record<WarningCode, readonly Spoilt[]>> = {
  rowsNotComplaints: ['counts'],
  noId: ['counts'],
  perhapsNoRegister: ['counts', 'splits'],
  blankIds: ['counts'],
  sameRows: ['counts'],
  noReceivedColumn: ['months', 'durations', 'backlog', 'promises'],
  noReceivedDate: ['months', 'durations'],
  noClosedColumn: ['backlog', 'durations'],
  unreadableDates: ['durations', 'months'],
  otherDateForm: ['durations', 'months'],
  impossibleDates: ['durations', 'months'],
  eventBeforeReceived: ['durations', 'backlog'],
  futureDates: ['durations', 'backlog'],
  onlyMonths: ['durations', 'promises'],
  blanksThatAreSpaces: ['splits'],
  spellings: ['splits'],
  partialFirstMonth: ['months'],
  partialLastMonth: ['months'],
  closedOnly: ['backlog', 'durations'],
  startUp: ['months'],
  unreadableNumbers: ['amounts', 'scores'],
  negativeAmounts: ['amounts'],
  raggedRows: ['splits'],
  tooManyValues: ['splits'],
  longCells: ['splits'],
  undecodable: ['splits'],
  calendarYears: ['promises', 'durations'],
  noRepeatKey: ['repeats'],
};

/** The warnings that would spoil the figures of one part, each as a note beside them. */
export function warningsBeside(part: Spoilt, context: MonitoringContext): readonly Block[] {
  return context.period.figures.warnings
    .filter(({ code }) => SPOILS[code].includes(part))
    .map((warning) =>
      paragraph(labelRuns(context.words.mind.mark, warningSentence(warning, context)), 'note'),
    );
}
