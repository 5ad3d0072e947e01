import { groundQueries, type SqlMakings } from './complaint-rows.ts';
import { figureQueries, intermediateQueries } from './figure-queries.ts';

/**
 * The figures of a register as a query for an engine of one's own, by the definitions of
 * `complaint-log/figures`. Its columns are `figure`, `item` (a month, a value, the event of a duration) and
 * `value`. The table holds the register as it was exported, its columns named by the headings of the
 * mapping, as text or as the engine's own dates and numbers.
 *
 * Two things differ from a file: a table has no first row, so where rows of one complaint contradict each
 * other the lowest word or number counts; and registers that hold counts are not summed.
 */
export function writeSql(makings: SqlMakings): string {
  const queries = [...groundQueries(makings), ...intermediateQueries(makings)];
  return makings.dialect.query(queries, figureQueries(makings));
}
