import { writingTag } from '#core/message.ts';
import { emsOf } from './text-width.ts';

/** What stands below a place of the axis, line by line. */
export interface PeriodLabel {
  readonly place: number;
  readonly lines: readonly string[];
}

/** Of the words below an axis. */
const SIZE = 7.2;
const GAP = 7;
const MONTH = /^(\d{4})-(\d{2})$/;
const DAY = /^(\d{4}-\d{2})-(\d{2})$/;
const MONTH_STEPS = [1, 3];
const YEAR_STEPS = [1, 2, 5, 10, 20];
const DAY_STEPS = [1, 2, 7, 14];
/** A name below an axis is cut behind so many signs. */
const MOST_SIGNS = 14;

/**
 * The labels of periods, as many as stand side by side: months by their names with the year below the
 * first and each January, years alone where months are too close, days with the month below; anything
 * else as it is written. `spacing` is the room of one period in units.
 */
export function periodLabels(
  periods: readonly string[],
  spacing: number,
  language: string,
): readonly PeriodLabel[] {
  if (periods.every((period) => MONTH.test(period))) return monthLabels(periods, spacing, language);
  if (periods.every((period) => DAY.test(period))) return dayLabels(periods, spacing, language);
  const longest = Math.max(0, ...periods.map((period) => widthOf(cut(period))));
  const step = Math.max(1, Math.ceil((longest + GAP) / spacing));
  return everyNth(periods, step).map(({ period, place }) => ({ place, lines: [cut(period)] }));
}

function monthLabels(
  periods: readonly string[],
  spacing: number,
  language: string,
): readonly PeriodLabel[] {
  const names = monthNames(language);
  const widest = Math.max(...names.map(widthOf)) + GAP;
  const step = MONTH_STEPS.find((months) => months * spacing >= widest);
  const parts = periods.map((period, place) => {
    const [, year = '', month = ''] = MONTH.exec(period) ?? [];
    return { place, year, month: Number(month) };
  });
  if (step === undefined) return yearLabels(parts, spacing);
  const shown = parts.filter(({ month }) => (month - 1) % step === 0);
  return shown.map(({ place, year, month }, position) => ({
    place,
    lines: [names[month - 1] ?? '', ...(month === 1 || position === 0 ? [year] : [])],
  }));
}

function yearLabels(
  parts: readonly { readonly place: number; readonly year: string; readonly month: number }[],
  spacing: number,
): readonly PeriodLabel[] {
  const januaries = parts.filter(({ month }) => month === 1);
  const room = widthOf('2026') + GAP;
  const step = YEAR_STEPS.find((years) => years * 12 * spacing >= room) ?? 50;
  return januaries
    .filter(({ year }) => Number(year) % step === 0 || januaries.length <= 2)
    .map(({ place, year }) => ({ place, lines: [year] }));
}

function dayLabels(
  periods: readonly string[],
  spacing: number,
  language: string,
): readonly PeriodLabel[] {
  const step = DAY_STEPS.find((days) => days * spacing >= widthOf('30') + GAP);
  const months = periods.map((period) => DAY.exec(period)?.[1] ?? '');
  const isFirst = (place: number) => months[place] !== months[place - 1];
  if (step === undefined) {
    const firsts = months.flatMap((month, place) => (isFirst(place) ? [{ month, place }] : []));
    const labels = monthLabels(
      firsts.map(({ month }) => month),
      spacing * 30,
      language,
    );
    return labels.map(({ place, lines }) => ({ place: firsts[place]?.place ?? 0, lines }));
  }
  const names = monthNames(language);
  let last = '';
  return everyNth(periods, step).map(({ period, place }) => {
    const [, month = '', day = ''] = DAY.exec(period) ?? [];
    const isNew = month !== last;
    last = month;
    return {
      place,
      lines: [String(Number(day)), ...(isNew ? [names[Number(month.slice(5)) - 1] ?? ''] : [])],
    };
  });
}

function everyNth(periods: readonly string[], step: number) {
  return periods
    .map((period, place) => ({ period, place }))
    .filter(({ place }) => place % step === 0);
}

function monthNames(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(writingTag(language), { month: 'short', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) =>
    format.format(new Date(Date.UTC(2000, month, 1))),
  );
}

function widthOf(text: string): number {
  return emsOf(text) * SIZE;
}

function cut(text: string): string {
  const signs = [...text];
  return signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS - 1).join('')}…` : text;
}
