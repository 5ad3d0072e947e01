import { textInSql } from './sql-dialect.ts';

/** One figure as a query that gives its name, what it is of, and its value. */
export function figure(name: string, item: string, value: string, from: string): string {
  return `SELECT ${textInSql(name)} AS figure, ${item} AS item, CAST(${value} AS double precision) AS value FROM ${from}`;
}

/** Several figures of one source. */
export function figures(
  from: string,
  list: readonly (readonly [name: string, value: string])[],
  item = "''",
): readonly string[] {
  return list.map(([name, value]) => figure(name, item, value, from));
}
