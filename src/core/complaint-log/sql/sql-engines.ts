import { CLICKHOUSE } from './clickhouse-dialect.ts';
import type { SqlDialect } from './sql-dialect.ts';
import { DUCKDB, POSTGRES } from './standard-dialects.ts';

/** Engines that the figures are written for. */
export const SQL_ENGINES = ['postgres', 'duckdb', 'clickhouse'] as const;
export type SqlEngine = (typeof SQL_ENGINES)[number];

/** How each of them writes. */
export const SQL_DIALECTS: Readonly<Record<SqlEngine, SqlDialect>> = {
  postgres: POSTGRES,
  duckdb: DUCKDB,
  clickhouse: CLICKHOUSE,
};
