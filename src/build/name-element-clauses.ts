import { allClauses } from '#core/catalogue/catalogue.ts';
import type { PolicyRules } from '#core/policy/check/policy-rules.ts';
import { readStandards } from './read-content.ts';

/** The rules with what people call each clause that an element speaks to: its standard and number, not its id. */
export function nameElementClauses(rules: PolicyRules, language: string | undefined): PolicyRules {
  const asked = new Set(rules.elements.flatMap(({ clauses }) => clauses));
  const names = readStandards(language).flatMap(({ catalogue }) =>
    allClauses(catalogue)
      .filter(({ id }) => asked.has(id))
      .map(({ id, number }) => [id, `${catalogue.standard.name} ${number}`] as const),
  );
  return { ...rules, clauseNames: Object.fromEntries(names) };
}
