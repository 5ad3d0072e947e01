import { expect, test } from 'vitest';
import { splitPassages } from '#core/policy/check/passages.ts';

function passages(text: string): readonly string[] {
  return splitPassages(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

test('tells headings, sentences and items apart', () => {
  expect(
    passages('# How to complain\n\nRing us. Write to us.\n\n- by e-mail\n- in person'),
  ).toEqual([
    'heading: # How to complain',
    'sentence: Ring us.',
    'sentence: Write to us.',
    'item: - by e-mail',
    'item: - in person',
  ]);
});

test('takes the letter that stands for a bullet where text is copied for one', () => {
  const text = 'We want the process to be:\no easy to follow\no fair';

  expect(passages(text).slice(1)).toEqual(['item: o easy to follow', 'item: o fair']);
});

test('joins lines that a margin has broken', () => {
  const text = `The council answers every complaint that it receives within ten\nworking days.`;

  expect(passages(text)).toEqual([`sentence: ${text}`]);
});

test('reads headings without marks: short lines apart, capitals, numbers, stages', () => {
  const text = `SCOPE\nThis is about services.\n\n2. Time limits\n2.1 We answer.\n\nStage 1\nThe manager answers.`;

  expect(passages(text).filter((one) => one.startsWith('heading'))).toEqual([
    'heading: SCOPE',
    'heading: 2. Time limits',
    'heading: Stage 1',
  ]);
});

test('splits Chinese at its own stops', () => {
  expect(passages('一、受理范围\n\n欢迎投诉。我们会答复；不收费用！')).toEqual([
    'heading: 一、受理范围',
    'sentence: 欢迎投诉。',
    'sentence: 我们会答复；',
    'sentence: 不收费用！',
  ]);
});

test('reads Chinese titles that are numbered, whatever comes after them', () => {
  const text =
    '一、目的\n规范投诉处理，保护泳客。\n二、渠道\n1. 投诉电话\n2. 投诉邮箱\n第三章附则\n自发布之日起施行。';

  expect(passages(text).filter((one) => one.startsWith('heading'))).toEqual([
    'heading: 一、目的',
    'heading: 二、渠道',
    'heading: 第三章附则',
  ]);
});

test('does not end a sentence at an abbreviation', () => {
  expect(passages('Tell anyone, e.g. The clerk. We answer.')).toHaveLength(2);
});

test('a list belongs to the words that lead into it, and to their section', () => {
  const text = '## Answers\n\nThe answer says:\n\n- the decision\n- the reasons\n\nNothing else.';
  const [, leading, first, second, after] = splitPassages(text);

  expect([first?.block, second?.block]).toEqual([leading?.block, leading?.block]);
  expect(after?.block).not.toBe(leading?.block);
  expect(after?.section).toBe(leading?.section);
});

test('an empty text has no passage', () => {
  expect(splitPassages('')).toEqual([]);
  expect(splitPassages('\n\n  \n')).toEqual([]);
});
