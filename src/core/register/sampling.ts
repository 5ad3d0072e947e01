import { SAMPLING_METHODS } from '#schema/record/audit-format.ts';
import type { Sampling } from '#schema/record/sampling.ts';
import type { FieldsOf } from './field.ts';

/** How much is looked at for which clause. */
export const SAMPLING: FieldsOf<Sampling> = {
  clauseId: { kind: 'clause', isRequired: true },
  site: { kind: 'line' },
  what: { kind: 'line', isBeside: true },
  population: { kind: 'count' },
  size: { kind: 'count', atMost: 'population', isBeside: true },
  method: { kind: 'choice', choices: SAMPLING_METHODS, preset: 'random', isBeside: true },
  // How much was looked at says little to whoever does not know why.
  reason: { kind: 'text', isRequired: true },
  sampleId: { kind: 'sample' },
};
