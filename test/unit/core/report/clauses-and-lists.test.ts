import { describe, expect, test } from 'vitest';
import { aClause } from '../../../builders/a-clause.ts';
import {
  below,
  linesOf,
  reportOf,
  rowsOf,
  tablesBelow,
  textBelow,
  ticked,
} from './report-reader.ts';

const first = aClause({ slug: '7.1', weight: 2, criteria: '2a 3a 3b 4a 5a', practice: '4a 5a' });
const second = aClause({ slug: '7.2' });
const third = aClause({ slug: '8.1', area: 'monitoring' });

describe('clause by clause', () => {
  test('each clause says its level, index, target, weight, alignment and completeness', () => {
    expect(linesOf(below(reportOf([[first, 'mmpm-']]), 'clause-7.1'))[0]).toBe(
      'Level 2, index 2.75, target 3. Weight 2. Alignment 66% (2 of 3). 4 of 5 answered. Provisional. Met ahead of the level: 4a.',
    );
  });

  test('each criterion carries mark and word of its answer, and the note', () => {
    const report = reportOf([[first, 'mpuk-']], {
      ...ticked({ gaps: false }),
      answers: { [`${first.id}/3a`]: { value: 'partly', note: 'Half of the files.' } },
    });
    const [table] = tablesBelow(report, 'clause-7.1');

    expect(table && rowsOf(table)).toEqual([
      '2a What criterion 2a of 7.1 says. | Met | –',
      '3a What criterion 3a of 7.1 says. | Partly met | Half of the files.',
      '3b What criterion 3b of 7.1 says. | Unmet | –',
      '4a What criterion 4a of 7.1 says. | Unknown | –',
      '5a What criterion 5a of 7.1 says. | No answer yet | –',
    ]);
    expect(table?.rows.map((row) => row[1]?.mark)).toEqual([
      'met',
      'partly',
      'unmet',
      'unknown',
      'none',
    ]);
  });

  test('shows the reason before the note, and says where one is missing', () => {
    const report = reportOf([[first, 'mmmnn']], {
      answers: {
        [`${first.id}/4a`]: { value: 'notApplicable', reason: 'No shop.', note: 'Closed in May.' },
        [`${first.id}/5a`]: { value: 'notApplicable', reason: ' ' },
      },
    });
    const [table] = tablesBelow(report, 'clause-7.1');

    expect(table && rowsOf(table).slice(3)).toEqual([
      '4a What criterion 4a of 7.1 says. | Not applicable | No shop. Closed in May.',
      '5a What criterion 5a of 7.1 says. | Not applicable | No reason is given.',
    ]);
  });

  test('keeps a reason to itself once the criterion applies again', () => {
    const report = reportOf([[first, 'mmmmm']], {
      answers: { [`${first.id}/4a`]: { value: 'met', reason: 'No shop.' } },
    });

    expect(textBelow(report, 'clause-7.1')).not.toContain('No shop.');
  });

  test('prints notes and marks of clause and area', () => {
    const text = textBelow(
      reportOf([[first, 'mmmmm']], {
        ...ticked({ marks: true }),
        clauses: { [first.id]: { note: 'Clause note.', marked: true } },
        areas: { operation: { note: 'Area note.' } },
      }),
      'area-operation',
    );

    expect(text).toContain('Note: Area note.');
    expect(text).toContain('Marked for review.\nNote: Clause note.');
  });

  test('gives the one reason for which a whole clause or area does not apply', () => {
    const report = reportOf(
      [
        [first, 'mmmmm'],
        [third, 'mmmmm'],
      ],
      {
        clauses: { [first.id]: { notApplicableReason: 'No complaints by post.' } },
        areas: { monitoring: { notApplicableReason: 'Done by the group.' } },
      },
    );

    expect(textBelow(report, 'clause-7.1')).toContain('Does not apply: No complaints by post.');
    expect(textBelow(report, 'area-monitoring')).toContain(
      'The whole area does not apply: Done by the group.',
    );
    expect(textBelow(report, 'clause-8.1')).not.toContain('No reason is given.');
  });
});

describe('the list of what does not apply', () => {
  test('has a row for each criterion, and one for a whole clause or area', () => {
    const report = reportOf(
      [
        [first, 'mmmmn'],
        [second, 'mmmmm'],
        [third, 'mmmmm'],
      ],
      {
        clauses: { [second.id]: { notApplicableReason: 'No complaints by post.' } },
        areas: { monitoring: { notApplicableReason: 'Done by the group.' } },
      },
    );
    const [table] = tablesBelow(report, 'not-applicable');

    expect(table && rowsOf(table)).toEqual([
      '7.1 Title of 7.1 | 5a  | We have no branches.',
      '7.2 Title of 7.2 | the whole clause, 5 criteria | No complaints by post.',
      'Area monitoring | the whole area, 5 criteria | Done by the group.',
    ]);
    expect(textBelow(report, 'not-applicable')).toContain('11 criteria are left out of the score');
  });

  test('says how many have no reason', () => {
    const answer = { value: 'notApplicable' } as const;
    const one = reportOf([[first, 'mmmmn']], { answers: { [`${first.id}/4a`]: answer } });
    const two = reportOf([[first, 'mmmmm']], {
      answers: { [`${first.id}/4a`]: answer, [`${first.id}/5a`]: answer },
    });

    expect(textBelow(one, 'not-applicable')).toContain('1 of them has no reason.');
    expect(textBelow(two, 'not-applicable')).toContain('2 of them have no reason.');
  });
});

describe('the list of what is unknown', () => {
  test('counts it, and names it a row a clause with what was noted', () => {
    const report = reportOf([[first, 'mmmkk']], {
      ...ticked({ clauses: false }),
      answers: { [`${first.id}/5a`]: { value: 'unknown', note: 'Ask finance.' } },
    });
    const [table] = tablesBelow(report, 'unknown');

    expect(textBelow(report, 'unknown')).toContain(
      'No answer could be established for 2 criteria.',
    );
    expect(table && rowsOf(table)).toEqual(['7.1 Title of 7.1 | 4a and 5a | 5a Ask finance.\n']);
  });
});

describe('the list of what is marked', () => {
  test('names areas, clauses and criteria in the order of the walk', () => {
    const report = reportOf([[first, 'mmmmm']], {
      ...ticked({ clauses: false, marks: true }),
      answers: { [`${first.id}/3a`]: { value: 'met', marked: true, note: 'Read again.' } },
      clauses: { [first.id]: { marked: true } },
      areas: { operation: { marked: true, note: 'Ask the board.' } },
    });
    const [table] = tablesBelow(report, 'marked');

    expect(textBelow(report, 'marked')).toContain('3 entries are marked');
    expect(table && rowsOf(table)).toEqual([
      'Area operation | the whole area | Ask the board.',
      '7.1 Title of 7.1 | the whole clause | –',
      '7.1 Title of 7.1 | 3a What criterion 3a of 7.1 says. | Read again.',
    ]);
  });
});

test('an empty list says so in a sentence', () => {
  const report = reportOf([[first, 'mmmmm']], ticked({ marks: true }));

  expect(textBelow(report, 'not-applicable')).toBe('Every criterion was taken as applicable.');
  expect(textBelow(report, 'unknown')).toBe('No criterion was answered with “unknown”.');
  expect(textBelow(report, 'marked')).toBe('Nothing is marked for review.');
});
