import { describe, expect, test } from 'vitest';
import { aClause } from '../../../builders/a-clause.ts';
import {
  headingsBelow,
  reportOf,
  rowsOf,
  tablesBelow,
  textBelow,
  ticked,
} from './report-reader.ts';

const light = aClause({ slug: '7.1', weight: 1, practice: '4a 5a' });
const heavy = aClause({ slug: '7.2', weight: 3, practice: '4a 5a' });
const practice = aClause({ slug: '7.3', weight: 1, practice: '3b 4a 5a' });

/** A report that tells of gaps one by one, because it does not print every clause. */
const gapsOf: typeof reportOf = (pairs, changes = {}, ...rest) =>
  reportOf(pairs, { ...ticked({ clauses: false, marks: true }), ...changes }, ...rest);

describe('the gaps', () => {
  test('stand by grade, in the overview and one by one', () => {
    const report = gapsOf([
      [light, 'uuuuu'],
      [heavy, 'mmuuu'],
      [practice, 'mmmuu'],
    ]);
    const [overview] = tablesBelow(report, 'gaps-overview');

    expect(overview && rowsOf(overview)).toEqual([
      '7.1 Title of 7.1 | 1 | 3 | 1 | 2 | 2a, 3a and 3b | major gap',
      '7.2 Title of 7.2 | 2 | 3 | 3 | 3 | 3b | minor gap',
    ]);
    expect(headingsBelow(report, 'gaps-detail', 3)).toEqual([
      '7.1 Title of 7.1',
      '7.2 Title of 7.2',
    ]);
  });

  test('with the same priority stand by what is missing from the standard, then by clause', () => {
    const report = gapsOf([
      [practice, 'mmuuu'],
      [light, 'muuuu'],
    ]);

    expect(headingsBelow(report, 'gaps-detail', 3)).toEqual([
      '7.1 Title of 7.1',
      '7.3 Title of 7.3',
    ]);
  });

  test('say how to find out what is unknown, before what to do about it', () => {
    const [table] = tablesBelow(gapsOf([[light, 'mkuuu']]), 'gap-7.1');

    expect(table && rowsOf(table).map((row) => row.split(' | ')[1])).toEqual([
      'To find out: Read ten files of 7.1.',
      'Do sample-standard/7.1/3b.',
    ]);
  });

  test('say level, target, priority, grade and what holds the level back', () => {
    expect(textBelow(gapsOf([[heavy, 'mpumm']]), 'gap-7.2')).toContain(
      'Level 2, target 3, priority 3. Suggested grade: minor gap. Held back by 3a and 3b.',
    );
  });

  test('list each missing criterion with its mark, what to do, and the note as typed', () => {
    const note = 'Seen on site.\n\n  “Quoted”, <b>not bold</b>.';
    const report = gapsOf([[heavy, 'mp-mm']], {
      answers: { [`${heavy.id}/3a`]: { value: 'partly', note, marked: true } },
    });
    const [table] = tablesBelow(report, 'gap-7.2');

    expect(table && rowsOf(table)).toEqual([
      `3a What criterion 3a of 7.2 says. | Do ${heavy.id}/3a. | Marked for review. ${note}`,
      `3b What criterion 3b of 7.2 says. | Do ${heavy.id}/3b. | –`,
    ]);
    expect(table?.rows.map(([missing]) => missing?.mark)).toEqual(['partly', 'none']);
  });

  test.each([
    ['guidance', 'Gaps by grade and priority', 'major gap', 'minor gap'],
    [
      'criterion',
      'Nonconformities and opportunities by grade and priority',
      'major nonconformity',
      'minor nonconformity',
    ],
  ] as const)('are graded in the words of the mode "%s"', (mode, title, major, minor) => {
    const report = gapsOf(
      [
        [heavy, 'uuuuu'],
        [light, 'mummm'],
        [practice, 'mmpuu'],
      ],
      { mode },
    );
    const [overview] = tablesBelow(report, 'gaps-overview');

    expect(report.blocks.some((block) => block.kind === 'heading' && block.text === title)).toBe(
      true,
    );
    expect(overview?.rows.map((row) => row[6]?.runs[0]?.text)).toEqual([
      major,
      minor,
      'opportunity for improvement',
    ]);
  });

  test('never say nonconformity where the standard is guidance', () => {
    const text = JSON.stringify(gapsOf([[heavy, 'uuuuu']], { mode: 'guidance' }));

    expect(text.toLowerCase()).not.toContain('nonconformit');
  });

  test('have no grade before there is something to grade', () => {
    const report = gapsOf([
      [heavy, '-----'],
      [light, 'mmmmm'],
    ]);

    expect(textBelow(report, 'gap-7.2')).toContain('No grade yet: too little is answered.');
  });

  test('explain a clause that nothing is missing from', () => {
    const report = gapsOf([[light, 'mmmnn']], {
      targets: { areas: {}, clauses: { [light.id]: 4 } },
    });

    expect(textBelow(report, 'gap-7.1')).toContain(
      'Every applicable criterion up to level 4 is met, but none applies on a rung in between',
    );
  });

  test.each([
    [[[heavy, 'uuuuu']], '1 clause is below its target or short of what the standard asks.'],
    [
      [
        [heavy, 'uuuuu'],
        [light, 'uuuuu'],
      ],
      '2 clauses are below their targets or short of what the standard asks.',
    ],
    [
      [[heavy, 'mmmuu']],
      'No clause is below its target or short of what the standard asks, so there is no gap to report.',
    ],
    [[[heavy, '-----']], 'Nothing is answered yet, so nothing can be called missing.'],
  ] as const)('begin with a sentence that fits their number', (pairs, sentence) => {
    expect(textBelow(gapsOf(pairs), 'gaps')).toContain(sentence);
  });

  test('end with the smallest set that lifts the whole, criterion by criterion', () => {
    const [table] = tablesBelow(gapsOf([[heavy, 'mmpuu']]), 'lift');

    expect(table && rowsOf(table)).toEqual([
      '7.2 Title of 7.2 | 3b What criterion 3b of 7.2 says.',
    ]);
    expect(table?.rows[0]?.[1]?.mark).toBe('partly');
  });
});
