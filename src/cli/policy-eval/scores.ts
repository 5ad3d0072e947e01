/** A reader's label: the element is present, touched on, or absent. */
export type Label = 'P' | 'W' | 'A';

/** One thing in one text, as a reader labelled it and as the check judged it. */
export interface Pair {
  readonly about: string;
  /** Id of the element, where it is one. */
  readonly element?: string;
  readonly labelled: Label;
  readonly judged: Label;
}

export interface Scores {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function isThere(label: Label): boolean {
  return label !== 'A';
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** Precision, recall and F1 of present or weak against absent. Nothing to find and nothing found is 1. */
export function scorePairs(pairs: readonly Pair[]): Scores {
  const count = (labelled: boolean, judged: boolean) =>
    pairs.filter((pair) => isThere(pair.labelled) === labelled && isThere(pair.judged) === judged)
      .length;
  const truePositives = count(true, true);
  const falsePositives = count(false, true);
  const falseNegatives = count(true, false);
  return {
    ...{ truePositives, falsePositives, falseNegatives },
    trueNegatives: count(false, false),
    precision: ratio(truePositives, truePositives + falsePositives),
    recall: ratio(truePositives, truePositives + falseNegatives),
    f1: ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
  };
}

/** The mean F1 over all that is looked for, each counting the same; what is in no text is left out. */
export function macroF1(pairs: readonly Pair[]): number {
  const abouts = [...new Set(pairs.map(({ about }) => about))];
  const scores = abouts
    .map((about) => scorePairs(pairs.filter((pair) => pair.about === about)))
    .filter((score) => score.truePositives + score.falsePositives + score.falseNegatives > 0);
  return ratio(
    scores.reduce((sum, { f1 }) => sum + f1, 0),
    scores.length,
  );
}

/** How often each label met each judgement. */
export function confusion(pairs: readonly Pair[]): Readonly<Record<Label, Record<Label, number>>> {
  const row = (labelled: Label) => {
    const count = (judged: Label) =>
      pairs.filter((pair) => pair.labelled === labelled && pair.judged === judged).length;
    return { P: count('P'), W: count('W'), A: count('A') };
  };
  return { P: row('P'), W: row('W'), A: row('A') };
}
