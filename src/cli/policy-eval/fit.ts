import { rightOfHundred } from '#core/policy/check/sureness.ts';
import type { PolicyMeasured } from '#schema/authored/policy-check.ts';
import type { Verdict } from '#schema/record/policy-check.ts';
import type { Pair } from './scores.ts';

/** Labelled elements of one text. */
type TextPairs = readonly Pair[];

const VERDICTS: Readonly<Record<Pair['judged'], Verdict>> = {
  P: 'covered',
  W: 'weak',
  A: 'missing',
};

function isRight({ labelled, judged }: Pair): boolean {
  return (labelled === 'A') === (judged === 'A');
}

function countOf(pairs: readonly Pair[], judged: Pair['judged']) {
  const such = pairs.filter((pair) => pair.judged === judged);
  return { right: such.filter(isRight).length, all: such.length };
}

/** Counts by element how many verdicts of each kind were right as to whether the element is there. */
function measure(texts: readonly TextPairs[]): PolicyMeasured {
  const pairs = texts.flat();
  const ids = [...new Set(pairs.map(({ element }) => element ?? ''))].filter(Boolean).sort();
  const elements = ids.map((id) => {
    const own = pairs.filter(({ element }) => element === id);
    return [
      id,
      { covered: countOf(own, 'P'), weak: countOf(own, 'W'), missing: countOf(own, 'A') },
    ] as const;
  });
  return { texts: Math.max(1, texts.length), elements: Object.fromEntries(elements) };
}

/** What was counted, as `content/policy/check/measured.yaml` has it. */
export function measuredFile(texts: readonly TextPairs[]): string {
  const { elements } = measure(texts);
  const lines = Object.entries(elements).flatMap(([id, counts]) => [
    `  ${id}:`,
    ...Object.entries(counts).map(
      ([verdict, { right, all }]) => `    ${verdict}: { right: ${right}, all: ${all} }`,
    ),
  ]);
  return [
    '# How many verdicts of each kind a reader agreed with, on texts that no rule had been written for when they were read.',
    '# Written by: npm run policy:eval -- FOLDER --fit',
    `texts: ${texts.length}`,
    'elements:',
    ...lines,
    '',
  ].join('\n');
}

/** For every text, how sure its verdicts are said to be when it is not counted itself, against how many were right. */
export function leaveOneOut(texts: readonly TextPairs[]): string {
  const rows = texts.flatMap((text, at) => {
    const measured = measure(texts.toSpliced(at, 1));
    return text.map((pair) => ({
      said: rightOfHundred(measured, pair.element ?? '', VERDICTS[pair.judged]),
      right: isRight(pair),
    }));
  });
  const bands = [
    [0, 70],
    [70, 80],
    [80, 90],
    [90, 101],
  ] as const;
  const lines = bands.map(([from, to]) => {
    const within = rows.filter(({ said }) => said >= from && said < to);
    const right = within.filter((row) => row.right).length;
    const share = within.length === 0 ? '–' : String(Math.round((100 * right) / within.length));
    return `  said ${from} to ${to - 1} of 100: ${share.padStart(4)} were right, of ${within.length}`;
  });
  return ['Sureness, each text left out in its turn', ...lines, ''].join('\n');
}
