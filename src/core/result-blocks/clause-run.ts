import { type Clause, clauseLabel } from '#core/catalogue/catalogue.ts';
import type { Run } from '#core/document/document.ts';

/** The name of a clause, which leads to what the report says on it, or to the clause itself. */
export function clauseRun(clause: Clause, part: 'clause' | 'gap' = 'clause'): Run {
  const to = `${part}-${clause.slug}`;
  return { text: clauseLabel(clause), to, about: { clause: clause.id } };
}
