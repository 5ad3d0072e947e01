import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { instantOf, lineOf, listed, propOf, uuidOf } from './oscal-values.ts';

/** What is written as OSCAL: an assessment and its standards as it walked them. */
export interface OscalSource {
  readonly assessment: Assessment;
  readonly catalogues: readonly Catalogue[];
}

const OSCAL_VERSION = '1.2.1';

/** The UUID of something in the assessment. */
export function ownUuid({ assessment }: OscalSource, ...parts: readonly string[]): string {
  return uuidOf(assessment.id, ...parts);
}

/** The UUID of a file, another one once the assessment has changed. */
export function documentUuid(source: OscalSource, model: string): string {
  return ownUuid(source, model, source.assessment.updatedAt);
}

/** What every file says of itself: what it is of, when that last changed, and who is behind it. */
export function metadataOf(source: OscalSource, title: string) {
  const { organisation, leadAssessor, updatedAt, scoringVersion } = source.assessment;
  const parties = [
    { kind: 'organization', name: organisation, of: 'organisation' },
    { kind: 'person', name: leadAssessor.name, of: 'lead-assessor' },
  ].filter(({ name }) => name.trim() !== '');
  return {
    title: lineOf(title, source.assessment.id),
    'last-modified': instantOf(updatedAt),
    version: instantOf(updatedAt),
    'oscal-version': OSCAL_VERSION,
    props: propOf('scoring-rule', scoringVersion),
    ...listed(
      'parties',
      parties.map(({ kind, name, of }) => ({
        ...{ uuid: ownUuid(source, 'party', of), type: kind, name: lineOf(name, of) },
      })),
    ),
  };
}

/** What the assessment is called: its own name, else whose it is. */
export function titleOf({ assessment }: OscalSource): string {
  return lineOf(assessment.name, lineOf(assessment.organisation, assessment.id));
}
