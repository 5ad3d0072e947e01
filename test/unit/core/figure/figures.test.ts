import { describe, expect, test } from 'vitest';
import { readStandards } from '#build/read-content.ts';
import { LINE_HEIGHT } from '#core/document/drawing.ts';
import { drawBars } from '#core/figure/draw-bars.ts';
import { drawChange } from '#core/figure/draw-change.ts';
import { canBeRadar, drawRadar } from '#core/figure/draw-radar.ts';
import { drawShares } from '#core/figure/draw-shares.ts';
import { layLabel } from '#core/figure/lay-label.ts';
import { clashes, shapesOf, wordBoxes } from '../../../builders/clashes.ts';

const WIDTHS = [465, 250];
const PROFILE_KEY = { index: 'Index reached', target: 'Target' };
const CHANGE_KEY = { before: 'Then', now: 'Now' };

function profile(labels: readonly string[]) {
  return labels.map((label, place) => ({
    label,
    index: 1 + (place % 5) * 0.9,
    target: 1 + (place % 5),
    figure: `${1 + (place % 5)}.00`,
  }));
}

function labels(count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => `Area ${place + 1}`);
}

describe('words in a figure', () => {
  const all = ['en', 'zh'].flatMap((language) =>
    readStandards(language)
      .filter(({ catalogue }) => catalogue.standard.scale === 'levels')
      .map(({ catalogue }) => catalogue.areas.map(({ title }) => title)),
  );
  const many = [...all, labels(8), labels(14)].filter((names) => names.length > 0);

  test.each(WIDTHS)('do not run into each other, nor out of it, at %i units', (width) => {
    for (const names of many) {
      const points = profile(names);
      expect(clashes(drawBars(points, PROFILE_KEY, width))).toEqual([]);
      expect(clashes(drawRadar(points, PROFILE_KEY, width))).toEqual([]);
      const moved = points.map((point) => ({ ...point, before: 1.5, now: point.index }));
      expect(clashes(drawChange(moved, CHANGE_KEY, width))).toEqual([]);
    }
  });

  test('a name as long as a paragraph takes four lines and no more', () => {
    const [long] = drawBars(profile(['word '.repeat(100)]), PROFILE_KEY, 250);
    const [name] = shapesOf(long ? [long] : [], 'label').filter(({ texts }) =>
      texts.some(({ role }) => role === 'name'),
    );

    expect(name && layLabel(name)).toHaveLength(4);
    expect(long?.height).toBeLessThan(10 * LINE_HEIGHT);
  });
});

describe('bars', () => {
  test.each(WIDTHS)('no target stands where a figure is written, at %i units', (width) => {
    const drawings = drawBars(profile(labels(6)), PROFILE_KEY, width);
    const figures = shapesOf(drawings, 'label').filter(({ align }) => align === 'end');
    const leftmost = Math.min(...figures.map(({ at, room }) => at.x - room));

    for (const { at } of shapesOf(drawings, 'mark')) expect(at.x).toBeLessThan(leftmost);
  });

  test('an area without an index has a name and a dash, and neither bar nor target', () => {
    const point = { label: 'Area', index: null, target: 3, figure: '–' };
    const drawings = drawBars([point], PROFILE_KEY, 465);

    // What is left of them are the signs of the key.
    expect(shapesOf(drawings, 'area')).toHaveLength(1);
    expect(shapesOf(drawings, 'mark')).toHaveLength(1);
  });

  test('more than a page holds are cut into parts, each with its scale and its key', () => {
    const parts = drawBars(profile(labels(60)), PROFILE_KEY, 465);

    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      const words = wordBoxes(part).map(({ text }) => text);
      expect(words).toEqual(expect.arrayContaining(['5', 'Index reached', 'Target']));
      expect(part.height).toBeLessThan(600);
    }
  });
});

describe('a radar', () => {
  test('fills its area only when every axis is measured', () => {
    const points = profile(labels(4));
    const gap = points.map((point, place) => (place === 1 ? { ...point, index: null } : point));

    expect(shapesOf(drawRadar(points, PROFILE_KEY, 465), 'area')).toHaveLength(1);
    expect(shapesOf(drawRadar(gap, PROFILE_KEY, 465), 'area')).toHaveLength(0);
  });

  test('needs three axes, and is drawn as bars with more than can be read', () => {
    const isBars = (count: number, width: number) =>
      shapesOf(drawRadar(profile(labels(count)), PROFILE_KEY, width), 'area').some(
        ({ role }) => role === 'bar',
      );

    expect([2, 3, 14, 15].map((count) => canBeRadar(profile(labels(count))))).toEqual([
      ...[false, true, true, false],
    ]);
    expect([2, 3, 14, 15].map((count) => isBars(count, 465))).toEqual([true, false, false, true]);
    expect([8, 9].map((count) => isBars(count, 250))).toEqual([false, true]);
  });
});

test('a change is a line from a ring to a dot; where nothing was before there is a dot alone', () => {
  const point = { label: 'Area', figure: '+0.50', now: 2.5 };
  const marksOf = (before: number | null) =>
    shapesOf(drawChange([{ ...point, before }], CHANGE_KEY, 465), 'mark')
      .map(({ role }) => role)
      .slice(0, -2);

  expect(marksOf(2)).toEqual(['ring', 'dot']);
  expect(marksOf(null)).toEqual(['dot']);
});

describe('shares', () => {
  const shares = [
    { mark: 'met', word: 'Complies', count: 30 },
    { mark: 'partly', word: 'Complies in part', count: 0 },
    { mark: 'unmet', word: 'Does not comply', count: 1 },
    { mark: 'none', word: 'Not answered yet', count: 19 },
  ] as const;

  test('fill one bar in their order, each with its number where there is room', () => {
    const drawings = drawShares([{ shares }], 465);

    const key = 1;
    expect(shapesOf(drawings, 'area').map(({ role }) => role)).toEqual([
      ...['met', 'unmet', 'none'],
      ...Array.from({ length: key }, () => 'none'),
    ]);
    expect(
      wordBoxes(drawings[0] ?? { width: 0, height: 0, shapes: [] }).map(({ text }) => text),
    ).toEqual(['30', '19', 'Complies', 'Does not comply', 'Not answered yet']);
  });

  test.each(WIDTHS)('do not run into each other at %i units', (width) => {
    const bars = [
      { name: 'Then', shares },
      { name: 'Now', shares: shares.map((share) => ({ ...share, count: 10 })) },
    ];

    expect(clashes(drawShares(bars, width))).toEqual([]);
  });

  test('of nothing are not drawn', () => {
    expect(drawShares([{ shares: shares.map((share) => ({ ...share, count: 0 })) }], 465)).toEqual(
      [],
    );
  });
});
