import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { CellProblem } from '#core/tables/read-cell.ts';
import type { TableWords } from '#core/tables/register-table.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import type { Answer, AnswerValue, Assessment } from '#schema/record/assessment.ts';
import type { Attachment } from '#schema/record/attachment.ts';

/** Cells that were joined into one, counted from 0; only the first of them holds what it says. */
export interface JoinedCells {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** A sheet that came back, as text. */
export interface ReturnedSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly joined: readonly JoinedCells[];
}

/** What is read in one language: the statements as they are asked in it, and its words. */
export interface ReturnLanguage {
  readonly language: string;
  /** As the standards have them. */
  readonly catalogues: readonly Catalogue[];
  readonly words: QuestionnaireWords;
  readonly tableWords: TableWords;
}

/** The assessment into which something comes back, with every language in which it may have gone out; the page's first. */
export interface ReturnContext {
  readonly assessment: Assessment;
  readonly languages: readonly [ReturnLanguage, ...ReturnLanguage[]];
  readonly today: string;
}

/** Where a row stands; counted from 1, as spreadsheets do. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** What is to be known before a row is taken. */
export type RowRemark =
  | { readonly code: 'textChanged' | 'wording'; readonly text: string }
  | { readonly code: 'joined' | 'noReason' | 'byText' | 'shown' };

/** An answer that came back. */
export interface AnswerRow extends RowPlace {
  readonly kind: 'answer';
  readonly criterionId: string;
  /** The statement as it is asked now. */
  readonly text: string;
  /** What the row would set; only what differs from what stands here. */
  readonly said: {
    readonly value?: AnswerValue;
    readonly note?: string;
    readonly reason?: string;
    readonly evidence?: string;
  };
  /** The note takes the place of the one that stands here, since that one went out with it. */
  readonly replaces: boolean;
  readonly present: Answer | undefined;
  readonly remarks: readonly RowRemark[];
}

/** One field of an entry that came back with another value. */
export interface FieldChange {
  readonly field: string;
  readonly heading: string;
  readonly present: string;
  /** Empty where it was emptied. */
  readonly said: string;
  readonly value: unknown;
}

/** An entry of a register that came back. */
export interface EntryRow extends RowPlace {
  readonly kind: 'evidence' | 'findings' | 'actions';
  readonly id: string;
  /** What it is called, such as `A3`. */
  readonly name: string;
  /** It does not stand here yet: it was written down in a part that was handed out. */
  readonly isNew?: boolean;
  readonly changes: readonly FieldChange[];
}

export type TakeableRow = AnswerRow | EntryRow;

/** Why a row, or a cell of it, is not taken. */
export type UnreadReason =
  | { readonly code: 'noKey' | 'gone' | 'unclear'; readonly text: string }
  | { readonly code: 'otherAssessment' }
  | { readonly code: 'twice'; readonly row: number }
  | { readonly code: 'given'; readonly heading: string; readonly text: string }
  | {
      readonly code: 'cell';
      readonly register: EntryRow['kind'];
      readonly field: string;
      readonly heading: string;
      readonly text: string;
      readonly problem: CellProblem;
    };

export interface UnreadRow extends RowPlace {
  readonly reason: UnreadReason;
}

/** What came back with a file, row by row. */
export interface Returned {
  readonly rows: readonly TakeableRow[];
  readonly unread: readonly UnreadRow[];
  /** Rows of the form that nobody filled in, and rows that say what stands here. */
  readonly empty: number;
  readonly same: number;
  /** By whom it says that it was filled in. */
  readonly respondent: string;
  /** The group whose view it says it is; empty where it is nobody's but the assessment's. */
  readonly group: string;
  /** It says that anonymity was promised. */
  readonly isAnonymous: boolean;
  /** All that was answered, whatever stands here: what it says as the view of a group. */
  readonly said: readonly AnswerRow[];
  /** Standards whose wording had another version when it went out. */
  readonly older: readonly {
    readonly standard: string;
    readonly was: string;
    readonly is: string;
  }[];
  readonly columnsNotRead: readonly string[];
  readonly sheetsNotRead: readonly string[];
  /** Attachments of what was written down in a part, with their contents. */
  readonly files?: readonly {
    readonly attachment: Attachment;
    readonly bytes: Uint8Array<ArrayBuffer>;
  }[];
}

export type ReturnFailure = { readonly code: 'noRows' | 'otherAssessment' | 'wholeAssessment' };
