import { describe, expect, test } from 'vitest';
import type { CoverBlock, ReportDocument } from '#core/document/document.ts';
import { aClause } from '../../../builders/a-clause.ts';
import { below, linesOf, reportOf, rowsOf, tablesBelow, textBelow } from './report-reader.ts';

const example = aClause({
  slug: '7.1',
  criteria: '2a 2b 3a 3b 3c 4a 4b 5a',
  practice: '4a 4b 5a',
  weight: 2,
});
const strong = aClause({ slug: '5.1', area: 'policy', practice: '4a 5a' });
const weak = aClause({ slug: '8.1', area: 'monitoring', weight: 3, practice: '4a 5a' });

function coverOf({ blocks }: ReportDocument): CoverBlock {
  const cover = blocks.find((block) => block.kind === 'cover');
  if (cover === undefined) throw new Error('The report has no cover.');
  return cover;
}

function factsOf(report: ReportDocument): string {
  return coverOf(report)
    .facts.map(({ label, value }) => `${label}: ${value}`)
    .join('\n');
}

describe('the cover', () => {
  test('carries organisation, standard, people, dates and the level', () => {
    const report = reportOf([[example, 'mm mpu mu n']], {
      leadAssessor: { name: 'Ada Quill', role: 'Auditor' },
      startedOn: '2026-11-09',
      endedOn: '2026-11-13',
    });

    expect(coverOf(report).organisation).toBe('Harbour Council');
    expect(factsOf(report)).toBe(
      [
        'Standard: Sample 1:2020',
        'Assessment: First assessment',
        'Depth: Full assessment',
        'Lead assessor: Ada Quill, Auditor',
        'Assessed: 9 November 2026 to 13 November 2026',
        'State of the record: 25 November 2026',
        'Overall level: Level 2 of 5 (Name 2), index 2.50',
      ].join('\n'),
    );
  });

  test.each([
    ['begun and not ended', '2026-11-09', '', 'Begun on 9 November 2026, not ended'],
    ['only ended', '', '2026-11-13', 'Ended on 13 November 2026'],
    ['one day', '2026-11-13', '2026-11-13', '13 November 2026'],
    ['no day at all', '', '', 'Not stated'],
  ])('writes the dates of an assessment that is %s', (_case, startedOn, endedOn, text) => {
    expect(factsOf(reportOf([[example, 'mm mpu mu n']], { startedOn, endedOn }))).toContain(
      `Assessed: ${text}`,
    );
  });

  test.each([
    ['Ada Quill', '', 'Ada Quill'],
    ['', 'Auditor', 'Auditor'],
    ['', '', 'Not stated'],
  ])('names as lead assessor "%s" with the role "%s"', (name, role, text) => {
    const report = reportOf([[example, 'mm mpu mu n']], { leadAssessor: { name, role } });

    expect(factsOf(report)).toContain(`Lead assessor: ${text}\n`);
  });

  test('says that it is no certificate and whose the scale is', () => {
    const { notice } = coverOf(reportOf([[example, 'mm mpu mu n']]));

    expect(notice).toContain('not a certificate');
    expect(notice).toContain('inspired by ISO 9004 and is not part of Sample 1:2020');
  });

  test('calls a sample a fictional example, on every page', () => {
    const report = reportOf([[example, 'mm mpu mu n']], { sample: true });

    expect(coverOf(report).notice).toMatch(/^Fictional example/);
    expect(report.footer).toContain('fictional example');
  });

  test('says so while the level is provisional, or nothing is answered or applies', () => {
    expect(factsOf(reportOf([[example, 'mm mpu m- n']]))).toContain('index 2.50, provisional');
    expect(factsOf(reportOf([[example, '-- --- -- -']]))).toContain('Nothing is answered yet');
    expect(factsOf(reportOf([[example, 'nn nnn nn n']]))).toContain(
      'Overall level: Not applicable',
    );
  });
});

