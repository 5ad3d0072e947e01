/**
 * How often two numbers stand at the same place of two lists, each below a limit of its own: the counts of
 * one number of the first list behind those of the number before it.
 */
export function countPairs(
  firsts: Uint16Array,
  seconds: Uint8Array | Uint16Array,
  firstLimit: number,
  secondLimit: number,
): Uint32Array {
  const counts = new Uint32Array(firstLimit * secondLimit);
  for (let at = 0; at < firsts.length; at += 1) {
    const first = firsts[at] ?? firstLimit;
    const second = seconds[at] ?? secondLimit;
    if (first >= firstLimit || second >= secondLimit) continue;
    const place = first * secondLimit + second;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
