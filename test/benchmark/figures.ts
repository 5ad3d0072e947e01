/** Prints a line of its own among the runner's. */
export function say(line: string): void {
  process.stdout.write(`\n${line}\n`);
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** How a figure stands to its budget, in words. */
export function verdict(figure: number, budget: number): string {
  return `${figure <= budget ? 'within' : 'OVER'} the budget of ${budget}`;
}
