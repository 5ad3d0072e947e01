import { describe, expect, test } from 'vitest';
import { readWords } from '#build/read-words.ts';
import { parseAssessment, parseAssessmentFile } from '#core/assessment/parse-assessment.ts';
import { fileSentence } from '#text/file-sentence.ts';
import { anAssessment } from '../../builders/an-assessment.ts';

const words = readWords('en', 'failures');

function sentenceFor(result: ReturnType<typeof parseAssessmentFile>): string {
  return result.ok ? 'accepted' : fileSentence(result.failure, words, 'en');
}

describe('a file as a whole', () => {
  test.each([
    ['', 'The file is empty.'],
    ['{"format":', 'damaged or is not JSON (Unexpected end of JSON input)'],
    ['[]', 'not an assessment made with Redress'],
    ['{"format":"other"}', 'not an assessment made with Redress'],
    ['{"format":"redress-assessment"}', 'does not say which format version it has'],
    [
      '{"format":"redress-assessment","version":99}',
      'it has format version 99, and this one reads up to version 3',
    ],
  ])('%s is refused with a sentence that says why', (text, part) => {
    expect(sentenceFor(parseAssessmentFile(text))).toContain(part);
  });

  test('that is too large is refused with both sizes', () => {
    const failure = { code: 'file-too-large', megabytes: 31 } as const;

    expect(fileSentence(failure, words, 'en')).toContain(
      'about 31 million characters, and at most 20 million are read',
    );
  });

  test('has no empty brackets where the reason is not known', () => {
    expect(fileSentence({ code: 'not-json', detail: '' }, words, 'en')).not.toContain('()');
  });
});

describe('a value inside a file', () => {
  test.each([
    [
      'missing',
      { organisation: undefined },
      'At organisation, something is missing: it must be text.',
    ],
    [
      'of the wrong kind',
      { sample: 'no' },
      'At sample, the value is of the wrong kind: it must be true or false.',
    ],
    [
      'not allowed',
      { answers: { 'x/3a': { value: 'yes' } } },
      'At answers.x/3a.value, the value is not one that is allowed: it must be met, partly, unmet, notApplicable or unknown.',
    ],
    [
      'a target that is no level',
      { targets: { areas: { operation: 7 }, clauses: {} } },
      'At targets.areas.operation, the value is not one that is allowed: it must be 1, 2, 3, 4 or 5.',
    ],
    [
      'no day',
      { startedOn: 'soon' },
      'At startedOn, the value is not written as it should be: it must be a day such as 2026-11-25, or empty text.',
    ],
    ['too long', { purpose: 'x'.repeat(20_001) }, 'the limit is 20000.'],
    ['deep in a list', { team: [{ name: 'Ada' }] }, 'At team.0.role, something is missing'],
  ])('that is %s is named by its path', (_case, changes, sentence) => {
    expect(sentenceFor(parseAssessment({ ...anAssessment(), ...changes }))).toContain(sentence);
  });

  test.each([
    [{ organisation: 1, purpose: 2 }, '1 further place in the file is wrong too.'],
    [{ organisation: 1, purpose: 2, sample: 3 }, '2 further places in the file are wrong too.'],
  ])('counts the other wrong places', (changes, sentence) => {
    expect(sentenceFor(parseAssessment({ ...anAssessment(), ...changes }))).toContain(sentence);
  });

  test('is named in Chinese too, with its path as it stands in the file', () => {
    const result = parseAssessment({ ...anAssessment(), organisation: 1, mode: 'rule' });

    expect(
      result.ok ? 'accepted' : fileSentence(result.failure, readWords('zh', 'failures'), 'zh'),
    ).toMatch(/^organisation处的值类型不对：应为文字。.+。文件中另有1处错误。$/);
  });

  test('at no known path is said to stand at the top', () => {
    const problem = { kind: 'type', expected: '' } as const;

    expect(
      fileSentence({ code: 'bad-value', path: '', problem, others: 0 }, words, 'en'),
    ).toContain('At the top of the file, there is something that does not belong there.');
  });
});
