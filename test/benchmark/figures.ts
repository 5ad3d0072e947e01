/** Prints a line of its own among the runner's. */
export function say(line: string): void {
  process.stdout.write(`\n${line}\n`);
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
