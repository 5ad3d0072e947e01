import type { Assessment } from '#schema/record/assessment.ts';
import type { OwnStandard } from '#schema/record/own-standard.ts';
import type { StandardChoice } from '#text/page-data.ts';

/** A standard from a file, as one of those that can be chosen. */
export function asChoice(own: OwnStandard): StandardChoice {
  const { id, name, title, catalogueVersion, scale, areas } = own;
  const clauses = areas.reduce((sum, area) => sum + area.clauses.length, 0);
  return { id, name, title, catalogueVersion, scale, clauses };
}

/** The chosen standards as they are recorded: one that was chosen before keeps its version of then. */
export function withVersions(
  ids: readonly string[],
  { standards, ownStandards }: Pick<Assessment, 'standards' | 'ownStandards'>,
  choices: readonly StandardChoice[],
): Assessment['standards'] {
  const known = [...standards, ...choices, ...ownStandards];
  return ids.flatMap((id) => {
    const found = known.find((standard) => standard.id === id);
    return found ? [{ id, catalogueVersion: found.catalogueVersion }] : [];
  });
}
