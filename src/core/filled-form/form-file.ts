/** Why a file is not read as a form. */
export type FormFailure =
  | 'too-large'
  | 'too-much'
  | 'too-slow'
  | 'kind'
  | 'unreadable'
  | 'no-text'
  | 'no-form'
  | 'no-reader';

/** Largest file that is read, in bytes. */
export const FORM_FILE_LIMIT = 20_000_000;
