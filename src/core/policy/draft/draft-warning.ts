/** Where the provision of a code can be read. */
export interface CodeProvision {
  readonly number: string;
  /** Address of the code itself. */
  readonly page: string;
  /** The clause on this site, where the code is one of its standards. */
  readonly clause?: { readonly standard: string; readonly slug: string };
}

/** Something to look at before the draft is published. */
export interface DraftWarning {
  readonly code:
    | 'noName'
    | 'noContact'
    | 'oneChannel'
    | 'noOutsideBody'
    | 'notGiven'
    | 'notShorter'
    | 'lateAcknowledgement'
    | 'edited'
    | 'ends'
    | 'heldTo'
    | 'mayBreak'
    | 'neverDue'
    | 'openDuties'
    | 'stepsTooLong'
    | 'stepTooLate'
    | 'stepsBreakCode'
    | 'promised';
  readonly text: string;
  /** The question to go to. */
  readonly questionId?: string;
  /** The block to go to. */
  readonly key?: string;
  /** The provision of the chosen code that it is about. */
  readonly provision?: CodeProvision;
}
