/** A line of text, or a row of a table with its cells. */
export type FormBlock =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] };

/** A provision as the form has it: what it asks and what was written to it. */
export interface FormEntry {
  /** Numbers that it goes by, such as `6.14`; none where the form has none. */
  readonly numbers: readonly string[];
  readonly requirement: string;
  /** What stands as its answer. */
  readonly answer: string;
  readonly evidence: string;
  readonly commentary: string;
  readonly recommendation: string;
  readonly date: string;
}

/** Entries that belong together, with what stood before them: one form of perhaps several in a file. */
export interface FormPart {
  readonly entries: readonly FormEntry[];
  /** Lines and headings outside of its rows. */
  readonly beside: readonly string[];
}

export const EMPTY_ENTRY: FormEntry = {
  numbers: [],
  requirement: '',
  answer: '',
  evidence: '',
  commentary: '',
  recommendation: '',
  date: '',
};

/** Two pieces of one cell, the second one below the first. */
export function below(before: string, next: string): string {
  return [before, next.trim()].filter(Boolean).join('\n');
}
