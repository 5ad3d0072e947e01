import type { MigrationStep } from './migration-step.ts';

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** Puts the standard before the names of its areas: two standards may name an area alike. */
function underStandard(standard: unknown, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([area, entry]) => [`${String(standard)}/${area}`, entry]),
  );
}

/** Version 1 knew one standard and its areas by their bare names, and no tailoring. */
export const addStandards: MigrationStep = {
  name: 'add-standards',
  toVersion: 2,
  migrate: ({ standard, ...before }) => {
    const { id } = fieldsOf(standard);
    const targets = fieldsOf(before.targets);
    return {
      ...before,
      standards: standard === undefined ? undefined : [standard],
      ownStandards: [],
      tailoring: { ownCriteria: {}, leftOut: {} },
      targets: { ...targets, areas: underStandard(id, targets.areas) },
      areaWeights: underStandard(id, before.areaWeights),
      areas: underStandard(id, before.areas),
    };
  },
};
