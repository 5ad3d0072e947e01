/** Longest file that is read, in characters. ISO 10002 with its guidance takes a quarter of it. */
export const OWN_STANDARD_LIMIT = 2_000_000;

/** Ids of the standards whose criteria a file shares, as far as its text tells. */
export function standardsSharedIn(text: string): readonly string[] {
  // An anchor or the sign of a block may stand before the id. No part is without end: else a text of
  // nothing but beginnings takes the square of its length.
  const ids = [
    ...text.matchAll(
      /same["']?\s{0,200}:\s{0,200}(?:[&>|]\S{0,100}\s{1,200})?["']?([a-z0-9-]{1,100})\//g,
    ),
  ];
  return [...new Set(ids.flatMap(([, id]) => id ?? []))];
}
