import { DuckDBInstance } from '@duckdb/node-api';
import { startCost } from './large-register-figures.ts';
import { COMPLAINTS, FIGURES } from './native-figures.ts';

// Run by itself: the figures of the register that is named by DuckDB on one thread.
const printCost = startCost();
const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const connection = await instance.connect();
await connection.run(COMPLAINTS.replace('$file', `'${process.argv[2]}'`));
for (const query of FIGURES) await connection.runAndReadAll(query);
const all = await connection.runAndReadAll('SELECT count(DISTINCT id) FROM complaint');
printCost(Number(all.getRows()[0]?.[0]));
connection.closeSync();
