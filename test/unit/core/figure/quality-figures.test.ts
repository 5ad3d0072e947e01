import { describe, expect, test } from 'vitest';
import { readWords } from '#build/read-words.ts';
import type { FigureBlock } from '#core/document/document.ts';
import type { Drawing, Shape } from '#core/document/drawing.ts';
import { CAUSE_KINDS } from '#core/quality/cause-and-effect.ts';
import { causeFigure } from '#core/quality-blocks/cause-figure.ts';
import { checkSheetTable } from '#core/quality-blocks/check-sheet-table.ts';
import { controlFigure } from '#core/quality-blocks/control-figure.ts';
import { flowFigure } from '#core/quality-blocks/flow-figure.ts';
import { histogramFigure } from '#core/quality-blocks/histogram-figure.ts';
import { paretoFigure } from '#core/quality-blocks/pareto-figure.ts';
import type { ChartedSeries } from '#core/quality-blocks/read-chart.ts';
import { runFigure } from '#core/quality-blocks/run-figure.ts';
import { scatterFigure } from '#core/quality-blocks/scatter-figure.ts';
import type { Writing } from '#core/quality-blocks/tool-figure.ts';
import { clashes } from '../../../builders/clashes.ts';
import {
  aFish,
  aHandling,
  chanceCounts,
  kindsOf,
  months,
  pairsOf,
  waitingDays,
} from '../../../builders/quality-samples.ts';

const writingIn = (language: string): Writing => ({
  language,
  words: readWords(language, 'quality'),
});
const ENGLISH = writingIn('en');
const LANGUAGES = ['en', 'zh'];

function received(values: readonly (number | null)[], changes: Partial<ChartedSeries> = {}) {
  const charted: ChartedSeries = {
    ...{ name: 'Complaints received', unit: 'complaints a month', periods: months(values.length) },
    ...{ series: { values }, holds: 'counts', better: 'lower', ...changes },
  };
  return charted;
}

function drawn(figure: FigureBlock | undefined): readonly Drawing[] {
  return figure === undefined ? [] : [...figure.wide, ...figure.narrow];
}

function shapesIn(figure: FigureBlock | undefined): readonly Shape[] {
  return drawn(figure).flatMap(({ shapes }) => shapes);
}

const names = [
  'Billing',
  'Late answers',
  'Conduct of staff',
  '',
  'Something else, and a long name',
];
const fish = (language: string) => causeFigure(aFish(language), writingIn(language));

describe.each(LANGUAGES)('words of a chart, %s', (language) => {
  const writing = writingIn(language);

  test.each([3, 12, 36, 120, 240])('of %i months do not run into each other', (count) => {
    const values = chanceCounts(count, 24);
    const changes = count > 20 ? [{ place: 15, text: 'New form' }] : [];

    const { figure } = controlFigure(received(values, { changes, target: 20 }), writing);
    expect(drawn(figure).flatMap((drawing) => clashes([drawing]))).toEqual([]);
  });

  test.each([2, 16, 200])('of %i kinds do not run into each other', (count) => {
    const kinds = Array.from({ length: count }, (_, place) => ({
      name: `Kind ${place} of complaints about things that take long to say`,
      count: 300 - place,
    }));

    expect(clashes(drawn(paretoFigure('Complaints', kinds, writing).figure))).toEqual([]);
  });

  test('of the other tools do not run into each other', () => {
    const names = { x: 'Bills sent', y: 'Complaints' };
    const waited = { name: 'Days', measure: 'days', values: waitingDays(400), promise: 20 };
    const figures = [
      histogramFigure(waited, writing),
      scatterFigure({ names, pairs: pairsOf(36, 0.9), labels: months(36) }, writing),
      fish(language),
      flowFigure(aHandling(1_234_567), writing),
    ];

    for (const { figure } of figures) expect(clashes(drawn(figure))).toEqual([]);
  });
});

