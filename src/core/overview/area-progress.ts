import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Completeness } from '#core/scoring/score-clause.ts';
import { type ComplianceCounts, scoreProvisions } from '#core/scoring/score-provisions.ts';
import type { Assessment, MaturityLevel } from '#schema/record/assessment.ts';

/** How far an area has come: what of it is answered, and where it stands by then. */
export interface AreaProgress {
  readonly id: string;
  readonly title: string;
  readonly completeness: Completeness;
  /** Its level and the one aimed at; none of both for a code of rules. */
  readonly level?: MaturityLevel | null;
  readonly target?: MaturityLevel;
  /** For a code of rules, how its provisions are complied with. */
  readonly counts?: ComplianceCounts;
}

/** The areas of a catalogue as it is walked, in their order. */
export function areaProgress(
  catalogue: Catalogue,
  assessment: Assessment,
): readonly AreaProgress[] {
  const { areas } = scoreAssessment(catalogue, assessment);
  const provisions =
    catalogue.standard.scale === 'provisions'
      ? scoreProvisions(catalogue, assessment).areas
      : undefined;
  return areas.map(({ area, completeness, level, target }, position) => {
    const counts = provisions?.[position]?.counts;
    return {
      ...{ id: area.id, title: area.title, completeness },
      ...(counts ? { counts } : { level, target }),
    };
  });
}
