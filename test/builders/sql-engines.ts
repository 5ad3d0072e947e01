import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { SqlEngine } from '#core/complaint-log/sql/sql-engines.ts';
import type { Delimiter } from '#schema/record/complaint-log.ts';

/** A register as a table of text. */
export interface SqlTable {
  readonly text: string;
  readonly delimiter: Delimiter;
}

/** Figures by name and what they are of, such as `backlogByMonth 2026-03`. */
export type SqlFigures = Readonly<Record<string, number>>;

/** An engine that is running. */
export interface RunningEngine {
  readonly engine: SqlEngine;
  /** Fills a table `register` with text, and asks for its figures. */
  readonly ask: (table: SqlTable, query: string) => Promise<SqlFigures>;
  readonly stop: () => void;
}

function headingsOf({ text, delimiter }: SqlTable): readonly string[] {
  return (text.split(/\r?\n/, 1)[0] ?? '').replace(/^\ufeff/, '').split(delimiter);
}

function columnsOf(table: SqlTable): string {
  return headingsOf(table)
    .map((heading) => `"${heading}" text`)
    .join(', ');
}

function nameOf(figure: unknown, item: unknown): string {
  return `${figure} ${item}`.trim();
}

/** DuckDB within this process. */
export async function startDuckDb(): Promise<RunningEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-duckdb-'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return {
    engine: 'duckdb',
    ask: async (table, query) => {
      const file = join(folder, 'register.csv');
      writeFileSync(file, table.text);
      await connection.run(`CREATE OR REPLACE TABLE register (${columnsOf(table)})`);
      await connection.run(
        `COPY register FROM '${file}' (FORMAT csv, HEADER true, DELIMITER '${table.delimiter}', QUOTE '"', ESCAPE '"')`,
      );
      const answer = await connection.runAndReadAll(query);
      return Object.fromEntries(
        answer
          .getRowObjects()
          .map(({ figure, item, value }) => [nameOf(figure, item), Number(value)]),
      );
    },
    stop: () => {
      connection.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where Debian and others put the programs of PostgreSQL; undefined where it is not installed. */
function findPostgres(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root) : [];
  return versions
    .map((version) => join(root, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
}

/** It refuses to run as root; where this process is root, its own account is used. */
function accountOf(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout),
  );
  return uid === undefined || gid === undefined ? {} : { uid, gid };
}

function run(program: string, args: readonly string[], input = '', account = {}): string {
  const done = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    ...account,
  });
  if (done.status !== 0) throw new Error(`${program}: ${done.stderr || done.error?.message}`);
  return done.stdout;
}

/** Begins an empty PostgreSQL in a folder, which no network reaches. */
function beginPostgres(bin: string, folder: string, account: { uid?: number; gid?: number }): void {
  const data = join(folder, 'data');
  const options = `-k ${folder} -c listen_addresses= -c fsync=off -c max_connections=5`;
  const kind = ['-U', 'redress', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'];
  run(join(bin, 'initdb'), ['-D', data, ...kind], '', account);
  const start = ['-D', data, '-l', join(folder, 'log'), '-o', options, '-w', 'start'];
  run(join(bin, 'pg_ctl'), start, '', { ...account, stdio: 'ignore' });
}

/** The figures in what psql prints, cells parted by a sign that no value holds. */
function figuresIn(printed: string): SqlFigures {
  const rows = printed.trim().split('\n');
  return Object.fromEntries(
    rows.map((row) => {
      const [figure = '', item = '', value = ''] = row.split('\u001f');
      return [nameOf(figure, item), Number(value)];
    }),
  );
}

/** A PostgreSQL of its own; undefined where it is not installed. */
export function startPostgres(): RunningEngine | undefined {
  const bin = findPostgres();
  if (bin === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'redress-postgres-'));
  const account = accountOf();
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid ?? account.uid);
  beginPostgres(bin, folder, account);
  const ways = ['-h', folder, '-U', 'redress', '-d', 'postgres', '-qAt', '-v', 'ON_ERROR_STOP=1'];
  const psql = (args: readonly string[], input: string) =>
    run(join(bin, 'psql'), [...ways, ...args], input);
  return {
    engine: 'postgres',
    ask: async (table, query) => {
      psql([], `DROP TABLE IF EXISTS register; CREATE TABLE register (${columnsOf(table)});`);
      const format = `FORMAT csv, HEADER, DELIMITER '${table.delimiter}'`;
      psql(['-c', `\\copy register FROM STDIN (${format})`], table.text);
      return figuresIn(psql(['-F', '\u001f'], query));
    },
    stop: () => {
      const stop = ['-D', join(folder, 'data'), '-m', 'immediate', '-w', 'stop'];
      run(join(bin, 'pg_ctl'), stop, '', { ...account, stdio: 'ignore' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The part of the package `chdb` that is used here: it is not a dependency, for it weighs half a gigabyte. */
interface ChdbSession {
  query(query: string, format: string): string;
  close(): void;
}

/** ClickHouse within this process; undefined where the package is not installed. */
export async function startClickHouse(): Promise<RunningEngine | undefined> {
  const name = 'chdb';
  const chdb: { readonly Session: new () => ChdbSession } | undefined = await import(name).catch(
    () => undefined,
  );
  if (chdb === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'redress-clickhouse-'));
  const session = new chdb.Session();
  return {
    engine: 'clickhouse',
    ask: async (table, query) => {
      const file = join(folder, 'register.csv');
      writeFileSync(file, table.text);
      const columns = headingsOf(table).map((heading) => `"${heading}" Nullable(String)`);
      const form = `'CSV', '${columns.join(', ')}'`;
      session.query('DROP TABLE IF EXISTS register', 'CSV');
      session.query(
        `CREATE TABLE register ENGINE = Memory AS SELECT * FROM file('${file}', ${form}) SETTINGS format_csv_delimiter = '${table.delimiter}', input_format_csv_skip_first_lines = 1`,
        'CSV',
      );
      const answers = query
        .split(/(?<=;)\n/)
        .filter((statement) => statement !== '')
        .map((statement) => session.query(statement, 'JSONCompactStringsEachRow').trim());
      const rows = answers.flatMap((answer) => (answer === '' ? [] : answer.split('\n')));
      return Object.fromEntries(
        rows.map((row) => {
          const [figure, item, value]: readonly (string | null)[] = JSON.parse(row);
          return [nameOf(figure, item), Number(value)];
        }),
      );
    },
    stop: () => {
      session.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
