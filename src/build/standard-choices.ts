import { allClauses } from '#core/catalogue/catalogue.ts';
import type { StandardChoice } from '#text/page-data.ts';
import { readStandards } from './read-content.ts';

/** The standards that an assessment can be against, the leading one first. */
export function standardChoices(language: string): readonly StandardChoice[] {
  return readStandards(language).map(({ catalogue }) => {
    const { id, name, title, catalogueVersion, scale, status } = catalogue.standard;
    const clauses = allClauses(catalogue).length;
    const choice = { id, name, title, catalogueVersion, scale, clauses };
    return status === undefined ? choice : { ...choice, status };
  });
}
