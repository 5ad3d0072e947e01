/** What is known of each complaint on one question: 0 where nothing is. */
export type Verdicts = Uint8Array;

export const NO = 1;
export const YES = 2;
/** A yes that is not a whole one. */
export const PARTLY = 3;
/** How many verdicts there are, none among them. */
export const VERDICTS = 4;

/** How often each verdict was given, by its number. */
export function countVerdicts(verdicts: Verdicts): readonly number[] {
  const counts = new Uint32Array(VERDICTS);
  for (let at = 0; at < verdicts.length; at += 1) {
    const verdict = verdicts[at] ?? 0;
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return Array.from(counts);
}
