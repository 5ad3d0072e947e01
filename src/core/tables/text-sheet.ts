/** A sheet of texts: its name, its headings and its rows. */
export interface TextSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
