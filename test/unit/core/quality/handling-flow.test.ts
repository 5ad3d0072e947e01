import { describe, expect, test } from 'vitest';
import { readWords } from '#build/read-words.ts';
import { handlingFlow } from '#core/quality/handling-flow.ts';
import { flowFigure } from '#core/quality-blocks/flow-figure.ts';
import { aHandling } from '../../../builders/quality-samples.ts';

const NONE = { escalated: undefined, external: undefined, open: undefined, reopened: undefined };

describe('the way of the complaints', () => {
  test('has the steps in their order, and beside each what leaves the way there', () => {
    const { steps, untold } = handlingFlow(aHandling(100));

    expect(steps.map(({ id, count }) => [id, count])).toEqual([
      ['received', 100],
      ['acknowledged', 80],
      ['answered', 90],
      ['closed', 85],
    ]);
    expect(steps.map(({ beside }) => beside.map(({ id }) => id))).toEqual([
      [],
      [],
      ['escalated', 'external'],
      ['open', 'reopened'],
    ]);
    expect(untold).toEqual([]);
  });

  test('names a step that fewer took than a later one', () => {
    const { steps } = aHandling(100);
    const full = { ...steps, acknowledged: 95 };

    expect(handlingFlow(aHandling(100)).skipped).toBe('acknowledged');
    expect(handlingFlow({ ...aHandling(100), steps: full }).skipped).toBeUndefined();
  });

  test('leaves out what the register does not tell, and says so; a branch without its step stands at the one before', () => {
    const counts = {
      steps: { received: 10, acknowledged: undefined, answered: undefined, closed: 7 },
      medianDays: { closed: 4 },
      branches: { ...NONE, escalated: 2, open: 3 },
    };
    const { steps, untold } = handlingFlow(counts);

    expect(steps.map(({ id, beside }) => [id, beside.map((one) => one.id)])).toEqual([
      ['received', ['escalated']],
      ['closed', ['open']],
    ]);
    expect(untold).toEqual(['acknowledged', 'answered']);
  });
});

describe.each([
  [
    'en',
    'Of the complaints in the register: received 100, acknowledged 80, answered 90',
    '90 (90%)',
  ],
  ['zh', '台账中的投诉：受理100件、受理告知80件、答复90件', '90（90%）'],
])('as a chart, %s', (language, says, inBox) => {
  const writing = { language, words: readWords(language, 'quality') };

  test('says in words and in its table what the boxes say', () => {
    const { figure, table, ...said } = flowFigure(aHandling(100), writing);
    const texts = figure?.wide.flatMap(({ shapes }) =>
      shapes.flatMap((shape) =>
        shape.kind === 'label' ? shape.texts.map(({ text }) => text) : [],
      ),
    );

    expect(said.says).toContain(says);
    expect(texts).toContain(inBox);
    expect(table.rows.map(([, count]) => count?.runs[0]?.text)).toEqual([
      ...['100', '80', '90', '12', '2', '85', '15', '3'],
    ]);
  });

  test('of a register without a complaint is no picture', () => {
    expect(flowFigure(aHandling(0), writing).figure).toBeUndefined();
  });
});
