import type { BookFormat } from '#build/book-formats.ts';
import type { SqlEngine } from '#core/complaint-log/sql/sql-engines.ts';
import type { Rule } from '#core/merge/rules.ts';
import type { MonitoringEdition } from '#core/monitoring/build-monitoring-report.ts';
import type { OscalModel } from '#export/oscal/write-oscal.ts';
import type { DocumentFormat, ReportFormat } from '#export/report-format.ts';
import type { DateForm } from '#schema/record/complaint-log.ts';
import type { ChecklistOrder, Edition } from '#schema/record/report-choice.ts';
import type { CommandWords } from './command-words.ts';

/** What a command is given by the program around it. */
export interface Surroundings {
  /** Folder of the project: content and fonts are found from here, wherever the command is started. */
  readonly root: string;
  /** Folder that the names of files on the command line start from. */
  readonly folder: string;
  /** Of the words, the report and the titles of the standard: a folder of `content/locales`. */
  readonly language: string;
  readonly words: CommandWords;
  /** Writes lines to standard output. */
  readonly say: (text: string) => void;
  /** Writes a line to standard error. */
  readonly warn: (text: string) => void;
  /** Shows on a terminal how far a run over many files is; shows nothing in a pipe. */
  readonly progress: (done: number, whole: number, name: string) => void;
}

/** What every command over assessments takes. */
export interface Batch {
  /** Files, folders and patterns as they were named; `-` is standard input, and then alone. */
  readonly paths: readonly string[];
  /** A table with a row for each assessment and standard. */
  readonly summary: string | undefined;
  /** Whether a file that is there already may be written over. */
  readonly force: boolean;
}

/** What several assessments side by side are written as. */
export type ComparisonForm = DocumentFormat | 'text' | 'json' | 'csv' | 'xlsx';

/** What a report is written as: a document, its rows as a workbook, or the tree that every document is made from. */
export type ReportForm = DocumentFormat | 'xlsx' | 'json';

/** What the figures of a register are written as. */
export type MonitorForm = ReportFormat | 'xlsx' | 'json';

/** What `redress monitor` was asked for. */
export interface MonitorRequest {
  readonly command: 'monitor';
  readonly file: string;
  readonly out: string;
  readonly force: boolean;
  readonly form: MonitorForm;
  readonly edition: MonitoringEdition;
  readonly organisation: string;
  /** A file with the identity of the firm that makes the paper. */
  readonly brand: string | undefined;
  /** A file with the mapping, and the settings where it has them. */
  readonly mapping: string | undefined;
  /** The id of a code, or limits. */
  readonly policy: string | undefined;
  /** The day on which open complaints are looked at. */
  readonly day: string | undefined;
  /** How dates are written that can be read in several ways. */
  readonly dates: DateForm | undefined;
  /** A national calendar of working days. */
  readonly calendar: string | undefined;
  /** Of a workbook with several. */
  readonly sheet: string | undefined;
}

/** What `redress monitor --sql` was asked for. */
export interface SqlRequest {
  readonly command: 'sql';
  readonly engine: SqlEngine;
  /** A file with the mapping, and the settings where it has them. */
  readonly mapping: string;
  readonly table: string;
  readonly policy: string | undefined;
  readonly day: string | undefined;
}

/** What `redress book` was asked for: the library as one file. */
export interface BookRequest {
  readonly command: 'book';
  readonly out: string;
  readonly format: BookFormat;
  readonly force: boolean;
}

/** What `redress read-back` was asked for: what came back with files, in a new file of the assessment. */
export interface ReadBackRequest {
  readonly command: 'read-back';
  readonly record: string;
  readonly files: readonly string[];
  readonly out: string;
  /** Whether what pushes something away is taken, too. */
  readonly all: boolean;
  readonly force: boolean;
}

/** What `redress merge` was asked for: files of one assessment as one. */
export interface MergeRequest extends Pick<Batch, 'paths' | 'force'> {
  readonly command: 'merge';
  readonly out: string;
  /** What decides in place of a person; without one, all that several changed differently stands undecided. */
  readonly rule: Rule | undefined;
  /** Name of the lead assessor; undefined for the one that the files name. */
  readonly lead: string | undefined;
}

/** What was asked for. */
export type Request =
  | { readonly command: 'help' }
  | ReadBackRequest
  | ({
      readonly command: 'score';
      readonly json: boolean;
      /** A folder; without one the scores are printed. */
      readonly out: string | undefined;
    } & Batch)
  | ({
      readonly command: 'report';
      /** A file, or a folder where there are several assessments. */
      readonly out: string;
      readonly format: ReportForm;
      /** The day on which it is asked what has expired and what is overdue. */
      readonly day: string;
      /** Undefined for the one that is kept with the assessment. */
      readonly edition: Edition | undefined;
      /** Undefined for what is kept with the assessment. */
      readonly checklistBy: ChecklistOrder | undefined;
      /** Whether the record itself lies inside a PDF or Word file. */
      readonly holdsRecord: boolean;
      /** A file with the identity of the firm that makes the papers. */
      readonly brand: string | undefined;
      /** A Word file with marked places that the report fills. */
      readonly template: string | undefined;
    } & Batch)
  | {
      readonly command: 'library';
      /** Id of a standard. */
      readonly standard: string;
      readonly out: string;
      readonly force: boolean;
    }
  | {
      readonly command: 'verify';
      /** A PDF or Word file. */
      readonly report: string;
      /** What it is held against; undefined for what lies inside it. */
      readonly record: string | undefined;
    }
  | ({
      readonly command: 'compare';
      /** A file; without one the comparison is printed. */
      readonly out: string | undefined;
      readonly form: ComparisonForm;
      /** Aliases in place of the names of clients, assessments and files. */
      readonly anonymous: boolean;
      readonly brand: string | undefined;
    } & Batch)
  | ({
      readonly command: 'oscal';
      /** A file, or a folder where there are several assessments. */
      readonly out: string;
      readonly model: OscalModel;
    } & Batch)
  | ({
      readonly command: 'redact';
      /** A file, or a folder where there are several assessments. */
      readonly out: string;
      /** A file with names that the record does not know, one a line. */
      readonly names: string | undefined;
      /** A table of who is who, as `.csv` or `.xlsx`. */
      readonly key: string | undefined;
    } & Batch)
  | BookRequest
  | {
      readonly command: 'questionnaire';
      readonly file: string;
      readonly out: string;
      readonly force: boolean;
      /** Numbers of clauses; none for all. */
      readonly clauses: readonly string[];
      /** Who fills it in, and the day by which it is to be back. */
      readonly to: string | undefined;
      readonly due: string | undefined;
    }
  | {
      readonly command: 'read-form';
      readonly file: string;
      readonly out: string;
      /** The standard's id. */
      readonly standard: string;
      /** Undefined for the newest that the file has a form on. */
      readonly edition: string | undefined;
      readonly force: boolean;
    }
  | MergeRequest
  | MonitorRequest
  | SqlRequest
  | ({ readonly command: 'validate' } & Batch);
