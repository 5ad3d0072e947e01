import { confusion, macroF1, type Pair, scorePairs } from './scores.ts';

const WIDTH = 26;

function figure(value: number): string {
  return value.toFixed(2).padStart(7);
}

function scoreLine(name: string, pairs: readonly Pair[]): string {
  const score = scorePairs(pairs);
  const counts = [score.truePositives, score.falsePositives, score.falseNegatives];
  const figures = [score.precision, score.recall, score.f1].map(figure).join('');
  return name.padEnd(WIDTH) + figures + counts.map((count) => String(count).padStart(6)).join('');
}

const HEADER = `${''.padEnd(WIDTH)}      P      R     F1    TP    FP    FN`;

/** A table with a line for each thing that is looked for, and the averages below. */
export function scoreTable(title: string, pairs: readonly Pair[]): string {
  if (pairs.length === 0) return `${title}\n  nothing is labelled\n`;
  const abouts = [...new Set(pairs.map(({ about }) => about))].sort();
  const lines = abouts.map((about) =>
    scoreLine(
      `  ${about}`,
      pairs.filter((pair) => pair.about === about),
    ),
  );
  const micro = scoreLine('  all, micro average', pairs);
  const macro = `${'  all, macro average'.padEnd(WIDTH)}${' '.repeat(14)}${figure(macroF1(pairs))}`;
  return [title, HEADER, ...lines, micro, macro, ''].join('\n');
}

/** How often present, weak and absent were judged to be what they are. */
export function confusionTable(title: string, pairs: readonly Pair[]): string {
  const counts = confusion(pairs);
  const lines = (['P', 'W', 'A'] as const).map((label) => {
    const row = counts[label];
    return `  labelled ${label}  ${[row.P, row.W, row.A].map((n) => String(n).padStart(8)).join('')}`;
  });
  return [title, '  judged:            P       W       A', ...lines, ''].join('\n');
}
