import { describe, expect, test } from 'vitest';
import { passagesOf, readingEase } from '#core/policy/draft/reading-ease.ts';
import { aPolicy, draftContent, draftDocument } from '../../../../builders/a-policy.ts';

const PLAIN = ['The cat sat on the mat.', 'It was warm there.', 'Then it went to sleep.'];
const LONG =
  'Notwithstanding the foregoing, any representation which is received by the organisation after expiry of the period that is set out above shall be considered only where the circumstances are exceptional.';

describe('English', () => {
  test('short words in short sentences score high', () => {
    expect(readingEase('en', PLAIN)).toMatchObject({ measure: 'flesch', sentences: 3, hard: [] });
    expect(readingEase('en', PLAIN)).toHaveProperty('score', expect.closeTo(117.4, 0));
  });

  test('a hard sentence is named with its reasons', () => {
    expect(readingEase('en', [...PLAIN, LONG])?.hard).toEqual([
      { text: LONG, reasons: ['long', 'passive'] },
    ]);
  });

  test('a short sentence with many commas is a list and no hard sentence', () => {
    expect(
      readingEase('en', [...PLAIN, 'Bring a pen, a cup, a hat, a coat, a map.'])?.hard,
    ).toEqual([]);
  });
});

describe('Chinese', () => {
  const long =
    '对于在规定期限届满之后收到的任何意见和要求只有在情况确属特殊并且经过有关负责人书面同意的前提下才会予以考虑。';

  test('is measured by the length of its sentences', () => {
    const ease = readingEase('zh', ['我们听您说。我们查清楚。', '然后答复您。', long]);

    expect(ease).toMatchObject({ measure: 'sentenceLength', sentences: 4, longShare: 0.25 });
    expect(ease?.hard).toEqual([{ text: long, reasons: ['long'] }]);
  });
});

test('too little text, and a language without a measure, have no ease', () => {
  expect(readingEase('en', ['One sentence.'])).toBeUndefined();
  expect(readingEase('fr', ['Un.', 'Deux.', 'Trois.'])).toBeUndefined();
});

test('every text of a draft in English reads easily', () => {
  for (const { id } of draftContent().documents) {
    const ease = readingEase('en', passagesOf(draftDocument(aPolicy(), id).blocks));
    if (ease?.measure === 'flesch') expect([id, ease.score > 75]).toEqual([id, true]);
  }
});

test('no sentence of a draft in Chinese is long', () => {
  for (const { id } of draftContent('zh').documents) {
    const ease = readingEase('zh', passagesOf(draftDocument(aPolicy(), id, 'zh').blocks));
    expect([id, ease?.hard.filter(({ reasons }) => reasons.includes('long')) ?? []]).toEqual([
      id,
      [],
    ]);
  }
});