test('a line through a bar of a histogram has paper beside it, and counts have their commas', () => {
  const values = waitingDays(4000);
  const { figure, says } = histogramFigure(
    { name: 'Days', measure: 'days', values, promise: 21 },
    ENGLISH,
  );
  for (const { shapes } of figure?.wide ?? []) {
    const at = shapes.flatMap((shape) =>
      shape.kind === 'line' && shape.role === 'target' ? [shape.points[0]?.x ?? 0] : [],
    )[0];
    const covers = shapes.filter(
      (shape) =>
        shape.kind === 'area' &&
        Math.min(...shape.points.map(({ x }) => x)) < (at ?? 0) + 1 &&
        Math.max(...shape.points.map(({ x }) => x)) > (at ?? 0) - 1,
    );

    expect(covers).toEqual([]);
  }
  expect(says).toContain('4,000 values');
});

describe('a control chart', () => {
  test('marks signals by another shape for each meaning', () => {
    const values = [...chanceCounts(20, 24), 60];
    const rolesFor = (better: ChartedSeries['better']) =>
      shapesIn(controlFigure(received(values, { better }), ENGLISH).figure).flatMap((shape) =>
        shape.kind === 'mark' && shape.role !== 'point' ? [shape.role] : [],
      );

    expect([...new Set(rolesFor('lower'))]).toEqual(['concern']);
    expect([...new Set(rolesFor('higher'))]).toEqual(['improvement']);
    expect([...new Set(rolesFor('neither'))]).toEqual(['change']);
  });

  test('says its limits, its variation, its kind and what it does not show', () => {
    const { says, saysNot, figure } = controlFigure(
      received([3, 4, 3, 4, 3, 4, 3, 4, 3, 30, 3, 4, 3, 4]),
      ENGLISH,
    );

    expect(says).toBe(
      'Complaints received, January 2016 to February 2017: 14 values with a mean of 5.4; by chance alone values lie between 0 and 12.3. Common cause: as the last value stands, nothing has changed. 10 values are marked: May 2016, June 2016, July 2016, August 2016, September 2016, October 2016 and 4 more. A c chart, because these are counts of separate complaints. More than a third of the values are marked: this is not one process, and its limits say little. Split it at a documented change, or by kind.',
    );
    expect(figure?.alternative).toBe(`${says} ${saysNot}`);
  });

  test('says that too few values are too few, by whose rule', () => {
    const { says } = controlFigure(received([12, 15, 9]), ENGLISH);

    expect(says).toContain(
      'Too few values to judge: 3 since the last change. Limits from fewer than 12 are trial limits (NHS-R community).',
    );
  });

  test('gives every number in its table, and no limit where nothing can lie beyond it', () => {
    const shares: Partial<ChartedSeries> = {
      series: { values: [9, 10, 10], exposures: [10, 10, 10] },
      holds: 'shares',
      better: 'higher',
    };
    const { figure } = controlFigure(received([0, 0, 0], shares), ENGLISH);

    expect(figure?.numbers.labels).toEqual([
      ...['Period', 'Number', 'Out of', 'Value', 'Mean', 'Lower limit', 'Upper limit'],
      'Marked because',
    ]);
    expect(figure?.numbers.rows[0]).toEqual([
      ...['January 2016', '9', '10', '90%', '96.7%', '79.6%', 'none', ''],
    ]);
  });

  test('breaks its line at a gap, and joins nothing where the values are no sequence', () => {
    const linesOf = (changes: Partial<ChartedSeries>, values: readonly (number | null)[]) =>
      controlFigure(received(values, changes), ENGLISH).figure?.wide.flatMap(({ shapes }) =>
        shapes.filter((shape) => shape.kind === 'line' && shape.role === 'series'),
      ).length;

    expect(linesOf({}, [1, 2, null, 3, 4])).toBe(2);
    expect(linesOf({ isOrdered: false }, [1, 2, 3, 4])).toBe(0);
  });

  test('numbers a documented change and starts new lines there', () => {
    const changes = [{ place: 8, text: 'New form' }];
    const values = [4, 5, 6, 5, 4, 5, 6, 5, 14, 15, 16, 15, 14, 15, 16, 15];
    const { figure, says } = controlFigure(received(values, { changes }), ENGLISH);
    const centres = figure?.wide[0]?.shapes.filter(
      (shape) => shape.kind === 'line' && shape.role === 'centre',
    );

    expect(centres).toHaveLength(2);
    expect(says).toContain('Before it the mean was 5.');
    expect(JSON.stringify(figure?.wide)).toContain('New form (September 2016)');
  });
});

