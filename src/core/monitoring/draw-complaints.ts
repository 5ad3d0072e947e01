import type { LogView } from '#core/complaint-log/figures/log-view.ts';
import { complaintAt, type DatedComplaint } from '#core/complaint-log/reading/complaint-at.ts';
import { textAt } from '#core/complaint-log/reading/text-table.ts';
import { drawRows } from '#core/sample/draw-sample.ts';
import { drawStrata } from '#core/sample/draw-strata.ts';
import type { TallyRole } from '#schema/record/complaint-log.ts';
import { STRATA_LIMIT } from '#schema/record/format.ts';
import { type DrawRule, lengthsOf, ruleTest } from './draw-rules.ts';

/** How complaint files are to be drawn from a register. */
export type DrawPlan = { readonly size: number; readonly seed: number } & (
  | { readonly method: 'random' }
  | { readonly method: 'stratified'; readonly role: TallyRole }
  | { readonly method: 'rule'; readonly rule: DrawRule }
);

/** A value that is drawn from by itself, and how many complaints it has. */
export interface DrawnStratum {
  readonly name: string;
  readonly population: number;
}

export interface DrawnComplaint extends DatedComplaint {
  /** The place of its stratum. */
  readonly stratum?: number;
}

/** What was drawn, and of how many. */
export interface Drawing {
  readonly complaints: readonly DrawnComplaint[];
  readonly strata: readonly DrawnStratum[];
  /** Complaints that could be drawn: by a rule, those that it fits. */
  readonly population: number;
  /** The column has more values than a sample has strata; nothing is drawn then. */
  readonly tooManyStrata?: number;
}

/** Draws complaints: the same again by the same plan. Those without a number cannot be found again, and are passed over. */
export function drawComplaints(view: LogView, plan: DrawPlan): Drawing {
  switch (plan.method) {
    case 'random':
      return byChance(view, plan);
    case 'stratified':
      return byStrata(view, plan);
    case 'rule':
      return byRule(view, plan);
  }
}

function complaintsAt(view: LogView, places: readonly number[]): readonly DatedComplaint[] {
  return places.flatMap((at) => complaintAt(view.log, at) ?? []);
}

function byChance(view: LogView, { size, seed }: DrawPlan): Drawing {
  const places = drawRows(view.complaints, size, seed).map((row) => row - 1);
  return {
    complaints: complaintsAt(view, places),
    strata: [],
    population: view.complaints,
  };
}

/** Places of the complaints that can be found again. */
function placesWhere(view: LogView, test: (at: number) => boolean): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < view.complaints; at += 1)
    if (test(at) && complaintAt(view.log, at) !== undefined) places.push(at);
  return places;
}

/** The places of the complaints by the value of a column, the most frequent first. */
function placesByValue(
  { log, foldings, complaints }: LogView,
  role: TallyRole,
): readonly (readonly [string, readonly number[]])[] {
  const column = log.codes.find((one) => one.role === role);
  if (column === undefined) return [];
  const folded = new Map(
    foldings.filter((one) => one.role === role).map(({ from, to }) => [from, to]),
  );
  const places = new Map<string, number[]>();
  for (let at = 0; at < complaints; at += 1) {
    if (complaintAt(log, at) === undefined) continue;
    const word = textAt(column.table, column.codes.values[at] ?? 0);
    const name = (folded.get(word) ?? word).trim();
    const own = places.get(name);
    if (own === undefined) places.set(name, [at]);
    else own.push(at);
  }
  return [...places].sort(
    ([one, first], [other, second]) =>
      second.length - first.length || (one < other ? -1 : Number(one > other)),
  );
}

/** In proportion, at least one of each value; each stratum is drawn by a number of its own. */
function byStrata(
  view: LogView,
  { size, seed, role }: Extract<DrawPlan, { readonly method: 'stratified' }>,
): Drawing {
  const groups = placesByValue(view, role);
  const strata = groups.map(([name, places]) => ({ name, population: places.length }));
  const population = strata.reduce((sum, one) => sum + one.population, 0);
  if (strata.length > STRATA_LIMIT)
    return { complaints: [], strata: [], population, tooManyStrata: strata.length };
  const parts = strata.map((stratum, at) => ({ ...stratum, id: String(at) }));
  const draws = drawStrata({ method: 'stratified', size, seed, strata: parts });
  const complaints = draws.flatMap(({ rows }, stratum) => {
    const places = rows.flatMap((row) => groups[stratum]?.[1][row - 1] ?? []);
    return complaintsAt(view, places).map((complaint) => ({ ...complaint, stratum }));
  });
  return { complaints, strata, population };
}

/** Those that a rule fits: the longest first, of any other rule by chance where there are more than are wanted. */
function byRule(
  view: LogView,
  { size, seed, rule }: Extract<DrawPlan, { readonly method: 'rule' }>,
): Drawing {
  const places = placesWhere(view, ruleTest(view, rule));
  const taken =
    rule === 'longest'
      ? longestOf(view, places).slice(0, size)
      : drawRows(places.length, size, seed).flatMap((row) => places[row - 1] ?? []);
  return { complaints: complaintsAt(view, taken), strata: [], population: places.length };
}

function longestOf(view: LogView, places: readonly number[]): readonly number[] {
  const lengthOf = lengthsOf(view);
  return [...places].sort((one, other) => lengthOf(other) - lengthOf(one) || one - other);
}
