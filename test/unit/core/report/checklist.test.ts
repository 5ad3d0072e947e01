import { describe, expect, test } from 'vitest';
import { sampleReport } from '../../../builders/sample-report.ts';
import { linesOf } from './report-reader.ts';

/** The blocks of the example's blank checklist. */
function checklist(checklistBy?: 'clause' | 'role') {
  return sampleReport('en', {
    edition: 'checklist',
    changes: { report: { checklistBy } },
  }).blocks;
}

/** Each sheet's title with the numbers of the criteria on it. */
function sheets() {
  const found: { title: string; startsPage: unknown; criteria: string[] }[] = [];
  for (const block of checklist('role')) {
    if (block.kind === 'heading' && block.level === 1)
      found.push({ title: block.text, startsPage: block.startsPage, criteria: [] });
    if (block.kind !== 'table') continue;
    const criteria = block.rows.map(([first]) => `${block.caption}: ${first?.runs[0]?.text}`);
    found.at(-1)?.criteria.push(...criteria);
  }
  return found.filter(({ criteria }) => criteria.length > 0);
}

describe('the blank checklist by role', () => {
  test('has a sheet for each role, each on a page of its own', () => {
    const [first, ...rest] = sheets();

    expect(first?.title).toBe('Top management');
    expect(rest.map(({ title }) => title)).toContain('Front-line staff');
    expect(rest.every(({ startsPage }) => startsPage === true)).toBe(true);
  });

  test('asks all that the checklist by clause asks, and nothing twice of one role', () => {
    const asked = checklist().flatMap((block) =>
      block.kind === 'table'
        ? block.rows.map(([first]) => `${block.caption}: ${first?.runs[0]?.text}`)
        : [],
    );

    expect(new Set(sheets().flatMap(({ criteria }) => criteria))).toEqual(new Set(asked));
    for (const { criteria } of sheets()) expect(new Set(criteria).size).toBe(criteria.length);
  });

  test('holds no answer and no note', () => {
    expect(linesOf(checklist('role')).join('\n')).not.toMatch(/Ada|Fictional note/);
  });
});
