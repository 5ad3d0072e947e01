import { describe, expect, test } from 'vitest';
import { aClause } from '../../../builders/a-clause.ts';
import { below, reportOf, rowsOf, tablesBelow, textBelow } from './report-reader.ts';

const policy = aClause({ slug: '5.1', area: 'policy' });
const operation = aClause({ slug: '7.1', area: 'operation' });
const monitoring = aClause({ slug: '8.1', area: 'monitoring' });
const pairs = [
  [policy, 'mmpuu'],
  [operation, 'mmmmp'],
  [monitoring, 'nnnnn'],
] as const;

describe('method and limits', () => {
  test('say what the report is not, whose the scale is, and whose the wording', () => {
    const text = textBelow(reportOf(pairs), 'method-nature');

    expect(text).toContain('It is not a certificate');
    expect(text).toContain('inspired by ISO 9004 and is not part of Sample 1:2020');
    expect(text).toContain('our own wording');
  });

  test('call what is missing a gap, or a nonconformity where the standard is binding', () => {
    const guidance = textBelow(reportOf(pairs, { mode: 'guidance' }), 'method-nature');
    const criterion = textBelow(reportOf(pairs, { mode: 'criterion' }), 'method-nature');

    expect(guidance).toContain('is therefore called a gap');
    expect(guidance).not.toContain('nonconformity');
    expect(criterion).toContain('is therefore called a nonconformity');
  });

  test('record who, when, what for and what was covered', () => {
    const report = reportOf(pairs, {
      team: [
        { name: 'Bo Lind', role: 'Analyst' },
        { name: 'Cy Moor', role: '' },
      ],
      purpose: 'Baseline.',
      scope: {
        sites: 'Head office',
        channels: 'Telephone',
        exclusions: [
          { what: 'The shop', why: 'Closed in May.' },
          { what: 'The yard', why: '' },
        ],
      },
    });
    const [facts, exclusions] = tablesBelow(report, 'method-subject');

    expect(facts && rowsOf(facts)).toEqual(
      expect.arrayContaining([
        'Standard | Sample 1:2020, A sample standard',
        'Catalogue version | 1.0',
        'Scoring rule version | 1',
        'Use of the standard | Used as guidance',
        'Lead assessor | Not stated',
        'Team | Bo Lind, Analyst; Cy Moor',
        'Purpose | Baseline.',
        'Sites and units | Head office',
        'Complaint channels | Telephone',
      ]),
    );
    expect(exclusions && rowsOf(exclusions)).toEqual([
      'The shop | Closed in May.',
      'The yard | No reason is given.',
    ]);
  });

  test('say so where nothing was left out of the scope', () => {
    expect(textBelow(reportOf(pairs), 'method-subject')).toContain(
      'Nothing was left out of the scope.',
    );
  });

  test('tell of another catalogue, another rule and answers the catalogue does not know', () => {
    const text = textBelow(
      reportOf(pairs, {
        standards: [{ id: 'sample-standard', catalogueVersion: '0.9' }],
        scoringVersion: 7,
        answers: { 'sample-standard/9.9/3a': { value: 'met' } },
      }),
      'method-subject',
    );

    expect(text).toContain('begun with catalogue version 0.9; this report uses version 1.0');
    expect(text).toContain('begun with scoring rule version 7; this report uses version 1');
    expect(text).toContain('1 answer in the file belongs to a criterion');
  });

  test('do not take the answers beyond a quick scan for unknown ones', () => {
    expect(textBelow(reportOf(pairs, { depth: 'quick' }), 'method-subject')).not.toContain(
      'belong',
    );
  });

  test('print the weights of the areas only where they differ', () => {
    expect(textBelow(reportOf(pairs), 'method-score')).toContain('All areas weigh the same.');
    expect(textBelow(reportOf(pairs, { areaWeights: { policy: 2 } }), 'method-score')).toContain(
      'Area policy 2; Area operation 1; Area monitoring 1.',
    );
  });
});

describe('the profile', () => {
  test('says in words what its figures show', () => {
    const figures = below(reportOf(pairs), 'profile').filter(({ kind }) => kind === 'figure');
    const points =
      'Area policy: index 2.75, target 3; Area operation: index 4.50, target 3; Area monitoring: not applicable.';

    expect(figures.map((figure) => 'alternative' in figure && figure.alternative)).toEqual([
      `Radar chart of the index by area, on a scale from 1 to 5. ${points}`,
      `Bar chart of the index by area, on a scale from 1 to 5. ${points}`,
    ]);
  });

  test('has no radar with fewer than three areas', () => {
    const figures = below(reportOf([[policy, 'mmpuu']]), 'profile').filter(
      ({ kind }) => kind === 'figure',
    );

    expect(figures.map((figure) => 'caption' in figure && figure.caption)).toEqual([
      'Index by area, with the target',
    ]);
  });

  test('repeats the figures as a table, with the whole in the last row', () => {
    const [table] = tablesBelow(reportOf(pairs), 'profile');

    expect(table && rowsOf(table)).toEqual([
      'Area policy | 2 | 2.75 | 3 | 40% (2 of 5) | 100% (5 of 5) | 1 criterion lifts it to 3',
      'Area operation | 4 | 4.50 | 3 | 80% (4 of 5) | 100% (5 of 5) | 1 criterion lifts it to 5',
      'Area monitoring | – | – | 3 | Nothing applies | Nothing applies | –',
      'Overall | 3 | 3.62 | – | 60% (6 of 10) | 100% (10 of 10) | 2 criteria lift it to 4',
    ]);
  });
});

describe('the levels', () => {
  test('are shown for each area as the model describes them: where it stands, and the next', () => {
    const [, ...areas] = tablesBelow(reportOf(pairs), 'levels');

    expect(areas[0] && rowsOf(areas[0])).toEqual([
      'Typical of level 2, which is reached | policy at 2.',
      'Typical of level 3, the next | policy at 3.',
    ]);
    expect(areas[0]?.rows.map(([level]) => level?.level)).toEqual([2, 3]);
  });

  test('have no next one above the highest, and none where nothing applies', () => {
    const text = textBelow(
      reportOf([
        [policy, 'mmmmm'],
        [monitoring, 'nnnnn'],
      ]),
      'levels',
    );

    expect(text).toContain('Level 5 is the highest; there is no next one.');
    expect(text).toContain('Area monitoring is not applicable, so no level is described.');
  });
});

describe('the heat map', () => {
  test('fills each row up to the level, and ends with index and target', () => {
    const tables = tablesBelow(reportOf(pairs), 'heat-map');
    const [row] = tables[0]?.rows ?? [];

    expect(tables.flatMap(rowsOf)).toEqual([
      '5.1 Title of 5.1 | 1 | 2 |  |  |  | 2.75 | 3',
      '7.1 Title of 7.1 | 1 | 2 | 3 | 4 |  | 4.50 | 3',
      '8.1 Title of 8.1 | – | – | – | – | – | – | –',
    ]);
    expect(row?.map(({ level }) => level)).toEqual([
      undefined,
      1,
      2,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
