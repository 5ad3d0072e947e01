import { registerName } from '#core/assessment/register-name.ts';
import { allClauses, clauseLabel, criterionNameIn } from '#core/catalogue/catalogue.ts';
import type { RegisterContext } from '#core/register/context.ts';
import { entryNames } from '#core/register/entry-names.ts';

/** What a table calls the things that entries are linked to, by their ids. */
export interface Names {
  readonly clause: ReadonlyMap<string, string>;
  readonly criteria: ReadonlyMap<string, string>;
  readonly evidence: ReadonlyMap<string, string>;
  readonly finding: ReadonlyMap<string, string>;
  readonly clauses: ReadonlyMap<string, string>;
  readonly sample: ReadonlyMap<string, string>;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly standard: string;
}

/** Each thing by its name, with its standard before it where two have the same; what comes first counts. */
function unique(things: readonly Named[]): ReadonlyMap<string, string> {
  const first = new Map<string, Named>();
  for (const thing of things) if (!first.has(thing.id)) first.set(thing.id, thing);
  const counts = new Map<string, number>();
  for (const { name } of first.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    [...first.values()].map(({ id, name, standard }) => [
      id,
      counts.get(name) === 1 ? name : `${standard} ${name}`,
    ]),
  );
}

/** All names of an assessment. Criteria that are left out have theirs too. */
export function namesIn({ assessment, catalogues, walked }: RegisterContext): Names {
  const clauses = [...walked, ...catalogues].flatMap((catalogue) =>
    allClauses(catalogue).map((clause) => ({ clause, standard: catalogue.standard.name })),
  );
  const named = unique(
    clauses.map(({ clause, standard }) => ({
      id: clause.id,
      name: clauseLabel(clause),
      standard,
    })),
  );
  return {
    clause: named,
    clauses: named,
    criteria: unique(
      clauses.flatMap(({ clause, standard }) =>
        clause.criteria.map((criterion) => ({
          id: criterion.id,
          name: `${clause.number} ${criterionNameIn(clause, criterion)}`,
          standard,
        })),
      ),
    ),
    evidence: entryNames('evidence', assessment),
    finding: entryNames('findings', assessment),
    sample: new Map(
      Object.keys(assessment.samples).map((id) => [id, registerName('S', assessment.samples, id)]),
    ),
  };
}
