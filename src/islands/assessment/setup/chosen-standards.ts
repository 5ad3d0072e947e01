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

/** The settings with a standard from a file: in the place of an earlier one under its id, else the last. */
export function withOwnStandard(
  own: OwnStandard,
  { standards, ownStandards }: Pick<Assessment, 'standards' | 'ownStandards'>,
  choices: readonly StandardChoice[],
): Pick<Assessment, 'standards' | 'ownStandards'> {
  const isThere = ownStandards.some(({ id }) => id === own.id);
  const after = isThere
    ? ownStandards.map((before) => (before.id === own.id ? own : before))
    : [...ownStandards, own];
  const ids = standards.map(({ id }) => id);
  // Its version is that of the new file.
  const others = standards.filter(({ id }) => id !== own.id);
  const chosen = ids.includes(own.id) ? ids : [...ids, own.id];
  return {
    ownStandards: after,
    standards: withVersions(chosen, { standards: others, ownStandards: after }, choices),
  };
}
