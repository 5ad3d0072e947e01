import { USUAL_SETTINGS } from '#core/complaint-log/figures/usual-settings.ts';
import { SQL_DIALECTS } from '#core/complaint-log/sql/sql-engines.ts';
import { writeSql } from '#core/complaint-log/sql/write-sql.ts';
import type { SqlRequest, Surroundings } from './command.ts';
import { readMapping, readPolicy } from './read-monitor-options.ts';

/** `redress monitor --sql`: prints the definitions of the figures as one query. Throws an `InputError`. */
export async function runSql(
  { engine, mapping, table, policy, day }: SqlRequest,
  surroundings: Surroundings,
): Promise<void> {
  const kept = await readMapping(mapping, surroundings);
  const settings = {
    ...(kept.settings ?? USUAL_SETTINGS),
    ...(await readPolicy(policy, surroundings)),
    ...(day === undefined ? {} : { asOf: day }),
  };
  const dialect = SQL_DIALECTS[engine];
  surroundings.say(writeSql({ dialect, table, mapping: kept.mapping, settings }).trimEnd());
}
