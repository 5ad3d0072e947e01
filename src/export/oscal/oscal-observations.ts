import type { Evidence } from '#schema/record/evidence.ts';
import { type OscalSource, ownUuid } from './oscal-source.ts';
import { instantOf, lineOf, listed, momentOf, propOf, tokenOf } from './oscal-values.ts';

/** The methods as OSCAL names them. */
const METHODS: Readonly<Record<Evidence['method'], string>> = {
  examine: 'EXAMINE',
  interview: 'INTERVIEW',
  test: 'TEST',
};

/** The UUID of the observation of a piece of evidence. */
export function evidenceUuid(source: OscalSource, id: string): string {
  return ownUuid(source, 'evidence', id);
}

/** The evidence of the assessment as observations. */
export function observations(source: OscalSource) {
  return Object.entries(source.assessment.evidence).map(([id, entry]) => {
    const uuid = evidenceUuid(source, id);
    const expires = momentOf(entry.validUntil, 'end');
    return {
      uuid,
      title: lineOf(entry.title, uuid),
      description: entry.note?.trim() || lineOf(entry.title, uuid),
      ...listed('props', evidenceProps(entry)),
      methods: [METHODS[entry.method]],
      types: ['control-objective'],
      // OSCAL demands a moment; where nobody said the day, it is that of the record.
      collected: momentOf(entry.date, 'begin') ?? instantOf(source.assessment.updatedAt),
      ...(expires === undefined ? {} : { expires }),
    };
  });
}

function evidenceProps({ number, kind, reference, place, owner, criteria }: Evidence) {
  return [
    ...propOf('number', number),
    ...propOf('kind', kind),
    ...propOf('reference', reference),
    ...propOf('place', place),
    ...propOf('owner', owner),
    ...criteria.flatMap((id) => propOf('criterion', tokenOf(id))),
  ];
}
