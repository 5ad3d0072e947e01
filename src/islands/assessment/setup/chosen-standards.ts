import type { Assessment } from '#schema/record/assessment.ts';
import type { OwnStandard } from '#schema/record/own-standard.ts';
import type { StandardChoice } from '#text/page-data.ts';

/** A standard from a file, as one of those that can be chosen. */
export function asChoice(own: OwnStandard): StandardChoice {
  const { id, name, title, catalogueVersion, scale, areas } = own;
  const clauses = areas.reduce((sum, area) => sum + area.clauses.length, 0);
  return { id, name, title, catalogueVersion, scale, clauses };
}

/** The chosen standards as they are recorded: one that was chosen before stays as it was then. */
export function withVersions(
  ids: readonly string[],
  { standards, ownStandards }: Pick<Assessment, 'standards' | 'ownStandards'>,
  choices: readonly StandardChoice[],
): Assessment['standards'] {
  const others = [...choices, ...ownStandards].map(({ id, catalogueVersion }) => ({
    id,
    catalogueVersion,
  }));
  return ids.flatMap((id) => [...standards, ...others].find((one) => one.id === id) ?? []);
}

/** The name of a standard; its id where it is none of those that can be chosen. */
export function standardName(
  id: string,
  { ownStandards }: Pick<Assessment, 'ownStandards'>,
  choices: readonly StandardChoice[],
): string {
  return [...choices, ...ownStandards].find((one) => one.id === id)?.name ?? id;
}

/** The settings with a standard from a file: in the place of an earlier one under its id, else the last. */
export function withOwnStandard(
  own: OwnStandard,
  { standards, ownStandards }: Pick<Assessment, 'standards' | 'ownStandards'>,
  choices: readonly StandardChoice[],
): Pick<Assessment, 'standards' | 'ownStandards'> {
  const isThere = ownStandards.some(({ id }) => id === own.id);
  const after = isThere
    ? ownStandards.map((one) => (one.id === own.id ? own : one))
    : [...ownStandards, own];
  const ids = standards.map(({ id }) => id);
  const { catalogueVersion } = own;
  const before = standards.map((one) => (one.id === own.id ? { ...one, catalogueVersion } : one));
  const chosen = ids.includes(own.id) ? ids : [...ids, own.id];
  return {
    ownStandards: after,
    standards: withVersions(chosen, { standards: before, ownStandards: after }, choices),
  };
}
