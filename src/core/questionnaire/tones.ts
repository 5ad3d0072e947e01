import type { ColumnRule, Tone } from '#core/document/sheet-cell.ts';
import { ANSWER_VALUES } from '#schema/record/format.ts';

/** The colours of answers. */
const ANSWERS = {
  met: 'good',
  partly: 'fair',
  unmet: 'bad',
  notApplicable: 'quiet',
  unknown: 'open',
} as const satisfies Readonly<Record<(typeof ANSWER_VALUES)[number], Tone>>;

/** The colours of choices in the registers, by field and value; a choice of another field has none. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, Tone>>>> = {
  grade: { major: 'bad', minor: 'fair', opportunity: 'open', goodPractice: 'good' },
  status: { open: 'open', inProgress: 'fair', done: 'good', effective: 'good', dropped: 'quiet' },
  priority: { high: 'bad', medium: 'fair', low: 'quiet' },
};

function byLabel(
  labels: Readonly<Record<string, string>>,
  tones: Readonly<Record<string, Tone>>,
): ColumnRule['tones'] {
  const known = new Map(Object.entries(tones));
  return Object.fromEntries(
    Object.entries(labels).flatMap(([value, label]) => {
      const tone = known.get(value);
      return tone === undefined ? [] : [[label, tone]];
    }),
  );
}

/** What an answer may be, by its words, and its colours. */
export function answerRule(words: Readonly<Record<string, string>>): ColumnRule {
  const known = new Map(Object.entries(words));
  return {
    choices: ANSWER_VALUES.flatMap((value) => known.get(value) ?? []),
    tones: byLabel(words, ANSWERS),
  };
}

/** What a choice of a register may be, by its words, and its colours. */
export function choiceRule(name: string, labels: Readonly<Record<string, string>>): ColumnRule {
  const tones = new Map(Object.entries(CHOICES)).get(name) ?? {};
  return { choices: Object.values(labels), tones: byLabel(labels, tones) };
}
