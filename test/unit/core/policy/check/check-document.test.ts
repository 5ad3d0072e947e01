import { expect, test } from 'vitest';
import { buildCheckDocument } from '#core/policy/check/check-document.ts';
import { checkSheets } from '#core/policy/check/check-sheets.ts';
import type { CheckInput } from '#core/policy/check/check-words.ts';
import english from '../../../../../content/locales/en/policy-check.json' with { type: 'json' };
import chinese from '../../../../../content/locales/zh/policy-check.json' with { type: 'json' };
import { check, rulesIn, shippedRules } from '../../../../builders/policy-rules.ts';

const TEXT = `We acknowledge each complaint within three working days.

All complaints must be made in writing.`;

function inputOf(language: 'en' | 'zh', confirmed: CheckInput['confirmed'] = {}): CheckInput {
  return {
    language,
    name: 'pool.txt',
    text: TEXT,
    check: check(TEXT),
    confirmed,
    rules: rulesIn(language),
    words: language === 'zh' ? chinese : english,
  };
}

const marks = { met: '', partly: '', unmet: '', notApplicable: '', unknown: '', none: '' };

/** The lines of a document: paragraphs, items of lists and rows of tables. */
function linesOf(input: CheckInput): readonly string[] {
  const document = buildCheckDocument({ ...input, marks, createdAt: '2026-11-29T10:00:00.000Z' });
  const join = (runs: readonly { readonly text: string }[]) =>
    runs.map(({ text }) => text).join('');
  return document.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [join(block.runs)];
    if (block.kind === 'list') return block.items.map(join);
    if (block.kind === 'cover') return block.facts.map(({ label, value }) => `${label}: ${value}`);
    if (block.kind !== 'table') return [];
    return block.rows.map((cells) => cells.map(({ runs }) => join(runs)).join(' | '));
  });
}

test('a verdict stands with its passage and how often such verdicts were right', () => {
  const lines = linesOf(inputOf('en'));

  expect(lines).toContain('We acknowledge each complaint within three working days.');
  expect(
    lines.some((line) => /^Verdict: Covered \(of 100 such verdicts \d+ were right\)$/.test(line)),
  ).toBe(true);
});

test('what does harm is quoted, with what to write instead', () => {
  const lines = linesOf(inputOf('en'));

  expect(lines).toContain('All complaints must be made in writing.');
  expect(lines.some((line) => line.startsWith('Instead: '))).toBe(true);
});

test('a confirmed verdict is said to be, and a corrected one names what the rules say', () => {
  const lines = linesOf(inputOf('en', { 'acknowledgement-time': 'covered', training: 'covered' }));

  expect(lines).toContain('Verdict: Covered (confirmed by you)');
  expect(lines).toContain('Verdict: Covered (corrected by you; the rules say “Not found”)');
  expect(lines).toContain(`Confirmed: 2 of ${shippedRules.elements.length} confirmed`);
});

test('the Chinese document has no English of its own', () => {
  const lines = linesOf(inputOf('zh')).filter((line) => !TEXT.includes(line));

  expect(lines.filter((line) => /[a-z]{4}/.test(line.replace(TEXT, '')))).toEqual([]);
});

test('that a text is no policy is said in sentences as each language spaces them', () => {
  const [other] = shippedRules.kinds.others;
  const doubtful = { ...check(TEXT), isPolicy: 'no' as const, looksLike: other?.id ?? '' };
  const doubt = (language: 'en' | 'zh') =>
    linesOf({ ...inputOf(language), check: doubtful }).find((line) => /Kind|类型/.test(line));

  expect(doubt('en')).toMatch(/\. \S.*\.$/);
  expect(doubt('zh')).toMatch(/。\S.*。$/);
});

test('the code that a policy is held against stands in the document and the workbook, in both languages', () => {
  const code = {
    ...{ id: 'code', name: 'X 1', page: 'https://x.example/', source: '', starts: [] },
    asOf: '2026-11-29',
    confidence: 'verified' as const,
    limits: [
      {
        ...{ of: 'acknowledge' as const, provision: '6.2', kind: 'atMost' as const },
        period: { count: 2, unit: 'workingDays' as const },
      },
    ],
  };
  const passage = 'We acknowledge each complaint within three working days.';

  expect(linesOf({ ...inputOf('en'), code })).toContain(
    `Goes beyond the code | Acknowledgement | three working days | at the most 2 working days | 6.2 | ${passage}`,
  );
  expect(linesOf({ ...inputOf('zh'), code })).toContain(
    `超出规范 | 受理告知 | three working days | 最长2个工作日 | 6.2 | ${passage}`,
  );
  expect(checkSheets({ ...inputOf('en'), code }).map(({ name }) => name)).toContain(
    'Held against a code',
  );
  expect(linesOf(inputOf('en')).join()).not.toContain('Goes beyond the code');
});

test('the workbook holds every element, its passage and the harms', () => {
  const [elements, harms] = checkSheets(inputOf('en'));

  expect(elements?.rows).toHaveLength(shippedRules.elements.length);
  expect(elements?.rows.flat()).toContain(
    'We acknowledge each complaint within three working days.',
  );
  expect(harms?.rows.flat().join('\n')).toContain('All complaints must be made in writing.');
});