describe('the summary', () => {
  test('says the level, and both figures with their two numbers', () => {
    const report = reportOf([[example, 'mm mpu m- n']]);
    const [table] = tablesBelow(report, 'summary');

    expect(textBelow(report, 'summary')).toContain(
      'Harbour Council stands at level 2 of 5 (Name 2), with an index of 2.50.',
    );
    expect(table && rowsOf(table)).toEqual([
      'Overall | Level 2 of 5 | 2.50 | 60% (3 of 5) | 85% (6 of 7)',
    ]);
    expect(table?.rows[0]?.[1]?.level).toBe(2);
  });

  test.each([
    ['mm mpu m- n', '1 applicable criterion has no answer yet, and counts as not met'],
    ['mm mpu -- n', '2 applicable criteria have no answer yet, and count as not met'],
  ])('counts what has no answer: %s', (letters, sentence) => {
    expect(textBelow(reportOf([[example, letters]]), 'summary')).toContain(sentence);
  });

  test('names at most three strengths, highest first, each by what shows it', () => {
    const slugs = ['1.1', '1.2', '1.3', '1.4'];
    const clauses = slugs.map((slug) => [aClause({ slug }), 'mmmuu'] as const);
    const report = reportOf([...clauses, [strong, 'mmmmu'], [weak, 'mpmmm']]);

    expect(linesOf(below(report, 'summary-strengths'))).toEqual([
      '5.1 Title of 5.1: level 4, index 4.00. What criterion 4a of 5.1 says.',
      '1.1 Title of 1.1: level 3, index 3.00. What criterion 3a of 1.1 says.',
      '1.2 Title of 1.2: level 3, index 3.00. What criterion 3a of 1.2 says.',
    ]);
  });

  test('below level 3 names what is met ahead of its level, or says that there is nothing', () => {
    expect(textBelow(reportOf([[example, 'mm mpu mu n']]), 'summary-strengths')).toBe(
      '7.1 Title of 7.1: level 2, index 2.50, and ahead of its level: What criterion 4a of 7.1 says.',
    );
    expect(textBelow(reportOf([[example, 'mm mpu uu n']]), 'summary-strengths')).toBe(
      'No clause has reached level 3 and nothing is met ahead of its level, so no strength is named here.',
    );
  });

  test('says what the index would be if everything unknown proved met', () => {
    expect(textBelow(reportOf([[example, 'mm mmk mu n']]), 'summary')).toContain(
      '1 criterion is answered “unknown” and counts as not met. If it proved met, the index would be 3.50.',
    );
    expect(textBelow(reportOf([[example, 'mm mpu km n']]), 'summary')).toContain(
      'Even if it proved met, the index would stay at 2.50.',
    );
    expect(textBelow(reportOf([[example, 'mm mmm mu n']]), 'summary')).not.toContain('unknown');
  });

  test('names the most urgent gaps first, with what to put right and how much more', () => {
    const report = reportOf([
      [example, 'mm mpu mu n'],
      [weak, 'uuump'],
    ]);

    expect(linesOf(below(report, 'summary-gaps'))).toEqual([
      '8.1 Title of 8.1: level 1 against a target of 3. Still missing: What criterion 2a of 8.1 says. 2 more criteria are missing up to the target.',
      '7.1 Title of 7.1: level 2 against a target of 3. Still missing: What criterion 3c of 7.1 says. 1 more criterion is missing up to the target.',
    ]);
  });

  test('says so where a clause stays below its target with nothing missing', () => {
    const report = reportOf([[strong, 'mmmnn']], {
      targets: { areas: { policy: 5 }, clauses: {} },
    });

    expect(textBelow(report, 'summary-gaps')).toContain('too few apply to lift the level');
  });

  test('says so where no clause is below its target', () => {
    expect(textBelow(reportOf([[strong, 'mmmuu']]), 'summary-gaps')).toBe(
      'No clause is below its target or short of what the standard asks, so there is no gap to report.',
    );
  });

  test('blames the mean, the weakest clauses or both', () => {
    const byIndex = reportOf([[strong, 'mmmuu']]);
    const byLowest = reportOf([
      [strong, 'mmmmm'],
      [weak, 'ummmm'],
    ]);
    const byBoth = reportOf([
      [strong, 'mmmuu'],
      [weak, 'ummmm'],
    ]);
    const mean = 'The overall index is 3.00; level 4 begins at 4.00.';
    const cap = 'One clause stands at level 1: 8.1.';

    expect(textBelow(byIndex, 'summary-level')).toContain(mean);
    expect(textBelow(byIndex, 'summary-level')).not.toContain('weakest clause');
    expect(textBelow(byLowest, 'summary-level')).toContain(cap);
    expect(textBelow(byLowest, 'summary-level')).not.toContain('begins at');
    expect(textBelow(byBoth, 'summary-level')).toContain(
      'level 3 begins at 3.00. The overall level cannot',
    );
    expect(textBelow(byBoth, 'summary-level')).toContain(cap);
  });

  test('names five of the weakest clauses and counts the rest', () => {
    const clauses = ['1', '2', '3', '4', '5', '6', '7'].map(
      (slug) => [aClause({ slug }), 'uuuuu'] as const,
    );

    expect(textBelow(reportOf([...clauses, [strong, 'mmmmm']]), 'summary-level')).toContain(
      '7 clauses stand at level 1: 1, 2, 3, 4, 5 and 2 more.',
    );
  });

  test('counts the smallest set that lifts the level, area by area', () => {
    const report = reportOf([
      [strong, 'mmmuu'],
      [weak, 'ummmu'],
    ]);

    expect(textBelow(report, 'summary-level')).toContain(
      '1 criterion, once met, lifts the overall level to 3; nothing less does. It is in Area monitoring (1).',
    );
  });

  test('says so where too few criteria apply to reach the next level', () => {
    expect(textBelow(reportOf([[strong, 'mmmnn']]), 'summary-level')).toContain(
      'Level 4 cannot be reached',
    );
  });

  test('has nothing to lift at level 5', () => {
    const text = textBelow(reportOf([[strong, 'mmmmm']]), 'summary-level');

    expect(text).toBe('Nothing holds it back: this is the highest level.');
  });

  test('judges nothing while nothing is answered', () => {
    const text = textBelow(reportOf([[example, '-- --- -- -']]), 'summary');

    expect(text).toContain('Nothing is answered yet.');
    expect(text).not.toContain('What is strong');
    expect(text).not.toContain('stands at level 1 of 5');
  });

  test('says that a quick scan is one', () => {
    expect(
      textBelow(reportOf([[example, 'mm mpu mu n']], { depth: 'quick' }), 'summary'),
    ).toContain('This is a quick scan');
  });
});
