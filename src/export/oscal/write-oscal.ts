import { oscalCatalog } from './oscal-catalog.ts';
import { oscalPoam } from './oscal-poam.ts';
import { oscalResults } from './oscal-results.ts';
import type { OscalSource } from './oscal-source.ts';

/** What OSCAL has files for, of what is in an assessment. */
export const OSCAL_MODELS = ['assessment-results', 'poam', 'catalog'] as const;
export type OscalModel = (typeof OSCAL_MODELS)[number];

const MODELS: Readonly<Record<OscalModel, (source: OscalSource) => unknown>> = {
  'assessment-results': oscalResults,
  poam: oscalPoam,
  catalog: oscalCatalog,
};

/** An assessment as a file of OSCAL 1.2.1; undefined where the model has nothing to hold: no action, no plan. */
export function writeOscal(model: OscalModel, source: OscalSource): string | undefined {
  const content = MODELS[model](source);
  return content === undefined ? undefined : `${JSON.stringify(content, null, 2)}\n`;
}
