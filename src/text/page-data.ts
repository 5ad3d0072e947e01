import type { Catalogue, ClauseGuidance } from '#core/catalogue/catalogue.ts';
import type { MaturityModel } from '#schema/authored/maturity-model.ts';

/** What a walk needs at once: published as `data/<standard>/<language>/walk.json`. */
export interface WalkData {
  readonly catalogue: Catalogue;
  /** Names of levels 1 to 5, in order. */
  readonly levelNames: readonly string[];
}

/** What stands beside the walk and goes into the report: `data/<standard>/<language>/guidance.json`. */
export interface GuidanceData {
  readonly guidance: Readonly<Record<string, ClauseGuidance>>;
  readonly maturityModel: MaturityModel;
}
