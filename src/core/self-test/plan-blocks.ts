import { cell, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill } from '#core/message.ts';
import { type Fraction, toFigure, toNumber } from '#core/scoring/fraction.ts';
import type { SelfTestScore } from './score-self-test.ts';
import type { Part, Plan, SelfTest } from './self-test.ts';
import type { Writing } from './self-test-figures.ts';

/** A part that is below the aim, and what is to be learned. */
export interface Planned {
  readonly part: Part;
  readonly mean: Fraction;
  readonly plan: Plan;
}

/** What is to be learned: every part below the aim, the lowest first. A part without an answer is none. */
export function planFrom(test: SelfTest, score: SelfTestScore): readonly Planned[] {
  const aim = test.target ?? Math.max(...test.points);
  return test.parts
    .flatMap((part): readonly Planned[] => {
      const mean = score.parts.find(({ id }) => id === part.id)?.mean;
      const { plan } = part;
      return mean && plan && toNumber(mean) < aim ? [{ part, mean, plan }] : [];
    })
    .toSorted((a, b) => toNumber(a.mean) - toNumber(b.mean));
}

/** The plan as a table; nothing for a test that plans nothing, or of which nothing is answered. */
export function planBlocks(
  test: SelfTest,
  score: SelfTestScore,
  { words }: Writing,
): readonly Block[] {
  const planned = test.parts.filter(({ plan }) => plan !== undefined).map(({ id }) => id);
  const isAnswered = score.parts.some(({ id, mean }) => mean && planned.includes(id));
  if (!isAnswered) return [];
  const rows = planFrom(test, score);
  const { plan: said } = words;
  if (rows.length === 0) return [paragraph(said.none)];
  const hours = rows.reduce((sum, { plan }) => sum + plan.hours, 0);
  return [
    table(
      said.title,
      [
        column(said.topic, 1.6),
        column(words.result.mean, 0.6, 'end'),
        column(said.way, 2),
        column(said.hours, 0.6, 'end'),
        column(said.indicator, 2),
      ],
      rows.map(({ part, mean, plan }) => [
        cell(fill(said.topicOf, { part: part.title, topic: plan.topic })),
        cell(toFigure(mean)),
        cell(plan.way),
        cell(String(plan.hours)),
        cell(plan.indicator),
      ]),
    ),
    paragraph(fill(said.sum, { hours }), 'note'),
  ];
}
