/** Why a file is not read as a complaint register. Rows and columns are counted from 1. */
export type LogFailure =
  | { readonly code: 'log-empty' }
  /** A zip, a PDF, a picture or an old Excel file, whatever its name says. */
  | { readonly code: 'log-not-text' }
  /** A page, XML or JSON, whatever its name says. */
  | { readonly code: 'log-markup' }
  | { readonly code: 'log-no-headings' }
  | { readonly code: 'log-headings-only' }
  | { readonly code: 'log-quote-open'; readonly row: number }
  | { readonly code: 'log-too-many-columns'; readonly columns: number; readonly limit: number }
  | { readonly code: 'log-too-many-rows'; readonly limit: number }
  /** Nothing in the mapping that a figure could be made of. */
  | { readonly code: 'log-nothing-mapped' }
  | { readonly code: 'log-sheet-damaged' }
  | { readonly code: 'log-sheet-too-large' }
  /** The workbook has no sheet of that name; `sheets` are the names that it has. */
  | { readonly code: 'log-no-sheet'; readonly sheet: string; readonly sheets: string }
  | { readonly code: 'log-cancelled' };
