import {
  type ChosenChart,
  chooseControlChart,
  plottedValues,
  type SeriesKind,
} from '#core/quality/choose-control-chart.ts';
import { type ControlChart, controlChart } from '#core/quality/control-chart.ts';
import type { ControlKind, Series } from '#core/quality/control-limits.ts';
import {
  type Assurance,
  type Better,
  type Mark,
  markPoints,
  readAssurance,
  readVariation,
  type Variation,
} from '#core/quality/read-variation.ts';

/** A series that is to be charted, with what the reader knows of it. */
export interface ChartedSeries {
  /** Such as “Complaints received”. */
  readonly name: string;
  /** What the scale counts, such as “complaints a month”. */
  readonly unit: string;
  /** Such as `2026-01`, one a value; names where the values are no sequence. */
  readonly periods: readonly string[];
  readonly series: Series;
  readonly holds: SeriesKind;
  readonly better: Better;
  /** As it is plotted: a share from 0 to 1, a rate per `per`. */
  readonly target?: number | undefined;
  /** Documented changes, each at its first value. */
  readonly changes?: readonly { readonly place: number; readonly text: string }[];
  readonly isOrdered?: boolean;
  /** Overrules the chart that would be chosen. */
  readonly kind?: ControlKind;
}

/** A control chart as it was found, with what is read from it. */
export interface ReadChart {
  readonly charted: ChartedSeries;
  readonly chosen: ChosenChart;
  readonly chart: ControlChart;
  readonly marks: readonly (Mark | undefined)[];
  readonly variation: Variation;
  readonly assurance: Assurance | undefined;
  /** No value can lie beyond these: no count below 0, no share above 1. */
  readonly bounds: { readonly least: number; readonly most: number };
  /** More than a third of the values are marked: that is not one process, and its limits say little. */
  readonly isUnstable: boolean;
}

/** The right chart of a series, and its variation and assurance. */
export function readChart(charted: ChartedSeries): ReadChart {
  const { series, holds, better, target, changes = [], isOrdered = true } = charted;
  const chosen = chooseControlChart(series, holds);
  const kind = charted.kind ?? chosen.kind;
  const own = kind === 'xmr' ? { values: plottedValues(series, holds) } : series;
  const chart = controlChart(own, { kind, changes: changes.map(({ place }) => place), isOrdered });
  const marks = markPoints(chart, better);
  const isBelowZero = chart.points.some(({ value }) => value !== null && value < 0);
  return {
    ...{ charted, chosen, chart, marks },
    bounds: {
      least: isBelowZero ? Number.NEGATIVE_INFINITY : 0,
      most: holds === 'shares' ? 1 : Number.POSITIVE_INFINITY,
    },
    isUnstable: isOrdered && 3 * marks.filter((mark) => mark !== undefined).length > marks.length,
    variation: readVariation(chart, better),
    assurance: readAssurance(chart, better, target),
  };
}
