import type { ReportFormat } from '#export/report-format.ts';
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
}

/** What was asked for. `file` may be `-`. */
export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'score'; readonly file: string; readonly json: boolean }
  | {
      readonly command: 'report';
      readonly file: string;
      readonly out: string;
      readonly format: ReportFormat;
      /** The day on which it is asked what has expired and what is overdue. */
      readonly day: string;
    }
  | { readonly command: 'validate'; readonly file: string };
