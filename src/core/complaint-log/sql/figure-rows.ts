import type { SqlDialect } from './sql-dialect.ts';

/** One figure as a query that gives its name, what it is of, and its value. */
export function figure(
  { text, asNumber }: SqlDialect,
  [name, item, value]: readonly [name: string, item: string, value: string],
  from: string,
): string {
  return `SELECT ${text(name)} AS figure, ${item} AS item, ${asNumber(value)} AS value FROM ${from}`;
}

/** Several figures of one source. */
export function figures(
  dialect: SqlDialect,
  from: string,
  list: readonly (readonly [name: string, value: string])[],
  item = "''",
): readonly string[] {
  return list.map(([name, value]) => figure(dialect, [name, item, value], from));
}
