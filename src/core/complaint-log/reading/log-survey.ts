import type { ColumnRole, DateForm, Encoding, LogMapping } from '#schema/record/complaint-log.ts';

/** How sure an encoding is: marked at the start of the file, fits all that was seen, or the likeliest. */
export type EncodingCertainty = 'marked' | 'fits' | 'likely';

export interface FoundEncoding {
  readonly encoding: Encoding;
  readonly certainty: EncodingCertainty;
  /** Bytes of a mark at the start, which are no part of the text. */
  readonly markLength: number;
}

/** What was seen of one column. */
export interface SurveyedColumn {
  /** Counted from 0. */
  readonly position: number;
  readonly heading: string;
  /** What it seems to be; undefined where nothing fits. */
  readonly role: ColumnRole | undefined;
  /** By its heading, or by its contents alone. */
  readonly foundBy: 'heading' | 'contents' | undefined;
  /** The first different values, cut to one line. */
  readonly examples: readonly string[];
  readonly filled: number;
  readonly blank: number;
  /** Every form in which all its values can be read; empty where it holds no dates. */
  readonly dateForms: readonly DateForm[];
  /** Looks like names, addresses, numbers of people: left out unless somebody says otherwise. */
  readonly isPersonal: boolean;
}

/** Dates that can be read in several ways, to be asked: with examples of what each way makes of them. */
export interface DateQuestion {
  readonly position: number;
  readonly heading: string;
  readonly forms: readonly DateForm[];
  readonly examples: readonly {
    readonly written: string;
    /** The day by each of `forms`, in their order. */
    readonly days: readonly string[];
  }[];
}

/** What a look at a register shows, before it is read: the mapping proposed and what has to be asked. */
export interface LogSurvey {
  readonly encoding: FoundEncoding;
  /** The sheets of a workbook by their names; not there for any other file. */
  readonly sheets?: readonly string[];
  /** With everything recognised in it; a date column that has to be asked has no `dateForm` yet. */
  readonly mapping: LogMapping;
  readonly columns: readonly SurveyedColumn[];
  /** The first records as cells, cut to one line each, the headings among them. */
  readonly firstRecords: readonly (readonly string[])[];
  readonly recordsSeen: number;
  /** Headings that were read of the last file and that this one does not have. */
  readonly missing: readonly string[];
  /** Empty when nothing is in doubt. */
  readonly questions: readonly DateQuestion[];
}
