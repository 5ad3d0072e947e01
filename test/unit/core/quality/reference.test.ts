import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ControlChart, controlChart } from '#core/quality/control-chart.ts';
import { pareto } from '#core/quality/pareto.ts';
import { placesFromSeventh } from '#core/quality/run-rules.ts';

/** Registers with figures that another program worked out; they are no part of the project. */
const FOLDER = '../shared/data/logs-2';
const isThere = existsSync(`${FOLDER}/reference.json`);
const reference = isThere ? JSON.parse(readFileSync(`${FOLDER}/reference.json`, 'utf8')) : {};

/** The figures of a chart as the reference writes them, with a name for each place. */
function figuresOf(chart: ControlChart, nameOf: (place: number) => unknown) {
  const { beyond, sides, trends, twoOfThree } = chart.signals;
  const [first] = chart.points;
  const [stretch] = chart.stretches;
  const round = (value: number | undefined) => Number((value ?? Number.NaN).toFixed(4));
  const names = (places: readonly number[]) => places.map(nameOf);
  return {
    points: chart.points.length,
    centre: round(first?.centre),
    lower: round(first?.lower),
    upper: round(first?.upper),
    ...(stretch?.ranges === undefined
      ? {}
      : {
          mean_moving_range: round(stretch.ranges.mean),
          upper_range_limit: round(stretch.ranges.upper),
          ranges_beyond: names(chart.rangesBeyond),
        }),
    signals: {
      beyond: names(beyond.map(({ place }) => place)),
      side7: names(placesFromSeventh(sides)),
      side7_runs: sides.map(({ from, to, way }) => [nameOf(from), nameOf(to), way]),
      trend7: names(placesFromSeventh(trends)),
      two_of_three: names(twoOfThree.map(({ place }) => place)),
    },
  };
}

function chartsOf(values: readonly number[], nameOf: (place: number) => unknown) {
  return {
    c: figuresOf(controlChart({ values }, { kind: 'c' }), nameOf),
    xmr: figuresOf(controlChart({ values }, { kind: 'xmr' }), nameOf),
  };
}

describe.skipIf(!isThere)(
  `the reference figures of ${FOLDER} (skipped where it is not there)`,
  () => {
    test('series made by hand for each rule', () => {
      const all: Record<string, { values: number[]; c: unknown; xmr: unknown }> =
        reference._synthetic_series.series;

      expect(Object.keys(all).length).toBeGreaterThan(0);
      for (const { values, c, xmr } of Object.values(all))
        expect(chartsOf(values, (place) => place + 1)).toEqual({ c, xmr });
    });

    test('reports received by month over ten years', () => {
      const { received_by_month, charts } = reference['zuerich_meldungen_2016-2025.csv'];
      const months = Object.keys(received_by_month);

      expect(chartsOf(Object.values(received_by_month), (place) => months[place])).toEqual({
        c: charts.c_received_by_month,
        xmr: charts.xmr_received_by_month,
      });
    });

    test.each(['iso', 'dmy', '20duplicates'])('reports received by day, %s', (form) => {
      const { received_by_day, charts } = reference[`boston311_2022-01_100_${form}.csv`];
      const days = Object.keys(received_by_day);

      expect(chartsOf(Object.values(received_by_day), (place) => days[place])).toEqual({
        c: charts.c_received_by_day,
        xmr: charts.xmr_received_by_day,
      });
    });

    test('complaints about companies of unequal size, per 100,000 policies', () => {
      const file = 'california_insurers_justified_complaints_2020-2025.csv';
      const rows = readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split(/\r?\n/).slice(1);
      const cells = rows.map((row) => row.match(/("([^"]*)"|[^,]*)(,|$)/g) ?? []);
      const read = cells.map((row) => row.map((cell) => cell.replace(/,$/, '').replace(/"/g, '')));

      for (const [group, expected] of Object.entries<Record<string, unknown>>(
        reference[file].groups,
      )) {
        const own = read
          .filter(([year, line]) => `${year} ${line}` === group)
          .toSorted((one, other) => Number(other[3]) - Number(one[3]));
        const series = {
          values: own.map(([, , , , count]) => Number(count)),
          exposures: own.map(([, , , exposure]) => Number(exposure)),
          per: 100_000,
        };
        const chart = controlChart(series, { kind: 'u', isOrdered: false });

        expect({
          companies: chart.points.length,
          centre: Number((chart.points[0]?.centre ?? 0).toFixed(6)),
          signals: { beyond: chart.signals.beyond.map(({ place }) => own[place]?.[2]) },
        }).toEqual({
          companies: expected['companies'],
          centre: expected['centre'],
          signals: expected['signals'],
        });
      }
    });

    test('the few categories that make 80%', () => {
      const { pareto: expected } = reference['zuerich_meldungen_2016-2025.csv'];
      const { rows, categories, vital_few, top } = expected.Kategorie;
      const { entries, total, vital } = pareto(
        top.map(([name, count]: [string, number]) => ({ name, count })),
      );

      expect([total, entries.length, vital]).toEqual([rows, categories, vital_few]);
      expect(
        entries.map(({ name, count, share, cumulative }) => [
          ...[name, count],
          ...[Number(share.toFixed(4)), Number(cumulative.toFixed(4))],
        ]),
      ).toEqual(top);
    });
  },
);
