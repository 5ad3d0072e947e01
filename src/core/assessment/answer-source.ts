import { LINE_LIMIT } from '#schema/record/format.ts';

/** Where what is taken comes from. */
export interface AnswerSource {
  /** By whom it was filled in; empty where nobody says. */
  readonly respondent: string;
  /** Name of the file. */
  readonly file: string;
}

/** Who said something, and in which file, on one line: `Anna Lee (front.xlsx)`. */
export function sourceLine({ respondent, file }: AnswerSource): string {
  const name = respondent.trim();
  return (name === '' ? file : `${name} (${file})`).slice(0, LINE_LIMIT);
}

/** Who said something, out of its source; undefined where only the file is known. */
export function respondentIn(source: string | undefined): string | undefined {
  return /^(.+?) \(.*\)?$/s.exec(source ?? '')?.[1];
}