test('a run chart says its runs', () => {
  const values = [1, 1, 1, 1, 1, 1, 1, 5, 9, 9, 9, 9, 9, 9, 8];
  const series = { name: 'Days', unit: 'days', periods: months(15), values };

  expect(runFigure(series, ENGLISH).says).toContain(
    'There are 2 runs of 7 or more: below the median from January 2016 to July 2016 and above the median from September 2016 to March 2017.',
  );
});

describe('a Pareto chart', () => {
  test('gathers what it does not draw, and keeps all kinds in its numbers', () => {
    const kinds = Array.from({ length: 200 }, (_, place) => ({
      ...{ name: `Kind ${place}`, count: 400 - place },
    }));
    const { figure, says } = paretoFigure('Complaints', kinds, ENGLISH);

    expect(figure?.numbers.rows).toHaveLength(200);
    expect(figure?.wide[0]?.spots).toHaveLength(16);
    expect(says).toContain('The 185 smallest kinds are gathered in the last row.');
    expect(says).toContain('There is no vital few');
  });

  test('says ties and blanks', () => {
    const kinds = [
      ...[
        { name: 'a', count: 60 },
        { name: '', count: 10 },
      ],
      ...[
        { name: 'c', count: 10 },
        { name: 'd', count: 20 },
      ],
    ];
    const { says, table } = paretoFigure('Complaints', kinds, ENGLISH);

    expect(says).toContain('10 were left blank');
    expect(says).toContain('Kinds with the same number stand in the order of their names.');
    expect(table.rows.map(([, count]) => count?.runs[0]?.text)).toEqual([
      ...['60', '20', '10 (tied)', '10 (tied)'],
    ]);
  });

  test('of nothing draws nothing and says so', () => {
    expect(paretoFigure('Complaints', [], ENGLISH)).toMatchObject({
      says: 'Complaints: there is nothing to count yet.',
    });
    expect(paretoFigure('Complaints', [], ENGLISH).figure).toBeUndefined();
  });
});

describe('a check sheet', () => {
  const labels = (count: number) =>
    checkSheetTable('Complaints', kindsOf(names, count), months(count), ENGLISH).table.columns.map(
      ({ label }) => label,
    );

  test('has a column a month, and quarters or years where there are more', () => {
    expect(labels(3)).toEqual(['Kind', 'Jan 2016', 'Feb', 'Mar', 'Sum']);
    expect(labels(24)).toHaveLength(10);
    expect(labels(24)[1]).toBe('2016 Q1');
    expect(labels(36)).toEqual(['Kind', '2016', '2017', '2018', 'Sum']);
    expect(labels(240).slice(0, 3)).toEqual(['Kind', '≤\u00a02024', '2025']);
  });

  test('loses nothing of periods that stand together', () => {
    const rows = kindsOf(names, 240);
    const all = rows.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0);
    const { table } = checkSheetTable('Complaints', rows, months(240), ENGLISH);

    expect(table.rows.at(-1)?.at(-1)?.runs[0]?.text).toBe(all.toLocaleString('en-GB'));
  });
});

test.each(LANGUAGES)('the six usual kinds of causes have their names, %s', (language) => {
  const { kinds } = readWords(language, 'quality').causes;
  const bones = CAUSE_KINDS.map((kind) => ({ name: kinds[kind], causes: [] }));
  const { table } = causeFigure({ effect: 'Late', bones }, writingIn(language));

  expect(new Set(table.rows.map(([name]) => name?.runs[0]?.text)).size).toBe(6);
});

test('a fish holds every cause; a narrow one, or one higher than a page, runs down', () => {
  const [effect] = ['Answers come later than promised'];
  const many = Array.from({ length: 40 }, (_, place) => ({ text: `Cause ${place}`, behind: [] }));
  const { figure } = causeFigure({ effect, bones: [{ name: 'People', causes: many }] }, ENGLISH);

  expect(JSON.stringify(figure?.wide)).toContain('Cause 39');
  expect(fish('en').figure?.wide[0]?.height).toBeLessThan(300);
  expect(fish('en').says).toContain('8 possible causes of “Answers come later than promised”');
});
